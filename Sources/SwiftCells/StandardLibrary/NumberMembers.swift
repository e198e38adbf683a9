import Foundation

/// `Int`
enum IntMembers {
  static func fill(_ table: LibraryTable) {
    initializers(table)
    IntegerMembers.shared(table, Int.self)
  }

  private static func initializers(_ table: LibraryTable) {
    func add(_ text: String, _ make: @escaping (CallSite) -> Expression) -> Declaration {
      table.add(text, Intrinsic(make))
    }
    add("init(_ value: Int) -> Int") { $0.arguments[0] }.preference = 1
    _ = add("init(_ value: Double) -> Int") { DoubleToInt($0.arguments[0], $0.span) }
  }
}

/// A floating-point number as a whole number, towards zero.
final class DoubleToInt: WordExpression {
  private let operand: Expression
  private let span: Span
  init(_ operand: Expression, _ span: Span) {
    self.operand = operand
    self.span = span
  }
  override func word(_ frame: Frame) throws -> Int {
    let number = try operand.double(frame)
    guard number > -9.3e18, number < 9.3e18, let result = Int(exactly: number.rounded(.towardZero))
    else {
      throw Failure(
        .fatal(
          number.isFinite
            ? "Double value cannot be converted to Int because it is too large: \(number)"
            : "Double value cannot be converted to Int because it is either infinite or NaN"),
        span)
    }
    return result
  }
}

/// `Double`
enum DoubleMembers {
  static func fill(_ table: LibraryTable) {
    initializers(table)
    constants(table)
    properties(table)
    table.add("rounded() -> Double", Intrinsic { DoubleFunction($0.arguments[0]) { $0.rounded() } })
    table.add("rounded(_ rule: FloatingPointRoundingRule) -> Double") { call in
      Value(call.values[0].double.rounded(FoundationMembers.rule(call.values[1])))
    }
    table.add(
      "squareRoot() -> Double", Intrinsic { DoubleFunction($0.arguments[0]) { $0.squareRoot() } })
    table.add(
      "truncatingRemainder(dividingBy other: Double) -> Double",
      Intrinsic { site in
        DoubleOperation(site.arguments[0], site.arguments[1]) {
          $0.truncatingRemainder(dividingBy: $1)
        }
      })
    table.add(
      "remainder(dividingBy other: Double) -> Double",
      Intrinsic { site in
        DoubleOperation(site.arguments[0], site.arguments[1]) { $0.remainder(dividingBy: $1) }
      })
    table.add("addingProduct(_ lhs: Double, _ rhs: Double) -> Double") {
      Value($0.values[0].double.addingProduct($0.values[1].double, $0.values[2].double))
    }
    compare(table)
    changing(table)
    table.add("advanced(by n: Double) -> Double") {
      Value($0.values[0].double + $0.values[1].double)
    }
    table.add("distance(to other: Double) -> Double") {
      Value($0.values[1].double - $0.values[0].double)
    }
    RandomMembers.fillDouble(table)
  }

  private static func compare(_ table: LibraryTable) {
    func test(_ text: String, _ body: @escaping (Double, Double) -> Bool) {
      table.add("\(text): Double) -> Bool") {
        Value(body($0.values[0].double, $0.values[1].double))
      }
    }
    test("isLess(than other") { $0.isLess(than: $1) }
    test("isLessThanOrEqualTo(_ other") { $0.isLessThanOrEqualTo($1) }
    test("isEqual(to other") { $0.isEqual(to: $1) }
    test("isTotallyOrdered(belowOrEqualTo other") { $0.isTotallyOrdered(belowOrEqualTo: $1) }
    func choose(_ name: String, _ body: @escaping (Double, Double) -> Double) {
      table.add("static \(name)(_ x: Double, _ y: Double) -> Double") {
        Value(body($0.values[0].double, $0.values[1].double))
      }
    }
    choose("minimum") { .minimum($0, $1) }
    choose("maximum") { .maximum($0, $1) }
    choose("minimumMagnitude") { .minimumMagnitude($0, $1) }
    choose("maximumMagnitude") { .maximumMagnitude($0, $1) }
  }

  private static func changing(_ table: LibraryTable) {
    func change(_ name: String, _ body: @escaping (Double) -> Double) {
      table.change("\(name)()") { _, pointer in
        pointer.pointee = Value(body(pointer.pointee.double))
        return .void
      }
    }
    change("negate") { -$0 }
    change("round") { $0.rounded() }
    change("formSquareRoot") { $0.squareRoot() }
    table.change("round(_ rule: FloatingPointRoundingRule)") { call, pointer in
      let rule = FoundationMembers.rule(call.values[0])
      pointer.pointee = Value(pointer.pointee.double.rounded(rule))
      return .void
    }
    table.change("formTruncatingRemainder(dividingBy other: Double)") { call, pointer in
      pointer.pointee = Value(
        pointer.pointee.double.truncatingRemainder(dividingBy: call.values[0].double))
      return .void
    }
  }

