import Basics

/// Watches the memory of the process while a cell runs, on a thread of its own.
final class MemoryTimer: Sendable {
  /// How often to look, in milliseconds.
  private static let interval = 20
  /// Growth since the first look below which the cell is not to blame for what is held.
  private static let blamelessGrowth = 8 << 20

  private struct Cell {
    let number: Int
    let cancellation: CancellationToken
  }

  private struct State {
    /// How many cells have begun.
    var count = 0
    var running: Cell?
    var isClosed = false
  }

  private let state: Monitor<State>

  /// Starts the thread; it stops the cell that takes too much through the machine.
  ///
  /// - Throws: ``SystemError`` where the thread cannot be started.
  init(_ machine: Machine) throws {
    let state = Monitor(State())
    _ = try SystemThread(name: "solum-memory", stackSize: 256 << 10) {
      while let cell = Self.nextCell(state) { Self.watch(cell, state, machine) }
    }
    self.state = state
  }

  deinit { state.update { $0.isClosed = true } }

  /// Begins to watch a cell.
  func start(_ cancellation: CancellationToken) {
    state.update { state in
      state.count += 1
      state.running = Cell(number: state.count, cancellation: cancellation)
    }
  }

  /// The cell has ended.
  func stop() { state.update { $0.running = nil } }

  /// The cell that runs, after waiting for one; `nil` when the owner is gone.
  private static func nextCell(_ state: Monitor<State>) -> Cell? {
    state.wait { state -> Cell?? in
      if state.isClosed { return .some(nil) }
      return state.running.map { .some($0) }
    } ?? nil
  }

  private static func watch(_ cell: Cell, _ state: Monitor<State>, _ machine: Machine) {
    func hasEnded() -> Bool {
      state.wait(milliseconds: interval) { $0.running?.number == cell.number ? nil : true } ?? false
    }
    // Most cells end before anything is looked at, which would hold them up.
    if hasEnded() { return }
    let start = MemoryUse.now
    while !hasEnded() {
      let use = MemoryUse.now
      let growth = max(use.resident - start.resident, use.addressSpace - start.addressSpace)
      if growth > blamelessGrowth, MemoryLimits.ofProcess.room(beside: use).left < 0 {
        machine.raise(.memory)
        cell.cancellation.cancel()
      }
    }
  }
}
