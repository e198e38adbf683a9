/// A function, method, initialiser, property, subscript, enumeration case or operator.
package final class Declaration: @unchecked Sendable {
  package enum Kind {
    case function, method, initializer, property, subscripting, enumerationCase, operation
  }

  package let kind: Kind
  package let name: String
  let isStatic: Bool
  var isMutating = false
  /// Whether it is an operator that is written behind its operand.
  var isPostfix = false
  var isThrowing = false
  /// Whether a property or subscript can be assigned to.
  var isSettable = false
  /// What a spelling of earlier versions is called now; `nil` for what is in use.
  var newName: String?
  /// Whether only its type may use it.
  var isPrivate = false
  /// Whether only its type may assign to it.
  var isPrivatelySet = false
  /// Whether a type of a cell that conforms to its protocol of the host must have it.
  var isRequired = false
  /// Whether leaving the result unused needs no remark.
  var isDiscardable = true
  /// Its own generic parameters.
  var genericParameters: [GenericParameter] = []
  /// What the generic arguments, its own and its owner's, must fulfil.
  var requirements: [Requirement] = []
  package let parameters: [ParameterDeclaration]
  /// The type of the result, of the property, or of the element of a subscript.
  let result: CellType
  package var documentation = ""
  /// What is shown to the user in place of the text made from the types.
  var signatureText: String?
  var implementation: Implementation
  /// The type that it is a member of.
  weak var owner: NominalType?
  /// The protocol that it is a member of.
  weak var ownerProtocol: ProtocolType?
  /// Where a cell declared it.
  var span: Span?
  /// Which of several equally good overloads is meant: the highest.
  var preference = 0

  init(
    _ kind: Kind, _ name: String, isStatic: Bool = false, parameters: [ParameterDeclaration] = [],
    result: CellType, documentation: String = "", implementation: Implementation
  ) {
    self.kind = kind
    self.name = name
    self.isStatic = isStatic
    self.parameters = parameters
    self.result = result
    self.documentation = documentation
    self.implementation = implementation
  }

  /// Whether it is what a protocol of a cell asks for.
  var isRequirement: Bool {
    if case .requirement = implementation { return true }
    return false
  }

  /// Whether it stands in the place of another declaration with the same name: operators before and
  /// behind their operand are two.
  func hasOperands(of other: Declaration) -> Bool {
    isPostfix == other.isPostfix && parameters.map(\.type) == other.parameters.map(\.type)
  }

  /// The function type of a callable declaration, without its receiver.
  var functionType: CellType {
    CellType(
      .function(
        FunctionType(
          parameters: parameters.map {
            FunctionParameter(type: $0.passedType, isInout: $0.isInout)
          },
          result: result, isThrowing: isThrowing)))
  }

  /// Name and labels as Swift writes them in references: `plot(width:)`.
  var fullName: String {
    if kind == .property || (kind == .enumerationCase && parameters.isEmpty) { return name }
    return name + "(" + parameters.map { ($0.label ?? "_") + ":" }.joined() + ")"
  }
}

/// One parameter of a declaration.
package struct ParameterDeclaration {
  /// The label written in a call, or `nil`.
  package let label: String?
  /// The name used in the documentation and in the body.
  package let name: String
  /// The type of the parameter; of one element where it is variadic.
  let type: CellType
  var isVariadic = false
  var isInout = false
  /// The type of a result builder's components, where the argument is a block of them.
  var builder: ResultBuilder?
  /// The text of the default argument, or `nil` where the argument must be given.
  package var defaultText: String?
  var defaultValue: DefaultValue?
  /// Whether the argument is evaluated by the callee, as the right side of `&&` is.
  var isAutoclosure = false

  /// Whether a function given for it may be kept: `@escaping`, or a stored property to be set.
  var isEscaping = false

  /// Whether it is a function that the body may only call or pass on.
  var isNonEscaping: Bool { type.functionType != nil && !isEscaping && !isVariadic && !isInout }

  /// The type that an argument must have: what an autoclosure gives.
  var argumentType: CellType {
    isAutoclosure ? type.functionType?.result ?? type : type
  }

  /// The type of the value that the body receives.
  var passedType: CellType { isVariadic ? .array(type) : type }
}

/// The block language of a result builder.
package struct ResultBuilder: Hashable {
  /// The name of the builder, for example `LayerBuilder`.
  let name: String
  /// The type of one component.
  let component: CellType
}

/// What stands in for an argument that is not given.
enum DefaultValue {
  /// A value of the host.
  case native(() throws -> Value)
  /// An expression of a cell.
  case code(FunctionCode)
  /// An expression of a generic type of a cell.
  case template(FunctionTemplate)
}

/// The body of a native function: arguments in, the receiver first; a mutating function leaves
/// the changed receiver in their first place.
package typealias NativeBody = (inout [Value]) throws -> Value

/// What runs before and after a variable or stored property gets a new value.
struct Observers {
  /// Receives the new value; in types the address of `self` comes first.
  var willSet: FunctionTemplate?
  /// Receives the old value; in types the address of `self` comes first.
  var didSet: FunctionTemplate?
}

extension Implementation {
  /// The generic code of a function or of accessors.
  var templates: [FunctionTemplate] {
    switch self {
    case .template(let template): [template]
    case .computedTemplate(let get, let set): [get] + (set.map { [$0] } ?? [])
    default: []
    }
  }
}

/// What is done when a declaration is used.
enum Implementation {
  /// A function of the host.
  case native(NativeBody)
  /// A property or subscript of the host: the reader, and the writer, whose last argument is
  /// the new value.
  case nativeAccess(get: NativeBody, set: NativeBody?)
  /// A function of the standard library.
  case intrinsic(Intrinsic)
  /// A function of a cell.
  case code(FunctionCode)
  /// A generic function of a cell.
  case template(FunctionTemplate)
  /// A property or subscript of a generic type with accessors written in a cell.
  case computedTemplate(get: FunctionTemplate, set: FunctionTemplate?)
  /// A stored property of a structure declared in a cell.
  case stored(Int)
  /// A stored property with observers.
  case observed(Int, Observers)
  /// A property or subscript with accessors written in a cell.
  case computed(get: FunctionCode, set: FunctionCode?)
  /// A static stored property written in a cell; the code gives it its first value.
  case global(GlobalVariable, FunctionCode)
  /// A case of an enumeration declared in a cell.
  case enumerationCase(Int)
  /// A case of an enumeration of the host; the values it carries, or `nil` for another case.
  case nativeCase(make: NativeBody, match: (Value) throws -> [Value]?)
  /// A requirement of a protocol: what the dynamic type has under that name.
  case requirement
}
