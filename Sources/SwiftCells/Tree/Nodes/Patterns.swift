/// Tests that bind what they find: `if let`, `if case`, `switch`.

/// An assignment followed by a test.
final class InOrderTest: BoolExpression {
  private let first: Expression
  private let test: Expression
  init(_ first: Expression, _ test: Expression) {
    self.first = first
    self.test = test
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try first.run(frame)
    return try test.bool(frame)
  }
}

/// `if let`: puts what an optional wraps into variables.
final class BindOptional: BoolExpression {
  private let source: Expression
  private let slot: Int
  private let stores: Statement
  init(_ source: Expression, _ slot: Int, _ stores: Statement) {
    self.source = source
    self.slot = slot
    self.stores = stores
  }
  override func bool(_ frame: Frame) throws -> Bool {
    let value = try source.value(frame)
    if value.isNone { return false }
    frame[slot] = value
    _ = try stores.run(frame)
    frame[slot].object = nil
    return true
  }
}

/// A pattern that always fits and puts the value into variables.
final class BindAlways: BoolExpression {
  private let stores: Statement
  init(_ stores: Statement) { self.stores = stores }
  override func bool(_ frame: Frame) throws -> Bool {
    _ = try stores.run(frame)
    return true
  }
}

/// Whether an enumeration of a cell is some case.
final class IsCase: BoolExpression {
  private let value: Expression
  private let index: Int
  init(_ value: Expression, _ index: Int) {
    self.value = value
    self.index = index
  }
  override func bool(_ frame: Frame) throws -> Bool { try value.value(frame).bits == index }
}

/// Whether an enumeration of the host is some case; what the case carries goes into a slot.
final class IsNativeCase: BoolExpression {
  private let value: Expression
  private let match: (Value) throws -> [Value]?
  private let slot: Int
  init(_ value: Expression, _ match: @escaping (Value) throws -> [Value]?, _ slot: Int) {
    self.value = value
    self.match = match
    self.slot = slot
  }
  override func bool(_ frame: Frame) throws -> Bool {
    guard let payload = try match(try value.value(frame)) else { return false }
    frame[slot] = payload.isEmpty ? .void : Value(Aggregate.make(payload))
    return true
  }
}

/// A cast that puts what it gives into a slot.
final class IsCast: BoolExpression {
  private let value: Expression
  private let cast: (Value) -> Value?
  private let slot: Int
  init(_ value: Expression, _ cast: @escaping (Value) -> Value?, _ slot: Int) {
    self.value = value
    self.cast = cast
    self.slot = slot
  }
  override func bool(_ frame: Frame) throws -> Bool {
    guard let result = cast(try value.value(frame)) else { return false }
    frame[slot] = result
    return true
  }
}

/// `switch`
final class Switch: Statement {
  /// One `case`: its test, its body, and whether it goes on into the next.
  struct Case {
    let test: Expression
    let body: Statement
    let fallsThrough: Bool
  }
  private let prepare: Expression
  private let cases: [Case]
  private let number: Int
  init(_ prepare: Expression, _ cases: [Case], number: Int) {
    self.prepare = prepare
    self.cases = cases
    self.number = number
  }
  override func run(_ frame: Frame) throws -> Completion {
    try prepare.run(frame)
    var index = 0
    while index < cases.count, try !cases[index].test.bool(frame) { index += 1 }
    while index < cases.count {
      let completion = try cases[index].body.run(frame)
      if completion == .breaking(number) { return .normal }
      if !completion.isNormal || !cases[index].fallsThrough { return completion }
      index += 1
    }
    return .normal
  }
  override func asBody(followedBy rest: Expression?) -> Expression? {
    if cases.isEmpty || cases.contains(where: \.fallsThrough) { return nil }
    var result: Expression?
    for one in cases.reversed() {
      guard let body = one.body.asBody(followedBy: nil) else { return nil }
      // The last case fits whatever is left, but its test may bind names.
      result = result.map { Conditional(one.test, body, $0) } ?? After(one.test, body)
    }
    guard let result else { return nil }
    return After(prepare, result)
  }
}

/// An expression after another one has been evaluated for its effect.
final class After: Expression {
  private let first: Expression
  private let second: Expression
  init(_ first: Expression, _ second: Expression) {
    self.first = first
    self.second = second
  }
  override func word(_ frame: Frame) throws -> Int {
    try first.run(frame)
    return try second.word(frame)
  }
  override func double(_ frame: Frame) throws -> Double {
    try first.run(frame)
    return try second.double(frame)
  }
  override func value(_ frame: Frame) throws -> Value {
    try first.run(frame)
    return try second.value(frame)
  }
}
