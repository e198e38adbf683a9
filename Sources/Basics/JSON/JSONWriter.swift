extension JSONValue {
  /// The value as compact UTF-8 text.
  package var serialized: [UInt8] {
    var writer = JSONWriter(style: .compact)
    writer.write(self, column: 0)
    return writer.bytes
  }

  /// The value as text with one member a line, indented by two spaces, and a line break at the end.
  package var prettyText: String {
    text(.indented(by: 2)) + "\n"
  }

  /// The value as text.
  package func text(_ style: JSONStyle) -> String {
    var writer = JSONWriter(style: style)
    writer.write(self, column: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// How JSON is laid out.
package struct JSONStyle: Sendable {
  /// Spaces a level; `nil` writes everything on one line.
  let indent: Int?
  /// Whether names are sorted by their code points.
  let sortsNames: Bool

  /// Everything on one line, without spaces.
  package static let compact = JSONStyle(indent: nil, sortsNames: false)

  /// One member a line.
  package static func indented(by spaces: Int, sortsNames: Bool = false) -> JSONStyle {
    JSONStyle(indent: spaces, sortsNames: sortsNames)
  }
}

/// Writes values at the end of a buffer.
private struct JSONWriter {
  let style: JSONStyle
  var bytes: [UInt8] = []

  /// Writes a value that begins on a line indented to the column.
  mutating func write(_ value: JSONValue, column: Int) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .number(let digits): bytes.append(contentsOf: digits.utf8)
    case .string(let text): write(text)
    case .array(let elements):
      write(elements, between: "[", "]", column: column) { $0.write($1, column: $2) }
    case .object(let object):
      write(members(of: object), between: "{", "}", column: column) { writer, member, column in
        writer.write(member.name)
        writer.bytes.append(UInt8(ascii: ":"))
        if writer.style.indent != nil { writer.bytes.append(UInt8(ascii: " ")) }
        writer.write(member.value, column: column)
      }
    }
  }

  private func members(of object: JSONObject) -> [(name: String, value: JSONValue)] {
    guard style.sortsNames else { return object.members }
    // The order of UTF-8 is that of the code points.
    return object.members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private mutating func write<Item>(
    _ items: [Item], between opening: Unicode.Scalar, _ closing: Unicode.Scalar, column: Int,
    _ writeItem: (inout JSONWriter, Item, Int) -> Void
  ) {
    let inner = column + (style.indent ?? 0)
    bytes.append(UInt8(ascii: opening))
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      startLine(inner)
      writeItem(&self, item, inner)
    }
    if !items.isEmpty { startLine(column) }
    bytes.append(UInt8(ascii: closing))
  }

  private mutating func startLine(_ column: Int) {
    guard style.indent != nil else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: column))
  }

  /// Writes a text with its quotation marks, escaping what JSON asks for.
  private mutating func write(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { buffer in
      var start = 0
      for index in buffer.indices where Self.needsEscape(buffer[index]) {
        bytes.append(contentsOf: buffer[start..<index])
        bytes.append(contentsOf: Self.escape(for: buffer[index]).utf8)
        start = index + 1
      }
      bytes.append(contentsOf: buffer[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func escape(for byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case 0x08: "\\b"
    case 0x0C: "\\f"
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    case 0x09: "\\t"
    default: "\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
    }
  }
}
