import Display

/// What a forest is grown on, checked.
struct TrainingData: Sendable {
  let columns: FeatureColumns
  let features: FeatureTable
  /// The features again, row by row.
  let block: RowBlock
  /// One number a row: the target of a regression, the number of the class.
  let targets: [Double]
  /// One weight a row, at most 1; `nil` where all are equal.
  let weights: [Double]?

  /// Checks and arranges values in `[N, P]`.
  init(
    rowMajor table: [Float], columns count: Int, targets: [Double], names: [String],
    categories: [Int], weights: [Double], growth: GrowthSettings, context: RunContext
  ) throws {
    let rows = try Self.checkedRows(table, count, targets: targets.count)
    guard names.isEmpty || names.count == count else {
      throw ForestError.nameCount(names: names.count, features: count)
    }
    let names = names.isEmpty ? (0..<count).map { "feature \($0)" } : names
    self.targets = targets
    self.weights = try Self.relative(weights, rows: rows)
    columns = try FeatureColumns(names: names, categories: categories, rowMajor: table)
    let encoded = try columns.encoded(table)
    features = try FeatureTable(
      rowMajor: encoded, levels: columns.codes.map(\.count), sorted: growth.splits == .best,
      threads: growth.threads, context: context)
    block = RowBlock(encoded, 0..<rows, columns: count)
  }

  private static func checkedRows(_ table: [Float], _ columns: Int, targets: Int) throws -> Int {
    guard targets > 0 || !table.isEmpty else { throw ForestError.noRows }
    guard columns > 0 else { throw ForestError.noFeatures }
    guard table.count % columns == 0 else {
      throw ForestError.unevenTable(values: table.count, features: columns)
    }
    guard columns < Int(UInt16.max) else {
      throw ForestError.tooLarge(what: "features", count: columns, limit: Int(UInt16.max) - 1)
    }
    let rows = table.count / columns
    guard rows < Int(Int32.max) else {
      throw ForestError.tooLarge(what: "rows", count: rows, limit: Int(Int32.max) - 1)
    }
    guard targets == rows else { throw ForestError.targetCount(targets: targets, rows: rows) }
    return rows
  }

  /// The weights as shares of the largest, so that no sum of them overflows.
  private static func relative(_ weights: [Double], rows: Int) throws -> [Double]? {
    guard let first = weights.first else { return nil }
    guard weights.count == rows else {
      throw ForestError.weightCount(weights: weights.count, rows: rows)
    }
    for (row, weight) in weights.enumerated() where !(weight >= 0 && weight.isFinite) {
      throw ForestError.invalidWeight(row: row, value: weight)
    }
    let largest = weights.max() ?? 0
    guard largest > 0 else { throw ForestError.noWeight }
    guard weights.contains(where: { $0 != first }) else { return nil }
    return weights.map { $0 / largest }
  }
}
