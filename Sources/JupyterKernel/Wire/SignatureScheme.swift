import Crypto

/// How messages are signed, by the names that Jupyter gives: `hmac-` and the name of a hash in
/// Python's hashlib.
package enum SignatureScheme: String, CaseIterable, Sendable {
  case sha256 = "hmac-sha256"
  case sha384 = "hmac-sha384"
  case sha512 = "hmac-sha512"
  case sha3Bits256 = "hmac-sha3_256"
  case sha3Bits384 = "hmac-sha3_384"
  case sha3Bits512 = "hmac-sha3_512"
  case sha1 = "hmac-sha1"
  case md5 = "hmac-md5"

  /// The code of some frames under a key (RFC 2104).
  func code(of frames: some Sequence<Frame>, _ key: SymmetricKey) -> [UInt8] {
    switch self {
    case .sha256: Self.code(SHA256.self, frames, key)
    case .sha384: Self.code(SHA384.self, frames, key)
    case .sha512: Self.code(SHA512.self, frames, key)
    case .sha3Bits256: Self.code(SHA3_256.self, frames, key)
    case .sha3Bits384: Self.code(SHA3_384.self, frames, key)
    case .sha3Bits512: Self.code(SHA3_512.self, frames, key)
    case .sha1: Self.code(Insecure.SHA1.self, frames, key)
    case .md5: Self.code(Insecure.MD5.self, frames, key)
    }
  }

  private static func code<Hash: HashFunction>(
    _ hash: Hash.Type, _ frames: some Sequence<Frame>, _ key: SymmetricKey
  ) -> [UInt8] {
    var code = HMAC<Hash>(key: key)
    for frame in frames { code.update(data: frame) }
    return Array(code.finalize())
  }
}
