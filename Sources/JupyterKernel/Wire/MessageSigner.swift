import Basics
import Crypto

/// Signs messages and checks signatures.
package struct MessageSigner: Sendable {
  private let key: SymmetricKey?
  private let scheme: SignatureScheme

  /// Makes a signer; an empty key signs nothing and accepts everything.
  package init(key: [UInt8], scheme: SignatureScheme = .sha256) {
    self.key = key.isEmpty ? nil : SymmetricKey(data: key)
    self.scheme = scheme
  }

  /// Whether there is a key.
  package var isActive: Bool { key != nil }

  /// The signature of some frames in hexadecimal digits, empty without a key.
  package func signature(of frames: some Sequence<Frame>) -> Frame {
    guard let key else { return [] }
    let code = scheme.code(of: frames, key)
    var result = Frame()
    result.reserveCapacity(2 * code.count)
    let digits = Array("0123456789abcdef".utf8)
    for byte in code {
      result.append(digits[Int(byte >> 4)])
      result.append(digits[Int(byte & 15)])
    }
    return result
  }

  /// Whether a signature is right; the time this takes does not tell where it is wrong.
  package func isValid(_ signature: Frame, for frames: some Sequence<Frame>) -> Bool {
    guard let key else { return true }
    let code = scheme.code(of: frames, key)
    guard signature.count == 2 * code.count else { return false }
    var difference: UInt8 = 0
    for (index, byte) in code.enumerated() {
      guard let high = Hexadecimal.digit(signature[2 * index]),
        let low = Hexadecimal.digit(signature[2 * index + 1])
      else { return false }
      difference |= byte ^ (high << 4 | low)
    }
    return difference == 0
  }
}
