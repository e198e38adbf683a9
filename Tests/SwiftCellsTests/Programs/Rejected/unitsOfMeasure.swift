struct Metres { var value: Double
  static func + (a: Metres, b: Metres) -> Metres { Metres(value: a.value + b.value) }
  static func * (k: Double, a: Metres) -> Metres { Metres(value: k * a.value) }
}
let a = Metres(value: 2)
let b = a + 3 // error: binary operator '+' cannot be applied to operands of type 'Metres' and 'Int'
let c = a * 2.0 // error: binary operator '*' cannot be applied to operands of type 'Metres' and 'Double'
let d = 2 * a - a // error: referencing operator function '*' on 'SIMD' requires that 'Metres' conform to 'SIMD' // error: referencing operator function '-' on 'SIMD' requires that 'Metres' conform to 'SIMD'
let e: Double = a + a // error: cannot convert value of type 'Metres' to specified type 'Double'
var f = a
f += a // error: binary operator '+=' cannot be applied to two 'Metres' operands
print(b, c, d, e, f, -a, a < a, [a, a].reduce(0, +)) // error: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Metres) throws -> Int' // error: referencing operator function '<' on 'Comparable' requires that 'Metres' conform to 'Comparable' // error: unary operator '-' cannot be applied to an operand of type 'Metres'
