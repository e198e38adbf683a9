/// What whole numbers of every width have.
enum IntegerMembers {
  /// Everything of a type other than `Int`.
  static func fill(_ table: LibraryTable, _ type: BuiltInType) {
    guard let integer = type.integer else { return }
    func open<T: FixedWidthInteger>(_ integer: T.Type) {
      shared(table, integer)
      let copy = table.add("init(_ value: Self) -> Self", Intrinsic { $0.arguments[0] })
      copy.preference = 1
      table.add("init(_ value: Int) -> Self") { call in
        try converted(T(exactly: call.values[0].bits), call)
      }
    }
    open(integer)
  }

  /// What `Int` has in common with the others.
  static func shared<T: FixedWidthInteger>(_ table: LibraryTable, _ type: T.Type) {
    constants(table, type)
    conversions(table, type)
    counting(table, type, magnitude: T.isSigned ? "U\(T.self)" : "\(T.self)")
    arithmetic(table, type)
    reporting(table, type)
    RandomMembers.fill(table, type)
  }

  /// What generic functions can ask of whole numbers; what runs is that of the type.
  static func fillProtocol<T: FixedWidthInteger>(_ table: LibraryTable, _ type: T.Type) {
    constants(table, type)
    conversions(table, type)
    counting(table, type, magnitude: "Self")
    arithmetic(table, type)
    RandomMembers.fill(table, type)
  }

  private static func converted<T: FixedWidthInteger>(
    _ number: T?, _ call: LibraryCall
  ) throws -> Value {
    guard let number else { throw call.fatal("Not enough bits to represent the passed value") }
    return Value(integer: number)
  }

  private static func constants<T: FixedWidthInteger>(_ table: LibraryTable, _ type: T.Type) {
    for (name, value) in [("max", T.max), ("min", T.min), ("zero", T.zero)] {
      table.add("static \(name): Self", Intrinsic { _ in Constant(Value(integer: value)) })
    }
    table.add("static bitWidth: Int", Intrinsic { _ in Constant(Value(T.bitWidth)) })
    table.add("static isSigned: Bool", Intrinsic { _ in Constant(Value(T.isSigned)) })
  }

  private static func conversions<T: FixedWidthInteger>(_ table: LibraryTable, _ type: T.Type) {
    table.add("init() -> Self") { _ in Value(0) }
    table.add("init<N: _OtherInteger>(_ value: N) -> Self") { call in
      try converted(source(call) { T(exactly: $0) }, call)
    }
    table.add("init<N: BinaryInteger>(exactly source: N) -> Self?") { call in
      (source(call) { T(exactly: $0) }).map { Value(integer: $0) } ?? .none
    }
    table.add("init<N: BinaryInteger>(truncatingIfNeeded source: N) -> Self") { call in
      Value(integer: source(call) { T(truncatingIfNeeded: $0) })
    }
    table.add("init<N: BinaryInteger>(clamping source: N) -> Self") { call in
      Value(integer: source(call) { T(clamping: $0) })
    }
    floatingPoint(table, type)
    table.add("init<S: StringProtocol>(_ text: S, radix: Int = 10) -> Self?") { call in
      guard (2...36).contains(call.values[1].bits) else {
        throw call.fatal("Radix must be between 2 and 36")
      }
      return T(call.values[0].string, radix: call.values[1].bits).map { Value(integer: $0) }
        ?? .none
    }
    table.add("init(_ description: String) -> Self?") { call in
      T(call.values[0].string).map { Value(integer: $0) } ?? .none
    }
    let name = "\(T.self)"
    let counterpart = T.isSigned ? "U" + name : String(name.dropFirst())
    table.add("init(bitPattern x: \(counterpart)) -> Self") {
      Value(integer: T(truncatingIfNeeded: $0.values[0].bits))
    }
  }

  private static func floatingPoint<T: FixedWidthInteger>(_ table: LibraryTable, _ type: T.Type) {
    func add(_ name: String, _ number: @escaping (Value) -> Double) {
      if T.self != Int.self || name == "Float" {
        table.add("init(_ value: \(name)) -> Self") { call in
          let value = number(call.values[0])
          guard let result = T(exactly: value.rounded(.towardZero)) else {
            throw call.fatal(
              value.isFinite
                ? "\(name) value cannot be converted to \(T.self) because it is out of range"
                : "\(name) value cannot be converted to \(T.self) because it is either infinite "
                  + "or NaN")
          }
          return Value(integer: result)
        }
      }
      table.add("init(exactly source: \(name)) -> Self?") { call in
        T(exactly: number(call.values[0])).map { Value(integer: $0) } ?? .none
      }
    }
    add("Double") { $0.double }
    add("Float") { Double($0.float) }
  }

