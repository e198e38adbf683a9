/// Reads the records of a piece of a file.
struct PieceParser {
  /// The column that each field goes to; negative for fields nobody wants.
  let targets: [Int]
  let separator: UInt8

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
    var builders: [ColumnBuilder] = []
    swap(&builders, &piece.builders)
    defer { swap(&builders, &piece.builders) }
    return builders.withUnsafeMutableBufferPointer { builders in
      targets.withUnsafeBufferPointer { targets in
        var scan = PieceScan(
          base: base, count: bytes.count, isLast: isLast, separator: separator, targets: targets,
          builders: builders, piece: piece)
        var isWhole = true
        while isWhole, scan.place < limit, scan.place < bytes.count {
          isWhole = scan.readRecord()
        }
        piece = scan.piece
        piece.end = scan.place
        return isWhole
      }
    }
  }
}

/// A place in the bytes of a piece, and what was found up to there.
private struct PieceScan {
  let base: UnsafePointer<UInt8>
  let count: Int
  /// Whether the bytes end where the file does.
  let isLast: Bool
  let separator: UInt8
  let targets: UnsafeBufferPointer<Int>
  let builders: UnsafeMutableBufferPointer<ColumnBuilder>
  /// What is counted; its columns are in ``builders`` meanwhile.
  var piece: SeparatedPiece
  var place = 0

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// Reads one record and the end of its line.
  ///
  /// - Returns: Whether the bytes hold all of it.
  mutating func readRecord() -> Bool {
    let line = piece.lines
    var fields = 0
    var extraIsEmpty = true
    repeat {
      let first = place
      if addNumber(of: fields) {
        fields &+= 1
        continue
      }
      guard let isQuoted = skipEntry() else {
        if isLast { piece.openQuote = piece.openQuote ?? line }
        return isLast
      }
      if place >= count, !isLast { return false }
      if fields == 0, place == first, !isAtSeparator { break }
      if fields >= targets.count {
        if place > first { extraIsEmpty = false }
      } else if targets[fields] >= 0 {
        add(from: first, isQuoted: isQuoted, to: targets[fields])
      }
      fields &+= 1
    } while skipSeparator()
    if fields > 0 { finish(fields: fields, extraIsEmpty: extraIsEmpty, line: line) }
    return skipLineEnd()
  }

  /// Gives the number that stands here and nothing else to the column of a field, without looking for
  /// its end first.
  ///
  /// - Returns: Whether there is one, and the column is one of numbers.
  private mutating func addNumber(of field: Int) -> Bool {
    guard field < targets.count, targets[field] >= 0 else { return false }
    let length = builders[targets[field]].addNumber(
      at: base + place, count &- place, separator: separator)
    place &+= length
    return length > 0
  }

  private var isAtSeparator: Bool { place < count && base[place] == separator }

  private mutating func skipSeparator() -> Bool {
    guard isAtSeparator else { return false }
    place &+= 1
    return true
  }

  /// Goes to the end of an entry.
  ///
  /// - Returns: Whether it is quoted; `nil`, at the end of the bytes, where its mark is never closed.
  private mutating func skipEntry() -> Bool? {
    let isQuoted = place < count && base[place] == Self.quote
    if isQuoted, !skipQuoted() { return nil }
    while place &+ 8 <= count {
      let word = UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self)
      let ends = ends(in: UInt64(littleEndian: word))
      place &+= ends.trailingZeroBitCount >> 3
      if ends != 0 { return isQuoted }
    }
    while place < count {
      let byte = base[place]
      if byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn { break }
      place &+= 1
    }
    return isQuoted
  }

  /// The highest bit of the first byte of eight that ends an entry, and bits above it.
  private func ends(in word: UInt64) -> UInt64 {
    Self.zeros(word ^ Self.eight(separator)) | Self.zeros(word ^ Self.eight(Self.lineFeed))
      | Self.zeros(word ^ Self.eight(Self.carriageReturn))
  }

  private static func eight(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  /// Goes behind the mark that closes an entry, or to the end of the bytes.
  ///
  /// - Returns: Whether there is such a mark.
  private mutating func skipQuoted() -> Bool {
    place &+= 1
    while place < count {
      let byte = base[place]
      place &+= 1
      if byte == Self.lineFeed { piece.lines += 1 }
      guard byte == Self.quote else { continue }
      guard place < count, base[place] == Self.quote else { return true }
      place &+= 1
    }
    return false
  }

  private mutating func skipLineEnd() -> Bool {
    guard place < count else { return true }
    let isReturn = base[place] == Self.carriageReturn
    place &+= 1
    if isReturn, place >= count, !isLast { return false }
    if isReturn, place < count, base[place] == Self.lineFeed { place &+= 1 }
    piece.lines += 1
    return true
  }

  /// Gives the entry that ends here to a column.
  private func add(from first: Int, isQuoted: Bool, to column: Int) {
    guard isQuoted else {
      builders[column].add(base + first, place - first)
      return
    }
    var text = QuotedEntry.content(
      UnsafeRawBufferPointer(start: base + first, count: place - first))
    // An empty list has no address.
    text.append(0)
    text.withUnsafeBufferPointer { text in
      if let start = text.baseAddress { builders[column].add(start, text.count - 1) }
    }
  }

  /// Fills a record that is too short, and takes note of one that is too long.
  private mutating func finish(fields: Int, extraIsEmpty: Bool, line: Int) {
    piece.count += 1
    if fields > targets.count, !extraIsEmpty, piece.long == nil { piece.long = (line, fields) }
    guard fields < targets.count else { return }
    for field in fields..<targets.count where targets[field] >= 0 {
      builders[targets[field]].addMissing()
    }
    piece.short = (count: (piece.short?.count ?? 0) + 1, line: piece.short?.line ?? line)
  }
}
