/// One number that stands for many: a mean, a quantile, a count.
///
/// ```swift
/// horizons.grouped(by: "landuse").summary("clay", .mean, .sd, .quantile(0.9), .count)
/// ```
///
/// Missing entries are left out of all of them.
public struct Statistic: Sendable, Equatable {
  /// The name, which names a column of results.
  public let name: String
  /// What is computed.
  let kind: Kind

  enum Kind: Sendable, Equatable {
    case mean, sd, variance, sum, min, max, count, missing, distinct, skewness, first, last
    case quantile(Double)
  }

  private init(_ name: String, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// The mean.
  public static let mean = Statistic("mean", .mean)
  /// The standard deviation, with the divisor n − 1.
  public static let sd = Statistic("sd", .sd)
  /// The variance, with the divisor n − 1.
  public static let variance = Statistic("variance", .variance)
  /// The sum.
  public static let sum = Statistic("sum", .sum)
  /// The median.
  public static let median = Statistic("median", .quantile(0.5))
  /// The least number.
  public static let min = Statistic("min", .min)
  /// The greatest number.
  public static let max = Statistic("max", .max)
  /// How many entries are known.
  public static let count = Statistic("count", .count)
  /// How many entries are missing.
  public static let missing = Statistic("missing", .missing)
  /// How many distinct entries there are.
  public static let distinct = Statistic("distinct", .distinct)
  /// The skewness, adjusted for the count.
  public static let skewness = Statistic("skewness", .skewness)
  /// The first entry that is known.
  public static let first = Statistic("first", .first)
  /// The last entry that is known.
  public static let last = Statistic("last", .last)

  /// A quantile.
  ///
  /// - Parameter probability: The share of numbers below it, 0 to 1.
  /// - Returns: The statistic.
  /// - Throws: ``TableError/outOfRange(_:value:expected:)``.
  public static func quantile(_ probability: Double) throws -> Statistic {
    try check([probability])
    let percent = probability * 100
    let text = percent == percent.rounded() ? "\(Int(percent))" : "\(percent)"
    return Statistic("q\(text)", .quantile(probability))
  }

  /// Whether the result is in the unit of the column.
  var keepsUnit: Bool {
    switch kind {
    case .mean, .sd, .sum, .min, .max, .first, .last, .quantile: true
    case .variance, .count, .missing, .distinct, .skewness: false
    }
  }

  /// Refuses probabilities outside of 0 to 1.
  static func check(_ probabilities: [Double]) throws(TableError) {
    for probability in probabilities where !(0...1).contains(probability) {
      throw TableError.outOfRange(
        "The probability of a quantile", value: probability, expected: "a number from 0 to 1")
    }
  }
}

extension Statistic {
  /// The statistic of a column.
  func value(of column: Column) throws -> Value {
    switch kind {
    case .count: return .integer(column.count - column.missingCount)
    case .missing: return .integer(column.missingCount)
    case .distinct: return .integer(column.distinct.count)
    case .first:
      return (0..<column.count).lazy.map(column.value(at:)).first { !$0.isMissing } ?? .missing
    case .last:
      return (0..<column.count).reversed().lazy.map(column.value(at:)).first { !$0.isMissing }
        ?? .missing
    case .min, .max:
      guard case .dates(let dates) = column.storage else { break }
      return Column(column.name, .dates([number(of: dates)])).value(at: 0)
    default: break
    }
    return .number(number(of: try column.numbers))
  }

  /// The statistic of numbers.
  func number(of numbers: [Double]) -> Double {
    switch kind {
    case .mean: Moments.mean(numbers)
    case .sd: Moments.variance(numbers).squareRoot()
    case .variance: Moments.variance(numbers)
    case .sum: Moments.sum(numbers).sum
    case .min: Moments.range(numbers)?.lowerBound ?? .nan
    case .max: Moments.range(numbers)?.upperBound ?? .nan
    case .skewness: Moments.skewness(numbers)
    case .quantile(let probability): Quantiles.of(numbers, [probability])[0]
    case .count: Double(numbers.count { !$0.isNaN })
    case .missing: Double(numbers.count { $0.isNaN })
    case .distinct: Double(Set(numbers.filter { !$0.isNaN }).count)
    case .first: numbers.first { !$0.isNaN } ?? .nan
    case .last: numbers.last { !$0.isNaN } ?? .nan
    }
  }
}
