// Enumerations as namespaces, with static members and computed cases.
enum Units {
  static let inch = 2.54
  static func feet(_ value: Double) -> Double { value * 12 * inch }
  enum Mass: Double, CaseIterable {
    case gram = 1, kilogram = 1000, tonne = 1_000_000
    var symbol: String {
      switch self {
      case .gram: "g"
      case .kilogram: "kg"
      case .tonne: "t"
      }
    }
    static func best(for grams: Double) -> Mass { allCases.last { $0.rawValue <= grams } ?? .gram }
  }
}
print(Units.inch, Units.feet(2), Units.Mass.allCases.map(\.symbol))
for grams in [5.0, 2500, 3e6] {
  let unit = Units.Mass.best(for: grams)
  print(grams / unit.rawValue, unit.symbol)
}
enum Level: Int, CaseIterable, Comparable, CustomStringConvertible {
  case low = -1, middle, high
  static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
  var description: String { ["L", "M", "H"][rawValue + 1] }
  init(_ value: Double) {
    switch value {
    case ..<0.3: self = .low
    case ..<0.7: self = .middle
    default: self = .high
    }
  }
}
print([0.9, 0.1, 0.5].map(Level.init(_:)), [0.9, 0.1].map { Level($0) }.min()!, Level.allCases.sorted(by: >))
print(Level(rawValue: 0)!, Level(0.0), Level.high.rawValue, Level.middle > .low)
let counts = Dictionary(grouping: [0.1, 0.2, 0.8].map { Level($0) }) { $0 }.mapValues(\.count)
for level in Level.allCases { print(level, counts[level, default: 0], terminator: level == .high ? "\n" : ", ") }
