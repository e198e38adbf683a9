extension JSONValue {
  /// How many arrays and objects may be nested in each other.
  package static let defaultDepth = 200

  /// Reads one JSON value from UTF-8 text (RFC 8259).
  ///
  /// Half a surrogate pair, which Swift text cannot hold, is read as U+FFFD: front ends send it
  /// where a user cuts a character in two, and want an answer all the same.
  ///
  /// - Parameters:
  ///   - bytes: The whole text.
  ///   - maximumDepth: How many arrays and objects may be nested.
  ///   - allowsNonFinite: Whether `NaN`, `Infinity` and `-Infinity` are numbers, as Python writes
  ///     them.
  /// - Throws: ``JSONError``.
  package init(
    parsing bytes: [UInt8], maximumDepth: Int = defaultDepth, allowsNonFinite: Bool = false
  ) throws {
    self = try bytes.withUnsafeBufferPointer { buffer in
      var parser = JSONParser(
        bytes: buffer, remainingDepth: maximumDepth, allowsNonFinite: allowsNonFinite)
      return try parser.parseDocument()
    }
  }
}

/// A recursive-descent parser over bytes that outlive it.
struct JSONParser {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0
  private var remainingDepth: Int
  let allowsNonFinite: Bool

  init(bytes: UnsafeBufferPointer<UInt8>, remainingDepth: Int, allowsNonFinite: Bool) {
    self.bytes = bytes
    self.remainingDepth = remainingDepth
    self.allowsNonFinite = allowsNonFinite
  }

  mutating func parseDocument() throws -> JSONValue {
    let value = try parseValue()
    skipSpace()
    guard position == bytes.count else { throw failure(.trailingCharacters) }
    return value
  }

  func failure(_ reason: JSONError.Reason) -> JSONError {
    JSONError(reason, at: position, of: bytes)
  }

  var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  private mutating func parseValue() throws -> JSONValue {
    skipSpace()
    guard let first = current else { throw failure(.unexpectedEnd) }
    switch first {
    case UInt8(ascii: "{"): return .object(try nested { try $0.parseObject() })
    case UInt8(ascii: "["): return .array(try nested { try $0.parseArray() })
    case UInt8(ascii: "\""): return .string(try parseString())
    case UInt8(ascii: "t"): return try parseWord("true", .bool(true))
    case UInt8(ascii: "f"): return try parseWord("false", .bool(false))
    case UInt8(ascii: "n"): return try parseWord("null", .null)
    case UInt8(ascii: "N") where allowsNonFinite: return try parseWord("NaN", .number("NaN"))
    case UInt8(ascii: "I") where allowsNonFinite:
      return try parseWord("Infinity", .number("Infinity"))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try parseNumber()
    default: throw failure(.expectedValue)
    }
  }

  private mutating func nested<Result>(
    _ body: (inout JSONParser) throws -> Result
  ) throws -> Result {
    guard remainingDepth > 0 else { throw failure(.tooDeep) }
    remainingDepth -= 1
    defer { remainingDepth += 1 }
    position += 1
    return try body(&self)
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard current == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func parseArray() throws -> [JSONValue] {
    var elements: [JSONValue] = []
    if take("]") { return elements }
    while true {
      elements.append(try parseValue())
      if take("]") { return elements }
      guard take(",") else { throw failure(.expectedEndOfArray) }
    }
  }

  private mutating func parseObject() throws -> JSONObject {
    var object = JSONObject()
    if take("}") { return object }
    while true {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw failure(.expectedName) }
      let name = try parseString()
      guard take(":") else { throw failure(.expectedColon) }
      object.append(name, try parseValue())
      if take("}") { return object }
      guard take(",") else { throw failure(.expectedEndOfObject) }
    }
  }

  private mutating func parseWord(_ word: StaticString, _ value: JSONValue) throws -> JSONValue {
    for index in 0..<word.utf8CodeUnitCount {
      guard current == word.utf8Start[index] else { throw failure(.expectedValue) }
      position += 1
    }
    return value
  }
}

// MARK: - Numbers

extension JSONParser {
  private mutating func parseNumber() throws -> JSONValue {
    let start = position
    take(byte: "-")
    if allowsNonFinite, current == UInt8(ascii: "I") {
      return try parseWord("Infinity", .number("-Infinity"))
    }
    let firstDigit = position
    try skipDigits()
    guard bytes[firstDigit] != UInt8(ascii: "0") || position == firstDigit + 1 else {
      throw failure(.invalidNumber)
    }
    if take(byte: ".") { try skipDigits() }
    if take(byte: "e") || take(byte: "E") {
      if !take(byte: "-") { take(byte: "+") }
      try skipDigits()
    }
    return .number(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func skipDigits() throws {
    let start = position
    while let digit = current, (0x30...0x39).contains(digit) { position += 1 }
    guard position > start else { throw failure(.invalidNumber) }
  }

  /// Steps over a character where it comes at once.
  @discardableResult
  private mutating func take(byte character: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }
}
