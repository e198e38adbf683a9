/// A function as a value.
class FunctionObject {
  /// The machine of the cell that it comes from; `nil` where the host made it.
  var machine: Machine? { nil }

  /// Calls the function with the free part of the stack; a native function needs none.
  func call(_ free: Frame?, _ arguments: [Value]) throws -> Value { .void }
  func call(_ free: Frame, _ argument: Value) throws -> Value { try call(free, [argument]) }
  func call(_ free: Frame, _ first: Value, _ second: Value) throws -> Value {
    try call(free, [first, second])
  }
}

/// A function of a cell together with the variables it captured.
final class Closure: FunctionObject {
  let code: FunctionCode
  /// Captured constants as they are, captured variables as boxes.
  let captures: UnsafeMutablePointer<Value>
  private let captureCount: Int

  init(_ code: FunctionCode, _ captures: [Value] = []) {
    self.code = code
    captureCount = captures.count
    self.captures = .allocate(capacity: max(1, captures.count))
    self.captures.initialize(from: captures, count: captures.count)
  }

  deinit {
    Freeing.end(captures, captureCount)
    captures.deallocate()
  }

  override var machine: Machine? { code.machine }

  override func call(_ free: Frame?, _ arguments: [Value]) throws -> Value {
    guard let frame = free else { return .void }
    code.ready()
    for (index, argument) in arguments.enumerated() { frame[2 + index] = argument }
    return try run(frame)
  }

  override func call(_ frame: Frame, _ argument: Value) throws -> Value {
    code.ready()
    frame[2] = argument
    return try run(frame)
  }

  override func call(_ frame: Frame, _ first: Value, _ second: Value) throws -> Value {
    code.ready()
    frame[2] = first
    frame[3] = second
    return try run(frame)
  }

  @inline(__always)
  func run(_ frame: Frame) throws -> Value {
    frame[0].object = self
    let result = try code.value(frame, nil)
    frame[0].object = nil
    return result
  }
}

/// A function of the host or of the standard library as a value.
final class NativeFunction: FunctionObject {
  let name: String
  private var body: HeldFunction<[Value], Value>

  init(name: String, _ body: @escaping NativeBody) {
    self.name = name
    self.body = HeldFunction { arguments in
      var arguments = arguments
      return try body(&arguments)
    }
  }

  deinit { Freeing.end(&body, leaving: HeldFunction { _ in .void }) }

  override func call(_ free: Frame?, _ arguments: [Value]) throws -> Value {
    try body.call(arguments)
  }
}

/// A function of the standard library as a value, which may call other functions.
final class LibraryFunction: FunctionObject {
  private var body: HeldFunction<(Frame?, [Value]), Value>
  private unowned let home: Machine

  init(_ home: Machine, _ body: @escaping (Frame?, [Value]) throws -> Value) {
    self.home = home
    self.body = HeldFunction { try body($0.0, $0.1) }
  }

  deinit { Freeing.end(&body, leaving: HeldFunction { _ in .void }) }

  override var machine: Machine? { home }
  override func call(_ free: Frame?, _ arguments: [Value]) throws -> Value {
    try body.call((free, arguments))
  }
}
