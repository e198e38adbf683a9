import Display

/// Limits of entries such as `< LOD`, by the name of their column.
enum DetectionLimits {
  /// Refuses limits of columns that a file does not have, and limits that are no concentrations.
  static func check(_ limits: [String: Double], columns: [String], path: String) throws {
    for (column, limit) in limits.sorted(by: { $0.key < $1.key }) {
      guard columns.contains(column) else {
        throw SoilError.unknownColumn(
          column, role: "a column with a detection limit", available: columns, path: path)
      }
      guard limit.isFinite, limit >= 0 else {
        throw RangeError.outOfRange(
          "The detection limit of “\(column)”", value: limit,
          expected: "a number of at least 0, in the unit of the column")
      }
    }
  }
}
