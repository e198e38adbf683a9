import Figures
import Testing

@Suite struct TicksTests {
  struct Case: Sendable {
    let low: Double
    let high: Double
    let count: Int
    let labels: [String]
  }

  /// Expected by hand: multiples of 1, 2 or 5 times a power of ten inside the domain.
  @Test(arguments: [
    Case(low: 0, high: 10, count: 5, labels: ["0", "2", "4", "6", "8", "10"]),
    Case(low: -1, high: 1, count: 4, labels: ["−1.0", "−0.5", "0.0", "0.5", "1.0"]),
    Case(low: 0.013, high: 0.021, count: 4, labels: ["0.014", "0.016", "0.018", "0.020"]),
    Case(low: 0, high: 12_000, count: 3, labels: ["0", "5,000", "10,000"]),
    Case(low: 0, high: 4_000, count: 2, labels: ["0", "2000", "4000"]),
    Case(
      low: 6_640_000, high: 6_655_000, count: 3,
      labels: ["6,640,000", "6,645,000", "6,650,000", "6,655,000"]),
    Case(low: 0, high: 3e9, count: 3, labels: ["0", "1e9", "2e9", "3e9"]),
    Case(low: 0, high: 2.4e-8, count: 2, labels: ["0", "1e−8", "2e−8"]),
    Case(low: 1.5e12, high: 1.7e12, count: 2, labels: ["1.5e12", "1.6e12", "1.7e12"]),
  ])
  func linearTicksAreRound(_ example: Case) {
    let ticks = Ticks.linear(low: example.low, high: example.high, count: example.count)
    #expect(ticks.map(\.label) == example.labels)
  }

  @Test(arguments: [
    Case(low: 0.01, high: 1_000, count: 6, labels: ["0.01", "0.1", "1", "10", "100", "1,000"]),
    Case(low: 1e-7, high: 1e3, count: 4, labels: ["1e−7", "1e−4", "0.1", "100"]),
    Case(low: 0.9, high: 25, count: 5, labels: ["1", "2", "5", "10", "20"]),
    Case(low: 2, high: 5, count: 3, labels: ["2", "3", "4", "5"]),
  ])
  func logarithmicTicksArePowersOfTenOrTheirMultiples(_ example: Case) {
    let ticks = Ticks.logarithmic(low: example.low, high: example.high, count: example.count)
    #expect(ticks.map(\.label) == example.labels)
  }

  @Test(arguments: [(1.0, 1.0), (2.0, 1.0), (Double.nan, 1.0), (0.0, Double.infinity)])
  func aDomainWithoutExtentHasNoTicks(_ low: Double, _ high: Double) {
    #expect(Ticks.linear(low: low, high: high, count: 5).isEmpty)
  }

  @Test func valuesDoNotDrift() {
    let ticks = Ticks.linear(low: 0, high: 1, count: 10)
    #expect(ticks.last?.value == 1)
    #expect(ticks[3].value == 3 * 0.1)
  }
}
