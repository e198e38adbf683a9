import Display
import SwiftCells
import Synchronization
import Testing

@Suite struct CellSessionTests {
  @Test func nothingRunsWhereTheLastLineIsWrong() {
    let notebook = Recorder()
    let error = notebook.failure("print(\"ran\")\nlet depth: Int = \"five\"")
    #expect(error == "cannot convert value of type 'String' to specified type 'Int'")
    #expect(notebook.printed == "")
  }

  @Test func everyErrorOfACellIsReported() {
    let findings = CellSession(vocabulary: Vocabulary()).diagnostics(
      "let a: Int = \"x\"\nlet b: Double = true\nunknown(1)", name: "cell")
    #expect(findings.filter { $0.severity == .error }.map { $0.span.position.line } == [1, 2, 3])
  }

  @Test func valuesOutliveACellThatFails() {
    let notebook = Recorder()
    #expect(notebook.failure("let kept = 41") == nil)
    #expect(notebook.failure("[1, 2][5]") != nil)
    #expect(notebook.failure("print(kept + 1)") == nil)
    #expect(notebook.printed == "42\n")
  }

  @Test func overflowIsAnErrorAndNotACrash() {
    #expect(Recorder().failure("var n = Int.max\nn += 1") != nil)
  }

  @Test func endlessLoopCanBeStopped() async {
    let session = CellSession(vocabulary: Vocabulary())
    let stopper = Task.detached {
      while !Task.isCancelled {
        try? await Task.sleep(for: .milliseconds(20))
        session.interrupt()
      }
    }
    let outcome = session.evaluate("while true {}", name: "cell", output: PrintedText())
    stopper.cancel()
    guard case .interrupted = outcome else {
      Issue.record("the loop ended with \(outcome)")
      return
    }
  }
}

/// A session whose printed text is kept.
private struct Recorder {
  private let session = CellSession(vocabulary: Vocabulary())
  private let output = PrintedText()

  var printed: String { output.text }

  /// Runs a cell; the sentence of its error, or `nil`.
  func failure(_ source: String) -> String? {
    guard case .failure(let failure) = session.evaluate(source, name: "cell", output: output)
    else { return nil }
    return failure.message
  }
}

/// Keeps what a cell prints.
private final class PrintedText: OutputSink {
  private let state = Mutex("")

  var text: String { state.withLock { $0 } }

  func write(_ text: String, to stream: TextStream) { state.withLock { $0 += text } }
  func display(_ data: DisplayData, id: String?) {}
  func updateDisplay(_ data: DisplayData, id: String) {}
  func clear(wait: Bool) {}
}
