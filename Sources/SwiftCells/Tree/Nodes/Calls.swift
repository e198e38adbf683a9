/// A call of a function whose code is known.
///
/// The arguments are evaluated before any of them is put into the new frame, because evaluating
/// one may call functions that use the same part of the stack.
class CodeCall: Expression {
  private final let code: Held<FunctionCode>
  final let span: Span
  /// The function that contains the call: its frame ends where the new one begins.
  final unowned(unsafe) let owner: FunctionCode

  init(_ code: FunctionCode, owner: FunctionCode, _ span: Span) {
    self.code = Held(code)
    self.owner = owner
    self.span = span
  }

  /// Evaluates the arguments into a new frame.
  func enter(_ frame: Frame) throws -> Frame { frame }

  @inline(__always)
  final func newFrame(_ frame: Frame) -> Frame {
    code.use { $0.ready() }
    return owner.next(frame)
  }

  final override func word(_ frame: Frame) throws -> Int {
    let new = try enter(frame)
    return try code.use { try $0.word(new, span) }
  }
  final override func double(_ frame: Frame) throws -> Double {
    let new = try enter(frame)
    return try code.use { try $0.double(new, span) }
  }
  final override func bool(_ frame: Frame) throws -> Bool {
    let new = try enter(frame)
    return try code.use { try $0.bool(new, span) }
  }
  final override func value(_ frame: Frame) throws -> Value {
    let new = try enter(frame)
    return try code.use { try $0.value(new, span) }
  }

  /// The call that fits the number of arguments.
  static func make(
    _ code: FunctionCode, _ arguments: [(Expression, isWord: Bool)], owner: FunctionCode,
    _ span: Span
  ) -> CodeCall {
    switch arguments.count {
    case 0: CodeCall0(code, owner: owner, span)
    case 1 where arguments[0].isWord: CodeCallWord(code, arguments[0].0, owner: owner, span)
    case 2 where arguments[0].isWord && arguments[1].isWord:
      CodeCallWords(code, arguments[0].0, arguments[1].0, owner: owner, span)
    default: CodeCallMany(code, arguments, owner: owner, span)
    }
  }
}

private final class CodeCall0: CodeCall {
  override func enter(_ frame: Frame) throws -> Frame { newFrame(frame) }
}

private final class CodeCallWord: CodeCall {
  private let argument: Expression
  init(_ code: FunctionCode, _ argument: Expression, owner: FunctionCode, _ span: Span) {
    self.argument = argument
    super.init(code, owner: owner, span)
  }
  override func enter(_ frame: Frame) throws -> Frame {
    let word = try argument.word(frame)
    let new = newFrame(frame)
    new[2].bits = word
    return new
  }
}

private final class CodeCallWords: CodeCall {
  private let first: Expression
  private let second: Expression
  init(
    _ code: FunctionCode, _ first: Expression, _ second: Expression, owner: FunctionCode,
    _ span: Span
  ) {
    self.first = first
    self.second = second
    super.init(code, owner: owner, span)
  }
  override func enter(_ frame: Frame) throws -> Frame {
    let a = try first.word(frame)
    let b = try second.word(frame)
    let new = newFrame(frame)
    new[2].bits = a
    new[3].bits = b
    return new
  }
}

private final class CodeCallMany: CodeCall {
  private let arguments: [(Expression, isWord: Bool)]
  init(
    _ code: FunctionCode, _ arguments: [(Expression, isWord: Bool)], owner: FunctionCode,
    _ span: Span
  ) {
    self.arguments = arguments
    super.init(code, owner: owner, span)
  }
  override func enter(_ frame: Frame) throws -> Frame {
    try withUnsafeTemporaryAllocation(of: Value.self, capacity: arguments.count) { values in
      var count = 0
      defer { (values.baseAddress.unsafelyUnwrapped).deinitialize(count: count) }
      for (argument, isWord) in arguments {
        let value = isWord ? Value(try argument.word(frame)) : try argument.value(frame)
        (values.baseAddress.unsafelyUnwrapped + count).initialize(to: value)
        count += 1
      }
      let new = newFrame(frame)
      for index in 0..<count { new[2 + index] = values[index] }
      return new
    }
  }
}

/// A call of a function value.
final class ValueCall: Expression {
  private let function: Expression
  private let arguments: [Expression]
  private let span: Span
  private unowned(unsafe) let owner: FunctionCode
  init(_ function: Expression, _ arguments: [Expression], owner: FunctionCode, _ span: Span) {
    self.function = function
    self.arguments = arguments
    self.owner = owner
    self.span = span
  }
  override func value(_ frame: Frame) throws -> Value {
    let function = try function.value(frame).function
    var values: [Value] = []
    values.reserveCapacity(arguments.count)
    for argument in arguments { values.append(try argument.value(frame)) }
    let free = owner.next(frame)
    guard function is Closure else {
      return try owner.machine.host(span) { try function.call(free, values) }
    }
    do {
      return try function.call(free, values)
    } catch {
      (error as? Failure)?.leave("", calledAt: span)
      throw error
    }
  }
}

/// A call of a function of the host.
final class NativeCall: Expression {
  private let body: NativeBody
  private let arguments: [Expression]
  private let span: Span
  private unowned(unsafe) let owner: FunctionCode
  init(
    _ body: @escaping NativeBody, _ arguments: [Expression], owner: FunctionCode, _ span: Span
  ) {
    self.body = body
    self.arguments = arguments
    self.owner = owner
    self.span = span
  }
  override func value(_ frame: Frame) throws -> Value {
    var values: [Value] = []
    values.reserveCapacity(arguments.count)
    for argument in arguments { values.append(try argument.value(frame)) }
    try owner.machine.poll()
    return try owner.machine.host(span) { try body(&values) }
  }
}

/// Makes a closure from code and what it captures.
final class MakeClosure: Expression {
  private let code: FunctionCode
  private let captures: [Expression]
  init(_ code: FunctionCode, _ captures: [Expression]) {
    self.code = code
    self.captures = captures
  }
  override func value(_ frame: Frame) throws -> Value {
    if captures.isEmpty { return Value(Closure(code)) }
    return Value(Closure(code, try captures.map { try $0.value(frame) }))
  }
}
