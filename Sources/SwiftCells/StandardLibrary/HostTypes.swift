import Foundation

/// Types of Swift that cells know by what is registered here: equality, order, hashing and text come
/// from Swift itself, so a new one needs no other place.
enum HostTypes {
  static let vocabulary: Vocabulary = {
    let vocabulary = Vocabulary(isShared: true)
    ClockTypes.register(vocabulary)
    registerDates(vocabulary)
    registerScalars(vocabulary)
    vocabulary.type(FloatingPointSign.self, name: "FloatingPointSign") { type in
      type.enumCase("plus") { .plus }
      type.enumCase("minus") { .minus }
    }
    vocabulary.alias("TimeInterval", Double.self)
    vocabulary.alias("UnicodeScalar", Unicode.Scalar.self)
    return vocabulary
  }()

  /// How values of a registered type go into cells.
  static func wrap<T>(_ value: T) throws -> Value {
    try vocabulary.conversion(T.self).wrap(value)
  }

  /// The value of a registered type.
  static func unwrap<T>(_ value: Value, _ type: T.Type) throws -> T {
    try vocabulary.conversion(T.self).unwrap(value)
  }

  private static func registerDates(_ vocabulary: Vocabulary) {
    vocabulary.type(Date.self, name: "Date") { type in
      type.initializer { Date() }
      type.initializer(Parameter("timeIntervalSince1970", Double.self)) {
        try checked(Date(timeIntervalSince1970: $0))
      }
      type.initializer(Parameter("timeIntervalSinceNow", Double.self)) {
        try checked(Date(timeIntervalSinceNow: $0))
      }
      type.initializer(Parameter("timeIntervalSinceReferenceDate", Double.self)) {
        try checked(Date(timeIntervalSinceReferenceDate: $0))
      }
      type.initializer(
        Parameter("timeInterval", Double.self), Parameter("since", Date.self)
      ) { try checked(Date(timeInterval: $0, since: $1)) }
      type.staticProperty("now") { Date.now }
      type.staticProperty("distantPast") { Date.distantPast }
      type.staticProperty("distantFuture") { Date.distantFuture }
      type.property("timeIntervalSince1970") { $0.timeIntervalSince1970 }
      type.property("timeIntervalSinceNow") { $0.timeIntervalSinceNow }
      type.property("timeIntervalSinceReferenceDate") { $0.timeIntervalSinceReferenceDate }
      type.method("timeIntervalSince", Parameter(nil, Date.self, name: "date")) {
        $0.timeIntervalSince($1)
      }
      type.method("distance", Parameter("to", Date.self)) { $0.distance(to: $1) }
      type.method("addingTimeInterval", Parameter(nil, Double.self, name: "timeInterval")) {
        try checked($0.addingTimeInterval($1))
      }
      type.method("advanced", Parameter("by", Double.self)) { try checked($0.advanced(by: $1)) }
      let (date, interval) = (Parameter(nil, Date.self), Parameter(nil, Double.self))
      type.operation("+", date, interval) { try checked($0 + $1) }
      type.operation("-", date, interval) { try checked($0 - $1) }
    }
  }

  /// Foundation stops the process when it writes a date that is too far away.
  private static func checked(_ date: Date) throws -> Date {
    guard date.timeIntervalSince1970.magnitude < 1e12 else {
      throw HostError("the date is too far away")
    }
    return date
  }

  private static func registerScalars(_ vocabulary: Vocabulary) {
    vocabulary.type(Unicode.self, name: "Unicode")
    vocabulary.type(Unicode.Scalar.self, name: "Unicode.Scalar") { type in
      type.initializer(Parameter(nil, UInt8.self, name: "value")) { Unicode.Scalar($0) }
      type.failableInitializer(Parameter(nil, UInt32.self, name: "value")) { Unicode.Scalar($0) }
      type.failableInitializer(Parameter(nil, Int.self, name: "value")) { Unicode.Scalar($0) }
      type.property("value") { $0.value }
      type.property("isASCII") { $0.isASCII }
    }
  }
}

/// Clocks and durations.
enum ClockTypes {
  static func register(_ vocabulary: Vocabulary) {
    registerDuration(vocabulary)
    vocabulary.type(ContinuousClock.self, name: "ContinuousClock") { type in
      type.initializer { ContinuousClock() }
      type.property("now") { $0.now }
      type.property("minimumResolution") { $0.minimumResolution }
      type.staticProperty("now") { ContinuousClock.now }
    }
    vocabulary.library(ContinuousClock.self) { table in
      table.add("measure(_ work: () throws -> Void) -> Duration") { call in
        let start = ContinuousClock.now
        _ = try call.values[1].function.call(call.free, [])
        return try HostTypes.wrap(start.duration(to: .now))
      }
    }
    vocabulary.type(ContinuousClock.Instant.self, name: "ContinuousClock.Instant") { type in
      type.staticProperty("now") { ContinuousClock.Instant.now }
      type.method("duration", Parameter("to", ContinuousClock.Instant.self)) {
        $0.duration(to: $1)
      }
      type.method("advanced", Parameter("by", Duration.self)) { try moved($0, $1) }
      let instant = Parameter(nil, ContinuousClock.Instant.self)
      let duration = Parameter(nil, Duration.self)
      type.operation("-", instant, instant) { $0 - $1 }
      type.operation("+", instant, duration) { try moved($0, $1) }
      type.operation("-", instant, duration) { try moved($0, .zero - $1) }
    }
  }

