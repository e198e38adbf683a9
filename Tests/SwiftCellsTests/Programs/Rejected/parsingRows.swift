import Foundation
let text = "top,bottom,clay\n0,20,18.5\n20,40,x"
let rows = text.split("\n") // error: no exact matches in call to instance method 'split'
let lines = text.components(separatedBy: "\n")
for line in text.split(separator: "\n").dropFirst() {
  let cells = line.split(separator: ",")
  let top: Int = cells[0] // error: cannot convert value of type 'Substring.SubSequence' (aka 'Substring') to specified type 'Int'
  let clay = Double(cells[2]) ?? "missing" // error: binary operator '??' cannot be applied to operands of type 'Double?' and 'String'
  let depth = Int(cells[1]) - Int(cells[0]) // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
  print(top, clay, depth, cells.name) // error: value of type '[Substring.SubSequence]' (aka 'Array<Substring>') has no member 'name'
}
print(rows, lines.count)
