import Basics
import Display

/// What is wrong with a file of separated values, and what was noticed while it was read.
struct SeparatedNotes {
  let source: SeparatedSource

  /// Refuses records that are too long and quotation marks that nothing closes.
  ///
  /// - Returns: Remarks on records that are too short.
  func check(_ pieces: [SeparatedPiece]) throws(TableError) -> [String] {
    var line = source.first.line + 1
    var short: (count: Int, line: Int)?
    for piece in pieces {
      if let long = piece.long {
        throw TableError.tooManyEntries(
          path: source.path, line: line + long.line, found: long.found,
          expected: source.columns.count)
      }
      if let quote = piece.openQuote {
        throw TableError.openQuote(path: source.path, line: line + quote)
      }
      if let found = piece.short {
        short = (
          count: (short?.count ?? 0) + found.count, line: short?.line ?? line + found.line
        )
      }
      line += piece.lines
    }
    return short.map { [remark($0)] } ?? []
  }

  private func remark(_ short: (count: Int, line: Int)) -> String {
    "rows with fewer entries than the \(source.columns.count) columns of the header: "
      + "\(short.count), the first in line \(short.line); what is not there counts as missing"
  }

  /// Remarks on letters, bytes and entries that are not what they should be.
  func remarks(_ pieces: [SeparatedPiece], names: [String], keepsTexts: Bool) -> [String] {
    let file = FilePaths.name(source.path)
    let hasOtherEncoding = pieces.contains { $0.builders.contains(where: \.hasOtherEncoding) }
    var remarks: [String] = []
    if hasOtherEncoding {
      remarks.append("“\(file)” is not in UTF-8 and was read as Windows-1252")
    }
    if source.zeros > 0 {
      remarks.append("\(source.zeros.counted("byte")) of zero in “\(file)” left out")
    }
    return keepsTexts
      ? remarks
      : remarks + names.indices.compactMap { entryRemark(names[$0], pieces.map(\.builders), $0) }
  }

  /// Says which entries of a column are no numbers, where others are.
  private func entryRemark(
    _ name: String, _ builders: [[ColumnBuilder]], _ column: Int
  ) -> String? {
    let parts = builders.map { $0[column] }
    let misfits = parts.reduce(0) { $0 + $1.misfits.count }
    if misfits > 0, let first = parts.first(where: { $0.misfits.count > 0 })?.misfits.first {
      return "“\(name)”: \(misfits.counted("entry", plural: "entries")) of another type, such as "
        + "“\(first)”, \(misfits.agreeing("counts", "count")) as missing"
    }
    let known = parts.reduce(0) { sum, part in
      sum + (0..<part.texts.count).count { !part.texts.isMissing($0) }
    }
    let numbers = parts.reduce(0) { $0 + $1.numberLike }
    guard numbers * 2 > known, numbers < known else { return nil }
    return "“\(name)” was read as text: \(known - numbers) of its \(known) entries are no whole "
      + "numbers; read it with types: [\"\(name)\": .number] to have these missing"
  }
}
