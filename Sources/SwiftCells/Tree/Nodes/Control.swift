/// Statements one after another.
final class Block: Statement {
  private let owners: [Statement]
  private let statements: UnsafeMutablePointer<Unmanaged<Statement>>
  private let count: Int

  init(_ list: [Statement]) {
    owners = list
    count = list.count
    statements = .allocate(capacity: max(1, count))
    for (index, statement) in list.enumerated() {
      (statements + index).initialize(to: .passUnretained(statement))
    }
  }
  deinit { statements.deallocate() }

  override func run(_ frame: Frame) throws -> Completion {
    var index = 0
    while index < count {
      let completion = try statements[index]._withUnsafeGuaranteedRef { try $0.run(frame) }
      if !completion.isNormal { return completion }
      index += 1
    }
    return .normal
  }

  override func asBody(followedBy rest: Expression?) -> Expression? {
    var result = rest
    for statement in owners.reversed() {
      guard let next = statement.asBody(followedBy: result) else { return nil }
      result = next
    }
    return result
  }

  /// A block, or its only statement.
  static func make(_ list: [Statement]) -> Statement {
    if list.count == 1 { return list[0] }
    if list.count == 2 { return Pair(list[0], list[1]) }
    return Block(list)
  }
}

/// Two statements.
private final class Pair: Statement {
  private let first: Statement
  private let second: Statement
  init(_ first: Statement, _ second: Statement) {
    self.first = first
    self.second = second
  }
  override func run(_ frame: Frame) throws -> Completion {
    let completion = try first.run(frame)
    return completion.isNormal ? try second.run(frame) : completion
  }
  override func asBody(followedBy rest: Expression?) -> Expression? {
    guard let last = second.asBody(followedBy: rest) else { return nil }
    return first.asBody(followedBy: last)
  }
}

/// `return`
final class Return: Statement {
  private let expression: Expression
  private let isWord: Bool
  init(_ expression: Expression, isWord: Bool) {
    self.expression = expression
    self.isWord = isWord
  }
  override func run(_ frame: Frame) throws -> Completion {
    if isWord {
      frame[1].bits = try expression.word(frame)
    } else {
      frame[1] = try expression.value(frame)
    }
    return .returned
  }
  override func asBody(followedBy rest: Expression?) -> Expression? { expression }
  override var returned: Expression? { expression }
}

/// `break`, `continue`, and `return` without a value.
final class Jump: Statement {
  private let completion: Completion
  init(_ completion: Completion) { self.completion = completion }
  override func run(_ frame: Frame) throws -> Completion { completion }
}

/// The body of a function that is made of statements.
final class StatementBody: Expression {
  private let statement: Statement
  init(_ statement: Statement) { self.statement = statement }
  override func word(_ frame: Frame) throws -> Int {
    _ = try statement.run(frame)
    return frame[1].bits
  }
  override func value(_ frame: Frame) throws -> Value {
    _ = try statement.run(frame)
    let result = frame[1]
    frame[1].object = nil
    return result
  }
  override func run(_ frame: Frame) throws -> Completion {
    _ = try statement.run(frame)
    return .normal
  }
}

/// `if`
final class If: Statement {
  private let condition: Expression
  private let then: Statement
  private let otherwise: Statement?
  /// What runs where the condition is false.
  private let rest: Held<Statement>
  init(_ condition: Expression, _ then: Statement, _ otherwise: Statement?) {
    self.condition = condition
    self.then = then
    self.otherwise = otherwise
    rest = Held(otherwise ?? Block([]))
  }
  override func run(_ frame: Frame) throws -> Completion {
    if try condition.bool(frame) { return try then.run(frame) }
    return try rest.use { try $0.run(frame) }
  }
  override func asBody(followedBy rest: Expression?) -> Expression? {
    guard let first = then.asBody(followedBy: nil),
      let second = otherwise.map({ $0.asBody(followedBy: nil) }) ?? rest
    else { return nil }
    return Conditional(condition, first, second)
  }
}

/// `do`, and labelled blocks: a statement that `break` can leave.
final class Breakable: Statement {
  private let body: Statement
  private let number: Int
  init(_ body: Statement, number: Int) {
    self.body = body
    self.number = number
  }
  override func run(_ frame: Frame) throws -> Completion {
    let completion = try body.run(frame)
    return completion == .breaking(number) ? .normal : completion
  }
}

/// `defer`: runs when the rest of its block ends, also by an error that can be caught. Where a
/// compiled program would trap, or the cell is interrupted, nothing more runs.
final class Defer: Statement {
  private let cleanup: Statement
  private let rest: Statement
  init(_ cleanup: Statement, then rest: Statement) {
    self.cleanup = cleanup
    self.rest = rest
  }
  override func run(_ frame: Frame) throws -> Completion {
    let completion: Completion
    do {
      completion = try rest.run(frame)
    } catch let failure as Failure where failure.isCatchable {
      _ = try cleanup.run(frame)
      throw failure
    }
    // The value of a return has been computed and must survive the cleanup.
    let result = frame[1]
    _ = try cleanup.run(frame)
    frame[1] = result
    return completion
  }
}
