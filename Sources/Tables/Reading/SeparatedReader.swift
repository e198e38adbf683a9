import Basics
import Display
import Glibc

/// Reads a file of separated values into typed columns, in pieces on several threads.
///
/// A piece begins with the first record after its first line end. Where that was inside of a quoted
/// entry, the piece before ends elsewhere, and the piece is read again from there: the records are the
/// same whatever the pieces.
struct SeparatedReader {
  let path: String
  let request: TableRequest
  let context: RunContext

  private static let pieceSize = 1 << 20
  private static let sampleSize = 1 << 20

  func read() throws -> Table {
    do {
      return try read(SeparatedSource(path, context: context, headings: request.headings))
    } catch is ZerosInFile {
      return try read(
        SeparatedSource(path, context: context, headings: request.headings, inPieces: false))
    }
  }

  /// Bytes of zero, with which a file cannot be read in pieces.
  private struct ZerosInFile: Error {}

  private func read(_ source: SeparatedSource) throws -> Table {
    let places = try ColumnChoice(path: path, names: source.columns).places(request.columns)
    for name in request.types.keys.sorted() where !source.columns.contains(name) {
      throw TableError.unknownFileColumn(name, available: source.columns, path: path)
    }
    let fields = Array(Set(places)).sorted()
    let plan = try plan(source, fields)
    var pieces = try self.pieces(source, plan, report: true)
    var notes = try SeparatedNotes(source: source).check(pieces)
    let again = fields.indices.filter { column in
      pieces.contains { $0.builders[column].kind == .failed }
        || ColumnMerge.isMixed(pieces.map { $0.builders[column] })
    }
    if !again.isEmpty {
      let texts = try self.pieces(
        source,
        PiecePlan(
          fields: again.map { fields[$0] }, kinds: again.map { _ in .text }, density: plan.density),
        report: false)
      for piece in pieces.indices {
        for (place, column) in again.enumerated() {
          pieces[piece].builders[column] = texts[piece].builders[place]
        }
      }
    }
    let columns = try merged(pieces, names: fields.map { source.columns[$0] })
    notes += SeparatedNotes(source: source).remarks(
      pieces, names: fields.map { source.columns[$0] }, keepsTexts: request.keepsTexts)
    return table(
      source,
      places.map { place in
        source.headings.column(columns[fields.firstIndex(of: place) ?? 0], at: place)
      }, [source.headings.remark].compactMap { $0 } + notes)
  }

  private func merged(_ pieces: [SeparatedPiece], names: [String]) throws -> [Column] {
    try Shards.map(names.count) { column in
      ColumnMerge(name: names[column], type: request.types[names[column]]).column(
        pieces.map { $0.builders[column] })
    }
  }

  private func table(_ source: SeparatedSource, _ columns: [Column], _ notes: [String]) -> Table {
    var table = Table(unchecked: columns)
    table.notes = notes
    table.showsTypes = true
    return table
  }

  private func builder(_ field: Int, _ source: SeparatedSource, _ kind: ColumnBuilder.Kind)
    -> ColumnBuilder
  {
    let allowsCommas = source.separator != UInt8(ascii: ",")
    if request.keepsTexts {
      return ColumnBuilder(kind: .text, isGiven: true, allowsCommas: allowsCommas)
    }
    guard let type = request.types[source.columns[field]] else {
      return ColumnBuilder(kind: kind, isGiven: false, allowsCommas: allowsCommas)
    }
    return ColumnBuilder(kind: type.builderKind, isGiven: true, allowsCommas: allowsCommas)
  }

  /// What columns to collect, as far as the first records tell.
  private func plan(_ source: SeparatedSource, _ fields: [Int]) throws -> PiecePlan {
    let end = min(source.first.place + Self.sampleSize, source.end)
    let unknown = PiecePlan(fields: fields, kinds: fields.map { _ in .unknown }, density: 0)
    let sample = try piece(source, source.first.place..<end, unknown, isAligned: true)
    return PiecePlan(
      fields: fields, kinds: sample.builders.map { $0.kind == .failed ? .text : $0.kind },
      density: Double(sample.count) / Double(max(1, sample.end - sample.start)))
  }

