import Display
import JupyterKernel
import Notebooks
import SolumBindings
import SwiftCells

/// The cell language with the vocabulary of Solum, as the kernel and the notebook runner use it.
final class SwiftCellLanguage: Sendable {
  private let session: CellSession

  /// Makes a language in which nothing is declared yet.
  ///
  /// - Throws: ``SystemError`` where the threads that cells need cannot be started.
  init() throws { session = try CellSession(vocabulary: .solum()) }
}

extension SwiftCellLanguage: KernelLanguage {
  var info: LanguageInfo {
    LanguageInfo(
      implementation: "solum", implementationVersion: Provenance.version, version: "6",
      banner: "Solum \(Provenance.version): digital soil mapping in Swift")
  }

  func evaluate(_ cell: Evaluation) -> CellOutcome {
    session.evaluate(
      cell.code, name: "cell \(cell.count)", output: cell.output, cancellation: cell.cancellation)
  }

  func evaluateExpression(_ expression: Evaluation) -> CellOutcome { evaluate(expression) }

  func complete(_ code: String, cursor: Int) -> CompletionList {
    let completions = session.complete(code, at: cursor)
    let items = completions.items.map {
      CompletionList.Item($0.text, kind: Self.frontEndKind($0.kind), signature: $0.signature)
    }
    return CompletionList(items: items, replacing: completions.start..<completions.end)
  }

  /// The word of front ends for what can be written, which chooses their icons.
  private static func frontEndKind(_ kind: String) -> String {
    switch kind {
    case "variable": "instance"
    case "method": "function"
    case "type": "class"
    case "case": "property"
    case "label": "param"
    case "column": "field"
    default: kind
    }
  }

  func inspect(_ code: String, cursor: Int, detail: Int) -> DisplayData? {
    session.inspect(code, at: cursor).map { DisplayData(plainText: $0.text) }
  }

  func isComplete(_ code: String) -> CodeCompleteness {
    switch session.completeness(code) {
    case .complete: .complete
    case .incomplete(let indent): .incomplete(indent: indent)
    case .invalid: .invalid
    }
  }
}

extension SwiftCellLanguage: CellRunner {
  func run(_ source: String, count: Int, output: any OutputSink) -> CellOutcome {
    session.evaluate(source, name: "cell \(count)", output: output)
  }
}
