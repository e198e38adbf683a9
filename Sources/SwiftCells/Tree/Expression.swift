/// A typed expression, ready to be evaluated; as a statement it is evaluated and its result
/// forgotten.
///
/// A node overrides what is natural for its type; the rest is derived, so that numbers in loops
/// are never boxed. `word` gives the 64 bits of a number or Boolean.
class Expression: Statement {
  func word(_ frame: Frame) throws -> Int { try value(frame).bits }
  func double(_ frame: Frame) throws -> Double { Double(bits: try word(frame)) }
  func bool(_ frame: Frame) throws -> Bool { try word(frame) != 0 }
  func value(_ frame: Frame) throws -> Value { .void }
  @discardableResult
  override func run(_ frame: Frame) throws -> Completion {
    _ = try value(frame)
    return .normal
  }

  /// The constant 64 bits that it always gives, or `nil`.
  var constantWord: Int? { nil }
  /// The slot of the frame that it reads, or `nil`.
  var localSlot: Int? { nil }
}

/// An expression whose natural result is a whole number.
class WordExpression: Expression {
  final override func value(_ frame: Frame) throws -> Value { Value(try word(frame)) }
  final override func run(_ frame: Frame) throws -> Completion {
    _ = try word(frame)
    return .normal
  }
}

/// An expression whose natural result is a floating-point number.
class DoubleExpression: Expression {
  final override func word(_ frame: Frame) throws -> Int { Int(bitPattern: try double(frame)) }
  final override func value(_ frame: Frame) throws -> Value { Value(try double(frame)) }
  final override func run(_ frame: Frame) throws -> Completion {
    _ = try double(frame)
    return .normal
  }
}

/// An expression whose natural result is a Boolean.
class BoolExpression: Expression {
  final override func word(_ frame: Frame) throws -> Int { try bool(frame) ? 1 : 0 }
  final override func value(_ frame: Frame) throws -> Value { Value(try bool(frame)) }
  final override func run(_ frame: Frame) throws -> Completion {
    _ = try bool(frame)
    return .normal
  }
}

/// An expression that is there for what it does; its result is `()`.
class VoidExpression: Expression {
  final override func value(_ frame: Frame) throws -> Value {
    _ = try run(frame)
    return .void
  }
}

/// How a statement ended.
struct Completion: Equatable {
  let code: Int

  @inline(__always)
  init(code: Int) { self.code = code }

  static let normal = Completion(code: 0)
  static let returned = Completion(code: 1)
  /// Ends the loop or statement with a number.
  static func breaking(_ number: Int) -> Completion { Completion(code: 2 + number * 2) }
  /// Starts the next round of the loop with a number.
  static func continuing(_ number: Int) -> Completion { Completion(code: 3 + number * 2) }

  @inline(__always)
  var isNormal: Bool { code == 0 }
}

/// A statement, ready to be evaluated.
class Statement {
  func run(_ frame: Frame) throws -> Completion { .normal }
  /// The statement as an expression that always returns from its function, or `nil`.
  func asBody(followedBy rest: Expression?) -> Expression? { nil }
  /// The value that it returns, where it is a `return`.
  var returned: Expression? { nil }
}
