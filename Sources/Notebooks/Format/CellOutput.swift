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
  case other(JSONValue)

  /// The error of a cell that failed.
  package init(_ failure: CellFailure) {
    self = .error(name: failure.name, value: failure.message, traceback: failure.traceback)
  }
}

/// One value in several representations, as notebooks store it.
package struct MIMEBundle: Equatable, Sendable {
  /// The representations by media type: text, base64 text of binary formats, or JSON.
  package var data: JSONObject
  /// What is said about the representations, for example their sizes.
  package var metadata: JSONObject

  /// Makes a bundle from its parts.
  package init(data: JSONObject, metadata: JSONObject = [:]) {
    self.data = data
    self.metadata = metadata
  }

  /// The bundle of a shown value, as a kernel sends it.
  package init(_ display: DisplayData) {
    self.init(data: JSONObject(display))
  }

  /// The text of a media type, or `nil`.
  package func text(_ type: MIMEType) -> String? { data[type.name]?.joinedText }
}
