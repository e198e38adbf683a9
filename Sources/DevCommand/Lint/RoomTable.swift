/// The table of rooms in the guide says the same as ``RoomImports``.
enum RoomTable {
  private static let path = "docs/contributing/README.md"

  /// One row of the table.
  private struct Row {
    let line: Int
    let room: String
    let imports: Set<String>
  }

  /// The rows that are missing, name no room, or list other imports than are checked.
  static func findings(in repository: Repository) throws -> [Finding] {
    let rows = rows(of: try repository.text(of: path))
    let missing = Set(RoomImports.allowed.keys).subtracting(rows.map(\.room)).sorted().map {
      Finding(path: path, line: 1, message: "the table of rooms lacks \($0)")
    }
    return missing + rows.compactMap(finding)
  }

  private static func finding(for row: Row) -> Finding? {
    guard let allowed = RoomImports.allowed[row.room] else {
      return Finding(path: path, line: row.line, message: "there is no room \(row.room)")
    }
    let expected = Set(allowed.map { packages[$0] ?? $0 })
    guard row.imports != expected else { return nil }
    let list = expected.sorted().joined(separator: ", ")
    return Finding(
      path: path, line: row.line,
      message: "\(row.room) may import \(list.isEmpty ? "no other room" : list)")
  }

  private static func rows(of text: String) -> [Row] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = lines.firstIndex { $0.hasPrefix("| room |") } ?? lines.endIndex
    return lines.enumerated().dropFirst(start + 2).prefix { $0.element.hasPrefix("|") }.map {
      let cells = $0.element.split(separator: "|").map { $0.trimmed }
      let imports = (cells.last ?? "").split(separator: ",").map { $0.trimmed }
      return Row(
        line: $0.offset + 1, room: cells.first ?? "", imports: Set(imports).subtracting(["–"]))
    }
  }

  /// The packages that modules belong to, as the table names them.
  private static let packages = [
    "SwiftSyntax": "swift-syntax", "SwiftParser": "swift-syntax", "SwiftOperators": "swift-syntax",
    "SwiftParserDiagnostics": "swift-syntax", "SwiftIDEUtils": "swift-syntax",
    "SwiftDiagnostics": "swift-syntax",
    "ArgumentParser": "swift-argument-parser", "Crypto": "swift-crypto",
    "SwiftProtobuf": "swift-protobuf",
  ]
}

extension Substring {
  /// Without the blanks around it.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
