import Basics

/// How much address space the stacks of a session take.
struct StackSizes {
  /// Bytes for functions of cells that call one another.
  let cells: Int
  /// Bytes for checking what is deeply nested while a cell runs.
  let checks: Int
  /// Slots for the parameters and variables of those functions.
  let slots: Int

  /// Sizes for a given stack; by default there is room for some hundred thousand calls, and for
  /// less where address space is limited.
  init(cells: Int? = nil) {
    let share = AddressSpace.limit.map { $0 / 32 } ?? .max
    self.cells = cells ?? min(128 << 20, max(8 << 20, share & ~0xFFFF))
    checks = min(64 << 20, self.cells)
    // A call takes more of the thread's stack than of this one, unless it has many variables.
    slots = self.cells / (2 * MemoryLayout<Value>.stride)
  }
}
