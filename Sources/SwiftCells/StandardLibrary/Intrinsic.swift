/// A function of the standard library: it makes the node that does the work.
final class Intrinsic: @unchecked Sendable {
  let make: (CallSite) -> Expression
  /// For properties and subscripts that can be assigned to.
  let place: ((CallSite) -> Place)?

  init(place: ((CallSite) -> Place)? = nil, _ make: @escaping (CallSite) -> Expression) {
    self.make = make
    self.place = place
  }
}

/// Everything that is known where a function of the standard library is used.
struct CallSite {
  /// The arguments in the order of the parameters; the receiver first, unless it is a place.
  let arguments: [Expression]
  /// The receiver of a function that changes it.
  let receiverPlace: Place?
  /// The places of `inout` arguments, by the number of the parameter.
  let places: [Int: Place]
  /// The type of the receiver.
  let receiver: CellType
  /// The types of the arguments without the receiver.
  let types: [CellType]
  let substitution: Substitution
  /// The type of the result.
  let result: CellType
  let span: Span
  let lowering: Lowering

  var code: FunctionCode { lowering.function.code }

  /// What a generic parameter stands for.
  func type(_ name: String) -> CellType {
    substitution.first { $0.key.name == name }.map { lowering.type($0.value) } ?? .any
  }

  /// What the elements of the receiver are.
  var element: CellType { receiver.elementType ?? .any }
}
