import Basics
import Display
import Foundation

extension Table {
  /// Writes all rows to a file, in the format that the ending of its name says: separated values
  /// (`.csv`, `.tsv`) in any program; GeoPackage and GeoJSON (`.gpkg`, `.geojson`) as points where
  /// ``crs`` tells the reference system of the columns `x` and `y`; workbooks (`.xlsx`, `.ods`).
  ///
  /// Text is UTF-8, numbers have all their digits and a decimal point, missing entries are empty. The
  /// file is written whole or not at all.
  ///
  /// - Parameter path: The file; its folder must exist.
  /// - Throws: ``TableError/cannotWrite(path:reason:)``; `Interrupted` when stopped.
  ///
  /// Source of separated values: Shafranovich (2005), RFC 4180, DOI 10.17487/RFC4180.
  public func save(_ path: String) throws {
    try TableFormats.writer(of: path)(self, path)
  }

  /// What writes separated values, by the endings of names.
  static let separatedWriters: [(ending: String, format: TableFormats.Writer)] = [
    (".csv", { try $0.writeSeparated($1, by: ",") }),
    (".tsv", { try $0.writeSeparated($1, by: "\t") }),
  ]

  private func writeSeparated(_ path: String, by separator: Character) throws {
    let texts = data.map { column in column.values.map(\.stored) }
    var content = line(columns, separator)
    for row in 0..<count {
      if row % 4096 == 0 { try RunContext.current.checkCancellation() }
      content += line(texts.map { $0[row] }, separator)
    }
    try TableError.writing(path) { () throws(WritingProblem) in
      try FilePaths.write(Data(content.utf8), to: FilePaths.expanded(path))
    }
  }

  private func line(_ entries: [String], _ separator: Character) -> String {
    entries.map { Self.quoted($0, separator) }.joined(separator: String(separator)) + "\n"
  }

  private static func quoted(_ entry: String, _ separator: Character) -> String {
    guard entry.contains(where: { $0 == "\"" || $0.isNewline || $0 == separator }) else {
      return entry
    }
    return "\"" + entry.replacing("\"", with: "\"\"") + "\""
  }
}
