import Basics
import Geodata
import Tables

/// A table that profiles are read from.
enum TableSource {
  /// A file, of which the wanted columns alone are read, with all entries as texts.
  case file(String, layer: String? = nil, headings: Int = 1)
  /// A table in hand, and the argument that it was given as.
  case table(Table, argument: String)

  /// The file or layer of sites that was named; `nil` for none.
  static func sites(_ path: String?, layer: String?, horizons: String) -> TableSource? {
    path == nil && layer == nil ? nil : .file(path ?? horizons, layer: layer)
  }

  /// What errors call it.
  var name: String {
    switch self {
    case .file(let path, _, _): path
    case .table(_, let argument): argument
    }
  }

  /// What findings and notes call it.
  var title: String {
    switch self {
    case .file(let path, _, _): FilePaths.name(path)
    case .table(_, let argument): "the table of \(argument)"
    }
  }

  /// Whether it is a table in hand.
  var isInHand: Bool { if case .table = self { true } else { false } }

  /// The names of its columns.
  func columnNames() throws -> [String] {
    switch self {
    case .file(let path, let layer, let headings):
      try FeatureTable.columnNames(path, layer: layer, headings: headings)
    case .table(let table, _): table.columns
    }
  }

  /// Its rows, of a file with the wanted columns alone; all for `nil`.
  func rows(_ columns: [String]? = nil) throws -> FeatureTable {
    switch self {
    case .file(let path, let layer, let headings):
      try FeatureTable(path, layer: layer, columns: columns, headings: headings)
    case .table(let table, let argument): try FeatureTable(table, name: argument)
    }
  }

  /// A file that lies beside it; `nil` for a table in hand.
  func beside(_ name: String) -> TableSource? {
    guard case .file(let path, _, _) = self else { return nil }
    return .file(FilePaths.beside(path, name))
  }

  /// The other layers of a file, each with its columns.
  func otherLayers() throws -> [String] {
    guard case .file(let path, let layer, _) = self else { return [] }
    return try ColumnHint.otherLayers(path, than: layer)
  }

  /// The error of a column that is not in the header, with what a file tells besides; `role` is what it
  /// was given as, `others` are all columns that were named.
  func unknownColumn(
    _ name: String, role: String, _ header: [String], others: [String] = []
  ) throws -> SoilError {
    // Where several rows made the names, those of single rows tell nothing.
    guard case .file(let path, let layer, 1) = self,
      let hint = try ColumnHint(name, header, path, layer: layer, others: others)
    else { return .unknownColumn(name, role: role, available: header, path: self.name) }
    return .columnElsewhere(name, role: role, available: header, path: path, hint: hint)
  }
}
