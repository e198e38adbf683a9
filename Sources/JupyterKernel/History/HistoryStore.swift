import Basics

/// The cells that were run, in this session and the ones before it, kept in an SQLite database.
///
/// The database is opened at the first use, on a thread of its own, and cells are written behind
/// the back of whoever runs them. Several kernels may share a file; while another process holds
/// it, cells wait to be written. Where the file cannot be used, the history lives in memory and a
/// remark is logged.
package final class HistoryStore: Sendable {
  /// How long to wait before a file that another process holds is tried again, in milliseconds.
  private static let pause = 1_000

  private struct Question {
    let request: HistoryRequest
    let answer: @Sendable ([HistoryEntry]) -> Void
  }

  private struct State {
    var questions: [Question] = []
    /// Cells that are not written yet, and how many of them could not be.
    var lines: [HistoryLine] = []
    var refused = 0
    var isClosed = false
  }

  private let path: String?
  private let state = Monitor(State())

  /// Makes a store.
  ///
  /// - Parameter path: The file, made at first use; `nil` keeps the history in memory.
  package init(path: String?) {
    self.path = path
  }

  /// Keeps a cell, some time soon.
  package func record(line: Int, _ input: String, output: String?) {
    state.update { $0.lines.append(HistoryLine(number: line, input: input, output: output)) }
  }

  /// Asks for entries, oldest first; the answer is given on the thread of the store.
  package func entries(
    for request: HistoryRequest, then answer: @escaping @Sendable ([HistoryEntry]) -> Void
  ) {
    state.update { $0.questions.append(Question(request: request, answer: answer)) }
  }

  /// Waits until every cell is written.
  ///
  /// - Returns: Whether that took no longer than the time.
  @discardableResult
  package func flush(milliseconds: Int) -> Bool {
    state.wait(milliseconds: milliseconds) { $0.lines.isEmpty ? true : nil } ?? false
  }

  /// Writes and answers until ``close()``.
  package func run() {
    var keeper = HistoryKeeper(path: path)
    while let (lines, questions) = takeWork() {
      let isSaved = lines.isEmpty || keeper.save(lines)
      state.update { state in
        if isSaved { state.lines.removeFirst(lines.count) }
        state.refused = isSaved ? 0 : state.lines.count
      }
      for question in questions { question.answer(keeper.entries(for: question.request)) }
    }
  }

  /// Ends ``run()``.
  package func close() { state.update { $0.isClosed = true } }

  /// What there is to do, after waiting for it; `nil` once the store is closed.
  private func takeWork() -> (lines: [HistoryLine], questions: [Question])? {
    let hasRefused = state.update { $0.refused > 0 }
    _ = state.wait(milliseconds: hasRefused ? Self.pause : nil) { state in
      state.isClosed || !state.questions.isEmpty || state.lines.count > state.refused ? true : nil
    }
    return state.update { state in
      if state.isClosed { return nil }
      defer { state.questions = [] }
      return (state.lines, state.questions)
    }
  }
}
