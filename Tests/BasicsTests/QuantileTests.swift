import Basics
import Testing

@Suite struct QuantileTests {
  /// `numpy.quantile([1, 2, 4, 8, 16.5], …)`, NumPy 2.4.6.
  @Test(arguments: [
    (0, 1), (0.025, 1.1), (0.1, 1.4), (0.25, 2), (0.5, 4), (0.75, 8), (0.9, 13.1), (1, 16.5),
  ])
  func betweenOrderStatisticsItInterpolates(_ probability: Double, _ expected: Double) {
    let value = Quantile.of(sorted: [1, 2, 4, 8, 16.5], probability)
    #expect(abs(value - expected) < 1e-12)
  }

  @Test func probabilitiesOutsideTakeTheEnds() {
    #expect(Quantile.of(sorted: [3, 5], -0.1) == 3)
    #expect(Quantile.of(sorted: [3, 5], 1.1) == 5)
  }

  @Test func nothingHasNoQuantile() {
    #expect(Quantile.of(sorted: [], 0.5).isNaN)
    #expect(Quantile.of(sorted: [7], 0.3) == 7)
  }
}
