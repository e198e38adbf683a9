import Basics

/// A message that a client sent.
package struct Message: Equatable, Sendable {
  /// The addresses through which an answer reaches the client.
  package var identities: [Frame] = []
  /// What kind of message it is and which one.
  package var header: MessageHeader
  /// The header of the message this one answers; an empty object where there is none that can be
  /// read.
  package var parentHeader: JSONValue = .object(JSONObject())
  /// What is said beside the content; an empty object where it cannot be read.
  package var metadata: JSONValue = .object(JSONObject())
  /// What is said.
  package var content: JSONValue = .object(JSONObject())
  /// Raw bytes after the content.
  package var buffers: [Frame] = []
}

/// Which message this is.
package struct MessageHeader: Equatable, Sendable {
  /// The message's own name.
  package let id: String
  /// For example `execute_request`.
  package let type: String
  /// The header's text as it was received; answers repeat it unchanged.
  package let bytes: Frame

  /// Reads a header. The name may be a number, which some clients count up.
  ///
  /// - Throws: ``WireError`` or ``JSONError``.
  package init(_ bytes: Frame) throws {
    let json = try JSONValue(parsing: bytes, allowsNonFinite: true)
    guard let id = json["msg_id"]?.identifier, !id.isEmpty else { throw WireError.noIdentifier }
    guard let type = json["msg_type"]?.text, !type.isEmpty else { throw WireError.noType }
    self.id = id
    self.type = type
    self.bytes = bytes
  }
}

extension JSONValue {
  /// A text, or a number as text.
  fileprivate var identifier: String? { text ?? integer.map { String($0) } }
}
