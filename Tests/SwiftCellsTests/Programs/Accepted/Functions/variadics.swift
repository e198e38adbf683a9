// Any number of arguments.
func total(_ values: Double...) -> Double { values.reduce(0, +) }
print(total(), total(1), total(1, 2.5, 3))
func join(_ parts: String..., with separator: String = "-") -> String {
  parts.joined(separator: separator)
}
print(join("a"), join("a", "b", "c"), join("a", "b", with: "+"))
func largest(_ first: Int, _ others: Int...) -> Int {
  var best = first
  for other in others where other > best { best = other }
  return best
}
print(largest(3), largest(3, 9, 4))
func describe(_ name: String, values: Int...) {
  print(name, values.count, values)
}
describe("none")
describe("two", values: 1, 2)
print(max(3, 8, 5), min(2.5, 1, 4), max("b", "c", "a"))