  private func pieces(
    _ source: SeparatedSource, _ plan: PiecePlan, report: Bool
  ) throws -> [SeparatedPiece] {
    let start = source.first.place
    let count = max(1, (source.end - start + Self.pieceSize - 1) / Self.pieceSize)
    let limits = (0...count).map { min(start + $0 * Self.pieceSize, source.end) }
    let done = Monitor(0)
    var pieces = try Shards.map(count) { index in
      try context.checkCancellation()
      defer { if report { progress(done, source) } }
      return try piece(
        source, limits[index]..<limits[index + 1], plan, isAligned: index == 0)
    }
    if report { self.report(source.end, of: source) }
    for index in pieces.indices.dropFirst() where pieces[index - 1].end != pieces[index].start {
      let from = pieces[index - 1].end
      let range = from..<max(from, limits[index + 1])
      pieces[index] = try piece(source, range, plan, isAligned: true)
    }
    return pieces
  }

  private func progress(_ done: Monitor<Int>, _ source: SeparatedSource) {
    let count = done.update { done in
      done += 1
      return done
    }
    report(min(count * Self.pieceSize, source.end), of: source)
  }

  /// Says how far the reading of a large file has come.
  private func report(_ position: Int, of source: SeparatedSource) {
    let megabyte = 1_000_000
    guard source.end >= 32 * megabyte else { return }
    context.report(
      "Reading “\(FilePaths.name(path))”", position / megabyte, of: source.end / megabyte,
      remark: "MB")
  }

  /// Reads the records that begin in a range; the first one begins after a line end unless the range
  /// begins with a record.
  private func piece(
    _ source: SeparatedSource, _ range: Range<Int>, _ plan: PiecePlan, isAligned: Bool
  ) throws -> SeparatedPiece {
    var targets = [Int](repeating: -1, count: source.columns.count)
    for (column, field) in plan.fields.enumerated() { targets[field] = column }
    let parser = PieceParser(targets: targets, separator: source.separator)
    var reach = 1 << 12
    while true {
      // One byte before tells whether the range begins with a line.
      let from = isAligned ? range.lowerBound : range.lowerBound - 1
      let until = min(range.upperBound + reach, source.end)
      var piece = SeparatedPiece(
        builders: zip(plan.fields, plan.kinds).map { builder($0, source, $1) })
      let expected = plan.recordCount(of: range.count)
      for column in piece.builders.indices { piece.builders[column].reserve(expected) }
      let isWhole = try source.withBytes(from..<max(from, until)) { bytes in
        try fill(
          &piece, with: bytes, at: from, of: range, by: parser, isAligned: isAligned,
          isLast: until == source.end)
      }
      if isWhole { return piece }
      reach *= 8
    }
  }

  private func fill(
    _ piece: inout SeparatedPiece, with bytes: UnsafeRawBufferPointer, at from: Int,
    of range: Range<Int>, by parser: PieceParser, isAligned: Bool, isLast: Bool
  ) throws -> Bool {
    if bytes.hasZero { throw ZerosInFile() }
    var start = 0
    if !isAligned {
      guard let lineEnd = bytes.firstIndex(of: UInt8(ascii: "\n")) else {
        piece.start = range.upperBound
        piece.end = range.upperBound
        return isLast || from + bytes.count > range.upperBound
      }
      start = lineEnd + 1
    }
    piece.start = from + start
    guard piece.start < range.upperBound else {
      piece.end = piece.start
      return true
    }
    let isWhole = parser.parse(
      UnsafeRawBufferPointer(rebasing: bytes[start...]), limit: range.upperBound - piece.start,
      isLast: isLast, into: &piece)
    piece.end += piece.start
    return isWhole
  }
}

/// The columns to collect, and how many records to expect.
private struct PiecePlan {
  /// Which columns of the file.
  let fields: [Int]
  /// What each is, as far as one knows.
  let kinds: [ColumnBuilder.Kind]
  /// How many records there are a byte.
  let density: Double

  /// How many records so many bytes are likely to hold, with some room.
  func recordCount(of bytes: Int) -> Int { Int(density * Double(bytes) * 1.02) + 16 }
}

extension UnsafeRawBufferPointer {
  fileprivate var hasZero: Bool {
    baseAddress.map { memchr($0, 0, count) != nil } ?? false
  }
}

extension ColumnType {
  /// What a column of the type is collected as.
  fileprivate var builderKind: ColumnBuilder.Kind {
    switch self {
    case .number: .number
    case .integer: .integer
    case .logical: .logical
    case .date: .date
    case .text, .category, .mixed: .text
    }
  }
}
