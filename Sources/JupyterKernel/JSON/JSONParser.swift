extension JSONValue {
  /// How many arrays and objects may be nested in each other.
  package static let defaultDepth = 200

  /// Reads one JSON value from UTF-8 text (RFC 8259).
  ///
  /// Half a surrogate pair, which Swift text cannot hold, is read as U+FFFD.
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
private struct JSONParser {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0
  var remainingDepth: Int
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

  private func failure(_ reason: JSONError.Reason) -> JSONError {
    let isAtEnd = position >= bytes.count && reason == .unexpectedCharacter
    return JSONError(reason: isAtEnd ? .unexpectedEnd : reason, offset: position)
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

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
    case UInt8(ascii: "N") where allowsNonFinite: return try parseWord("NaN", .number(.nan))
    case UInt8(ascii: "I") where allowsNonFinite:
      return try parseWord("Infinity", .number(.infinity))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try parseNumber()
    default: throw failure(.unexpectedCharacter)
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
      guard take(",") else { throw failure(.unexpectedCharacter) }
    }
  }

  private mutating func parseObject() throws -> JSONObject {
    var object = JSONObject()
    if take("}") { return object }
    while true {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw failure(.unexpectedCharacter) }
      let name = try parseString()
      guard take(":") else { throw failure(.unexpectedCharacter) }
      object.append(name, try parseValue())
      if take("}") { return object }
      guard take(",") else { throw failure(.unexpectedCharacter) }
    }
  }

  private mutating func parseWord(_ word: StaticString, _ value: JSONValue) throws -> JSONValue {
    for index in 0..<word.utf8CodeUnitCount {
      guard current == word.utf8Start[index] else { throw failure(.unexpectedCharacter) }
      position += 1
    }
    return value
  }
}

// MARK: - Numbers

extension JSONParser {
  private mutating func skipDigits() throws {
    let start = position
    while let digit = current, (0x30...0x39).contains(digit) { position += 1 }
    guard position > start else { throw failure(.invalidNumber) }
  }

  fileprivate mutating func parseNumber() throws -> JSONValue {
    let start = position
    var isWhole = true
    if current == UInt8(ascii: "-") { position += 1 }
    if allowsNonFinite, current == UInt8(ascii: "I") {
      return try parseWord("Infinity", .number(-.infinity))
    }
    let firstDigit = position
    try skipDigits()
    guard bytes[firstDigit] != UInt8(ascii: "0") || position == firstDigit + 1 else {
      throw failure(.invalidNumber)
    }
    if current == UInt8(ascii: ".") {
      isWhole = false
      position += 1
      try skipDigits()
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      isWhole = false
      position += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
      try skipDigits()
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isWhole, let value = Int(text) { return .integer(value) }
    guard let value = Double(text), value.isFinite else { throw failure(.invalidNumber) }
    return .number(value)
  }
}

// MARK: - Strings

extension JSONParser {
  fileprivate mutating func parseString() throws -> String {
    position += 1
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        let text = try validated(bytes[start..<position])
        position += 1
        return text
      case UInt8(ascii: "\\"): return try parseEscapedString(from: start)
      case 0..<0x20: throw failure(.invalidText)
      default: position += 1
      }
    }
    throw failure(.unexpectedEnd)
  }

  private func validated(_ slice: some Collection<UInt8>) throws -> String {
    guard let text = String(validating: slice, as: UTF8.self) else {
      throw failure(.invalidText)
    }
    return text
  }

  private mutating func parseEscapedString(from start: Int) throws -> String {
    var text = Array(bytes[start..<position])
    while let byte = current {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return try validated(text)
      case UInt8(ascii: "\\"): try parseEscape(into: &text)
      case 0..<0x20: throw failure(.invalidText)
      default: text.append(byte)
      }
    }
    throw failure(.unexpectedEnd)
  }

  private mutating func parseEscape(into text: inout [UInt8]) throws {
    guard let byte = current else { throw failure(.unexpectedEnd) }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      text.append(contentsOf: Array(String(try parseUnicodeEscape()).utf8))
    default: throw failure(.invalidEscape)
    }
  }

  private mutating func parseUnicodeEscape() throws -> Character {
    let first = try parseHexadecimal()
    if let scalar = Unicode.Scalar(first) { return Character(scalar) }
    guard first < 0xDC00, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    let afterFirst = position
    position += 2
    let second = try parseHexadecimal()
    guard (0xDC00...0xDFFF).contains(second) else {
      position = afterFirst
      return "\u{FFFD}"
    }
    let value = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)
    return Character(Unicode.Scalar(value) ?? "\u{FFFD}")
  }

  private mutating func parseHexadecimal() throws -> UInt32 {
    guard position + 4 <= bytes.count else { throw failure(.unexpectedEnd) }
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = hexadecimalDigit(bytes[position]) else { throw failure(.invalidEscape) }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}

/// The value of a hexadecimal digit, or `nil` for any other character.
func hexadecimalDigit(_ character: UInt8) -> UInt8? {
  switch character {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): character - UInt8(ascii: "A") + 10
  default: nil
  }
}
