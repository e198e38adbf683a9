/// The nodes of the operators of whole numbers other than `Int`.
enum IntegerOperators {
  /// A binary operator, or `nil` where there is none of that name.
  static func binary(
    _ name: String, _ type: any FixedWidthInteger.Type, _ left: Expression, _ right: Expression,
    _ span: Span
  ) -> Expression? {
    func open<T: FixedWidthInteger>(_ type: T.Type) -> Expression? {
      if let operation = checked(name, type) {
        return WordOperation(left, right) { a, b in
          let (result, isOverflow) = try operation(
            T(truncatingIfNeeded: a), T(truncatingIfNeeded: b), span)
          if isOverflow { throw Failure(.fatal("arithmetic overflow"), span) }
          return Int(truncatingIfNeeded: result)
        }
      }
      if let operation = bits(name, type) {
        return WordOperation(left, right) { a, b in
          Int(truncatingIfNeeded: operation(T(truncatingIfNeeded: a), T(truncatingIfNeeded: b)))
        }
      }
      return shift(name, type, left, right) ?? test(name, type, left, right)
    }
    return open(type)
  }

  /// Operators that can fail.
  private static func checked<T: FixedWidthInteger>(
    _ name: String, _ type: T.Type
  ) -> ((T, T, Span) throws -> (partialValue: T, overflow: Bool))? {
    switch name {
    case "+": return { a, b, _ in a.addingReportingOverflow(b) }
    case "-": return { a, b, _ in a.subtractingReportingOverflow(b) }
    case "*": return { a, b, _ in a.multipliedReportingOverflow(by: b) }
    case "/":
      return { a, b, span in
        if b == 0 { throw Failure(.fatal("division by zero"), span) }
        return a.dividedReportingOverflow(by: b)
      }
    case "%":
      return { a, b, span in
        if b == 0 { throw Failure(.fatal("division by zero"), span) }
        return a.remainderReportingOverflow(dividingBy: b)
      }
    default: return nil
    }
  }

  private static func bits<T: FixedWidthInteger>(
    _ name: String, _ type: T.Type
  ) -> ((T, T) -> T)? {
    switch name {
    case "&+": return { $0 &+ $1 }
    case "&-": return { $0 &- $1 }
    case "&*": return { $0 &* $1 }
    case "&": return { $0 & $1 }
    case "|": return { $0 | $1 }
    case "^": return { $0 ^ $1 }
    case "&<<": return { $0 &<< $1 }
    case "&>>": return { $0 &>> $1 }
    default: return nil
    }
  }

  /// Shifts, whose right operand is of a type of its own.
  private static func shift<T: FixedWidthInteger>(
    _ name: String, _ type: T.Type, _ left: Expression, _ right: Expression
  ) -> Expression? {
    guard name == "<<" || name == ">>" else { return nil }
    let isLeft = name == "<<"
    return WordOperation(left, right) { a, b in
      let number = T(truncatingIfNeeded: a)
      return Int(truncatingIfNeeded: isLeft ? number << b : number >> b)
    }
  }

  private static func test<T: FixedWidthInteger>(
    _ name: String, _ type: T.Type, _ left: Expression, _ right: Expression
  ) -> Expression? {
    func node(_ test: @escaping (Int, Int) -> Bool) -> Expression {
      ValueTest(left, right) { test($0.bits, $1.bits) }
    }
    switch name {
    case "<": return node { T.isLess($0, $1) }
    case ">": return node { T.isLess($1, $0) }
    case "<=": return node { !T.isLess($1, $0) }
    case ">=": return node { !T.isLess($0, $1) }
    case "==": return node { $0 == $1 }
    case "!=": return node { $0 != $1 }
    default: return nil
    }
  }

  /// `-x` and `~x`
  static func unary(
    _ name: String, _ type: any FixedWidthInteger.Type, _ operand: Expression, _ span: Span
  ) -> Expression {
    func open<T: FixedWidthInteger>(_ type: T.Type) -> Expression {
      WordFunction(operand) { bits in
        let number = T(truncatingIfNeeded: bits)
        if name == "~" { return Int(truncatingIfNeeded: ~number) }
        let (result, isOverflow) = T.zero.subtractingReportingOverflow(number)
        if isOverflow { throw Failure(.fatal("arithmetic overflow"), span) }
        return Int(truncatingIfNeeded: result)
      }
    }
    return open(type)
  }
}

/// An operator of 64 bits that can fail.
final class WordOperation: WordExpression {
  private let left: Expression
  private let right: Expression
  private let operation: (Int, Int) throws -> Int
  init(_ left: Expression, _ right: Expression, _ operation: @escaping (Int, Int) throws -> Int) {
    self.left = left
    self.right = right
    self.operation = operation
  }
  override func word(_ frame: Frame) throws -> Int {
    let first = try left.word(frame)
    return try operation(first, try right.word(frame))
  }
}
