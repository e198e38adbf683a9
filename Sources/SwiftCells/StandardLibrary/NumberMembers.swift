import Foundation

/// `Int`
enum IntMembers {
  static func fill(_ table: LibraryTable) {
    initializers(table)
    table.add("static max: Int", Intrinsic { _ in Constant(Value(Int.max)) })
    table.add("static min: Int", Intrinsic { _ in Constant(Value(Int.min)) })
    table.add("static zero: Int", Intrinsic { _ in Constant(Value(0)) })
    table.add("static bitWidth: Int", Intrinsic { _ in Constant(Value(Int.bitWidth)) })
    table.add("magnitude: Int") { Value(abs($0.values[0].bits)) }
    table.add("isMultiple(of other: Int) -> Bool") {
      Value($0.values[0].bits.isMultiple(of: $0.values[1].bits))
    }
    table.add("signum() -> Int") { Value($0.values[0].bits.signum()) }
    table.add("nonzeroBitCount: Int") { Value($0.values[0].bits.nonzeroBitCount) }
    table.add("leadingZeroBitCount: Int") { Value($0.values[0].bits.leadingZeroBitCount) }
    table.add("trailingZeroBitCount: Int") { Value($0.values[0].bits.trailingZeroBitCount) }
    table.add("advanced(by n: Int) -> Int") { call in
      let (sum, isOverflow) = call.values[0].bits.addingReportingOverflow(call.values[1].bits)
      if isOverflow { throw call.fatal("arithmetic overflow") }
      return Value(sum)
    }
    table.add("distance(to other: Int) -> Int") { call in
      let (difference, isOverflow) = call.values[1].bits.subtractingReportingOverflow(
        call.values[0].bits)
      if isOverflow { throw call.fatal("arithmetic overflow") }
      return Value(difference)
    }
    table.add("quotientAndRemainder(dividingBy rhs: Int) -> (quotient: Int, remainder: Int)") {
      call in
      let (a, b) = (call.values[0].bits, call.values[1].bits)
      if b == 0 { throw call.fatal("division by zero") }
      if b == -1 && a == Int.min { throw call.fatal("arithmetic overflow") }
      return Value(Aggregate.make([Value(a / b), Value(a % b)]))
    }
    table.change("negate()") { call, pointer in
      if pointer.pointee.bits == Int.min { throw call.fatal("arithmetic overflow") }
      pointer.pointee.bits = -pointer.pointee.bits
      return .void
    }
    for range in ["Range<Int>", "ClosedRange<Int>"] {
      table.add("static random(in range: \(range)) -> Int") { call in
        let (low, high) = RangeMembers.bounds(call.values[0], call.site.types[0], 0, 0)
        if low >= high { throw call.fatal("Can't get random value with an empty range") }
        return Value(Int.random(in: low..<high))
      }
    }
  }

  private static func initializers(_ table: LibraryTable) {
    func add(_ text: String, _ make: @escaping (CallSite) -> Expression) -> Declaration {
      table.add(text, Intrinsic(make))
    }
    add("init(_ value: Int) -> Int") { $0.arguments[0] }.preference = 1
    _ = add("init(_ value: Double) -> Int") { DoubleToInt($0.arguments[0], $0.span) }
    table.add("init(_ value: Float) -> Int") { call in
      guard let result = Int(exactly: call.values[0].float.rounded(.towardZero)) else {
        throw call.fatal("Float value cannot be converted to Int: \(call.values[0].float)")
      }
      return Value(result)
    }
    table.add("init() -> Int") { _ in Value(0) }
    table.add("init<S: StringProtocol>(_ text: S, radix: Int = 10) -> Int?") { call in
      guard (2...36).contains(call.values[1].bits) else {
        throw call.fatal("Radix must be between 2 and 36")
      }
      return Int(call.values[0].string, radix: call.values[1].bits).map { Value($0) } ?? .none
    }
    table.add("init(_ description: String) -> Int?") { call in
      Int(call.values[0].string).map { Value($0) } ?? .none
    }
    table.add("init(exactly source: Double) -> Int?") { call in
      Int(exactly: call.values[0].double).map { Value($0) } ?? .none
    }
    table.add("init(truncating source: Double) -> Int") { Value(Int($0.values[0].double)) }
    table.add("init(bitPattern x: Int) -> Int") { $0.values[0] }
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
    table.add("isLess(than other: Double) -> Bool") {
      Value($0.values[0].double.isLess(than: $0.values[1].double))
    }
    table.add("advanced(by n: Double) -> Double") {
      Value($0.values[0].double + $0.values[1].double)
    }
    table.add("distance(to other: Double) -> Double") {
      Value($0.values[1].double - $0.values[0].double)
    }
    table.change("negate()") { _, pointer in
      pointer.pointee = Value(-pointer.pointee.double)
      return .void
    }
    table.change("round()") { _, pointer in
      pointer.pointee = Value(pointer.pointee.double.rounded())
      return .void
    }
    for range in ["Range<Double>", "ClosedRange<Double>"] {
      table.add("static random(in range: \(range)) -> Double") { call in
        let range = call.values[0].range
        let (low, high) = (range.lower.double, range.upper.double)
        guard low.isFinite, high.isFinite,
          low < high || call.site.types[0].isBuiltIn(BuiltIn.closedRange)
        else { throw call.fatal("Can't get random value with an empty range") }
        return Value(
          call.site.types[0].isBuiltIn(BuiltIn.closedRange)
            ? Double.random(in: low...high) : Double.random(in: low..<high))
      }
    }
  }

  private static func initializers(_ table: LibraryTable) {
    let copy = table.add("init(_ value: Double) -> Double", Intrinsic { $0.arguments[0] })
    copy.preference = 1
    table.add("init(_ value: Int) -> Double", Intrinsic { IntToDouble($0.arguments[0]) })
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
    table.add("isNaN: Bool") { Value($0.values[0].float.isNaN) }
    table.add("isFinite: Bool") { Value($0.values[0].float.isFinite) }
    table.add("isInfinite: Bool") { Value($0.values[0].float.isInfinite) }
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
    table.add("static random() -> Bool") { _ in Value(Bool.random()) }
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
