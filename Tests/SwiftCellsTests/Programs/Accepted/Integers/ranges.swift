// Ranges, loops and choices over numbers of other widths.
var text = ""
for code in UInt8(65)...70 { text.append(Character(UnicodeScalar(code))) }
print(text)
let classes: Range<Int32> = 1..<5
print(classes.count, classes.contains(4), classes.contains(5), Array(classes), classes.map { $0 * 2 })
func horizon(_ code: UInt8) -> String {
  switch code {
  case 0: "none"
  case 1...3: "A"
  case 4..<8: "B"
  default: "C"
  }
}
print([0, 2, 7, 200].map(horizon))
enum Texture: UInt8, CaseIterable { case sand = 1, silt, clay = 9 }
print(Texture.allCases.map(\.rawValue), Texture(rawValue: 2)!, Texture(rawValue: 3) as Any)
let pair: (UInt8, Int64) = (7, -7)
print(pair, pair.0 == 7, Int64(pair.0) + pair.1)
var sum: UInt64 = 0
for n in stride(from: 0, to: 100, by: 7) { sum += UInt64(n) }
print(sum, (1...20).map { UInt64($0) }.reduce(1, *))
