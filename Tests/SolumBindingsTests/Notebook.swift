import Basics
import Display
import SolumBindings
import SwiftCells
import Synchronization

/// Cells one after another in one session, with the whole vocabulary or another one.
struct Notebook {
  private let session: CellSession
  private let transcript = Transcript()

  init(_ vocabulary: Vocabulary = .solum()) {
    do {
      session = try CellSession(vocabulary: vocabulary)
    } catch { preconditionFailure("no session: \(error)") }
  }

  /// Runs a cell and gives what it shows, or the error's sentence.
  @discardableResult
  func run(_ source: String, cancellation: CancellationToken = CancellationToken()) -> Shown {
    transcript.clear(wait: false)
    switch session.evaluate(
      source, name: "cell", output: transcript, cancellation: cancellation)
    {
    case .value(let data): return Shown(data: data, printed: transcript.text)
    case .failure(let failure):
      return Shown(
        printed: transcript.text, error: failure.message, errorName: failure.name,
        traceback: failure.traceback.joined(separator: "\n"))
    case .interrupted: return Shown(printed: transcript.text, error: "interrupted")
    }
  }

  /// What is wrong with a cell, without running it.
  func check(_ source: String) -> String {
    session.check(source, name: "cell").joined(separator: "\n")
  }

  /// What a cell left behind.
  struct Shown {
    var data: DisplayData?
    var printed = ""
    var error: String?
    var errorName = ""
    var traceback = ""
    /// The text that is shown.
    var text: String? { data?.text(.plainText) }
  }

  /// The session, for completion and inspection.
  var cells: CellSession { session }

  /// What could be written at the end of a text.
  func completions(_ source: String) -> [String] {
    session.complete(source, at: source.unicodeScalars.count).items.map(\.text)
  }

  /// What is known about the word that a text begins with.
  func inspection(_ source: String) -> String? { session.inspect(source, at: 1)?.text }
}

/// Keeps what a cell prints and shows.
private final class Transcript: OutputSink {
  private let kept = Mutex("")

  var text: String { kept.withLock { $0 } }
  func write(_ text: String, to stream: TextStream) { kept.withLock { $0 += text } }
  func display(_ data: DisplayData, id: String?) {
    guard id == nil else { return }
    kept.withLock { $0 += (data.text(.plainText) ?? "") + "\n" }
  }
  func updateDisplay(_ data: DisplayData, id: String) {}
  func clear(wait: Bool) { kept.withLock { $0 = "" } }
}
