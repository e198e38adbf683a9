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
    FloatingPointMembers.fill(table, Double.self)
    let copy = table.add("init(_ value: Double) -> Double", Intrinsic { $0.arguments[0] })
    copy.preference = 1
    table.add("init(_ value: Int) -> Double", Intrinsic { IntToDouble($0.arguments[0]) })
    table.add("init<N: _OtherInteger>(_ value: N) -> Double") {
      Value(IntegerMembers.double($0.values[0], $0.site.types[0]))
    }
    table.add("init(_ value: Float) -> Double") { Value(Double($0.values[0].float)) }
    table.add("init(_ description: String) -> Double?") { call in
      Double(call.values[0].string).map { Value($0) } ?? .none
    }
    table.add("init<S: StringProtocol>(_ text: S) -> Double?") { call in
      Double(call.values[0].string).map { Value($0) } ?? .none
    }
    table.add("init(bitPattern: UInt64) -> Double") { $0.values[0] }
    table.add("bitPattern: UInt64") { $0.values[0] }
  }
}

/// `Float`
enum FloatMembers {
  static func fill(_ table: LibraryTable) {
    FloatingPointMembers.fill(table, Float.self)
    let copy = table.add("init(_ value: Float) -> Float", Intrinsic { $0.arguments[0] })
    copy.preference = 1
    table.add("init(_ value: Double) -> Float") { Value(Float($0.values[0].double)) }
    table.add("init(_ value: Int) -> Float") { Value(Float($0.values[0].bits)) }
    table.add("init<N: _OtherInteger>(_ value: N) -> Float") {
      Value(Float(IntegerMembers.double($0.values[0], $0.site.types[0])))
    }
    table.add("init(_ description: String) -> Float?") { call in
      Float(call.values[0].string).map { Value($0) } ?? .none
    }
    table.add("init<S: StringProtocol>(_ text: S) -> Float?") { call in
      Float(call.values[0].string).map { Value($0) } ?? .none
    }
    table.add("init(bitPattern: UInt32) -> Float") { $0.values[0] }
    table.add("bitPattern: UInt32") { $0.values[0] }
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
