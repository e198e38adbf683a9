/// Random numbers drawn by a generator: Swift's own, or one that a cell hands over.
///
/// A class, so that the functions of the host that draw from it can hand errors on.
final class Drawing: RandomNumberGenerator {
  private let draw: () throws -> UInt64
  private(set) var failure: (any Error)?

  init(_ draw: @escaping () throws -> UInt64) { self.draw = draw }

  /// The generator of the system.
  static var system: Drawing {
    var generator = SystemRandomNumberGenerator()
    return Drawing { generator.next() }
  }

  func next() -> UInt64 {
    if failure == nil {
      do { return try draw() } catch { failure = error }
    }
    // The host goes on drawing until it is content, so it must not get the same number for ever.
    return UInt64.random(in: .min ... .max)
  }

  /// What the host made of the numbers, unless drawing failed.
  func checked<R>(_ work: (inout Drawing) throws -> R) throws -> R {
    var source = self
    let result = try work(&source)
    if let failure { throw failure }
    return result
  }
}

/// Drawing numbers.
enum RandomMembers {
  static func fill<T: FixedWidthInteger>(_ table: LibraryTable, _ type: T.Type) {
    table.addDrawing("static random", "in range: Range<Self>", "-> Self") { call, source in
      let range = call.values[0].range
      let (low, high) = (range.lower.integer(T.self), range.upper.integer(T.self))
      guard low < high else { throw call.fatal("Can't get random value with an empty range") }
      return Value(integer: T.random(in: low..<high, using: &source))
    }
    table.addDrawing("static random", "in range: ClosedRange<Self>", "-> Self") { call, source in
      let range = call.values[0].range
      return Value(
        integer: T.random(
          in: range.lower.integer(T.self)...range.upper.integer(T.self), using: &source))
    }
  }

  static func floatingPoint<T: SlotNumber>(_ table: LibraryTable, _ type: T.Type) {
    func bounds(_ range: RangeBox) -> (T, T) { (T(slot: range.lower), T(slot: range.upper)) }
    table.addDrawing("static random", "in range: Range<Self>", "-> Self") { call, source in
      let (low, high) = bounds(call.values[0].range)
      guard low < high else { throw call.fatal("Can't get random value with an empty range") }
      guard (high - low).isFinite else {
        throw call.fatal("There is no uniform distribution on an infinite range")
      }
      return T.random(in: low..<high, using: &source).slot
    }
    table.addDrawing("static random", "in range: ClosedRange<Self>", "-> Self") { call, source in
      let (low, high) = bounds(call.values[0].range)
      guard (high - low).isFinite else {
        throw call.fatal("There is no uniform distribution on an infinite range")
      }
      return T.random(in: low...high, using: &source).slot
    }
  }

  static func fillSystem(_ table: LibraryTable) {
    table.add("init() -> SystemRandomNumberGenerator") { _ in Value(0) }
    table.change("next() -> UInt64") { _, _ in Value(integer: Drawing.system.next()) }
  }

  /// `next()` of a generator of the host.
  static func fillNative(_ table: LibraryTable, _ native: NativeType) {
    table.change("next() -> UInt64") { _, pointer in
      Value(integer: try draw(native, pointer))
    }
  }

  /// The next number of a generator of the host, which is changed in its place.
  static func draw(_ native: NativeType, _ pointer: UnsafeMutablePointer<Value>) throws -> UInt64 {
    func advanced<G: RandomNumberGenerator>(_ generator: G) -> (UInt64, NativeObject) {
      var generator = generator
      let number = generator.next()
      return (number, NativeBox(generator, native))
    }
    guard let box = pointer.pointee.object as? NativeObject,
      let generator = box.any as? any RandomNumberGenerator
    else { throw HostError("'\(native.name)' is no random number generator") }
    let (number, next) = advanced(generator)
    pointer.pointee.object = next
    return number
  }

  static func fillProtocol(_ table: LibraryTable) { table.require("mutating next() -> UInt64") }
}

