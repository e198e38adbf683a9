import Display
import Synchronization

/// An output that keeps everything it is given, in order.
final class RecordingSink: OutputSink {
  enum Event: Equatable {
    case text(String, TextStream)
    case display(DisplayData, String?)
    case update(DisplayData, String)
    case clear(wait: Bool)
  }

  private let kept = Mutex<[Event]>([])
  var events: [Event] { kept.withLock { $0 } }

  func write(_ text: String, to stream: TextStream) {
    kept.withLock { $0.append(.text(text, stream)) }
  }
  func display(_ data: DisplayData, id: String?) {
    kept.withLock { $0.append(.display(data, id)) }
  }
  func updateDisplay(_ data: DisplayData, id: String) {
    kept.withLock { $0.append(.update(data, id)) }
  }
  func clear(wait: Bool) { kept.withLock { $0.append(.clear(wait: wait)) } }
}
