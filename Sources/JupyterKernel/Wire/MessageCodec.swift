import Basics
import Glibc
import Synchronization

/// Turns messages into frames and frames into messages, for one session.
package final class MessageCodec: Sendable {
  /// The version of the protocol that every message names.
  package static let protocolVersion = "5.5"
  /// The frame between the addresses and the message.
  package static let delimiter = Frame("<IDS|MSG>".utf8)
  /// The most bytes a message may have.
  package static let maximumSize = 256 << 20
  /// The most addresses a message may have.
  package static let maximumIdentities = 16

  /// The name of the session, new at every start.
  package let session: String
  private let username: String
  private let signer: MessageSigner
  private let replays = ReplayGuard()
  private let sent = Atomic<Int>(0)

  /// Makes a codec with a new session.
  package init(
    key: [UInt8], scheme: SignatureScheme = .sha256, username: String = "kernel"
  ) {
    signer = MessageSigner(key: key, scheme: scheme)
    self.username = username
    var generator = SystemRandomNumberGenerator()
    session = (0..<2).map { _ in
      let digits = String(generator.next(), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// Checks a message and reads it.
  ///
  /// The signature is checked before anything is read, and a message that came before is refused.
  /// Only header and content matter for an answer; what else cannot be read is taken for empty.
  ///
  /// - Throws: ``WireError`` or ``JSONError``.
  package func decode(_ frames: [Frame]) throws -> Message {
    let size = frames.reduce(0) { $0 + $1.count }
    guard size <= Self.maximumSize else { throw WireError.tooLarge(bytes: size) }
    let addresses = frames.prefix(Self.maximumIdentities + 1)
    guard let delimiter = addresses.firstIndex(of: Self.delimiter) else {
      throw WireError.noDelimiter
    }
    let parts = frames[(delimiter + 1)...]
    guard parts.count >= 5 else { throw WireError.tooFewFrames(parts.count) }
    let signed = parts.dropFirst().prefix(4)
    let first = parts.startIndex
    guard signer.isValid(parts[first], for: signed) else { throw WireError.wrongSignature }
    guard !signer.isActive || replays.admits(parts[first]) else { throw WireError.replayed }
    return Message(
      identities: Array(frames[..<delimiter]),
      header: try MessageHeader(parts[first + 1]),
      parentHeader: (try? Self.object(parts[first + 2], "parent header")) ?? [:],
      metadata: (try? Self.object(parts[first + 3], "metadata")) ?? [:],
      content: try Self.object(parts[first + 4], "content"),
      buffers: Array(parts.dropFirst(5)))
  }

  /// Makes the frames of a message.
  ///
  /// - Parameters:
  ///   - type: For example `execute_reply`.
  ///   - content: What is said.
  ///   - parent: The header of the message that caused this one.
  ///   - metadata: What is said beside the content.
  ///   - addresses: The frames before the delimiter: a client's addresses or a topic.
  /// - Returns: The frames, signed.
  package func encode(
    _ type: String, _ content: JSONObject, parent: MessageHeader?,
    metadata: JSONObject = JSONObject(), addresses: [Frame] = []
  ) -> [Frame] {
    let number = sent.add(1, ordering: .relaxed).newValue
    let header: JSONValue = [
      "msg_id": .string("\(session)_\(number)"), "msg_type": .string(type),
      "username": .string(username), "session": .string(session),
      "date": .string(timestamp()), "version": .string(Self.protocolVersion),
    ]
    let parts = [
      header.serialized, parent?.bytes ?? Frame("{}".utf8),
      JSONValue.object(metadata).serialized, JSONValue.object(content).serialized,
    ]
    return addresses + [Self.delimiter, signer.signature(of: parts)] + parts
  }

  private static func object(_ bytes: Frame, _ name: String) throws -> JSONValue {
    let value = try JSONValue(parsing: bytes, allowsNonFinite: true)
    if value == .null { return [:] }
    guard value.members != nil else { throw WireError.notAnObject(frame: name) }
    return value
  }
}
