// Static members belong to the type.
struct Unit: Equatable {
  let symbol: String
  let factor: Double
  static let gramsPerKilogram = Unit(symbol: "g/kg", factor: 1)
  static let percent = Unit(symbol: "%", factor: 10)
  static func named(_ symbol: String) -> Unit? { [gramsPerKilogram, percent].first { $0.symbol == symbol } }
  func converted(_ value: Double, to other: Unit) -> Double {
    value * factor / other.factor
  }
}
print(Unit.percent.converted(2, to: .gramsPerKilogram), Unit.named("g/kg") == .gramsPerKilogram)
print(Unit.named("?") == nil, Unit.gramsPerKilogram.converted(5, to: .percent))
let all: [Unit] = [.percent, .gramsPerKilogram]
print(all.map(\.symbol))
