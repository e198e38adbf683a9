import Display
import Mapping
import Testing

/// The vector of Bellon-Maurel's and Lin's measures computed by hand and with R 4.
@Suite struct MetricsTests {
  static let observed = (1...10).map(Double.init)
  static let predicted: [Double] = [1, 1, 3, 2, 4, 5, 6, 8, 7, 10]

  struct Case: Sendable, CustomStringConvertible {
    let description: String
    let value: @Sendable (Metrics) -> Double
    let expected: Double
  }

  static let cases = [
    Case(description: "RMSE", value: { $0.rmse }, expected: 1.0954451150),
    Case(description: "MAE", value: { $0.mae }, expected: 0.8),
    Case(description: "bias", value: { $0.bias }, expected: -0.8),
    Case(description: "R²", value: { $0.rSquared }, expected: 0.8545454545),
    Case(description: "r²", value: { $0.squaredCorrelation }, expected: 0.9339891183),
    Case(description: "CCC", value: { $0.ccc }, expected: 0.9306358382),
    Case(description: "RPIQ", value: { $0.rpiq }, expected: 4.1079191813),
  ]

  @Test(arguments: cases) func agreesWithTheTestVector(_ test: Case) throws {
    let metrics = try Metrics(observed: Self.observed, predicted: Self.predicted)
    #expect(abs(test.value(metrics) - test.expected) < 1e-10)
  }

  @Test func pairsWithAMissingSideAreCountedAndLeftOut() throws {
    let metrics = try Metrics(
      observed: Self.observed + [.nan, 5], predicted: Self.predicted + [3, .nan])
    #expect(metrics.count == 10)
    #expect(metrics.missing == 2)
    #expect(abs(metrics.mae - 0.8) < 1e-12)
  }

  @Test func perfectPredictionIsOne() throws {
    let metrics = try Metrics(observed: [1, 2, 4], predicted: [1, 2, 4])
    #expect(metrics.rSquared == 1)
    #expect(metrics.ccc == 1)
    #expect(metrics.rpiq.isNaN)
  }

  @Test func equalObservationsHaveNoRSquared() throws {
    let metrics = try Metrics(observed: [2, 2], predicted: [1, 3])
    #expect(metrics.rSquared.isNaN)
    #expect(metrics.rmse == 1)
  }

  @Test func emptyAndUnequalListsThrow() {
    #expect(throws: MappingError.noPairs(count: 0)) { try Metrics(observed: [], predicted: []) }
    #expect(throws: MappingError.noPairs(count: 1)) {
      try Metrics(observed: [.nan], predicted: [1])
    }
    #expect(throws: MappingError.unequalLengths(observed: 1, predicted: 2)) {
      try Metrics(observed: [1], predicted: [1, 2])
    }
  }

  @Test func coverageIsTheShareInsideTheIntervals() throws {
    let coverage = try Metrics.coverage(
      observed: [1, 2, 3, 4, .nan], lower: [0, 2, 4, .nan, 0], upper: [2, 2, 5, 9, 9])
    #expect(abs(coverage - 2.0 / 3) < 1e-12)
    #expect(throws: MappingError.self) {
      try Metrics.coverage(observed: [1], lower: [0], upper: [])
    }
  }

  @Test func showsEveryMeasure() throws {
    let metrics = try Metrics(observed: Self.observed, predicted: Self.predicted)
    let text = metrics.displayData.text(.plainText) ?? ""
    for name in ["R²", "r²", "RMSE", "MAE", "bias", "CCC", "RPIQ"] { #expect(text.contains(name)) }
  }
}
