/// A static stored property: it gets its first value when it is first used.
final class LazyGlobalRead: Expression {
  private let variable: GlobalVariable
  private let code: FunctionCode
  private unowned(unsafe) let owner: FunctionCode
  init(_ variable: GlobalVariable, _ code: FunctionCode, owner: FunctionCode) {
    self.variable = variable
    self.code = code
    self.owner = owner
  }
  override func word(_ frame: Frame) throws -> Int { try value(frame).bits }
  override func value(_ frame: Frame) throws -> Value {
    try variable.initialize(code, frame, owner)
    return variable.pointer.pointee
  }
}

/// A static stored property as a place.
final class LazyGlobalPlace: Place {
  private let variable: GlobalVariable
  private let code: FunctionCode
  private unowned(unsafe) let owner: FunctionCode
  init(_ variable: GlobalVariable, _ code: FunctionCode, owner: FunctionCode) {
    self.variable = variable
    self.code = code
    self.owner = owner
  }
  override func pointer(_ frame: Frame) throws -> UnsafeMutablePointer<Value> {
    try variable.initialize(code, frame, owner)
    return variable.pointer
  }
  override var isVariable: Bool { true }
}

extension GlobalVariable {
  /// Gives the variable its first value, once.
  func initialize(_ code: FunctionCode, _ frame: Frame, _ owner: FunctionCode) throws {
    if isInitialized { return }
    code.ready()
    pointer.pointee = try code.value(owner.next(frame), nil)
    isInitialized = true
  }
}

/// An aggregate whose parts hold nothing yet.
final class MakeAggregate: Expression {
  private let count: Int
  init(_ count: Int) { self.count = count }
  override func value(_ frame: Frame) throws -> Value { Value(Aggregate.allocate(count)) }
}

/// A structure made of the values of its stored properties.
final class MakeStructure: Expression {
  private let parts: [Expression]
  init(_ parts: [Expression]) { self.parts = parts }
  override func value(_ frame: Frame) throws -> Value {
    Value(Aggregate.make(try parts.map { try $0.value(frame) }))
  }
}
