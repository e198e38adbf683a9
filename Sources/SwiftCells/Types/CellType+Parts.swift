/// Taking types apart and putting them together.
extension CellType {
  static let void = CellType(.tuple([]))
  static let any = CellType(.existential([]))
  static let hole = CellType(.hole)

  static func tuple(_ elements: [TupleElement]) -> CellType {
    elements.isEmpty ? .void : CellType(.tuple(elements))
  }
  static func tuple(_ types: [CellType]) -> CellType {
    .tuple(types.map { TupleElement(label: nil, type: $0) })
  }
  static func function(
    _ parameters: [CellType], _ result: CellType, isThrowing: Bool = false
  ) -> CellType {
    CellType(
      .function(
        FunctionType(
          parameters: parameters.map { FunctionParameter(type: $0) }, result: result,
          isThrowing: isThrowing)))
  }
  static func metatype(_ type: CellType) -> CellType { CellType(.metatype(type)) }

  /// The named type behind it, or `nil`.
  var nominal: NominalType? {
    if case .nominal(let nominal, _) = kind { return nominal }
    return nil
  }
  /// The generic arguments of a named type.
  var arguments: [CellType] {
    if case .nominal(_, let arguments) = kind { return arguments }
    return []
  }
  /// The element labels and types of a tuple, or `nil`.
  var tupleElements: [TupleElement]? {
    if case .tuple(let elements) = kind { return elements }
    return nil
  }
  /// The shape of a function type, or `nil`.
  var functionType: FunctionType? {
    if case .function(let function) = kind { return function }
    return nil
  }
  /// The type that a metatype describes, or `nil`.
  var instanceType: CellType? {
    if case .metatype(let type) = kind { return type }
    return nil
  }
  /// The protocols of an existential type, or `nil`.
  var protocols: [ProtocolType]? {
    if case .existential(let protocols) = kind { return protocols }
    return nil
  }
  /// The type variable that it is, or `nil`.
  var variable: TypeVariable? {
    if case .variable(let variable) = kind { return variable }
    return nil
  }
  /// Whether it is a variable, or an associated type of something still unknown.
  var isOpen: Bool {
    switch kind {
    case .variable: true
    case .member: hasVariables
    default: false
    }
  }
  var isVoid: Bool { tupleElements?.isEmpty ?? false }
  var isAny: Bool { protocols?.isEmpty ?? false }
  var isHole: Bool {
    if case .hole = kind { return true }
    return false
  }

  /// The same type with every part replaced for which `replacement` gives another.
  func mapped(_ replacement: (CellType) -> CellType?) -> CellType {
    if let other = replacement(self) { return other }
    switch kind {
    case .nominal(let nominal, let arguments):
      if arguments.isEmpty { return self }
      return CellType(.nominal(nominal, arguments.map { $0.mapped(replacement) }))
    case .tuple(let elements):
      if elements.isEmpty { return self }
      return CellType(
        .tuple(
          elements.map { TupleElement(label: $0.label, type: $0.type.mapped(replacement)) }))
    case .function(let function):
      return CellType(
        .function(
          FunctionType(
            parameters: function.parameters.map {
              FunctionParameter(type: $0.type.mapped(replacement), isInout: $0.isInout)
            },
            result: function.result.mapped(replacement), isThrowing: function.isThrowing)))
    case .metatype(let type): return .metatype(type.mapped(replacement))
    case .member(let type, let name): return CellType(.member(type.mapped(replacement), name))
    case .existential, .parameter, .variable, .hole: return self
    }
  }

  /// The type with generic parameters replaced.
  func substituting(_ substitution: Substitution) -> CellType {
    if !hasParameters || substitution.isEmpty { return self }
    return mapped { part in
      switch part.kind {
      case .parameter(let parameter): return substitution[parameter]
      case .member(let base, let name):
        let known = base.substituting(substitution)
        return known.associatedType(name) ?? CellType(.member(known, name))
      default: return part.hasParameters ? nil : part
      }
    }
  }
}

/// What stands for each generic parameter.
typealias Substitution = [GenericParameter: CellType]

extension CellType {
  /// The generic parameters in it, each once.
  var genericParameters: [GenericParameter] {
    var result: [GenericParameter] = []
    _ = mapped { part in
      if case .parameter(let parameter) = part.kind, !result.contains(parameter) {
        result.append(parameter)
      }
      return nil
    }
    return result
  }
}
