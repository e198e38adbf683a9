import Basics
import Display

extension JSONObject {
  /// The representations of a value as messages carry them: JSON as JSON, bytes as Base64.
  init(_ data: DisplayData) {
    self.init(
      data.representations.map { type, content in
        (name: type.name, value: Self.value(type, content))
      })
  }

  private static func value(_ type: MIMEType, _ content: DisplayData.Content) -> JSONValue {
    switch content {
    case .bytes(let bytes): return .string(Base64.text(of: bytes))
    case .text(let text):
      guard type == .json || type.name.hasSuffix("+json") else { return .string(text) }
      return (try? JSONValue(parsing: Array(text.utf8))) ?? .string(text)
    }
  }
}
