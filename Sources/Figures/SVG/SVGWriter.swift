import Display

/// Text of an SVG document, written from front to back.
///
/// Attributes stand in the order in which they are given and every number passes through one
/// formatter, so that equal figures give equal bytes. Identifiers carry a hash of the whole
/// document: two different figures on one page never share one.
package struct SVGWriter {
  /// One value of an attribute.
  package enum Value: ExpressibleByStringLiteral, ExpressibleByFloatLiteral {
    /// A number, written with at most two decimals.
    case number(Double)
    /// Any text; it is escaped.
    case text(String)
    /// A colour.
    case color(Color)
    /// An identifier of this document.
    case id(Int)
    /// A reference to an identifier of this document.
    case reference(Int)
    /// Path data, which need no escaping.
    case path([UInt8])

    /// Makes a text.
    package init(stringLiteral text: String) { self = .text(text) }
    /// Makes a number.
    package init(floatLiteral number: Double) { self = .number(number) }
  }

  private var bytes: [UInt8] = []
  private var hashOffsets: [Int] = []
  private var idCount = 0

  /// Makes an empty document.
  package init() { bytes.reserveCapacity(16_384) }

  /// A new identifier.
  package mutating func makeID() -> Int {
    idCount += 1
    return idCount
  }

  /// Opens an element that will be closed.
  package mutating func open(_ name: String, _ attributes: KeyValuePairs<String, Value> = [:]) {
    start(name, attributes)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Closes an element.
  package mutating func close(_ name: String) {
    append("</")
    append(name)
    append(">")
  }

  /// Writes an element without content.
  package mutating func element(_ name: String, _ attributes: KeyValuePairs<String, Value>) {
    start(name, attributes)
    append("/>")
  }

  /// Writes an element that holds text.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, Value>, text: String
  ) {
    open(name, attributes)
    append(text.escapedForMarkup)
    close(name)
  }

  /// Ends a line; between large parts only.
  package mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

  /// The document, with the hash of its text in every identifier.
  package func finished() -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = Array(String(hash & 0xffff_ffff, radix: 16).utf8)
    let padded = Array(repeating: UInt8(ascii: "0"), count: 8 - digits.count) + digits
    var result = bytes
    for offset in hashOffsets {
      result.replaceSubrange(offset..<offset + 8, with: padded)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func start(_ name: String, _ attributes: KeyValuePairs<String, Value>) {
    append("<")
    append(name)
    for (key, value) in attributes {
      append(" ")
      append(key)
      append("=\"")
      append(value)
      append("\"")
    }
  }

  private mutating func append(_ value: Value) {
    switch value {
    case .number(let number): append(SVGWriter.number(number))
    case .text(let text): append(text.escapedForMarkup)
    case .color(let color): append(color.description)
    case .id(let id): appendID(id)
    case .reference(let id):
      append("url(#")
      appendID(id)
      append(")")
    case .path(let path): bytes.append(contentsOf: path)
    }
  }

  private mutating func appendID(_ id: Int) {
    append("f")
    hashOffsets.append(bytes.count)
    append("00000000-\(id)")
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// A number with at most two decimals.
  package static func number(_ value: Double) -> String {
    NumberText.trimmed(value.isFinite ? value : 0, decimals: 2)
  }
}
