import Geodata

/// The rows of a table of layers, with the columns of a second file beside them.
struct JoinedTable {
  let table: FeatureTable
  /// The second file, where there is one.
  let companion: FeatureTable?
  /// What findings and notes call the second file.
  let companionTitle: String
  /// The row of the second file that belongs to each row; `nil` where none does.
  let rows: [Int?]
  /// The keys of the second file's rows, and how often each was named.
  let keys: [String]

  var count: Int { table.count }

  /// A table without a second file.
  init(_ table: FeatureTable) {
    self.table = table
    companion = nil
    companionTitle = ""
    rows = []
    keys = []
  }

  /// Joins two tables by columns that name the same in both.
  ///
  /// - Throws: ``SoilError/noSharedIdentifiers(path:column:there:here:)`` where no row has one of
  ///   the second file.
  init(
    _ table: FeatureTable, with companion: FeatureTable, title: String, by key: Companion.Key
  ) throws {
    let here = try Self.texts(key.here, in: table)
    let there = try Self.texts(key.there, in: companion)
    let places = Dictionary(there.enumerated().map { ($1, $0) }) { first, _ in first }
    rows = here.map { $0.isEmpty ? nil : places[$0] }
    guard rows.contains(where: { $0 != nil }) else {
      throw SoilError.noSharedIdentifiers(
        path: companion.path, column: key.there.joined(separator: ", "),
        there: Array(there.prefix(3)), here: Array(here.prefix(3)))
    }
    self.table = table
    self.companion = companion
    companionTitle = title
    keys = there
  }

  /// The columns of both files.
  var columns: Set<String> { Set(table.columns).union(companion?.columns ?? []) }

  /// The entries of a column, one a row; of the first file where both have it.
  func texts(_ column: String) throws -> [String] {
    if !table.columns.contains(column), let found = try companionTexts(column) { return found }
    return try table.texts(column)
  }

  /// The entries of a column of the second file, empty for rows without one; `nil` where it has no
  /// such column.
  func companionTexts(_ column: String) throws -> [String]? {
    guard let companion, companion.columns.contains(column) else { return nil }
    let entries = try companion.texts(column)
    return rows.map { row in row.map { entries[$0] } ?? "" }
  }

  /// The entries of several columns as one text a row, empty where one of them is.
  func texts(joining columns: [String]) throws -> [String] {
    Self.joined(try columns.map(texts), count: count)
  }

  private static func texts(_ columns: [String], in table: FeatureTable) throws -> [String] {
    joined(try columns.map(table.texts), count: table.count)
  }

  private static func joined(_ columns: [[String]], count: Int) -> [String] {
    (0..<count).map { row in
      let parts = columns.map { ProfileReader.identifier($0[row]) }
      if parts.count == 1 || parts.contains("") { return parts.contains("") ? "" : parts[0] }
      // What separates parts must not stand within one.
      return parts.map { $0.replacing(" / ", with: " // ") }.joined(separator: " / ")
    }
  }
}
