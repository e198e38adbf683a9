// Building longer texts piece by piece.
func table(_ rows: [(name: String, value: Double)]) -> String {
  let width = rows.map(\.name.count).max() ?? 0
  var lines: [String] = []
  for (i, row) in rows.enumerated() {
    let padding = String(repeating: " ", count: width - row.name.count)
    lines.append("\(i + 1). \(row.name)\(padding) | \(row.value)")
  }
  return lines.joined(separator: "\n")
}
print(table([("clay", 12.5), ("organic carbon", 1), ("pH", 6.25)]))
var result = ""
for n in 1...15 {
  result += n % 15 == 0 ? "FizzBuzz" : n % 5 == 0 ? "Buzz" : n % 3 == 0 ? "Fizz" : "\(n)"
  if n < 15 { result += " " }
}
print(result)
func caesar(_ text: String, by shift: Int) -> String {
  let letters = Array("abcdefghijklmnopqrstuvwxyz")
  return String(text.map { c in
    guard let i = letters.firstIndex(of: c) else { return c }
    return letters[(i + shift + 26) % 26]
  })
}
print(caesar("soil map!", by: 3), caesar(caesar("soil map!", by: 3), by: -3))
func runs(_ text: String) -> String {
  var out = "", last: Character?, count = 0
  for c in text + "\0" {
    if c == last { count += 1; continue }
    if let last { out += count > 1 ? "\(last)\(count)" : String(last) }
    (last, count) = (c, 1)
  }
  return out
}
print(runs("aaabccd"), runs(""), "b" + ["a", "n"].joined() + "a")
var copy = "one"
let before = copy
copy += "two"
print(before, copy, copy.count, copy > before, "\(copy)".hasSuffix("two"))
