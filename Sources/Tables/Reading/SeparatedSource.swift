import Display

/// A file of separated values whose records are read piece by piece.
struct SeparatedSource: Sendable {
  let path: String
  /// What the rows at the top say about the columns.
  let headings: HeadingRows
  /// The names of the columns.
  var columns: [String] { headings.names }
  let separator: UInt8
  /// Where the first record begins, and how many lines are before it.
  let first: (place: Int, line: Int)
  /// Where the file ends.
  let end: Int
  /// How many bytes of zero were left out.
  let zeros: Int
  /// All bytes, of a file that cannot be read in pieces.
  private let bytes: [UInt8]?
  private let context: RunContext

  /// Opens a file.
  ///
  /// - Throws: ``TableError`` where the file is missing, unreadable or empty; `Interrupted`.
  init(
    _ path: String, context: RunContext, headings count: Int = 1, inPieces: Bool = true
  ) throws {
    var isInPieces = try inPieces && SeparatedBytes.beginning(path) != nil
    var text =
      isInPieces
      ? try SeparatedText(headerOf: path, headings: count)
      : try SeparatedText(path, context: context, headings: count)
    if isInPieces, text.zeros > 0 {
      // Places in the text are not those in the file.
      isInPieces = false
      text = try SeparatedText(path, context: context, headings: count)
    }
    self.path = path
    self.context = context
    headings = text.headings
    separator = text.separator
    first = try text.firstRecord()
    zeros = text.zeros
    bytes = isInPieces ? nil : text.bytes
    end = isInPieces ? try SeparatedBytes.size(path) : text.bytes.count
  }

  /// Whether pieces are read from the file.
  var isInPieces: Bool { bytes == nil }

  /// Hands out the bytes of a part of the file, with the place of the first one.
  func withBytes<Result>(
    _ range: Range<Int>, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) throws -> Result {
    if let bytes {
      return try bytes.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[range])) }
    }
    let part = try SeparatedBytes.part(path, from: range.lowerBound, count: range.count, context)
    return try part.withUnsafeBytes(body)
  }
}
