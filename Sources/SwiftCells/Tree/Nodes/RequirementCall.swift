/// A member of a protocol of a cell: what the dynamic type of the receiver has under that name.
final class RequirementCall: Expression {
  private let requirement: Declaration
  private let arguments: [Expression]
  private let receiverType: CellType
  private let lookup: MemberLookup
  private let span: Span
  private unowned(unsafe) let owner: FunctionCode
  private var witnesses: [CellType: FunctionObject] = [:]

  init(
    _ requirement: Declaration, _ arguments: [Expression], _ receiverType: CellType,
    _ lookup: MemberLookup, owner: FunctionCode, _ span: Span
  ) {
    self.requirement = requirement
    self.arguments = arguments
    self.receiverType = receiverType
    self.lookup = lookup
    self.owner = owner
    self.span = span
  }

  override func value(_ frame: Frame) throws -> Value {
    var values = try arguments.map { try $0.value(frame) }
    var type = receiverType
    if case .existential = receiverType.kind, let first = values.first {
      type = first.existential.type
      values[0] = first.existential.value
    }
    let witness = try witness(type)
    let free = frame + owner.frameSize
    free[0].bits = frame[0].bits
    do {
      return try witness.call(free, values)
    } catch {
      (error as? Failure)?.leave("", calledAt: span)
      throw error
    }
  }

  private func witness(_ type: CellType) throws -> FunctionObject {
    if let known = witnesses[type] { return known }
    let found = lookup.members(of: type, named: requirement.name, isStatic: requirement.isStatic)
      .first {
        $0.declaration.parameters.map(\.label) == requirement.parameters.map(\.label)
      }
    guard let found, let object = Witness.function(found, owner.machine) else {
      throw Failure(
        .fatal("'\(type)' has no '\(requirement.fullName)' that can be called here"), span)
    }
    witnesses[type] = object
    return object
  }
}

/// Members as functions whose first argument is the receiver.
enum Witness {
  static func function(_ candidate: Candidate, _ machine: Machine) -> FunctionObject? {
    switch candidate.declaration.implementation {
    case .code(let code): return Closure(code)
    case .template(let template): return Closure(template.code(candidate.substitution))
    case .computed(let get, _): return Closure(get)
    case .computedTemplate(let get, _): return Closure(get.code(candidate.substitution))
    case .stored(let index), .observed(let index, _):
      return NativeFunction(name: candidate.declaration.name) { $0[0].aggregate[index] }
    case .native(let body), .nativeAccess(let body, _):
      return NativeFunction(name: candidate.declaration.name, body)
    default: return nil
    }
  }
}
