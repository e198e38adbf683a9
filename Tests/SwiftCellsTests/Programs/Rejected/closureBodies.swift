let values = [1.0, 2.0]
let a = values.map { x in
  let y = x * 2
  return y + "m" // error: binary operator '+' cannot be applied to operands of type 'Double' and 'String'
}
let b = values.filter { $0 } // error: cannot convert value of type 'Double' to closure result type 'Bool'
let c = values.sorted { $0.depth < $1.depth } // error: value of type 'Double' has no member 'depth'
let d = values.map { (x: Int) in x + 1 } // error: cannot convert value of type '(Int) -> Int' to expected argument type '(Double) -> Int'
let e = values.reduce(0) { $0 + $1 + $2 } // error: contextual closure type '(Double, Double) throws -> Double' expects 2 arguments, but 3 were used in closure body
values.forEach { x, y in print(x, y) } // error: contextual closure type '(Double) throws -> Void' expects 1 argument, but 2 were used in closure body
print(a, b, c, d, e)
