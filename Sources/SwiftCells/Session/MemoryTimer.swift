import Foundation

/// Watches the memory of the process while a cell runs.
final class MemoryTimer {
  private let timer: any DispatchSourceTimer

  init(_ machine: Machine) {
    timer = DispatchSource.makeTimerSource(queue: .global(qos: .utility))
    timer.schedule(deadline: .now() + .milliseconds(200), repeating: .milliseconds(100))
    timer.setEventHandler {
      if MemoryWatch.residentSize() > MemoryWatch.limit { machine.raise(.memory) }
    }
    timer.resume()
  }

  func stop() { timer.cancel() }
}
