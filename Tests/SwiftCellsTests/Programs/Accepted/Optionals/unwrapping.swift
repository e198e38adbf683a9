// All the ways from an optional to its value.
let texts = ["12", "x", "30"]
for text in texts {
  if let number = Int(text) { print(number + 1) } else { print("not a number:", text) }
}
func depth(_ text: String?) -> Int {
  guard let text, let value = Int(text), value >= 0 else { return -1 }
  return value
}
print(depth("5"), depth(nil), depth("x"), depth("-3"))
let a: Int? = 3, b: Int? = nil
if let a, let b { print(a + b) } else if let a { print("only", a) }
if let a, a > 2, b == nil { print("a is", a) }
print(a! + 1, a ?? 0, b ?? 0)
switch a {
case .some(let value): print("some", value)
case .none: print("none")
}
switch b {
case let value?: print(value)
case nil: print("nil")
}
if case let value? = a { print("case", value) }
if case .some(3) = a { print("three") }
var stack = [1, 2, 3]
while let top = stack.popLast() { print(top, terminator: " ") }
print()
for case let value? in [1, nil, 3] as [Int?] { print(value, terminator: " ") }
print()
var c = b
c = 7
if var c { c += 1; print(c) }
print(c as Any)
