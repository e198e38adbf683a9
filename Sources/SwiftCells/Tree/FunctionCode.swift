/// The body of a function, closure or cell, ready to be evaluated.
final class FunctionCode: @unchecked Sendable {
  /// The name in tracebacks.
  let name: String
  let machine: Machine
  /// The number of slots that one call needs.
  var frameSize = 2
  /// The slots that hold objects and are emptied when a call ends.
  private(set) var objectSlots: [Int] = []
  /// Whether no slot holds an object.
  private(set) var holdsNoObjects = true
  private(set) var body = Held<Expression>(Unprepared.shared)
  /// Makes the body when it is first called.
  var prepare: (() -> Void)?
  /// What was found to be wrong with the body when it was made.
  var mistakes: [Diagnostic] = []

  init(name: String, machine: Machine) {
    self.name = name
    self.machine = machine
  }

  /// Sets the body.
  func finish(_ body: Expression, frameSize: Int, objectSlots: [Int]) {
    self.body = Held(body)
    self.frameSize = frameSize
    self.objectSlots = objectSlots
    holdsNoObjects = objectSlots.isEmpty
  }

  /// Makes the body if that was put off.
  @inline(__always)
  func ready() {
    if prepare != nil { prepareNow() }
  }

  @inline(never)
  private func prepareNow() {
    let work = prepare
    prepare = nil
    work?()
  }

  /// Where the frame of a function begins that is called from one whose frame is given.
  @inline(__always)
  func next(_ frame: Frame) -> Frame {
    let next = frame + frameSize
    next[0].bits = frame[0].bits
    return next
  }

  /// Empties the slots of a call that has ended.
  @inline(__always)
  func clear(_ frame: Frame) {
    if holdsNoObjects { return }
    for slot in objectSlots { frame[slot].object = nil }
  }

  /// Refuses a call for which there is no room, and stops when asked to.
  @inline(__always)
  func admit(_ frame: Frame) throws {
    let limits = UnsafeMutablePointer<Limits>(bitPattern: frame[0].bits).unsafelyUnwrapped
    let end = frame + frameSize
    if Machine.stackPointer() < limits.pointee.native
      || UInt(bitPattern: end) >= limits.pointee.end
      || limits.pointee.signal.pointee.load(ordering: .relaxed) != 0
    {
      throw refusal()
    }
    limits.pointee.top = end
  }

  @inline(never)
  private func refusal() -> any Error {
    if machine.signal.pointee.load(ordering: .relaxed) != 0 { return machine.stopReason() }
    return Failure(
      .fatal("the stack is too deep: functions called one another without coming to an end"), nil)
  }

  /// Tidies up after a call that failed, and notes the way.
  @inline(never)
  func failed(_ error: any Error, _ frame: Frame, _ span: Span?) -> any Error {
    clear(frame)
    frame[0].object = nil
    frame[1].object = nil
    (error as? Failure)?.leave(name, calledAt: span)
    return error
  }
}

/// The body of code that was never prepared.
private final class Unprepared: Expression {
  nonisolated(unsafe) static let shared = Unprepared()
}

/// Calls: the arguments lie in the new frame already.
extension FunctionCode {
  @inline(__always)
  func word(_ frame: Frame, _ span: Span?) throws -> Int {
    do {
      try admit(frame)
      let result = try body.use { try $0.word(frame) }
      clear(frame)
      return result
    } catch { throw failed(error, frame, span) }
  }

  @inline(__always)
  func double(_ frame: Frame, _ span: Span?) throws -> Double {
    do {
      try admit(frame)
      let result = try body.use { try $0.double(frame) }
      clear(frame)
      return result
    } catch { throw failed(error, frame, span) }
  }

  @inline(__always)
  func bool(_ frame: Frame, _ span: Span?) throws -> Bool {
    do {
      try admit(frame)
      let result = try body.use { try $0.bool(frame) }
      clear(frame)
      return result
    } catch { throw failed(error, frame, span) }
  }

  @inline(__always)
  func value(_ frame: Frame, _ span: Span?) throws -> Value {
    do {
      try admit(frame)
      let result = try body.use { try $0.value(frame) }
      clear(frame)
      return result
    } catch { throw failed(error, frame, span) }
  }
}
