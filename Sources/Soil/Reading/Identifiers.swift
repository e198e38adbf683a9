import Display
import Geodata
import Tables

/// The identifiers in the rows of a table.
struct Identifiers {
  /// One a row; empty where there is none.
  let ids: [String]
  /// The same with whole numbers as `1` where they are written as `1.0`.
  let plain: [String]
  /// What is to be said about them.
  let remarks: [String]

  init(_ key: IdentifierColumns, in table: FeatureTable) throws {
    let entries = try key.columns.map { try table.texts($0) }
    let parts = entries.map { $0.map(ProfileReader.identifier) }
    func joined(_ columns: [[String]]) -> [String] {
      guard columns.count > 1 else { return columns.first ?? [] }
      return (0..<table.count).map { row in IdentifierColumns.joined(columns.map { $0[row] }) }
    }
    ids = joined(parts)
    plain = joined(parts.map { $0.map(Self.plain) })
    remarks =
      Self.remarks(entries, parts, ids)
      + (try key.columns.compactMap { Self.decimalRemark(try table.column($0)) })
  }

  /// Says that numbers do not keep all that an identifier may be made of.
  private static func decimalRemark(_ column: Column) -> String? {
    guard column.type == .number, let numbers = try? column.numbers,
      numbers.contains(where: { $0.isFinite && $0 != $0.rounded() })
    else { return nil }
    return
      "the identifiers in “\(column.name)” are numbers with decimals, so that 1.1 and 1.10 are "
      + "the same; read the column with types: [\"\(column.name)\": .text] to tell them apart"
  }

  /// A whole number as spreadsheets and pandas write it in a column of numbers, `12.0`, without its
  /// point; any other identifier as it is.
  static func plain(_ id: String) -> String {
    guard let point = id.utf8.firstIndex(of: UInt8(ascii: ".")), point > id.startIndex,
      id[..<point].utf8.allSatisfy({ (48...57).contains($0) })
    else { return id }
    let zeros = id.utf8[id.utf8.index(after: point)...]
    return !zeros.isEmpty && zeros.allSatisfy { $0 == 48 } ? String(id[..<point]) : id
  }

  /// The same for each part of an identifier of several columns.
  static func plainParts(_ id: String) -> String {
    guard id.contains(" / ") else { return plain(id) }
    return id.split(separator: " / ", omittingEmptySubsequences: false).map { plain(String($0)) }
      .joined(separator: " / ")
  }

  /// Says which entries had spaces around them, and which rows lack a part of the identifier.
  private static func remarks(
    _ entries: [[String]], _ parts: [[String]], _ ids: [String]
  ) -> [String] {
    let changed = ids.indices.count { row in
      parts.indices.contains { entries[$0][row] != parts[$0][row] && !parts[$0][row].isEmpty }
    }
    let lacking = ids.indices.count { row in
      !ids[row].isEmpty && parts.contains { $0[row].isEmpty }
    }
    return [
      changed == 0
        ? nil
        : "spaces around the identifier do not count; \(changed.counted("row")) "
          + "\(changed.agreeing("has", "have")) some",
      lacking == 0
        ? nil
        : "\(lacking.counted("row")) \(lacking.agreeing("lacks", "lack")) a part of the "
          + "identifier, which is a question mark then",
    ].compactMap { $0 }
  }
}
