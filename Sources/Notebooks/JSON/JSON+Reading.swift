extension JSON {
  /// Reads one JSON value (RFC 8259).
  ///
  /// - Parameter bytes: The whole text in UTF-8.
  /// - Throws: ``JSONError`` with the line and column.
  package init(parsing bytes: [UInt8]) throws {
    var parser = JSONReader(bytes: bytes)
    self = try parser.document()
  }
}

/// Text that is not JSON.
package struct JSONError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  package let line: Int
  /// The byte in the line, from 1.
  package let column: Int
  /// What was found or expected.
  package let problem: String

  /// The position and what is wrong there.
  package var description: String { "line \(line), column \(column): \(problem)" }
}

/// Reads JSON from bytes, one function a kind of value.
private struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0
  private static let greatestDepth = 200

  init(bytes: [UInt8]) {
    self.bytes = bytes
    // A byte order mark is not JSON, but editors leave it there.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func document() throws -> JSON {
    let value = try value()
    skipSpace()
    guard position == bytes.count else { throw failure("text after the end of the value") }
    return value
  }

  private func failure(_ problem: String) -> JSONError {
    let before = bytes.prefix(position)
    let line = before.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let problem = position >= bytes.count ? "the text ends too early" : problem
    return JSONError(line: line, column: position - start + 1, problem: problem)
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard current == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func value() throws -> JSON {
    skipSpace()
    switch current {
    case UInt8(ascii: "{"): return try nested { try $0.object() }
    case UInt8(ascii: "["): return try nested { try $0.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "N"): return try word("NaN", .number("NaN"))
    default: return try number()
    }
  }

  private mutating func nested(_ body: (inout JSONReader) throws -> JSON) throws -> JSON {
    guard depth < JSONReader.greatestDepth else { throw failure("too deeply nested") }
    depth += 1
    defer { depth -= 1 }
    position += 1
    return try body(&self)
  }

  private mutating func object() throws -> JSON {
    var members: [String: JSON] = [:]
    if take("}") { return .object(members) }
    while true {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw failure("expected a name in quotes") }
      let name = try string()
      guard take(":") else { throw failure("expected ':' after a name") }
      members[name] = try value()
      if take("}") { return .object(members) }
      guard take(",") else { throw failure("expected ',' or '}'") }
    }
  }

  private mutating func array() throws -> JSON {
    var elements: [JSON] = []
    if take("]") { return .array(elements) }
    while true {
      elements.append(try value())
      if take("]") { return .array(elements) }
      guard take(",") else { throw failure("expected ',' or ']'") }
    }
  }

  private mutating func word(_ word: String, _ value: JSON) throws -> JSON {
    guard bytes[position...].starts(with: word.utf8) else { throw failure("expected a value") }
    position += word.utf8.count
    return value
  }

  private mutating func digits() -> Int {
    let start = position
    while let byte = current, (0x30...0x39).contains(byte) { position += 1 }
    return position - start
  }

  private mutating func number() throws -> JSON {
    let start = position
    if current == UInt8(ascii: "-") { position += 1 }
    let first = current
    let count = digits()
    guard count > 0 else {
      position = start
      throw failure("expected a value")
    }
    guard count == 1 || first != UInt8(ascii: "0") else { throw failure("malformed number") }
    if current == UInt8(ascii: ".") {
      position += 1
      guard digits() > 0 else { throw failure("malformed number") }
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      position += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
      guard digits() > 0 else { throw failure("malformed number") }
    }
    return .number(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func string() throws -> String {
    position += 1
    var text: [UInt8] = []
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else {
          throw failure("text that is not UTF-8")
        }
        position += 1
        return string
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20: throw failure("a control character in a text")
      default:
        text.append(byte)
        position += 1
      }
    }
    throw failure("a text without an end")
  }

  private mutating func escape(into text: inout [UInt8]) throws {
    position += 1
    guard let byte = current else { throw failure("a text without an end") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text += Array(String(try unicodeEscape()).utf8)
    default:
      position -= 1
      throw failure("an unknown escape")
    }
  }

  /// Half a surrogate pair, which no text can hold, becomes U+FFFD.
  private mutating func unicodeEscape() throws -> Character {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return Character(scalar) }
    let resume = position
    if first < 0xDC00, bytes[position...].starts(with: "\\u".utf8) {
      position += 2
      let second = try hexadecimal()
      if (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
      {
        return Character(scalar)
      }
      position = resume
    }
    return "\u{FFFD}"
  }

  private mutating func hexadecimal() throws -> UInt32 {
    let end = position + 4
    guard end <= bytes.count,
      bytes[position..<end].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let number = UInt32(String(decoding: bytes[position..<end], as: UTF8.self), radix: 16)
    else { throw failure("an escape without four digits") }
    position = end
    return number
  }
}
