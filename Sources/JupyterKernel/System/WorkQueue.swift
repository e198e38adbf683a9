import Basics

/// Elements that threads put in and one thread takes out, in order.
final class WorkQueue<Element>: Sendable {
  private struct State {
    var elements: [Element] = []
    var isClosed = false
  }

  private let state = Monitor(State())

  /// Puts an element at the end.
  func append(_ element: Element) {
    state.update { $0.elements.append(element) }
  }

  /// Takes the first element, after waiting for one.
  ///
  /// - Returns: `nil` once the queue is closed.
  func take() -> Element? {
    state.wait { state -> Element?? in
      if state.isClosed { return .some(nil) }
      return state.elements.isEmpty ? nil : .some(state.elements.removeFirst())
    } ?? nil
  }

  /// Takes all elements that are there.
  func takeAll() -> [Element] {
    state.update { state in
      defer { state.elements = [] }
      return state.elements
    }
  }

  /// Ends every wait and throws away what is left.
  func close() {
    state.update { state in
      state.isClosed = true
      state.elements = []
    }
  }
}
