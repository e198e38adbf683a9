import Basics
import Display

/// One output of a cell, as notebooks store it.
package enum CellOutput: Equatable, Sendable {
  /// Printed text.
  case stream(TextStream, String)
  /// A value that was shown.
  case display(MIMEBundle)
  /// The value of the cell's last expression.
  case result(MIMEBundle, executionCount: Int?)
  /// An error that ended the cell.
  case error(name: String, value: String, traceback: [String])
  /// Anything else, kept as it was read.
  case other(JSON)
}

/// One value in several representations, as notebooks store it.
package struct MIMEBundle: Equatable, Sendable {
  /// The representations by media type: text, base64 text of binary formats, or JSON.
  package var data: [String: JSON]
  /// What is said about the representations, for example their sizes.
  package var metadata: [String: JSON]

  /// Makes a bundle from its parts.
  package init(data: [String: JSON], metadata: [String: JSON] = [:]) {
    self.data = data
    self.metadata = metadata
  }

  /// The bundle of a shown value, as a kernel sends it.
  package init(_ display: DisplayData) {
    var data: [String: JSON] = [:]
    for (type, content) in display.representations {
      switch content {
      case .bytes(let bytes): data[type.name] = .string(Base64.text(of: bytes))
      case .text(let text) where MIMEBundle.isJSON(type.name):
        data[type.name] = (try? JSON(parsing: Array(text.utf8))) ?? .string(text)
      case .text(let text): data[type.name] = .string(text)
      }
    }
    self.init(data: data)
  }

  /// The text of a media type, or `nil`.
  package func text(_ type: MIMEType) -> String? { data[type.name]?.joinedText }

  /// Whether a media type holds JSON, which is stored as it is.
  static func isJSON(_ type: String) -> Bool {
    type == "application/json" || (type.hasPrefix("application/") && type.hasSuffix("+json"))
  }
}
