import Display
import Notebooks
import Testing

/// A language of few words: `print x`, `show x`, `fail`, `stop`; anything else is its own value.
private final class FewWords: CellRunner {
  var sources: [String] = []

  func run(_ source: String, count: Int, output: any OutputSink) -> CellOutcome {
    sources.append(source)
    let words = source.split(separator: " ", maxSplits: 1).map(String.init)
    switch words.first ?? "" {
    case "print":
      output.write((words.last ?? "") + "\n", to: .standardOutput)
      return .value(nil)
    case "show":
      output.display(DisplayData(plainText: words.last ?? ""), id: nil)
      return .value(nil)
    case "fail": return .failure(CellFailure(name: "E", message: "bad"))
    case "stop": return .interrupted
    default: return .value(DisplayData(plainText: source))
    }
  }
}

@Suite struct NotebookRunnerTests {
  private func notebook(_ sources: [String], tags: [Int: String] = [:]) -> Notebook {
    Notebook(
      cells: sources.enumerated().map { place, source in
        NotebookCell(
          source.hasPrefix("#") ? .markdown : .code, source, id: "c\(place)", executionCount: 99,
          outputs: [.stream(.standardOutput, "old")],
          metadata: tags[place].map { ["tags": [.string($0)]] } ?? [:])
      })
  }

  @Test func executedNotebookNamesTheProgramAndItsLevel() throws {
    let run = NotebookRunner(FewWords()).run(notebook(["42"]))
    #expect(run.notebook.provenance == .current)
    let read = try Notebook(parsing: Array(run.notebook.notebookText.utf8))
    #expect(read.provenance == .current)
    var older = NotebookProvenance.current
    older.loops = "v0"
    #expect(NotebookProvenance.current.difference(from: .current) == nil)
    #expect(older.difference(from: .current)?.contains("the loops v0") == true)
  }

  @Test func cellsAreRunInOrderAndNumbered() {
    let run = NotebookRunner(FewWords()).run(notebook(["# text", "print a", "  ", "42"]))
    #expect(run.isComplete)
    #expect(run.notebook.cells.map(\.executionCount) == [nil, 1, nil, 2])
    #expect(
      run.notebook.cells.map(\.outputs) == [
        [], [.stream(.standardOutput, "a\n")], [],
        [.result(MIMEBundle(DisplayData(plainText: "42")), executionCount: 2)],
      ])
  }

  @Test func anErrorStopsTheRun() {
    let language = FewWords()
    let run = NotebookRunner(language).run(notebook(["1", "fail", "2"]))
    #expect(run.failures == [1])
    #expect(!run.isComplete)
    #expect(
      run.notebook.cells[1].outputs == [.error(name: "E", value: "bad", traceback: ["E: bad"])])
    #expect(run.notebook.cells[2].outputs.isEmpty)
    #expect(language.sources == ["1", "fail"])
  }

  @Test func aRunMayGoOnAfterErrors() {
    let run = NotebookRunner(FewWords(), failureRule: .goOn).run(notebook(["fail", "2", "fail"]))
    #expect(run.failures == [0, 2])
    #expect(run.notebook.cells.map(\.executionCount) == [1, 2, 3])
  }

  @Test func aCellMayBeMeantToFail() {
    let run = NotebookRunner(FewWords()).run(
      notebook(["fail", "2"], tags: [0: "raises-exception"]))
    #expect(run.isComplete)
    #expect(run.notebook.cells[1].executionCount == 2)
  }

  @Test func aCellMayBeLeftOut() {
    let language = FewWords()
    let run = NotebookRunner(language).run(
      notebook(["1", "2"], tags: [0: "skip-execution"]))
    #expect(language.sources == ["2"])
    #expect(run.notebook.cells.map(\.executionCount) == [nil, 1])
  }

  @Test func anInterruptEndsEverything() {
    let run = NotebookRunner(FewWords(), failureRule: .goOn).run(notebook(["stop", "2"]))
    #expect(run.isInterrupted)
    #expect(run.notebook.cells[1].executionCount == nil)
  }

  @Test func everyCellIsReported() {
    var places: [Int] = []
    let runner = NotebookRunner(FewWords()) { places.append($0.place) }
    _ = runner.run(notebook(["# a", "1", "fail", "3"]))
    #expect(places == [1, 2])
  }
}
