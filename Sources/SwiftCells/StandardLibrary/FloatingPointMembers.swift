/// A floating-point type whose values lie in slots.
protocol SlotNumber: BinaryFloatingPoint where RawSignificand: FixedWidthInteger {
  init(slot: Value)
  var slot: Value { get }
}

extension Double: SlotNumber {
  init(slot: Value) { self = slot.double }
  var slot: Value { Value(self) }
}

extension Float: SlotNumber {
  init(slot: Value) { self = slot.float }
  var slot: Value { Value(self) }
}

/// What floating-point numbers of both widths have.
///
/// The protocols of generic functions get the same members; what runs there is that of the type.
enum FloatingPointMembers {
  static func fill<T: SlotNumber>(_ table: LibraryTable, _ type: T.Type) {
    constants(table, type)
    functions(table, type)
    properties(table, type)
    comparing(table, type)
    changing(table, type)
    RandomMembers.floatingPoint(table, type)
  }

  private static func constants<T: SlotNumber>(_ table: LibraryTable, _ type: T.Type) {
    let constants: [(String, T)] = [
      ("pi", .pi), ("infinity", .infinity), ("nan", .nan), ("zero", 0),
      ("greatestFiniteMagnitude", .greatestFiniteMagnitude), ("ulpOfOne", .ulpOfOne),
      ("leastNonzeroMagnitude", .leastNonzeroMagnitude),
      ("leastNormalMagnitude", .leastNormalMagnitude),
    ]
    for (name, value) in constants {
      table.add("static \(name): Self", Intrinsic { _ in Constant(value.slot) })
    }
    table.add("init() -> Self") { _ in T.zero.slot }
    table.add("init<N: BinaryInteger>(exactly value: N) -> Self?") { call in
      func open<N: FixedWidthInteger>(_ type: N.Type) -> T? {
        T(exactly: call.values[0].integer(type))
      }
      let number = call.site.types[0].integer.map { open($0) } ?? open(Int.self)
      return number.map(\.slot) ?? .none
    }
  }

  /// A function of one number, without boxes where that number is a `Double`.
  private static func unary<T: SlotNumber>(
    _ table: LibraryTable, _ text: String, _ body: @escaping (T) -> T
  ) {
    if let body = body as? (Double) -> Double {
      table.add(text, Intrinsic { DoubleFunction($0.arguments[0], body) })
    } else {
      table.add(text) { body(T(slot: $0.values[0])).slot }
    }
  }

  private static func binary<T: SlotNumber>(
    _ table: LibraryTable, _ text: String, _ body: @escaping (T, T) -> T
  ) {
    if let body = body as? (Double, Double) -> Double {
      table.add(text, Intrinsic { DoubleOperation($0.arguments[0], $0.arguments[1], body) })
    } else {
      table.add(text) { body(T(slot: $0.values[0]), T(slot: $0.values[1])).slot }
    }
  }

  private static func functions<T: SlotNumber>(_ table: LibraryTable, _ type: T.Type) {
    unary(table, "rounded() -> Self") { (number: T) in number.rounded() }
    unary(table, "squareRoot() -> Self") { (number: T) in number.squareRoot() }
    table.add("rounded(_ rule: FloatingPointRoundingRule) -> Self") { call in
      T(slot: call.values[0]).rounded(FoundationMembers.rule(call.values[1])).slot
    }
    binary(table, "truncatingRemainder(dividingBy other: Self) -> Self") { (a: T, b: T) in
      a.truncatingRemainder(dividingBy: b)
    }
    binary(table, "remainder(dividingBy other: Self) -> Self") { (a: T, b: T) in
      a.remainder(dividingBy: b)
    }
    binary(table, "advanced(by n: Self) -> Self") { (a: T, b: T) in a + b }
    binary(table, "distance(to other: Self) -> Self") { (a: T, b: T) in b - a }
    table.add("addingProduct(_ lhs: Self, _ rhs: Self) -> Self") {
      T(slot: $0.values[0]).addingProduct(T(slot: $0.values[1]), T(slot: $0.values[2])).slot
    }
  }

