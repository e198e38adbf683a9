import Display
import Synchronization

/// Keeps what cells print and show, as Jupyter would store it.
///
/// Printed text of one stream that comes in one piece after the other is one output. A shown value
/// with an identifier is replaced wherever it stands, in earlier cells too.
package final class OutputCollector: OutputSink {
  private struct Place {
    let cell: Int
    let output: Int
  }

  private struct State {
    var outputs: [[CellOutput]] = [[]]
    var places: [String: [Place]] = [:]
    var clearsBeforeNext = false
  }

  private let state = Mutex(State())

  /// Makes a collector whose first cell has begun.
  package init() {}

  /// Begins the next cell.
  package func beginCell() {
    state.withLock { state in
      state.outputs.append([])
      state.clearsBeforeNext = false
    }
  }

  /// The outputs of each cell so far.
  package var outputs: [[CellOutput]] { state.withLock { $0.outputs } }

  /// Adds an output of the running cell, for example its error.
  package func add(_ output: CellOutput) {
    state.withLock { OutputCollector.append(output, to: &$0) }
  }

  package func write(_ text: String, to stream: TextStream) {
    guard !text.isEmpty else { return }
    state.withLock { state in
      OutputCollector.clearIfAsked(&state)
      let cell = state.outputs.count - 1
      if case .stream(stream, let before)? = state.outputs[cell].last {
        // The old text is let go first, so that appending does not copy it.
        state.outputs[cell].removeLast()
        var joined = before
        joined += text
        state.outputs[cell].append(.stream(stream, joined))
      } else {
        state.outputs[cell].append(.stream(stream, text))
      }
    }
  }

  package func display(_ data: DisplayData, id: String?) {
    state.withLock { state in
      OutputCollector.append(.display(MIMEBundle(data)), to: &state)
      if let id {
        let cell = state.outputs.count - 1
        let place = Place(cell: cell, output: state.outputs[cell].count - 1)
        state.places[id, default: []].append(place)
      }
    }
  }

  package func updateDisplay(_ data: DisplayData, id: String) {
    state.withLock { state in
      for place in state.places[id] ?? [] {
        switch state.outputs[place.cell][place.output] {
        case .result(_, let count):
          state.outputs[place.cell][place.output] = .result(
            MIMEBundle(data), executionCount: count)
        default: state.outputs[place.cell][place.output] = .display(MIMEBundle(data))
        }
      }
    }
  }

  package func clear(wait: Bool) {
    state.withLock { state in
      state.clearsBeforeNext = true
      if !wait { OutputCollector.clearIfAsked(&state) }
    }
  }

  private static func append(_ output: CellOutput, to state: inout State) {
    clearIfAsked(&state)
    state.outputs[state.outputs.count - 1].append(output)
  }

  private static func clearIfAsked(_ state: inout State) {
    guard state.clearsBeforeNext else { return }
    state.clearsBeforeNext = false
    let cell = state.outputs.count - 1
    state.outputs[cell] = []
    state.places = state.places.mapValues { $0.filter { $0.cell != cell } }
  }
}
