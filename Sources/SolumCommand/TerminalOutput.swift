import Notebooks

/// What cells show, written on the terminal as text.
enum TerminalOutput {
  /// Writes the outputs of a cell; its error is reported when the notebook has ended.
  static func write(_ outputs: [CellOutput]) {
    for output in outputs {
      switch output {
      case .stream(.standardError, let text):
        StandardStreams.writeError(line(text))
      case .stream(_, let text): print(line(text), terminator: "")
      case .display(let bundle), .result(let bundle, _):
        if let text = bundle.text(.plainText) { print(line(text), terminator: "") }
      case .error, .other: break
      }
    }
  }

  private static func line(_ text: String) -> String {
    text.hasSuffix("\n") ? text : text + "\n"
  }
}