  private static func initializers(_ table: LibraryTable) {
    let copy = table.add("init(_ value: Double) -> Double", Intrinsic { $0.arguments[0] })
    copy.preference = 1
    table.add("init(_ value: Int) -> Double", Intrinsic { IntToDouble($0.arguments[0]) })
    table.add("init<N: _OtherInteger>(_ value: N) -> Double") {
      Value(IntegerMembers.double($0.values[0], $0.site.types[0]))
    }
    table.add("init(bitPattern: UInt64) -> Double") { $0.values[0] }
    table.add("init(_ value: Float) -> Double") { Value(Double($0.values[0].float)) }
    table.add("init() -> Double") { _ in Value(0.0) }
    table.add("init(_ description: String) -> Double?") { call in
      Double(call.values[0].string).map { Value($0) } ?? .none
    }
    table.add("init<S: StringProtocol>(_ text: S) -> Double?") { call in
      Double(call.values[0].string).map { Value($0) } ?? .none
    }
    table.add("init(exactly value: Int) -> Double?") { call in
      Double(exactly: call.values[0].bits).map { Value($0) } ?? .none
    }
  }

  private static func constants(_ table: LibraryTable) {
    let constants: [(String, Double)] = [
      ("pi", .pi), ("infinity", .infinity), ("nan", .nan), ("zero", 0),
      ("greatestFiniteMagnitude", .greatestFiniteMagnitude), ("ulpOfOne", .ulpOfOne),
      ("leastNonzeroMagnitude", .leastNonzeroMagnitude),
      ("leastNormalMagnitude", .leastNormalMagnitude),
    ]
    for (name, value) in constants {
      table.add("static \(name): Double", Intrinsic { _ in Constant(Value(value)) })
    }
  }

  private static func properties(_ table: LibraryTable) {
    func test(_ name: String, _ body: @escaping (Double) -> Bool) {
      table.add("\(name): Bool") { Value(body($0.values[0].double)) }
    }
    test("isNaN") { $0.isNaN }
    test("isFinite") { $0.isFinite }
    test("isInfinite") { $0.isInfinite }
    test("isZero") { $0.isZero }
    test("isNormal") { $0.isNormal }
    table.add("magnitude: Double", Intrinsic { DoubleFunction($0.arguments[0]) { $0.magnitude } })
    table.add("sign: FloatingPointSign") { try HostTypes.wrap($0.values[0].double.sign) }
    table.add("bitPattern: UInt64") { $0.values[0] }
    test("isSubnormal") { $0.isSubnormal }
    test("isSignalingNaN") { $0.isSignalingNaN }
    table.add("binade: Double") { Value($0.values[0].double.binade) }
    table.add("ulp: Double") { Value($0.values[0].double.ulp) }
    table.add("exponent: Int") { Value($0.values[0].double.exponent) }
    table.add("significand: Double") { Value($0.values[0].double.significand) }
    table.add("nextUp: Double") { Value($0.values[0].double.nextUp) }
    table.add("nextDown: Double") { Value($0.values[0].double.nextDown) }
  }
}

/// `Float`
enum FloatMembers {
  static func fill(_ table: LibraryTable) {
    let copy = table.add("init(_ value: Float) -> Float", Intrinsic { $0.arguments[0] })
    copy.preference = 1
    table.add("init(_ value: Double) -> Float") { Value(Float($0.values[0].double)) }
    table.add("init(_ value: Int) -> Float") { Value(Float($0.values[0].bits)) }
    table.add("init<N: _OtherInteger>(_ value: N) -> Float") {
      Value(Float(IntegerMembers.double($0.values[0], $0.site.types[0])))
    }
    table.add("init() -> Float") { _ in Value(Float(0)) }
    table.add("init(_ description: String) -> Float?") { call in
      Float(call.values[0].string).map { Value($0) } ?? .none
    }
    let constants: [(String, Float)] = [
      ("pi", .pi), ("infinity", .infinity), ("nan", .nan), ("zero", 0),
      ("greatestFiniteMagnitude", .greatestFiniteMagnitude), ("ulpOfOne", .ulpOfOne),
    ]
    for (name, value) in constants {
      table.add("static \(name): Float", Intrinsic { _ in Constant(Value(value)) })
    }
    RandomMembers.fillFloat(table)
    table.add("isNaN: Bool") { Value($0.values[0].float.isNaN) }
    table.add("isFinite: Bool") { Value($0.values[0].float.isFinite) }
    table.add("isInfinite: Bool") { Value($0.values[0].float.isInfinite) }
    table.add("sign: FloatingPointSign") { try HostTypes.wrap($0.values[0].float.sign) }
    table.add("magnitude: Float") { Value($0.values[0].float.magnitude) }
    table.add("rounded() -> Float") { Value($0.values[0].float.rounded()) }
    table.add("squareRoot() -> Float") { Value($0.values[0].float.squareRoot()) }
  }
}

/// `Bool`
enum BoolMembers {
  static func fill(_ table: LibraryTable) {
    table.add("init(_ value: Bool) -> Bool") { $0.values[0] }
    table.add("init(_ description: String) -> Bool?") { call in
      Bool(call.values[0].string).map { Value($0) } ?? .none
    }
    table.change("toggle()") { _, pointer in
      pointer.pointee.bits = 1 - pointer.pointee.bits
      return .void
    }
    table.addDrawing("static random", "", "-> Bool") { _, source in
      Value(Bool.random(using: &source))
    }
  }
}

/// `description`
enum TextualMembers {
  static func fill(_ table: LibraryTable) {
    table.add("description: String") { Value(Describer.text($0.values[0], $0.site.receiver)) }
  }
}

/// What every error has with Foundation.
enum ErrorMembers {
  static func fill(_ table: LibraryTable) {
    table.add("localizedDescription: String") {
      Value(Describer.text($0.values[0], $0.site.receiver))
    }
  }
}
