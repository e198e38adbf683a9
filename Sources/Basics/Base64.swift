/// Bytes as text of 64 characters, with padding and without line breaks.
///
/// Source: RFC 4648, section 4.
package enum Base64 {
  /// The characters as bytes, a multiple of four.
  package static func encoded(_ bytes: [UInt8]) -> [UInt8] {
    let letters = alphabet
    var text = [UInt8](repeating: UInt8(ascii: "="), count: (bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let count = min(3, bytes.count - start)
      var bits = 0
      for offset in 0..<count { bits |= Int(bytes[start + offset]) << (16 - 8 * offset) }
      let place = start / 3 * 4
      for letter in 0...count { text[place + letter] = letters[bits >> (18 - 6 * letter) & 63] }
    }
    return text
  }

  /// The characters as text.
  package static func text(of bytes: [UInt8]) -> String {
    String(decoding: encoded(bytes), as: UTF8.self)
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
