import Display

/// A message that cannot be accepted.
package enum WireError: Error, Equatable, CustomStringConvertible {
  case noDelimiter
  case tooFewFrames(Int)
  case tooLarge(bytes: Int)
  case wrongSignature
  case replayed
  case noIdentifier
  case noType
  case notAnObject(frame: String)

  package var description: String {
    switch self {
    case .noDelimiter: "no delimiter \"<IDS|MSG>\" among the first frames"
    case .tooFewFrames(let count):
      "\(count.counted("frame")) after the delimiter; at least 5 are expected"
    case .tooLarge(let bytes):
      "\(bytes.counted("byte")); at most \(MessageCodec.maximumSize) are accepted"
    case .wrongSignature: "the signature does not fit the key"
    case .replayed: "the same signature came before"
    case .noIdentifier: "the header has no \"msg_id\""
    case .noType: "the header has no \"msg_type\""
    case .notAnObject(let frame): "the \(frame) is no JSON object"
    }
  }
}
