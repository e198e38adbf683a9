/// The columns of the records that begin in one piece of a file.
struct SeparatedPiece: Sendable {
  /// The columns, as they are collected.
  var builders: [ColumnBuilder]
  /// How many records there are.
  var count = 0
  /// How many lines there are.
  var lines = 0
  /// The records with fewer entries than columns: how many, and the line of the first in the piece.
  var short: (count: Int, line: Int)?
  /// The first record with more entries than columns: its line in the piece and its entries.
  var long: (line: Int, found: Int)?
  /// The line in the piece of a quotation mark that nothing closes.
  var openQuote: Int?
  /// Where the first record begins.
  var start = 0
  /// Where the first record begins that is not in the piece.
  var end = 0
}

/// Reads the records of a piece of a file.
struct PieceParser {
  /// The column that each field goes to; negative for fields nobody wants.
  let targets: [Int]
  let separator: UInt8

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// Reads the records that begin before a limit.
  ///
  /// - Parameters:
  ///   - bytes: The bytes from the first record on.
  ///   - limit: Where records begin that belong to the next piece.
  ///   - isLast: Whether the bytes end where the file does.
  ///   - piece: What is filled.
  /// - Returns: Whether the last record is whole; else more bytes are needed.
  func parse(
    _ bytes: UnsafeRawBufferPointer, limit: Int, isLast: Bool, into piece: inout SeparatedPiece
  ) -> Bool {
    guard let base = bytes.bindMemory(to: UInt8.self).baseAddress else { return true }
    return parse(base, bytes.count, limit, isLast, &piece)
  }

  private func parse(
    _ base: UnsafePointer<UInt8>, _ count: Int, _ limit: Int, _ isLast: Bool,
    _ piece: inout SeparatedPiece
  ) -> Bool {
    var builders: [ColumnBuilder] = []
    swap(&builders, &piece.builders)
    defer { swap(&builders, &piece.builders) }
    var place = 0
    return builders.withUnsafeMutableBufferPointer { builders in
      targets.withUnsafeBufferPointer { targets in
        while place < limit, place < count {
          guard
            let next = record(base, place, count, isLast, builders, targets, &piece)
          else { return false }
          place = next
        }
        piece.end = place
        return true
      }
    }
  }

  /// Reads one record and the end of its line; `nil` where the bytes end before it does.
  private func record(
    _ base: UnsafePointer<UInt8>, _ start: Int, _ count: Int, _ isLast: Bool,
    _ builders: UnsafeMutableBufferPointer<ColumnBuilder>, _ targets: UnsafeBufferPointer<Int>,
    _ piece: inout SeparatedPiece
  ) -> Int? {
    var place = start
    var field = 0
    var extraIsEmpty = true
    let line = piece.lines
    while true {
      let first = place
      var isQuoted = false
      if place < count, base[place] == Self.quote {
        guard let closed = skipQuoted(base, place, count, &piece) else {
          if isLast { piece.openQuote = piece.openQuote ?? line }
          return isLast ? count : nil
        }
        place = closed
        isQuoted = true
      }
      while place < count {
        let byte = base[place]
        if byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn { break }
        place &+= 1
      }
      if place >= count, !isLast { return nil }
      let isEmptyLine =
        field == 0 && place == first && (place >= count || base[place] != separator)
      if !isEmptyLine {
        add(base, first, place, isQuoted, field, builders, targets)
        if field >= targets.count, place > first { extraIsEmpty = false }
        field &+= 1
      }
      if place < count, base[place] == separator {
        place &+= 1
        continue
      }
      break
    }
    if field > 0 { finish(field, extraIsEmpty, line, builders, targets, &piece) }
    return skipLineEnd(base, place, count, isLast, &piece)
  }

  private func skipLineEnd(
    _ base: UnsafePointer<UInt8>, _ start: Int, _ count: Int, _ isLast: Bool,
    _ piece: inout SeparatedPiece
  ) -> Int? {
    guard start < count else { return count }
    var place = start
    let isReturn = base[place] == Self.carriageReturn
    place += 1
    if isReturn, place >= count, !isLast { return nil }
    if isReturn, place < count, base[place] == Self.lineFeed { place += 1 }
    piece.lines += 1
    return place
  }

  /// Where a quoted entry ends, behind its last mark; `nil` where it does not.
  private func skipQuoted(
    _ base: UnsafePointer<UInt8>, _ start: Int, _ count: Int, _ piece: inout SeparatedPiece
  ) -> Int? {
    var place = start + 1
    while place < count {
      let byte = base[place]
      place += 1
      if byte == Self.lineFeed { piece.lines += 1 }
      guard byte == Self.quote else { continue }
      guard place < count, base[place] == Self.quote else { return place }
      place += 1
    }
    return nil
  }

  private func add(
    _ base: UnsafePointer<UInt8>, _ first: Int, _ end: Int, _ isQuoted: Bool, _ field: Int,
    _ builders: UnsafeMutableBufferPointer<ColumnBuilder>, _ targets: UnsafeBufferPointer<Int>
  ) {
    guard field < targets.count, targets[field] >= 0 else { return }
    guard isQuoted else {
      builders[targets[field]].add(base + first, end - first)
      return
    }
    var text = Self.unquoted(base + first, end - first)
    text.append(0)
    text.withUnsafeBufferPointer { text in
      if let start = text.baseAddress { builders[targets[field]].add(start, text.count - 1) }
    }
  }

  /// The bytes of a quoted entry without its marks; what follows the last mark belongs to it.
  private static func unquoted(_ start: UnsafePointer<UInt8>, _ count: Int) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var isInside = true
    var place = 1
    while place < count {
      let isQuote = isInside && start[place] == quote
      if isQuote, place + 1 == count || start[place + 1] != quote {
        isInside = false
      } else {
        result.append(start[place])
        if isQuote { place += 1 }
      }
      place += 1
    }
    return result
  }

  /// Fills a record that is too short, and takes note of one that is too long.
  private func finish(
    _ fields: Int, _ extraIsEmpty: Bool, _ line: Int,
    _ builders: UnsafeMutableBufferPointer<ColumnBuilder>, _ targets: UnsafeBufferPointer<Int>,
    _ piece: inout SeparatedPiece
  ) {
    piece.count += 1
    if fields > targets.count, !extraIsEmpty, piece.long == nil { piece.long = (line, fields) }
    guard fields < targets.count else { return }
    for field in fields..<targets.count where targets[field] >= 0 {
      builders[targets[field]].addMissing()
    }
    piece.short = (count: (piece.short?.count ?? 0) + 1, line: piece.short?.line ?? line)
  }
}
