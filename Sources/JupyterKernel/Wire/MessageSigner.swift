import Crypto

/// Signs messages and checks signatures with HMAC-SHA256 (RFC 2104).
package struct MessageSigner: Sendable {
  private let key: SymmetricKey?

  /// Makes a signer; an empty key signs nothing and accepts everything.
  package init(key: [UInt8]) {
    self.key = key.isEmpty ? nil : SymmetricKey(data: key)
  }

  /// Whether there is a key.
  package var isActive: Bool { key != nil }

  /// The signature of some frames in hexadecimal digits, empty without a key.
  package func signature(of frames: some Sequence<Frame>) -> Frame {
    guard let key else { return [] }
    var result = Frame()
    result.reserveCapacity(64)
    let digits = Array("0123456789abcdef".utf8)
    for byte in Self.code(of: frames, key) {
      result.append(digits[Int(byte >> 4)])
      result.append(digits[Int(byte & 15)])
    }
    return result
  }

  /// Whether a signature is right; the time this takes does not tell where it is wrong.
  package func isValid(_ signature: Frame, for frames: some Sequence<Frame>) -> Bool {
    guard let key else { return true }
    guard signature.count == 64 else { return false }
    var difference: UInt8 = 0
    for (index, byte) in Self.code(of: frames, key).enumerated() {
      guard let high = hexadecimalDigit(signature[2 * index]),
        let low = hexadecimalDigit(signature[2 * index + 1])
      else { return false }
      difference |= byte ^ (high << 4 | low)
    }
    return difference == 0
  }

  private static func code(of frames: some Sequence<Frame>, _ key: SymmetricKey) -> [UInt8] {
    var code = HMAC<SHA256>(key: key)
    for frame in frames { code.update(data: frame) }
    return Array(code.finalize())
  }
}
