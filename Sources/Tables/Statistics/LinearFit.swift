import Display
import Figures

/// A line through points by least squares, with intervals.
///
/// ```swift
/// let fit = table.linearFit("carbon", on: "clay")
/// fit.slope
/// fit.plot()
/// ```
///
/// Rows with a missing value are left out.
///
/// Source: Draper & Smith (1998), Applied Regression Analysis, sections 1.3–1.5, DOI
/// 10.1002/9781118625590.
public struct LinearFit: Sendable {
  /// The value of the line at zero.
  public let intercept: Double
  /// How much the line rises where the other column rises by one.
  public let slope: Double
  /// The standard error of the intercept.
  public let interceptError: Double
  /// The standard error of the slope.
  public let slopeError: Double
  /// The share of the variance that the line explains.
  public let rSquared: Double
  /// The standard deviation of the residuals, with the divisor n − 2.
  public let residualSD: Double
  /// The probability of a slope as far from zero where there is none.
  public let pValue: Double
  /// How many rows were used.
  public let count: Int
  /// The numbers that the line explains with, and those that it explains.
  private let points: (x: [Double], y: [Double])
  private let names: (x: String, y: String)
  private let labels: (x: String, y: String)
  private let sums: (mean: Double, squares: Double)

  init(_ y: Column, on x: Column) throws {
    try y.checkCount(x)
    let points = Association.complete(try x.numbers, try y.numbers)
    let count = points.x.count
    self.points = points
    self.count = count
    names = (x.name, y.name)
    labels = (x.label, y.label)
    guard count > 2 else {
      throw TableError.tooFew("A line of “\(y.name)” on “\(x.name)”", found: count, needed: 3)
    }
    let products = Association.products(points.x, points.y)
    guard products.xx > 0 else { throw TableError.noVariation(x.name) }
    let (meanX, meanY) = (Moments.mean(points.x), Moments.mean(points.y))
    let slope = products.xy / products.xx
    let intercept = meanY - slope * meanX
    let n = Double(count)
    let residuals = points.x.indices.map { points.y[$0] - intercept - slope * points.x[$0] }
    let rest = residuals.reduce(0) { $0 + $1 * $1 }
    let residualSD = (rest / (n - 2)).squareRoot()
    self.slope = slope
    self.intercept = intercept
    self.residualSD = residualSD
    slopeError = residualSD / products.xx.squareRoot()
    interceptError = residualSD * (1 / n + meanX * meanX / products.xx).squareRoot()
    rSquared = products.yy > 0 ? 1 - rest / products.yy : .nan
    sums = (meanX, products.xx)
    let student = StudentDistribution(degrees: n - 2)
    pValue = 2 * student.probability(below: -(slope / slopeError).magnitude)
  }

  /// The interval in which the slope lies.
  ///
  /// - Parameter level: With which probability, 0 to 1.
  /// - Returns: Its ends.
  /// - Throws: ``TableError/outOfRange(_:value:expected:)``.
  public func slopeInterval(_ level: Double = 0.95) throws -> (low: Double, high: Double) {
    let reach = try reach(level) * slopeError
    return (slope - reach, slope + reach)
  }

  /// The value of the line.
  ///
  /// - Parameter x: Where.
  /// - Returns: The value.
  public func predicted(_ x: Double) -> Double { intercept + slope * x }

  /// The interval in which the line lies.
  ///
  /// - Parameters:
  ///   - x: Where.
  ///   - level: With which probability, 0 to 1.
  /// - Returns: Its ends.
  /// - Throws: ``TableError/outOfRange(_:value:expected:)``.
  public func interval(at x: Double, _ level: Double = 0.95) throws -> (low: Double, high: Double) {
    let distance = (x - sums.mean) * (x - sums.mean) / sums.squares
    let reach = try reach(level) * residualSD * (1 / Double(count) + distance).squareRoot()
    return (predicted(x) - reach, predicted(x) + reach)
  }

  /// The points and the line, with the band in which the line lies with a probability of 95 %.
  ///
  /// - Throws: `FiguresError`.
  public func plot() throws -> Figure {
    let range = Moments.range(points.x) ?? 0...1
    let x = (0...60).map {
      range.lowerBound + (range.upperBound - range.lowerBound) * Double($0) / 60
    }
    let band = try x.map { try interval(at: $0) }
    return Figure(
      title: "\(names.y) on \(names.x)", subtitle: sentence, x: Axis(labels.x), y: Axis(labels.y),
      marks: [
        try PointMark(x: points.x, y: points.y, color: .blue, opacity: 0.6),
        try AreaMark(x: x, low: band.map(\.low), high: band.map(\.high), color: .vermilion),
        try LineMark(x: x, y: x.map(predicted), color: .vermilion),
      ])
  }

  private func reach(_ level: Double) throws(TableError) -> Double {
    guard level > 0, level < 1 else {
      throw TableError.outOfRange(
        "The probability of an interval", value: level, expected: "a number between 0 and 1")
    }
    return StudentDistribution(degrees: Double(count - 2)).quantile(0.5 + level / 2)
  }

  private var sentence: String {
    let sign = slope < 0 ? "−" : "+"
    return "\(NumberText.brief(intercept)) \(sign) \(NumberText.brief(slope.magnitude)) × "
      + "\(names.x), R² \(NumberText.fixed(rSquared, decimals: 3)), \(count.counted("row"))"
  }
}

extension LinearFit: Displayable, CustomStringConvertible {
  /// Intercept and slope with their errors and intervals, as a table.
  public var displayData: DisplayData { table.displayData }
  /// Intercept and slope with their errors and intervals, as text.
  public var description: String { table.description }

  /// Intercept and slope with their errors and intervals of 95 %.
  public var table: Table {
    let reach = StudentDistribution(degrees: Double(count - 2)).quantile(0.975)
    func row(_ name: String, _ value: Double, _ error: Double) -> [Value] {
      [
        .text(name), .number(value), .number(error), .number(value - reach * error),
        .number(value + reach * error),
      ]
    }
    return Table(
      title: "\(names.y) = \(sentence)",
      columns: ["", "estimate", "standard error", "low (95 %)", "high (95 %)"],
      rows: [
        row("intercept", intercept, interceptError), row(names.x, slope, slopeError),
      ])
  }
}

extension Table {
  /// A line of one column on another by least squares.
  ///
  /// - Parameters:
  ///   - y: The name of the column that is explained.
  ///   - x: The name of the column that it is explained with.
  /// - Returns: The line, with intervals.
  /// - Throws: ``TableError``.
  public func linearFit(_ y: String, on x: String) throws -> LinearFit {
    try LinearFit(try self[y], on: try self[x])
  }
}
