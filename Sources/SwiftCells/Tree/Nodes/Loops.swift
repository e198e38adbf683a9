import Synchronization

/// What loops share: what to do with the completion of a round.
class Loop: Statement {
  final let number: Int
  final unowned(unsafe) let machine: Machine
  private final let signal: UnsafePointer<Atomic<Int>>
  init(number: Int, machine: Machine) {
    self.number = number
    self.machine = machine
    signal = UnsafePointer(machine.signal)
  }

  /// Stops where the session was asked to.
  @inline(__always)
  final func poll() throws {
    if signal.pointee.load(ordering: .relaxed) != 0 { throw machine.stopReason() }
  }

  /// What the loop ends with, or `nil` where it goes on.
  @inline(__always)
  final func outcome(_ completion: Completion) -> Completion? {
    if completion.isNormal || completion == .continuing(number) { return nil }
    return completion == .breaking(number) ? .normal : completion
  }
}

/// `while`
final class While: Loop {
  private let condition: Held<Expression>
  private let body: Held<Statement>
  init(_ condition: Expression, _ body: Statement, number: Int, machine: Machine) {
    self.condition = Held(condition)
    self.body = Held(body)
    super.init(number: number, machine: machine)
  }
  override func run(_ frame: Frame) throws -> Completion {
    while try condition.use({ try $0.bool(frame) }) {
      try poll()
      let completion = try body.use { try $0.run(frame) }
      if !completion.isNormal, let end = outcome(completion) { return end }
    }
    return .normal
  }
}

/// `repeat … while`
final class RepeatWhile: Loop {
  private let condition: Held<Expression>
  private let body: Held<Statement>
  init(_ condition: Expression, _ body: Statement, number: Int, machine: Machine) {
    self.condition = Held(condition)
    self.body = Held(body)
    super.init(number: number, machine: machine)
  }
  override func run(_ frame: Frame) throws -> Completion {
    repeat {
      try poll()
      let completion = try body.use { try $0.run(frame) }
      if !completion.isNormal, let end = outcome(completion) { return end }
    } while try condition.use { try $0.bool(frame) }
    return .normal
  }
}

/// `for` over whole numbers between two bounds, which needs no range.
final class ForCounting: Loop {
  private let slot: Int
  private let lower: Expression
  private let upper: Expression
  private let isClosed: Bool
  private let body: Held<Statement>
  private let span: Span

  init(
    slot: Int, from lower: Expression, to upper: Expression, isClosed: Bool, _ body: Statement,
    number: Int, machine: Machine, span: Span
  ) {
    self.slot = slot
    self.lower = lower
    self.upper = upper
    self.isClosed = isClosed
    self.body = Held(body)
    self.span = span
    super.init(number: number, machine: machine)
  }
  override func run(_ frame: Frame) throws -> Completion {
    let first = try lower.word(frame)
    let last = try upper.word(frame)
    guard first <= last else {
      throw Failure(.fatal("Range requires lowerBound <= upperBound"), span)
    }
    guard isClosed || first < last else { return .normal }
    let final = isClosed ? last : last - 1
    var next = first
    while true {
      frame[slot].bits = next
      try poll()
      let completion = try body.use { try $0.run(frame) }
      if !completion.isNormal, let end = outcome(completion) { return end }
      if next == final { return .normal }
      next += 1
    }
  }
}

/// `for` over whole numbers at equal distances.
final class ForStriding: Loop {
  private let slot: Int
  private let stride: Expression
  private let isThrough: Bool
  private let body: Held<Statement>
  init(
    slot: Int, _ stride: Expression, isThrough: Bool, _ body: Statement, number: Int,
    machine: Machine
  ) {
    self.slot = slot
    self.stride = stride
    self.isThrough = isThrough
    self.body = Held(body)
    super.init(number: number, machine: machine)
  }
  override func run(_ frame: Frame) throws -> Completion {
    let parts = try stride.value(frame).aggregate
    let (end, step) = (parts[1].bits, parts[2].bits)
    var next = parts[0].bits
    while step > 0
      ? (isThrough ? next <= end : next < end) : (isThrough ? next >= end : next > end)
    {
      frame[slot].bits = next
      try poll()
      let completion = try body.use { try $0.run(frame) }
      if !completion.isNormal, let end = outcome(completion) { return end }
      let (sum, isOverflow) = next.addingReportingOverflow(step)
      if isOverflow { break }
      next = sum
    }
    return .normal
  }
}

/// `for` over an array.
final class ForArray: Loop {
  private let slot: Int
  private let array: Expression
  private let body: Held<Statement>
  init(slot: Int, _ array: Expression, _ body: Statement, number: Int, machine: Machine) {
    self.slot = slot
    self.array = array
    self.body = Held(body)
    super.init(number: number, machine: machine)
  }
  override func run(_ frame: Frame) throws -> Completion {
    let elements = try array.value(frame).array
    let count = elements.count
    var position = 0
    while position < count {
      frame[slot] = elements.value(at: position)
      try poll()
      let completion = try body.use { try $0.run(frame) }
      if !completion.isNormal, let end = outcome(completion) { return end }
      position += 1
    }
    return .normal
  }
}

/// `for` over any sequence.
final class ForSequence: Loop {
  private let slot: Int
  private let sequence: Expression
  private let type: CellType
  private let body: Held<Statement>
  private let span: Span
  private unowned let owner: FunctionCode
  init(
    slot: Int, _ sequence: Expression, _ type: CellType, _ body: Statement, number: Int,
    owner: FunctionCode, span: Span
  ) {
    self.slot = slot
    self.sequence = sequence
    self.type = type
    self.body = Held(body)
    self.span = span
    self.owner = owner
    super.init(number: number, machine: owner.machine)
  }
  override func run(_ frame: Frame) throws -> Completion {
    let value = try sequence.value(frame)
    let cursor = try Sequences.cursor(value, type)
    while true {
      guard let element = try cursor.next() else { return .normal }
      frame[slot] = element
      try poll()
      let completion = try body.use { try $0.run(frame) }
      if !completion.isNormal, let end = outcome(completion) { return end }
    }
  }
}
