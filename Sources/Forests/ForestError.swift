import Display

/// What can be wrong with the data or the settings given to a forest.
public enum ForestError: Error, Equatable, Sendable {
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
  case setting(name: String, value: Int, expected: PossibleSetting)
  /// There are not as many names as features.
  case nameCount(names: Int, features: Int)
  /// A probability lies outside 0 to 1.
  case probability(Double)
  /// There are more features, rows, classes or categories than the trees can number.
  case tooLarge(what: String, count: Int, limit: Int)
  /// A file cannot be written or read, or holds no forest.
  case file(path: String, problem: ForestFileProblem)

  /// What a setting may be.
  public enum PossibleSetting: Equatable, Sendable {
    /// A whole number between two others, both included.
    case between(Int, Int)
    /// A whole number from another one on.
    case atLeast(Int)
    /// A whole number from another one on, or `nil`.
    case nilOrAtLeast(Int)
  }
}

extension ForestError: CustomStringConvertible {
  /// The error as a sentence.
  public var description: String {
    switch self {
    case .noRows:
      "There are no rows to fit. Give at least one row with a target."
    case .noFeatures:
      "The rows have no features. Give at least one column."
    case .targetCount(let targets, let rows):
      "There \(targets.agreeing("is", "are")) \(targets.counted("target")) for "
        + "\(rows.counted("row")). Give every row exactly one target."
    case .featureCount(let row, let found, let expected):
      "Row \(row) has \(found.counted("feature")), but \(expected) "
        + "\(expected.agreeing("is", "are")) expected. Give every row the same columns."
    case .unevenTable(let values, let features):
      "The table of \(values.counted("value")) cannot be divided into rows of "
        + "\(features.counted("feature")). Give every row a value for each feature."
    case .invalidTarget(let row, let value):
      "The target of row \(row) is \(value). Leave out rows without a measured target."
    case .invalidFeature(let row, let feature, let value):
      "The value of \(feature) in row \(row) is \(value), but must be finite. Write nan for a "
        + "missing value."
    case .categoryColumn(let column, let features):
      "Column \(column) cannot hold categories: there \(features.agreeing("is", "are")) "
        + "\(features.counted("column")), numbered from 0."
    case .invalidCategory(let row, let feature, let value):
      "The category of \(feature) in row \(row) is \(value), but must be a whole number from 0 to "
        + "16777215. Write nan for a missing one."
    case .weightCount(let weights, let rows):
      "There \(weights.agreeing("is", "are")) \(weights.counted("weight")) for "
        + "\(rows.counted("row")). Give one weight a row, or none."
    case .invalidWeight(let row, let value):
      "The weight of row \(row) is \(value), but must be finite and at least 0."
    case .noWeight:
      "All weights are 0. Give at least one row a weight above 0."
    case .setting(let name, let value, let expected):
      "The setting \(name) is \(value), but must be \(expected)."
    case .nameCount(let names, let features):
      "There \(names.agreeing("is", "are")) \(names.counted("name")) for "
        + "\(features.counted("feature")). Give one name a feature, or none."
    case .probability(let value):
      "The probability \(value) lies outside 0 to 1. The median is 0.5."
    case .tooLarge(let what, let count, let limit):
      "The data have \(count) \(what), but a forest can hold \(limit). Take fewer."
    case .file(let path, let problem):
      "The file \(path) \(problem)"
    }
  }
}

extension ForestError.PossibleSetting: CustomStringConvertible {
  /// What is possible, as it follows “must be”.
  public var description: String {
    switch self {
    case .between(let least, let greatest): "from \(least) to \(greatest)"
    case .atLeast(let least): "at least \(least)"
    case .nilOrAtLeast(let least): "at least \(least), or nil"
    }
  }
}
