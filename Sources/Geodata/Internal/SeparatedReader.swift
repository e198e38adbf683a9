import Display

/// Reads the rows of a file of separated values.
struct SeparatedReader {
  let path: String
  let wanted: [String]?
  let context: RunContext

  func columnNames() throws -> [String] { try SeparatedText(headerOf: path).columns }

  func read() throws -> FeatureTable {
    let text = try SeparatedText(path, context: context)
    let fields = try ColumnChoice(path: path, names: text.columns).places(wanted)
    var entries = [[String]](repeating: [], count: fields.count)
    var count = 0
    var short: (count: Int, line: Int)?
    var hasOtherEncoding = false
    try text.forEachRecord { record in
      if count % 1024 == 0 {
        try context.checkCancellation()
        report(record.position, of: text.size)
      }
      count += 1
      let line = record.line + text.lineOffset
      try checkLength(record, line, text.columns.count)
      if record.entries.count < text.columns.count {
        short = (short.map { $0.count + 1 } ?? 1, short?.line ?? line)
      }
      for (column, field) in fields.enumerated() {
        let isThere = field < record.entries.count
        entries[column].append(isThere ? record.text(record.entries[field]) : "")
      }
      hasOtherEncoding = record.hasOtherEncoding
    }
    report(text.size, of: text.size)
    return FeatureTable(
      path: path, columns: fields.map { text.columns[$0] }, entries: entries, count: count,
      crs: nil, x: [], y: [],
      remarks: [
        short.map { remark($0, text.columns.count) },
        hasOtherEncoding
          ? "“\(FilePaths.name(path))” is not in UTF-8 and was read as Windows-1252" : nil,
        text.zeros > 0
          ? "\(text.zeros.counted("byte")) of zero in “\(FilePaths.name(path))” left out" : nil,
      ].compactMap { $0 })
  }

  /// Reports how far the reading of a large file has come.
  private func report(_ position: Int, of size: Int) {
    let megabyte = 1_000_000
    guard size >= 32 * megabyte else { return }
    context.report(
      "Reading “\(FilePaths.name(path))”", position / megabyte, of: size / megabyte, remark: "MB")
  }

  /// Refuses a record with more entries than the header has, unless they are empty.
  private func checkLength(_ record: SeparatedScanner, _ line: Int, _ expected: Int) throws {
    guard record.entries.count > expected,
      record.entries[expected...].contains(where: { !$0.isEmpty })
    else { return }
    throw GeodataError.tooManyEntries(
      path: path, line: line, found: record.entries.count, expected: expected)
  }

  private func remark(_ short: (count: Int, line: Int), _ expected: Int) -> String {
    "rows with fewer entries than the \(expected) columns of the header: \(short.count), the first "
      + "in line \(short.line); what is not there counts as missing"
  }
}
