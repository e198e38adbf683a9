// Tuples with and without labels.
let site = (name: "T1", x: 12.5, y: -3.0)
print(site.name, site.1, site)
let (name, _, y) = site
print(name, y, site == ("T1", 12.5, -3.0))
func bounds(_ values: [Int]) -> (low: Int, high: Int)? {
  guard let low = values.min(), let high = values.max() else { return nil }
  return (low, high)
}
if let (low, high) = bounds([4, 1, 9]) { print(low, high) }
print(bounds([])?.low ?? -1, bounds([7])!.high)
var pairs = [("b", 2), ("a", 2), ("c", 1)]
pairs.sort { ($0.1, $0.0) < ($1.1, $1.0) }
print(pairs.map(\.0), (1, "z") < (2, "a"), (3, 3) >= (3, 2))
var point = (x: 1, y: 2)
(point.x, point.y) = (point.y, point.x)
point.x *= 10
print(point)
let lookup = Dictionary(uniqueKeysWithValues: pairs.map { ($0.0, $0.1) })
print(lookup["a"]!, lookup.count)