  private static func properties<T: SlotNumber>(_ table: LibraryTable, _ type: T.Type) {
    func test(_ name: String, _ body: @escaping (T) -> Bool) {
      table.add("\(name): Bool") { Value(body(T(slot: $0.values[0]))) }
    }
    test("isNaN") { $0.isNaN }
    test("isFinite") { $0.isFinite }
    test("isInfinite") { $0.isInfinite }
    test("isZero") { $0.isZero }
    test("isNormal") { $0.isNormal }
    test("isSubnormal") { $0.isSubnormal }
    test("isSignalingNaN") { $0.isSignalingNaN }
    unary(table, "magnitude: Self") { (number: T) in number.magnitude }
    unary(table, "binade: Self") { (number: T) in number.binade }
    unary(table, "ulp: Self") { (number: T) in number.ulp }
    unary(table, "significand: Self") { (number: T) in number.significand }
    unary(table, "nextUp: Self") { (number: T) in number.nextUp }
    unary(table, "nextDown: Self") { (number: T) in number.nextDown }
    table.add("exponent: Int") { call in
      let number = T(slot: call.values[0])
      guard number.isFinite, !number.isZero else { return Value(number.isZero ? Int.min : Int.max) }
      return Value(Int(number.exponent))
    }
    table.add("sign: FloatingPointSign") { try HostTypes.wrap(T(slot: $0.values[0]).sign) }
  }

  private static func comparing<T: SlotNumber>(_ table: LibraryTable, _ type: T.Type) {
    func test(_ text: String, _ body: @escaping (T, T) -> Bool) {
      table.add("\(text): Self) -> Bool") {
        Value(body(T(slot: $0.values[0]), T(slot: $0.values[1])))
      }
    }
    test("isLess(than other") { $0.isLess(than: $1) }
    test("isLessThanOrEqualTo(_ other") { $0.isLessThanOrEqualTo($1) }
    test("isEqual(to other") { $0.isEqual(to: $1) }
    test("isTotallyOrdered(belowOrEqualTo other") { $0.isTotallyOrdered(belowOrEqualTo: $1) }
    func choose(_ name: String, _ body: @escaping (T, T) -> T) {
      binary(table, "static \(name)(_ x: Self, _ y: Self) -> Self", body)
    }
    choose("minimum") { T.minimum($0, $1) }
    choose("maximum") { T.maximum($0, $1) }
    choose("minimumMagnitude") { T.minimumMagnitude($0, $1) }
    choose("maximumMagnitude") { T.maximumMagnitude($0, $1) }
  }

  private static func changing<T: SlotNumber>(_ table: LibraryTable, _ type: T.Type) {
    func change(_ name: String, _ body: @escaping (T) -> T) {
      table.change("\(name)()") { _, pointer in
        pointer.pointee = body(T(slot: pointer.pointee)).slot
        return .void
      }
    }
    change("negate") { -$0 }
    change("round") { $0.rounded() }
    change("formSquareRoot") { $0.squareRoot() }
    table.change("round(_ rule: FloatingPointRoundingRule)") { call, pointer in
      let rule = FoundationMembers.rule(call.values[0])
      pointer.pointee = T(slot: pointer.pointee).rounded(rule).slot
      return .void
    }
    table.change("formTruncatingRemainder(dividingBy other: Self)") { call, pointer in
      let divisor = T(slot: call.values[0])
      pointer.pointee = T(slot: pointer.pointee).truncatingRemainder(dividingBy: divisor).slot
      return .void
    }
  }
}

/// What generic functions can ask of numbers.
enum NumberProtocols {
  static func fillAdditive(_ table: LibraryTable) {
    // The bits of zero are the same for all numbers.
    table.add("static zero: Self", Intrinsic { _ in Constant(Value(0)) })
  }

  static func fillBinaryInteger(_ table: LibraryTable) {
    IntegerMembers.fillProtocol(table, Int.self)
    table.add("init(_ value: Int) -> Self") { $0.values[0] }
    table.add("init(_ value: Double) -> Self", Intrinsic { DoubleToInt($0.arguments[0], $0.span) })
  }

  static func fillFixedWidth(_ table: LibraryTable) { IntegerMembers.reporting(table, Int.self) }

  static func fillFloatingPoint(_ table: LibraryTable) {
    FloatingPointMembers.fill(table, Double.self)
    table.add("init(_ value: Int) -> Self") { Value(Double($0.values[0].bits)) }
  }

  static func fillBinaryFloatingPoint(_ table: LibraryTable) {
    table.add("init(_ value: Double) -> Self") { $0.values[0] }
    table.add("init(_ value: Float) -> Self") { Value(Double($0.values[0].float)) }
    table.add("init<N: _OtherInteger>(_ value: N) -> Self") {
      Value(IntegerMembers.double($0.values[0], $0.site.types[0]))
    }
  }
}
