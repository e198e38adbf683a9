import Foundation

/// What can be wrong with a request to a table.
public enum TableError: Error, Equatable, CustomStringConvertible {
  /// A name that no column bears.
  case unknownColumn(String, available: [String])
  /// A file that cannot be written.
  case cannotWrite(path: String, reason: String)

  /// What was wrong, the value, what was expected, and what to do.
  public var description: String {
    switch self {
    case .unknownColumn(let name, let available):
      "The table has no column “\(name)”. Its columns are \(available.joined(separator: ", "))."
    case .cannotWrite(let path, let reason): "“\(path)” cannot be written: \(reason)."
    }
  }
}

extension Table {
  /// The rows whose entry in a column is a certain text, for example
  /// `profiles.checks.filtered("rule", is: "overlap")`.
  ///
  /// - Parameters:
  ///   - column: The column's name.
  ///   - text: The entry as the table shows it.
  /// - Returns: A table of the same columns.
  /// - Throws: ``TableError/unknownColumn(_:available:)``.
  public func filtered(_ column: String, is text: String) throws -> Table {
    guard let index = columns.firstIndex(of: column) else {
      throw TableError.unknownColumn(column, available: columns)
    }
    let kept = rows.filter { $0[index].text == text }
    return Table(
      title: "\(kept.count) of \(count.counted("row")): \(column) is \(text)", columns: columns,
      rows: kept)
  }

  /// Writes all rows as separated values: by tabs where the name ends in `.tsv`, else by commas.
  ///
  /// The text is UTF-8, numbers have all their digits and a decimal point, missing entries are empty.
  /// The file is written whole or not at all.
  ///
  /// - Parameter path: The file; its folder must exist.
  /// - Throws: ``TableError/cannotWrite(path:reason:)``.
  ///
  /// Source: Shafranovich (2005), RFC 4180, DOI 10.17487/RFC4180.
  public func save(_ path: String) throws {
    let separator = path.lowercased().hasSuffix(".tsv") ? "\t" : ","
    let lines = [columns] + rows.map { $0.map(\.stored) }
    let text = lines.map { line in
      line.map { Self.quoted($0, separator) }.joined(separator: separator) + "\n"
    }.joined()
    do {
      let file = URL(fileURLWithPath: NSString(string: path).expandingTildeInPath)
      try Data(text.utf8).write(to: file, options: .atomic)
    } catch {
      throw TableError.cannotWrite(path: path, reason: error.localizedDescription)
    }
  }

  private static func quoted(_ entry: String, _ separator: String) -> String {
    guard entry.contains(where: { $0 == "\"" || $0.isNewline || String($0) == separator }) else {
      return entry
    }
    return "\"" + entry.replacing("\"", with: "\"\"") + "\""
  }
}

extension Table.Cell {
  /// The entry with all its digits.
  fileprivate var stored: String {
    guard case .number(let value) = self else { return text }
    return value.isNaN ? "" : "\(value)"
  }
}
