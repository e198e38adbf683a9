let depth = 10
depth = 20 // error: cannot assign to value: 'depth' is a 'let' constant
depth += 1 // error: left side of mutating operator isn't mutable: 'depth' is a 'let' constant
let list = [1, 2]
list.append(3) // error: cannot use mutating member on immutable value: 'list' is a 'let' constant
list[0] = 5 // error: cannot assign through subscript: 'list' is a 'let' constant
func f(_ x: Int) {
  x = 3 // error: cannot assign to value: 'x' is a 'let' constant
}
for i in 0..<3 {
  i += 1 // error: left side of mutating operator isn't mutable: 'i' is a 'let' constant
}
let pair = (a: 1, b: 2)
pair.a = 5 // error: cannot assign to property: 'pair' is a 'let' constant
struct Point { let x: Int; var y: Int }
var point = Point(x: 1, y: 2)
point.x = 3 // error: cannot assign to property: 'x' is a 'let' constant
let fixed = point
fixed.y = 9 // error: cannot assign to property: 'fixed' is a 'let' constant
if let first = list.first {
  first = 3 // error: cannot assign to value: 'first' is a 'let' constant
}
