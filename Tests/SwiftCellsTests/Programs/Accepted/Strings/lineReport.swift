// A report in columns, built with what strings offer.
struct Horizon { let name: String, top: Int, bottom: Int, clay: Double }
let horizons = [
  Horizon(name: "Ap", top: 0, bottom: 18, clay: 12.5), Horizon(name: "Bt1", top: 18, bottom: 55, clay: 33.75),
  Horizon(name: "C", top: 55, bottom: 110, clay: 8),
]
func left(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(0, width - text.count)) }
func right(_ text: String, _ width: Int) -> String { String(repeating: " ", count: max(0, width - text.count)) + text }
print(left("name", 6) + right("depth", 8) + right("clay", 7))
print(String(repeating: "-", count: 21))
for h in horizons {
  print("\(left(h.name, 6))\(right("\(h.top)-\(h.bottom)", 8))\(right(String(h.clay), 7))")
}
let widest = horizons.max { $0.bottom - $0.top < $1.bottom - $1.top }!
print("widest: \(widest.name), \(widest.bottom - widest.top) cm")
var text = ""
print("bars:", separator: "", terminator: " ")
for h in horizons { text += String(repeating: "#", count: Int(h.clay / 5)) + "|" }
print(text, text.split(separator: "|").map(\.count))
print(horizons.map { "\($0.name)=\($0.clay)" }.joined(separator: ", "), "total".uppercased(), "\(horizons.count) rows")
print(#"raw \n "quoted""#, "tab\tend", "nested \("inner \(1 + 1)")", "\u{3B1}")
debugPrint("text", 1.0, [Optional(2)], terminator: "!\n")
