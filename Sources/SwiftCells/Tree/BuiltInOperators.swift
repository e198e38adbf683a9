import Foundation

/// The nodes of the operators of the standard library.
enum BuiltInOperators {
  /// A binary operator for operands of a type.
  static func binary(
    _ name: String, _ type: CellType, _ left: Expression, _ right: Expression, _ span: Span,
    _ code: FunctionCode
  ) -> Expression {
    switch name {
    case "&&": return And(left, right)
    case "||": return Or(left, right)
    case "...", "..<":
      return MakeRange(left, right, Traits.of(type), span)
    default: break
    }
    switch type {
    case .int:
      if let node = int(name, left, right, span) { return node }
    case .double:
      if let node = double(name, left, right) { return node }
    case .float:
      if let node = float(name, left, right) { return node }
    default:
      if let integer = type.integer,
        let node = IntegerOperators.binary(name, integer, left, right, span)
      {
        return node
      }
    }
    return general(name, type, left, right, span)
  }

  private static func int(
    _ name: String, _ left: Expression, _ right: Expression, _ span: Span
  ) -> Expression? {
    switch name {
    case "+": return Operators.intAdd(left, right, span)
    case "-": return Operators.intSubtract(left, right, span)
    case "*": return Operators.intMultiply(left, right, span)
    case "/": return IntDivide(left, right, isRemainder: false, span)
    case "%": return IntDivide(left, right, isRemainder: true, span)
    case "<": return Operators.intLess(left, right)
    case "<=": return Operators.intLessEqual(left, right)
    case ">": return Operators.intGreater(left, right)
    case ">=": return Operators.intGreaterEqual(left, right)
    case "==": return Operators.intEqual(left, right)
    case "!=": return Operators.intNotEqual(left, right)
    default: return intBits(name, left, right)
    }
  }

  private static func intBits(
    _ name: String, _ left: Expression, _ right: Expression
  ) -> Expression? {
    switch name {
    case "&+": return IntOperation(left, right, &+)
    case "&-": return IntOperation(left, right, &-)
    case "&*": return IntOperation(left, right, &*)
    case "&": return IntOperation(left, right, &)
    case "|": return IntOperation(left, right, |)
    case "^": return IntOperation(left, right, ^)
    case "<<": return IntOperation(left, right) { $0 << $1 }
    case ">>": return IntOperation(left, right) { $0 >> $1 }
    case "&<<": return IntOperation(left, right) { $0 &<< $1 }
    case "&>>": return IntOperation(left, right) { $0 &>> $1 }
    default: return nil
    }
  }

  private static func double(
    _ name: String, _ left: Expression, _ right: Expression
  ) -> Expression? {
    switch name {
    case "+": return Operators.doubleAdd(left, right)
    case "-": return Operators.doubleSubtract(left, right)
    case "*": return Operators.doubleMultiply(left, right)
    case "/": return Operators.doubleDivide(left, right)
    case "<": return Operators.doubleLess(left, right)
    case "<=": return Operators.doubleLessEqual(left, right)
    case ">": return Operators.doubleGreater(left, right)
    case ">=": return Operators.doubleGreaterEqual(left, right)
    case "==": return Operators.doubleEqual(left, right)
    case "!=": return Operators.doubleNotEqual(left, right)
    default: return nil
    }
  }

  private static func float(
    _ name: String, _ left: Expression, _ right: Expression
  ) -> Expression? {
    func number(_ bits: Int) -> Float { Float(bitPattern: UInt32(truncatingIfNeeded: bits)) }
    func node(_ operation: @escaping (Float, Float) -> Float) -> Expression {
      IntOperation(left, right) { Int(operation(number($0), number($1)).bitPattern) }
    }
    func test(_ operation: @escaping (Float, Float) -> Bool) -> Expression {
      ValueTest(left, right) { operation($0.float, $1.float) }
    }
    switch name {
    case "+": return node(+)
    case "-": return node(-)
    case "*": return node(*)
    case "/": return node(/)
    case "<": return test(<)
    case "<=": return test(<=)
    case ">": return test(>)
    case ">=": return test(>=)
    case "==": return test(==)
    case "!=": return test(!=)
    default: return nil
    }
  }

  private static func general(
    _ name: String, _ type: CellType, _ left: Expression, _ right: Expression, _ span: Span
  ) -> Expression {
    let traits = Traits.of(type)
    switch name {
    case "==":
      if let test = noneTest(left, right) { return test }
      return ValueTest(left, right) { try traits.isEqual($0, $1) }
    case "!=":
      if let test = noneTest(left, right) { return Not(test) }
      return ValueTest(left, right) { try !traits.isEqual($0, $1) }
    case "<": return ValueTest(left, right) { try traits.isLess($0, $1) }
    case ">": return ValueTest(left, right) { try traits.isLess($1, $0) }
    case "<=": return ValueTest(left, right) { try !traits.isLess($1, $0) }
    case ">=": return ValueTest(left, right) { try !traits.isLess($0, $1) }
    case "+" where type == .string || type == .substring:
      return ValueFunction([left, right]) {
        Value(try Texts.joined($0[0].string, $0[1].string, span))
      }
    case "+" where type.arrayElement != nil:
      return ValueFunction([left, right]) { values in
        let (first, second) = (values[0].array, values[1].array)
        try MemoryWatch.check(first.count + second.count, of: first.stride, span)
        let result = first.copy()
        result.append(contentsOf: second)
        return Value(result)
      }
    default: return Constant(.void)
    }
  }

  /// `value == nil` needs no equality of the wrapped type.
  private static func noneTest(_ left: Expression, _ right: Expression) -> Expression? {
    if (right as? Constant)?.content.isNone == true { return ValueCheck(left) { $0.isNone } }
    if (left as? Constant)?.content.isNone == true { return ValueCheck(right) { $0.isNone } }
    return nil
  }

  /// A unary operator.
  static func unary(
    _ name: String, _ type: CellType, _ operand: Expression, _ span: Span, isPostfix: Bool
  ) -> Expression {
    switch (name, type) {
    case ("!", _): return Not(operand)
    case ("+", _): return operand
    case ("-", .int):
      if let constant = operand as? Constant, constant.content.bits != Int.min {
        return Constant(Value(-constant.content.bits))
      }
      return IntNegate(operand, span)
    case ("-", .double):
      if let constant = operand as? Constant { return Constant(Value(-constant.content.double)) }
      return DoubleFunction(operand) { -$0 }
    case ("-", .float):
      return WordFunction(operand) { Int((-Value(bits: $0, object: nil).float).bitPattern) }
    case ("~", .int): return WordFunction(operand) { ~$0 }
    case ("...", _), ("..<", _):
      return ValueFunction([operand]) { values in
        Value(isPostfix ? RangeBox(values[0], .void) : RangeBox(.void, values[0]))
      }
    default:
      if let integer = type.integer { return IntegerOperators.unary(name, integer, operand, span) }
      return operand
    }
  }
}

/// `lower ..< upper` and `lower ... upper`.
final class MakeRange: Expression {
  let lower: Expression
  let upper: Expression
  private let bound: Traits
  private let span: Span
  init(_ lower: Expression, _ upper: Expression, _ bound: Traits, _ span: Span) {
    self.lower = lower
    self.upper = upper
    self.bound = bound
    self.span = span
  }
  override func value(_ frame: Frame) throws -> Value {
    let first = try lower.value(frame)
    let last = try upper.value(frame)
    if try bound.isLess(last, first) {
      throw Failure(.fatal("Range requires lowerBound <= upperBound"), span)
    }
    return Value(RangeBox(first, last))
  }
}