  private static func registerDuration(_ vocabulary: Vocabulary) {
    vocabulary.type(Duration.self, name: "Duration") { type in
      type.staticProperty("zero") { Duration.zero }
      add(type, "seconds", { .seconds($0) }, { .seconds($0) })
      add(type, "milliseconds", { .milliseconds($0) }, { .milliseconds($0) })
      add(type, "microseconds", { .microseconds($0) }, { .microseconds($0) })
      type.staticMethod("nanoseconds", Parameter(nil, Int.self, name: "nanoseconds")) {
        Duration.nanoseconds($0)
      }
      let duration = Parameter(nil, Duration.self)
      let (whole, number) = (Parameter(nil, Int.self), Parameter(nil, Double.self))
      type.operation("+", duration, duration) { try sum($0, $1) }
      type.operation("-", duration, duration) { try sum($0, .zero - $1) }
      type.operation("/", duration, duration) { $0 / $1 }
      type.operation("*", duration, whole) {
        try check($0, Double($1))
        return $0 * $1
      }
      type.operation("*", duration, number) {
        try check($0, $1)
        return $0 * $1
      }
      type.operation("/", duration, whole) {
        if $1 == 0 { throw HostError("division by zero") }
        return $0 / $1
      }
      type.operation("/", duration, number) {
        try check($0, 1 / $1)
        return $0 / $1
      }
    }
    vocabulary.library(Duration.self) { table in
      table.add("components: (seconds: Int64, attoseconds: Int64)") { call in
        let parts = try HostTypes.unwrap(call.values[0], Duration.self).components
        return Value(
          Aggregate.make([Value(integer: parts.seconds), Value(integer: parts.attoseconds)]))
      }
      for (name, isSum) in [("+=", true), ("-=", false)] {
        table.operation("\(name)(_ lhs: inout Duration, _ rhs: Duration)") { values in
          let address = UnsafeMutablePointer<Value>(bitPattern: values[0].bits)
          guard let address else { return .void }
          let first = try HostTypes.unwrap(address.pointee, Duration.self)
          let second = try HostTypes.unwrap(values[1], Duration.self)
          address.pointee = try HostTypes.wrap(try sum(first, isSum ? second : .zero - second))
          return .void
        }
      }
    }
  }

  /// A unit that takes whole and broken numbers.
  private static func add(
    _ type: TypeRegistrar<Duration>, _ name: String, _ whole: @escaping (Int) -> Duration,
    _ broken: @escaping (Double) -> Duration
  ) {
    type.staticMethod(name, Parameter(nil, Int.self, name: name)) { whole($0) }
    type.staticMethod(name, Parameter(nil, Double.self, name: name)) { number in
      guard number.magnitude < limit else { throw HostError(outOfRange) }
      return broken(number)
    }
  }

  /// Results must stay far from what a duration can hold.
  private static func check(_ duration: Duration, _ factor: Double) throws {
    let seconds = duration / .seconds(1)
    guard (seconds * factor).magnitude < limit, factor.isFinite else { throw HostError(outOfRange) }
  }

  private static func sum(_ first: Duration, _ second: Duration) throws -> Duration {
    let seconds = first / .seconds(1) + second / .seconds(1)
    guard seconds.magnitude < limit else { throw HostError(outOfRange) }
    return first + second
  }

  private static func moved(
    _ instant: ContinuousClock.Instant, _ duration: Duration
  ) throws -> ContinuousClock.Instant {
    _ = try sum(ContinuousClock.now.duration(to: instant), duration)
    return instant.advanced(by: duration)
  }

  /// Beyond it the whole seconds no longer fit.
  private static let limit = 9e18
  private static let outOfRange = "arithmetic overflow: the duration is too long"
}

extension Vocabulary {
  /// Adds members to a registered type that are written as those of the standard library are.
  fileprivate func library<T>(_ type: T.Type, _ fill: @escaping (LibraryTable) -> Void) {
    let native = nativeType(for: type)
    native.members.whenFilled { [unowned native] in fill(LibraryTable($0, native)) }
  }
}
