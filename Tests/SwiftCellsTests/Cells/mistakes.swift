// Mistakes are found before anything runs; nothing of these cells is printed.
print("start")
let a: Int = 2.5 // error: "cannot convert value of type 'Double' to specified type 'Int'"
// ---
print("start")
lett = 3 // error: "cannot find 'lett' in scope"
// ---
var count = 0
count.add(1) // error: "value of type 'Int' has no member 'add'"
// ---
func area(width: Double, height: Double) -> Double { width * height }
area(width: 2, hieght: 3) // error: "incorrect argument label in call (have 'width:hieght:', expected 'width:height:')"
// ---
let n = 3
n = 4 // error: "cannot assign to value: 'n' is a 'let' constant"
// ---
func sign(_ x: Int) -> String {
  if x > 0 { return "+" }
} // error: "missing return in global function expected to return 'String'"
// ---
let words = ["a", "b"]
words.map { $0 + 1 } // error: "binary operator '+' cannot be applied to operands of type 'String' and 'Int'"
// ---
class Tree {} // error: "'class' is left out; write 'struct'"
