/// The columns of the features: their names, and the categories of those that hold codes.
struct FeatureColumns: Equatable, Sendable {
  /// The largest number of categories of a column.
  static let categoryLimit = 4096
  /// The largest code; whole numbers up to here are exact in single precision.
  static let largestCode: Float = 16_777_215

  let names: [String]
  /// The codes a column's categories have, ascending; empty for a column of numbers.
  let codes: [[Float]]

  var count: Int { names.count }

  /// Whether any column holds codes.
  let hasCategories: Bool

  init(names: [String], codes: [[Float]]) {
    self.names = names
    self.codes = codes
    hasCategories = codes.contains { !$0.isEmpty }
  }

  /// Reads the codes off the columns that hold categories.
  init(names: [String], categories: [Int], rowMajor table: [Float]) throws {
    var codes = [[Float]](repeating: [], count: names.count)
    for column in categories {
      guard names.indices.contains(column) else {
        throw ForestError.categoryColumn(column, features: names.count)
      }
      var found: Set<Float> = []
      for place in stride(from: column, to: table.count, by: names.count) {
        let value = table[place]
        guard !value.isNaN else { continue }
        try Self.checkCode(value, row: place / names.count, name: names[column])
        found.insert(value)
      }
      guard found.count <= Self.categoryLimit else {
        throw ForestError.tooLarge(
          what: "categories of \(names[column])", count: found.count, limit: Self.categoryLimit)
      }
      // A column without any value is as good as one of numbers.
      codes[column] = found.sorted()
    }
    self.init(names: names, codes: codes)
  }

  /// Refuses infinite values, and numbers codes from zero in the order of ``codes``; a code that
  /// is not among them gets the number after the last. Values in `[N, P]`.
  func encoded(_ table: [Float]) throws -> [Float] {
    try checkFinite(table)
    guard hasCategories else { return table }
    var result = table
    for (column, codes) in codes.enumerated() where !codes.isEmpty {
      for place in stride(from: column, to: table.count, by: count) where !table[place].isNaN {
        try Self.checkCode(table[place], row: place / count, name: names[column])
        result[place] = Float(Self.level(of: table[place], in: codes))
      }
    }
    return result
  }

  /// How many 32-bit words hold the sides of a column's categories and of unknown ones.
  func setLength(_ column: Int) -> Int { codes[column].count / 32 + 1 }

  private func checkFinite(_ table: [Float]) throws {
    for (place, value) in table.enumerated() where value.isInfinite {
      throw ForestError.invalidFeature(
        row: place / count, feature: names[place % count], value: Double(value))
    }
  }

  private static func checkCode(_ value: Float, row: Int, name: String) throws {
    guard value >= 0, value <= largestCode, value == value.rounded() else {
      throw ForestError.invalidCategory(row: row, feature: name, value: Double(value))
    }
  }

  private static func level(of code: Float, in codes: [Float]) -> Int {
    var low = 0
    var high = codes.count
    while low < high {
      let middle = (low + high) / 2
      if codes[middle] < code { low = middle + 1 } else { high = middle }
    }
    return low < codes.count && codes[low] == code ? low : codes.count
  }
}
