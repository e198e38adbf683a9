import Foundation

// Inverse-distance interpolation and nearest neighbours on a small grid.
struct Site: Hashable {
  let x: Double, y: Double, clay: Double
  func distance(to other: (x: Double, y: Double)) -> Double { hypot(x - other.x, y - other.y) }
}
let sites = [Site(x: 0, y: 0, clay: 10), Site(x: 10, y: 0, clay: 20), Site(x: 0, y: 10, clay: 30), Site(x: 10, y: 10, clay: 44)]
func interpolate(_ x: Double, _ y: Double, neighbours k: Int = 4, power: Double = 2) -> Double {
  let nearest = sites.map { (site: $0, distance: $0.distance(to: (x, y))) }
    .sorted { ($0.distance, $0.site.clay) < ($1.distance, $1.site.clay) }
    .prefix(k)
  if let exact = nearest.first, exact.distance == 0 { return exact.site.clay }
  let weights = nearest.map { 1 / pow($0.distance, power) }
  return zip(nearest, weights).map { $0.site.clay * $1 }.reduce(0, +) / weights.reduce(0, +)
}
for row in stride(from: 10.0, through: 0, by: -5) {
  print(stride(from: 0.0, through: 10, by: 5).map { String(format: "%6.2f", interpolate($0, row)) }.joined())
}
print(interpolate(1, 1, neighbours: 1), Set(sites + sites).count)
