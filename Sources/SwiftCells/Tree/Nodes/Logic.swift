/// `!`
final class Not: BoolExpression {
  private let operand: Expression
  init(_ operand: Expression) { self.operand = operand }
  override func bool(_ frame: Frame) throws -> Bool { try !operand.bool(frame) }
}

/// `&&`
final class And: BoolExpression {
  private let left: Expression
  private let right: Expression
  init(_ left: Expression, _ right: Expression) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try left.bool(frame) && right.bool(frame)
  }
}

/// `||`
final class Or: BoolExpression {
  private let left: Expression
  private let right: Expression
  init(_ left: Expression, _ right: Expression) {
    self.left = left
    self.right = right
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try left.bool(frame) || right.bool(frame)
  }
}

/// `condition ? first : second`, `if` as an expression, and functions made of `if` and `return`.
final class Conditional: Expression {
  private let condition: Expression
  private let first: Expression
  private let second: Expression
  init(_ condition: Expression, _ first: Expression, _ second: Expression) {
    self.condition = condition
    self.first = first
    self.second = second
  }
  override func word(_ frame: Frame) throws -> Int {
    try condition.bool(frame) ? try first.word(frame) : try second.word(frame)
  }
  override func double(_ frame: Frame) throws -> Double {
    try condition.bool(frame) ? try first.double(frame) : try second.double(frame)
  }
  override func bool(_ frame: Frame) throws -> Bool {
    try condition.bool(frame) ? try first.bool(frame) : try second.bool(frame)
  }
  override func value(_ frame: Frame) throws -> Value {
    try condition.bool(frame) ? try first.value(frame) : try second.value(frame)
  }
  override func run(_ frame: Frame) throws -> Completion {
    try condition.bool(frame) ? first.run(frame) : second.run(frame)
  }
}

/// `optional ?? fallback`
final class Coalesce: Expression {
  private let optional: Expression
  private let fallback: Expression
  /// Whether the optional wraps an optional.
  private let isNested: Bool
  init(_ optional: Expression, _ fallback: Expression, isNested: Bool) {
    self.optional = optional
    self.fallback = fallback
    self.isNested = isNested
  }
  override func value(_ frame: Frame) throws -> Value {
    let value = try optional.value(frame)
    if value.isNone { return try fallback.value(frame) }
    return isNested ? value.unnested : value
  }
}

/// `optional!`
final class ForceUnwrap: Expression {
  private let optional: Expression
  private let isNested: Bool
  private let span: Span
  init(_ optional: Expression, isNested: Bool, _ span: Span) {
    self.optional = optional
    self.isNested = isNested
    self.span = span
  }
  override func value(_ frame: Frame) throws -> Value {
    let value = try optional.value(frame)
    if value.isNone {
      throw Failure(
        .fatal("unexpectedly found nil while unwrapping an Optional value"), span)
    }
    return isNested ? value.unnested : value
  }
}

/// A chain such as `a?.b?.c`: each link is tried in turn, and the first `nil` ends the chain.
final class OptionalChain: Expression {
  /// One `?`: what is unwrapped, and the slot for what was found.
  struct Link {
    let source: Expression
    let slot: Int
    let isNested: Bool
  }
  private let links: [Link]
  private let result: Expression
  /// Whether the result must be wrapped once more to be an optional.
  private let wrapsNested: Bool

  init(_ links: [Link], _ result: Expression, wrapsNested: Bool) {
    self.links = links
    self.result = result
    self.wrapsNested = wrapsNested
  }
  override func value(_ frame: Frame) throws -> Value {
    for link in links {
      let value = try link.source.value(frame)
      if value.isNone { return .none }
      frame[link.slot] = link.isNested ? value.unnested : value
    }
    let value = try result.value(frame)
    for link in links { frame[link.slot].object = nil }
    return wrapsNested ? value.nested : value
  }
}

/// Ends an optional chain that assigns or changes something in place.
struct ChainEnded: Error {}

/// A chain whose end changes something: gives `nil` where a link was `nil`.
final class MutatingChain: Expression {
  private let change: Expression
  private let wrapsNested: Bool
  init(_ change: Expression, wrapsNested: Bool) {
    self.change = change
    self.wrapsNested = wrapsNested
  }
  override func value(_ frame: Frame) throws -> Value {
    do {
      let value = try change.value(frame)
      return wrapsNested ? value.nested : value
    } catch is ChainEnded {
      return .none
    }
  }
}

/// `try?`: an error that can be caught becomes `nil`.
final class TryOptional: Expression {
  private let operand: Expression
  private let wrapsNested: Bool
  init(_ operand: Expression, wrapsNested: Bool) {
    self.operand = operand
    self.wrapsNested = wrapsNested
  }
  override func value(_ frame: Frame) throws -> Value {
    do {
      let value = try operand.value(frame)
      return wrapsNested ? value.nested : value
    } catch let failure as Failure where failure.isCatchable {
      return .none
    }
  }
}

/// `try! operand`
final class TryForced: Expression {
  private let operand: Expression
  private let span: Span
  init(_ operand: Expression, _ span: Span) {
    self.operand = operand
    self.span = span
  }
  override func value(_ frame: Frame) throws -> Value {
    do {
      return try operand.value(frame)
    } catch let failure as Failure where failure.isCatchable {
      throw Failure(
        .fatal("'try!' expression unexpectedly raised an error: \(failure.description)"), span)
    }
  }
}

/// `_ = value`
final class Discard: Expression {
  private let operand: Expression
  init(_ operand: Expression) { self.operand = operand }
  override func value(_ frame: Frame) throws -> Value {
    try operand.run(frame)
    return .void
  }
}

/// Expressions one after another, for their effects.
final class InOrder: Expression {
  private let steps: [Expression]
  init(_ steps: [Expression]) { self.steps = steps }
  override func value(_ frame: Frame) throws -> Value {
    for step in steps { try step.run(frame) }
    return .void
  }
}
