import Geodata
import Soil
import Testing

/// Expected values: the published examples of the R package mpspline2 (lambda = 0.1).
@Suite struct EqualAreaSplineTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let tops: [Double]
    let bottoms: [Double]
    let values: [Double]
    let layers: [Double]
    let fitted: [Double]

    var testDescription: String { name }
    var spline: EqualAreaSpline {
      EqualAreaSpline(tops: tops, bottoms: bottoms, values: values, lambda: 0.1)
    }
  }

  static let gaps = Example(
    name: "gaps", tops: [0, 20, 40, 60], bottoms: [10, 30, 50, 70], values: [6, 4, 3, 10],
    layers: [6.105160, 5.618341, 4.316876, 4.192058, 9.732400, .nan],
    fitted: [5.9564854477, 4.0119783784, 3.1941284918, 9.8374076820])
  static let contiguous = Example(
    name: "contiguous", tops: [0, 20, 30, 50], bottoms: [20, 30, 50, 70], values: [6, 4, 3, 10],
    layers: [6.443326, 6.074994, 4.482745, 4.893797, 11.066471, .nan], fitted: [])
  static let even = Example(
    name: "even", tops: [0, 10, 20, 30], bottoms: [10, 20, 30, 40], values: [5.4, 5.3, 5.6, 7.0],
    layers: [], fitted: [5.3938765800, 5.3106404222, 5.6697167206, 6.9257662772])

  @Test(arguments: [gaps, contiguous])
  func centimetreMeansEqualThePublishedOnes(_ example: Example) {
    for (interval, expected) in zip(DepthScheme.globalSoilMap.intervals, example.layers) {
      let mean = example.spline.centimetreMean(from: interval.top, to: interval.bottom)
      if expected.isNaN {
        #expect(mean.isNaN)
      } else {
        #expect(abs(mean - expected) < 5e-7, "\(interval): \(mean), expected \(expected)")
      }
    }
  }

  @Test(arguments: [gaps, even])
  func fittedMeansEqualThePublishedOnes(_ example: Example) {
    for (mean, expected) in zip(example.spline.means, example.fitted) {
      #expect(abs(mean - expected) < 5e-11)
    }
  }

  @Test func misfitEqualsThePublishedOne() {
    let example = Self.contiguous
    let squares = zip(example.values, example.spline.means).map { ($0 - $1) * ($0 - $1) }
    let misfit = (squares.reduce(0, +) / 4).squareRoot()
    #expect(abs(misfit - 0.190015249388365) < 1e-14)
  }

  /// The integral over a horizon is the fitted mean: that is what “equal area” says.
  @Test(arguments: [gaps, contiguous, even])
  func exactMeanOverAHorizonIsItsFittedMean(_ example: Example) {
    let spline = example.spline
    for index in example.tops.indices {
      let mean = spline.mean(from: example.tops[index], to: example.bottoms[index])
      #expect(abs(mean - spline.means[index]) < 1e-12)
    }
  }

  /// The integral agrees with the midpoint rule at a thousand points a layer.
  @Test(arguments: [gaps, contiguous, even])
  func exactMeanIsTheIntegral(_ example: Example) {
    let spline = example.spline
    for (top, bottom) in [(0.0, 5.0), (5, 15), (7.5, 33), (25, 40)] {
      let step = (bottom - top) / 1000
      let sum = (0..<1000).reduce(0.0) { $0 + spline.value(at: top + (Double($1) + 0.5) * step) }
      #expect(abs(spline.mean(from: top, to: bottom) - sum / 1000) < 1e-4)
    }
  }

  @Test(arguments: [gaps, contiguous])
  func splineIsContinuousWhereHorizonsMeet(_ example: Example) {
    for depth in example.bottoms.dropLast() + example.tops.dropFirst() {
      let above = example.spline.value(at: depth - 1e-9)
      let below = example.spline.value(at: depth + 1e-9)
      #expect(abs(above - below) < 1e-6)
    }
  }

  @Test func saysNothingOutsideTheProfile() {
    let spline = EqualAreaSpline(tops: [5, 20], bottoms: [20, 40], values: [3, 2], lambda: 0.1)
    #expect(spline.value(at: 4).isNaN)
    #expect(spline.value(at: 41).isNaN)
    #expect(spline.mean(from: 0, to: 5).isNaN)
    #expect(spline.mean(from: 40, to: 60).isNaN)
    #expect(spline.mean(from: 0, to: 10) == spline.mean(from: 5, to: 10))
  }

  @Test func oneHorizonHasItsValueWhereItIs() {
    let spline = EqualAreaSpline(tops: [0], bottoms: [25], values: [7], lambda: 0.1)
    #expect(spline.mean(from: 0, to: 5) == 7)
    #expect(spline.mean(from: 15, to: 30) == 7)
    #expect(spline.mean(from: 30, to: 60).isNaN)
    #expect(spline.centimetreMean(from: 15, to: 30) == 7)
  }

  @Test func withoutSmoothingTheMeansAreTheMeasurements() {
    let spline = EqualAreaSpline(
      tops: [0, 10, 30], bottoms: [10, 30, 60], values: [12, 5, 1], lambda: 0)
    #expect(spline.means == [12, 5, 1])
  }

  /// Expected values: `Fixtures/Profiles/splines.csv`, by dense matrices and adaptive quadrature in Python.
  @Test func layerMeansOfRandomProfilesEqualThoseOfDenseMatrices() throws {
    let table = try FeatureTable(TestProfiles.fixture("splines.csv"))
    func numbers(_ column: String, _ row: Int) throws -> [Double] {
      try table.texts(column)[row].split(separator: " ").map { Double($0) ?? .nan }
    }
    #expect(table.count == 40)
    for row in 0..<table.count {
      let spline = try EqualAreaSpline(
        tops: numbers("tops", row), bottoms: numbers("bottoms", row),
        values: numbers("values", row), lambda: table.numbers("lambda")[row])
      let means = DepthScheme.globalSoilMap.intervals.map {
        spline.mean(from: $0.top, to: $0.bottom)
      }
      for (mean, expected) in zip(means, try numbers("layers", row)) {
        #expect(
          (mean.isNaN && expected.isNaN) || abs(mean - expected) < 1e-8 + 1e-9 * abs(expected),
          "profile \(row): \(mean), expected \(expected)")
      }
    }
  }
}
