import Basics

extension JSONObject {
  /// The representations of a value by media type, as messages and notebooks carry them: JSON as
  /// JSON, bytes as Base64.
  package init(_ data: DisplayData) {
    self.init(data.representations.map { ($0.type.name, Self.value($0.type, $0.content)) })
  }

  private static func value(_ type: MIMEType, _ content: DisplayData.Content) -> JSONValue {
    switch content {
    case .bytes(let bytes): .string(Base64.text(of: bytes))
    case .text(let text) where type.isJSON:
      (try? JSONValue(parsing: Array(text.utf8))) ?? .string(text)
    case .text(let text): .string(text)
    }
  }
}

extension MIMEType {
  /// Whether what it names is JSON, which messages and notebooks hold as it is.
  package var isJSON: Bool {
    name == "application/json" || (name.hasPrefix("application/") && name.hasSuffix("+json"))
  }
}
