import Basics

/// Watches the memory of the process while a cell runs, on a thread of its own.
final class MemoryTimer: Sendable {
  /// How often to look, in milliseconds.
  private static let interval = 20
  /// Growth since the cell began below which it is not to blame for what is held.
  private static let blamelessGrowth = 8 << 20

  private struct State {
    /// Counts the cells.
    var cell = 0
    var isRunning = false
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
  func start() {
    state.update { state in
      state.cell += 1
      state.isRunning = true
    }
  }

  /// The cell has ended.
  func stop() { state.update { $0.isRunning = false } }

  /// The number of the cell that runs, after waiting for one; `nil` when the owner is gone.
  private static func nextCell(_ state: Monitor<State>) -> Int? {
    state.wait { state -> Int?? in
      if state.isClosed { return .some(nil) }
      return state.isRunning ? .some(state.cell) : nil
    } ?? nil
  }

  private static func watch(_ cell: Int, _ state: Monitor<State>, _ machine: Machine) {
    let start = MemoryUse.now
    func hasEnded() -> Bool {
      state.wait(milliseconds: interval) { $0.cell != cell || !$0.isRunning ? true : nil } ?? false
    }
    while !hasEnded() {
      let use = MemoryUse.now
      let growth = max(use.resident - start.resident, use.addressSpace - start.addressSpace)
      if growth > blamelessGrowth, MemoryLimits.ofProcess.room(beside: use).left < 0 {
        machine.raise(.memory)
      }
    }
  }
}
