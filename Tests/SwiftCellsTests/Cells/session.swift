// What cells declare is there for later cells.
let depth = 30
var carbon = [12.5, 8.0, 3.5]
struct Horizon: Equatable {
  var top: Int
  var bottom: Int
  var thickness: Int { bottom - top }
}
func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
// ---
mean(carbon)
// => 8.0
// ---
carbon.append(0)
carbon[0] /= 2
print(carbon, mean(carbon))
// prints: [6.25, 8.0, 3.5, 0.0] 4.4375
// ---
let horizons = [Horizon(top: 0, bottom: 20), Horizon(top: 20, bottom: depth)]
horizons.map(\.thickness)
// => [20, 10]
// ---
horizons[0] == Horizon(top: 0, bottom: 20)
// => true
// ---
let labels = horizons.map { h in
  let size = h.thickness > 15 ? "thick" : "thin"
  return "\(h.top)-\(h.bottom) \(size)"
}
labels
// => ["0-20 thick", "20-30 thin"]
// ---
let broken = horizons[5] // error: "Index out of range: 5"
// ---
broken // error: "cannot find 'broken' in scope"
// ---
extension Horizon { var middle: Double { Double(top + bottom) / 2 } }
print(horizons[1].middle)
// prints: 25.0
// ---
var totals: [String: Int] = [:]
for h in horizons { totals[h.top < 10 ? "upper" : "lower", default: 0] += h.thickness }
totals["upper"]
// => Optional(20)
// ---
let deep = horizons.first { $0.bottom > 25 }
if let deep, deep.top == 20 { print("found", deep) }
// prints: found Horizon(top: 20, bottom: 30)
