import BindingsGenerator

/// The table of rooms in the guide says the same as `Package.swift`, and each row imports only rows
/// below it.
package struct RoomTable {
  private let list: RoomList
  private let text: String

  /// Where the table stands in the tree.
  static let path = "docs/contributing/README.md"

  /// Compares the text of the guide with the rooms.
  package init(list: RoomList, text: String) {
    self.list = list
    self.text = text
  }

  /// One row of the table.
  private struct Row {
    let line: Int
    let room: String
    let imports: [String]
  }

  /// The rows that are missing, name no room, list other imports, or import a row above.
  package var findings: [Finding] {
    let rows = rows
    let places = Dictionary(rows.map { ($0.room, $0.line) }) { first, _ in first }
    let missing = list.rooms.filter { places[$0.name] == nil }.map {
      finding(1, "the table of rooms lacks \($0.name)")
    }
    return missing + rows.flatMap { findings(for: $0, places) }
  }

  private func findings(for row: Row, _ places: [String: Int]) -> [Finding] {
    guard let room = list[row.room] else {
      return [finding(row.line, "Package.swift has no target \(row.room)")]
    }
    let upwards = room.imports.filter { places[$0.name].map { $0 < row.line } ?? false }
    let expected = Set(room.imports.map { $0.package ?? $0.name })
    return upwards.map {
      finding(row.line, "\(row.room) imports \($0.name), which stands above it")
    }
      + (Set(row.imports) == expected
        ? []
        : [
          finding(
            row.line,
            "Package.swift lets \(row.room) import "
              + (expected.isEmpty ? "no other room" : expected.sorted().joined(separator: ", ")))
        ])
  }

  private func finding(_ line: Int, _ message: String) -> Finding {
    Finding(path: Self.path, line: line, message: message)
  }

  private var rows: [Row] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = lines.firstIndex { $0.hasPrefix("| room |") } ?? lines.endIndex
    return lines.enumerated().dropFirst(start + 2).prefix { $0.element.hasPrefix("|") }.map {
      let cells = $0.element.split(separator: "|").map { $0.trimmed }
      let imports = (cells.last ?? "").split(separator: ",").map { $0.trimmed }
      return Row(
        line: $0.offset + 1, room: cells.first ?? "", imports: imports.filter { $0 != "–" })
    }
  }
}

extension Substring {
  /// Without the blanks around it.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
