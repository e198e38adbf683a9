import Basics
import Display
import Foundation
import SwiftCells
import Synchronization

/// Keeps what cells print and show.
final class RecordingSink: OutputSink {
  private struct State {
    var text = ""
    var displays: [(DisplayData, id: String?)] = []
    var updates: [(DisplayData, id: String)] = []
  }
  private let state = Mutex(State())

  var text: String { state.withLock { $0.text } }
  var displays: [DisplayData] { state.withLock { $0.displays.map(\.0) } }
  var displayIDs: [String] { state.withLock { $0.displays.compactMap(\.id) } }
  var updateIDs: [String] { state.withLock { $0.updates.map(\.id) } }

  func write(_ text: String, to stream: TextStream) { state.withLock { $0.text += text } }
  func display(_ data: DisplayData, id: String?) {
    state.withLock { $0.displays.append((data, id)) }
  }
  func updateDisplay(_ data: DisplayData, id: String) {
    state.withLock { $0.updates.append((data, id)) }
  }
  func clear(wait: Bool) {}
}

/// A session whose cells are numbered, for tests.
final class Notebook {
  let session: CellSession
  private(set) var sink = RecordingSink()
  private var count = 0

  init(_ vocabulary: Vocabulary = Vocabulary(), stackSize: Int? = nil) {
    do {
      session = try CellSession(vocabulary: vocabulary, stackSize: stackSize)
    } catch { preconditionFailure("no session: \(error)") }
  }

  /// Runs a cell with a fresh sink.
  @discardableResult
  func run(
    _ source: String, cancellation: CancellationToken = CancellationToken()
  ) -> CellOutcome {
    count += 1
    sink = RecordingSink()
    return session.evaluate(
      source, name: "In[\(count)]", output: sink, cancellation: cancellation)
  }

  /// The plain text of a cell's result, or its failure as `error: …`.
  func result(_ source: String) -> String? { run(source).text }

  /// What a cell prints.
  func printed(_ source: String) -> String {
    let outcome = run(source)
    if case .failure(let failure) = outcome { return "error: \(failure.message)" }
    return sink.text
  }

  /// The messages of what is wrong with a cell.
  func errors(_ source: String) -> [String] {
    session.diagnostics(source, name: "In").filter { $0.severity == .error }.map(\.message)
  }
}

extension Notebook {
  /// Runs a cell that never ends while something else is done, then stops it.
  ///
  /// - Parameters:
  ///   - endless: A statement that does not end.
  ///   - work: What is done once the cell runs.
  /// - Returns: What the work gave, and whether the cell was interrupted.
  func whileRunning<R>(
    _ endless: String, _ work: (CellSession) -> R
  ) -> (R, isInterrupted: Bool) {
    let (session, sink) = (session, RecordingSink())
    let cancellation = CancellationToken()
    let outcome = Mutex(CellOutcome?.none)
    let ended = DispatchSemaphore(value: 0)
    // A thread of its own: the endless cell must not take one from the tests.
    Thread.detachNewThread {
      let result = session.evaluate(
        "print(\"on\")\n" + endless, name: "In", output: sink, cancellation: cancellation)
      outcome.withLock { $0 = result }
      ended.signal()
    }
    while sink.text.isEmpty { Thread.sleep(forTimeInterval: 0.001) }
    let result = work(session)
    cancellation.cancel()
    ended.wait()
    return (result, outcome.withLock { $0?.isInterrupted == true })
  }
}

extension CellOutcome {
  /// The outcome as text.
  var text: String? {
    switch self {
    case .value(let data): data?.text(.plainText)
    case .failure(let failure): "error: \(failure.message)"
    case .interrupted: "interrupted"
    }
  }
  var failure: CellFailure? {
    if case .failure(let failure) = self { failure } else { nil }
  }
  var isInterrupted: Bool {
    if case .interrupted = self { true } else { false }
  }
}
