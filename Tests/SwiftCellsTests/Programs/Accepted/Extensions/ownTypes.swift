// A type spread over several extensions, in any order.
let site = Site(name: "Edgeroi", clay: [10, 20, 60])
print(site.mean, site.summary, site, Site.example.name)
print(site.clayest() ?? 0, site < Site.example, [site, .example].sorted().map(\.name))
var changed = site
changed.scale(by: 2)
print(changed.clay, changed == site, changed[1])
struct Site {
  var name: String
  var clay: [Double]
}
extension Site {
  var mean: Double { clay.reduce(0, +) / Double(clay.count) }
  var summary: String { "\(name): \(mean)" }
  static let example = Site(name: "Bor", clay: [1])
}
extension Site: CustomStringConvertible {
  var description: String { "<\(name)>" }
}
extension Site {
  mutating func scale(by factor: Double) { clay = clay.map { $0 * factor } }
  func clayest() -> Double? { clay.max() }
  subscript(index: Int) -> Double { clay[index] }
}
extension Site: Equatable, Comparable {
  static func < (a: Site, b: Site) -> Bool { a.name < b.name }
}
enum Level { case low, high }
extension Level {
  init(_ value: Double) { self = value > 10 ? .high : .low }
  var mark: String { self == .low ? "-" : "+" }
}
print([5.0, 50].map { Level($0).mark }, Level(3))