  /// A whole number of any width as a floating-point number.
  static func double(_ value: Value, _ type: CellType) -> Double {
    func open<N: FixedWidthInteger>(_ type: N.Type) -> Double { Double(value.integer(type)) }
    return type.integer.map { open($0) } ?? open(Int.self)
  }

  /// What becomes of the first argument, a whole number of any width.
  private static func source<R>(_ call: LibraryCall, _ body: (any FixedWidthInteger) -> R) -> R {
    func open<N: FixedWidthInteger>(_ type: N.Type) -> R { body(call.values[0].integer(type)) }
    return call.site.types[0].integer.map { open($0) } ?? open(Int.self)
  }

  private static func counting<T: FixedWidthInteger>(
    _ table: LibraryTable, _ type: T.Type, magnitude: String
  ) {
    func add(_ name: String, _ body: @escaping (T) -> Int) {
      table.add("\(name): Int") { Value(body($0.values[0].integer(T.self))) }
    }
    add("nonzeroBitCount") { $0.nonzeroBitCount }
    add("leadingZeroBitCount") { $0.leadingZeroBitCount }
    add("trailingZeroBitCount") { $0.trailingZeroBitCount }
    add("bitWidth") { $0.bitWidth }
    table.add("magnitude: \(magnitude)") { call in
      Value(Int(truncatingIfNeeded: call.values[0].integer(T.self).magnitude))
    }
    table.add("byteSwapped: Self") { Value(integer: $0.values[0].integer(T.self).byteSwapped) }
  }

  private static func arithmetic<T: FixedWidthInteger>(_ table: LibraryTable, _ type: T.Type) {
    table.add("isMultiple(of other: Self) -> Bool") { call in
      Value(call.values[0].integer(T.self).isMultiple(of: call.values[1].integer(T.self)))
    }
    table.add("signum() -> Self") { Value(integer: $0.values[0].integer(T.self).signum()) }
    table.add("advanced(by n: Int) -> Self") { call in
      let (start, amount) = (call.values[0].integer(T.self), call.values[1].bits)
      let (sum, isOverflow) =
        T(exactly: amount.magnitude).map {
          amount < 0 ? start.subtractingReportingOverflow($0) : start.addingReportingOverflow($0)
        } ?? (0, true)
      if isOverflow { throw call.fatal("arithmetic overflow") }
      return Value(integer: sum)
    }
    table.add("distance(to other: Self) -> Int") { call in
      let (from, to) = (call.values[0].bits, call.values[1].bits)
      let (_, isOverflow) = to.subtractingReportingOverflow(from)
      let size = to &- from
      // Unsigned numbers are as far apart as their bits say, as long as the sign comes out right.
      let isRight = T.isSigned ? !isOverflow : (size < 0) == T.isLess(to, from)
      guard isRight else { throw call.fatal("arithmetic overflow") }
      return Value(size)
    }
    table.add("quotientAndRemainder(dividingBy rhs: Self) -> (quotient: Self, remainder: Self)") {
      call in
      let (a, b) = (call.values[0].integer(T.self), call.values[1].integer(T.self))
      if b == 0 { throw call.fatal("division by zero") }
      let (quotient, isOverflow) = a.dividedReportingOverflow(by: b)
      if isOverflow { throw call.fatal("arithmetic overflow") }
      let remainder = a.remainderReportingOverflow(dividingBy: b).partialValue
      return Value(Aggregate.make([Value(integer: quotient), Value(integer: remainder)]))
    }
    guard T.isSigned else { return }
    table.change("negate()") { call, pointer in
      let (result, isOverflow) = T.zero.subtractingReportingOverflow(
        pointer.pointee.integer(T.self))
      if isOverflow { throw call.fatal("arithmetic overflow") }
      pointer.pointee = Value(integer: result)
      return .void
    }
  }

  /// Arithmetic that says whether it overflowed.
  static func reporting<T: FixedWidthInteger>(_ table: LibraryTable, _ type: T.Type) {
    func add(_ text: String, _ body: @escaping (T, T) -> (partialValue: T, overflow: Bool)) {
      table.add("\(text): Self) -> (partialValue: Self, overflow: Bool)") { call in
        let result = body(call.values[0].integer(T.self), call.values[1].integer(T.self))
        return Value(Aggregate.make([Value(integer: result.partialValue), Value(result.overflow)]))
      }
    }
    add("addingReportingOverflow(_ rhs") { $0.addingReportingOverflow($1) }
    add("subtractingReportingOverflow(_ rhs") { $0.subtractingReportingOverflow($1) }
    add("multipliedReportingOverflow(by rhs") { $0.multipliedReportingOverflow(by: $1) }
    add("dividedReportingOverflow(by rhs") { $0.dividedReportingOverflow(by: $1) }
    add("remainderReportingOverflow(dividingBy rhs") {
      $0.remainderReportingOverflow(dividingBy: $1)
    }
  }
}
