import Basics
import Display

/// Runs a notebook from top to bottom and keeps what its cells show.
///
/// A cell with the tag `raises-exception` may fail; one with `skip-execution` is left out.
package struct NotebookRunner {
  /// What happens after a cell that failed.
  package enum FailureRule: Sendable {
    /// No cell is run any more.
    case stop
    /// The next cell is run.
    case goOn
  }

  /// One cell that was run.
  package struct Step {
    /// The place of the cell in the notebook, from 0.
    package let place: Int
    /// Which of the cells that were run this is, from 1, as errors name it.
    package let count: Int
    /// The text of the cell.
    package let source: String
    /// How it ended.
    package let end: CellOutcome
    /// How long it took.
    package let duration: Duration
    /// What it showed, with its value or its error last.
    package var outputs: [CellOutput] = []
  }

  /// What runs the cells.
  private let runner: any CellRunner
  /// What happens after a cell that failed.
  private let failureRule: FailureRule
  /// Called after every cell, for example to write a line on the terminal.
  private let observer: (Step) -> Void

  /// Makes a runner.
  ///
  /// - Parameters:
  ///   - runner: What runs the cells.
  ///   - failureRule: What happens after a cell that failed.
  ///   - observer: Called after every cell.
  package init(
    _ runner: any CellRunner, failureRule: FailureRule = .stop,
    observer: @escaping (Step) -> Void = { _ in }
  ) {
    self.runner = runner
    self.failureRule = failureRule
    self.observer = observer
  }

  /// A notebook that was run.
  package struct Run {
    /// The notebook with its outputs; cells that were not run have none.
    package var notebook: Notebook
    /// The cells that failed though they must not, by place.
    package var failures: [Int] = []
    /// Whether the user stopped the run.
    package var isInterrupted = false
    /// Whether every cell did what it should.
    package var isComplete: Bool { failures.isEmpty && !isInterrupted }
  }

  /// Runs a notebook.
  ///
  /// - Parameter notebook: The notebook; its old outputs are dropped.
  /// - Returns: The notebook with its outputs and what failed. Nothing is thrown: an error of a
  ///   cell is an output of that cell.
  package func run(_ notebook: Notebook) -> Run {
    var run = Run(notebook: notebook.withoutOutputs)
    run.notebook.provenance = NotebookProvenance.current
    let collector = OutputCollector()
    var places: [Int] = []
    for (place, cell) in notebook.cells.enumerated() where NotebookRunner.isRun(cell) {
      if !places.isEmpty { collector.beginCell() }
      places.append(place)
      run.notebook.cells[place].executionCount = places.count
      let start = ContinuousClock.now
      let end = runner.run(cell.source, count: places.count, output: collector)
      var step = Step(
        place: place, count: places.count, source: cell.source, end: end,
        duration: ContinuousClock.now - start)
      let goesOn = finish(step, cell: cell, collector: collector, run: &run)
      step.outputs = collector.outputs.last ?? []
      observer(step)
      if !goesOn { break }
    }
    for (place, outputs) in zip(places, collector.outputs) {
      run.notebook.cells[place].outputs = outputs
    }
    return run
  }

  /// Blank cells are not run, as in every front end.
  static func isRun(_ cell: NotebookCell) -> Bool {
    cell.kind == .code && !cell.tags.contains("skip-execution")
      && !cell.source.allSatisfy(\.isWhitespace)
  }

  /// Keeps how a cell ended and says whether the next one is run.
  private func finish(
    _ step: Step, cell: NotebookCell, collector: OutputCollector, run: inout Run
  ) -> Bool {
    switch step.end {
    case .value(let value):
      if let value { collector.add(.result(MIMEBundle(value), executionCount: step.count)) }
      return true
    case .failure(let failure):
      collector.add(CellOutput(failure))
      if cell.tags.contains("raises-exception") { return true }
      run.failures.append(step.place)
      return failureRule == .goOn
    case .interrupted:
      collector.add(CellOutput(.interrupted))
      run.isInterrupted = true
      return false
    }
  }
}
