// Argument labels, omitted labels, several overloads by label.
func area(width: Double, height: Double) -> Double { width * height }
func convert(_ value: Double, to unit: String) -> String { "\(value) \(unit)" }
func move(from start: Int, to end: Int) -> Int { end - start }
func scale(_ value: Int, by factor: Int) -> Int { value * factor }
func scale(_ value: Int, dividedBy divisor: Int) -> Int { value / divisor }
print(area(width: 2, height: 3.5))
print(convert(10, to: "cm"))
print(move(from: 3, to: 10))
print(scale(10, by: 3), scale(10, dividedBy: 3))
func `repeat`(_ text: String, times count: Int) -> String {
  var result = ""
  for _ in 0..<count { result += text }
  return result
}
print(`repeat`("ab", times: 3))
func greet(_: Int, _ name: String) -> String { "hello \(name)" }
print(greet(0, "soil"))
func inside(in range: ClosedRange<Int>, where condition: Bool) -> Bool { condition && range.contains(3) }
print(inside(in: 1...5, where: true))
func nothing() {}
nothing()
let result: Void = nothing()
print(result)
