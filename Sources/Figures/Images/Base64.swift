/// Bytes as text of 64 characters.
///
/// Source: RFC 4648, section 4.
package enum Base64 {
  /// The text, padded to a multiple of four characters.
  package static func encoded(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var index = 0
    while index < bytes.count {
      let count = min(3, bytes.count - index)
      let second = count > 1 ? Int(bytes[index + 1]) : 0
      let third = count > 2 ? Int(bytes[index + 2]) : 0
      let group = Int(bytes[index]) << 16 | second << 8 | third
      text.append(alphabet[group >> 18])
      text.append(alphabet[group >> 12 & 63])
      text.append(count > 1 ? alphabet[group >> 6 & 63] : UInt8(ascii: "="))
      text.append(count > 2 ? alphabet[group & 63] : UInt8(ascii: "="))
      index += 3
    }
    return text
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
