/// The value of an attribute of a node in the ONNX format.
package enum ONNXAttribute: Equatable, Sendable {
  /// A whole number.
  case int(Int)
  /// Several whole numbers.
  case ints([Int])
  /// A number in single precision.
  case float(Float)
}

extension ONNXAttribute {
  /// The attribute as the format writes it.
  func message(named name: String) -> ONNXAttributeProto {
    var result = ONNXAttributeProto()
    result.name = name
    switch self {
    case .int(let value): (result.type, result.i) = (.int, Int64(value))
    case .ints(let values): (result.type, result.ints) = (.ints, values.map(Int64.init))
    case .float(let value): (result.type, result.f) = (.float, value)
    }
    return result
  }
}
