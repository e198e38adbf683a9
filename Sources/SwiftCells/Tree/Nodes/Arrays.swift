/// The number of elements of an array.
final class ArrayCount: WordExpression {
  private let array: Expression
  init(_ array: Expression) { self.array = array }
  override func word(_ frame: Frame) throws -> Int {
    if let simple = array as? SimpleExpression {
      return simple.operand.pointer(frame).withObject(ArrayObject.self) { $0.count }
    }
    return try array.value(frame).array.count
  }
}

/// `array.append(element)`
final class Append: Expression {
  private let place: Place
  private let element: Expression
  init(_ place: Place, _ element: Expression) {
    self.place = place
    self.element = element
  }
  override func value(_ frame: Frame) throws -> Value {
    try place.prepare(frame)
    let value = try element.value(frame)
    let slot = try place.pointer(frame)
    do {
      try slot.growingArray().append(value)
    } catch {
      try place.finish(frame)
      throw error
    }
    try place.finish(frame)
    return .void
  }
}
