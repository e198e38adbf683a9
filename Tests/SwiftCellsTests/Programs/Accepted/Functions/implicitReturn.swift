// One expression needs no return; early returns leave at once.
func answer() -> Int { 42 }
func sign(_ x: Int) -> String {
  if x < 0 { return "negative" }
  guard x != 0 else { return "zero" }
  return "positive"
}
print(answer(), sign(-1), sign(0), sign(1))
func grade(_ ph: Double) -> String {
  switch ph {
  case ..<5.5: "acid"
  case 5.5...7.3: "neutral"
  default: "alkaline"
  }
}
print(grade(4.2), grade(7), grade(8.1))
func clamp(_ x: Int) -> Int {
  if x > 10 { 10 } else if x < 0 { 0 } else { x }
}
print(clamp(50), clamp(-50), clamp(5))
func firstNegative(_ values: [Int]) -> Int? {
  for value in values {
    if value < 0 { return value }
  }
  return nil
}
print(firstNegative([1, -2, -3]) as Any, firstNegative([1]) as Any)
func log(_ text: String) {
  if text.isEmpty { return }
  print("log:", text)
}
log("")
log("x")
@discardableResult
func record(_ x: Int) -> Int { print("recorded", x); return x }
record(1)