extension LibraryTable {
  /// Adds a function that draws random numbers, and its twin that is told with `using:` where from.
  func addDrawing(
    _ name: String, _ parameters: String, _ result: String,
    _ body: @escaping (LibraryCall, inout Drawing) throws -> Value
  ) {
    add("\(name)(\(parameters)) \(result)") { call in
      try Drawing.system.checked { try body(call, &$0) }
    }
    let using = parameters + (parameters.isEmpty ? "" : ", ") + "using generator: inout G"
    add(
      "\(name)<G: RandomNumberGenerator>(\(using)) \(result)",
      Intrinsic { site in
        guard let place = site.places.values.first, let generator = site.types.last else {
          return Constant(.void)
        }
        return DrawingCall.make(site, place, generator) { frame, draw in
          let call = LibraryCall(site, try site.arguments.map { try $0.value(frame) }, frame)
          return try Drawing { try draw(frame) }.checked { try body(call, &$0) }
        }
      })
  }

  /// Adds a function that changes an array with random numbers, and its twin.
  func changeDrawing(
    _ name: String, _ body: @escaping (ArrayObject, inout Drawing) throws -> Void
  ) {
    change("\(name)()") { _, pointer in
      let array = pointer.uniqueArray()
      try Drawing.system.checked { try body(array, &$0) }
      return .void
    }
    add(
      "mutating \(name)<G: RandomNumberGenerator>(using generator: inout G)",
      Intrinsic { site in
        guard let place = site.places.values.first, let generator = site.types.last,
          let receiver = site.receiverPlace
        else { return Constant(.void) }
        return DrawingCall.make(site, place, generator) { frame, draw in
          // The generator may be code of the user, which must not meet a half-changed array.
          try receiver.prepare(frame)
          let array = try receiver.load(frame).array.copy()
          try Drawing { try draw(frame) }.checked { try body(array, &$0) }
          try receiver.store(frame, Value(array))
          return .void
        }
      })
  }
}

/// A call of a function of the library that draws from a generator of the cell.
final class DrawingCall: Expression {
  typealias Draw = (Frame) throws -> UInt64
  private let body: (Frame) throws -> Value
  init(_ body: @escaping (Frame) throws -> Value) { self.body = body }
  override func value(_ frame: Frame) throws -> Value { try body(frame) }

  /// Makes the call; the generator is changed in place as any `inout` argument.
  static func make(
    _ site: CallSite, _ place: Place, _ generator: CellType,
    _ body: @escaping (Frame, @escaping Draw) throws -> Value
  ) -> Expression {
    let function = site.lowering.function
    let change = InoutCall.Change(place, function)
    guard let draw = draw(site, generator, change.addressSlot) else {
      // A generic function is checked once before it is known what generator it gets.
      if !generator.hasParameters {
        site.lowering.report("'\(generator)' cannot be drawn from here", site.span)
      }
      return Constant(.void)
    }
    let span = site.span
    let call = DrawingCall { frame in
      do {
        return try body(frame, draw)
      } catch {
        (error as? Failure)?.leave("", calledAt: span)
        throw error
      }
    }
    return InoutCall([change], call)
  }

  /// The call of the generator's `next()`; its address lies in a slot.
  private static func draw(_ site: CallSite, _ generator: CellType, _ slot: Int) -> Draw? {
    if generator.isBuiltIn(BuiltIn.systemGenerator) { return { _ in Drawing.system.next() } }
    if let native = generator.nominal as? NativeType {
      return { frame in
        guard let pointer = UnsafeMutablePointer<Value>(bitPattern: frame[slot].bits) else {
          return 0
        }
        return try RandomMembers.draw(native, pointer)
      }
    }
    let lowering = site.lowering
    guard
      let found = lowering.checker.statements.lookup.witness(
        for: StandardRequirement.draw, of: generator)
    else { return nil }
    let address = LocalVariable(slot: slot)
    let receiver: (Expression, CellType) =
      found.declaration.isMutating ? (address, .int) : (Pointee(address), generator)
    let node = lowering.invoke(
      ChosenDeclaration(declaration: found.declaration, substitution: found.substitution),
      [receiver], [], site.span)
    return { UInt64(truncatingIfNeeded: try node.word($0)) }
  }
}

/// The value at an address.
final class Pointee: Expression {
  private let address: Expression
  init(_ address: Expression) { self.address = address }
  override func value(_ frame: Frame) throws -> Value {
    UnsafeMutablePointer<Value>(bitPattern: try address.word(frame))?.pointee ?? .void
  }
}
