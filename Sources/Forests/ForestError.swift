import Display

/// What can be wrong with the data or the settings given to a forest.
public enum ForestError: Error, Equatable, Sendable, CustomStringConvertible {
  /// There is nothing to fit.
  case noRows
  /// The rows have no features.
  case noFeatures
  /// There are not as many targets as rows.
  case targetCount(targets: Int, rows: Int)
  /// A row has another number of features than the first row, or than the forest was fitted on.
  case featureCount(row: Int, found: Int, expected: Int)
  /// A flat table does not divide into whole rows.
  case unevenTable(values: Int, features: Int)
  /// A target is missing or infinite.
  case invalidTarget(row: Int, value: Double)
  /// A feature value is infinite or too large for a 32-bit number.
  case invalidFeature(row: Int, feature: String, value: Double)
  /// A column that does not exist is said to hold categories.
  case categoryColumn(Int, features: Int)
  /// A category is no whole number from zero on, or too large.
  case invalidCategory(row: Int, feature: String, value: Double)
  /// There are not as many weights as rows.
  case weightCount(weights: Int, rows: Int)
  /// A weight is negative, missing or infinite.
  case invalidWeight(row: Int, value: Double)
  /// All weights are zero.
  case noWeight
  /// A setting lies outside what is possible.
  case setting(name: String, value: Int, expected: String)
  /// There are not as many names as features.
  case nameCount(names: Int, features: Int)
  /// A probability lies outside 0 to 1.
  case probability(Double)
  /// There are more features or rows than the trees can number.
  case tooLarge(what: String, count: Int, limit: Int)
  /// A file cannot be written or read, or holds no forest.
  case file(path: String, problem: String, advice: String)

  /// The error as a sentence.
  public var description: String {
    switch self {
    case .noRows:
      "there are no rows to fit; give at least one row with a target"
    case .noFeatures:
      "the rows have no features; give at least one column"
    case .targetCount(let targets, let rows):
      "\(targets.counted("target")) for \(rows.counted("row")); every row needs exactly one target"
    case .featureCount(let row, let found, let expected):
      "row \(row) has \(found.counted("feature")), \(expected) expected; every row needs the same "
        + "columns"
    case .unevenTable(let values, let features):
      "\(values.counted("value")) cannot be divided into rows of \(features.counted("feature"))"
    case .invalidTarget(let row, let value):
      "the target of row \(row) is \(value); leave out rows without a measured target"
    case .invalidFeature(let row, let feature, let value):
      "\(feature) of row \(row) is \(value); a missing value is written as nan, infinite ones are "
        + "not allowed"
    case .categoryColumn(let column, let features):
      "column \(column) cannot hold categories: there \(features.agreeing("is", "are")) "
        + "\(features.counted("column")), numbered from 0"
    case .invalidCategory(let row, let feature, let value):
      "\(feature) of row \(row) is \(value); categories are whole numbers from 0 to 16777215, a "
        + "missing one is nan"
    case .weightCount(let weights, let rows):
      "\(weights.counted("weight")) for \(rows.counted("row")); give one weight a row, or none"
    case .invalidWeight(let row, let value):
      "the weight of row \(row) is \(value); weights are finite and at least 0"
    case .noWeight:
      "all weights are 0; at least one row needs a weight above 0"
    case .setting(let name, let value, let expected):
      "\(name) is \(value), expected \(expected)"
    case .nameCount(let names, let features):
      "\(names.counted("name")) for \(features.counted("feature")); give one name a feature, or none"
    case .probability(let value):
      "the probability \(value) lies outside 0 to 1; the median is 0.5"
    case .tooLarge(let what, let count, let limit):
      "\(count) \(what) are more than a forest can hold (\(limit)); take fewer"
    case .file(let path, let problem, let advice):
      "\(path) \(problem). \(advice)"
    }
  }
}
