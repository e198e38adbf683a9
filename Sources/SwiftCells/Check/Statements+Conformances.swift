import SwiftSyntax

/// Whether types have what the protocols ask for that they say they conform to.
extension StatementChecker {
  /// Checks that a type has what the protocols ask for that it says it conforms to.
  func finishConformances(
    _ type: NominalType, _ protocols: [ProtocolType], _ name: TokenSyntax
  ) {
    let own = type.applied().substituting(assumedTypes)
    for one in protocols {
      checkInherited(type, one, name)
      for requirement in one.allRequirements {
        if let witness = lookup.witness(for: requirement, of: own) {
          if requirement.isThrowing { probe?.noteFree(witness.declaration) }
          continue
        }
        if requirement.isMetByOperator(of: own) { continue }
        if let near = nearMiss(requirement, own) {
          report(
            Diagnostic(
              "instance method '\(requirement.name)' has different argument labels from those "
                + "required by protocol '\(one.name)' ('\(requirement.fullName)')", near))
          break
        }
        let note = Diagnostic(
          "protocol requires \(ConstraintSystem.describe(requirement)) with type "
            + "'\(requirement.kind == .property ? requirement.result : requirement.functionType)'",
          requirement.span ?? span(name), severity: .note)
        report(
          Diagnostic(
            "type '\(type.name)' does not conform to protocol '\(one.name)'", span(name),
            notes: [note]))
        break
      }
    }
  }

  /// A method of the cell that fits a requirement but for its labels.
  private func nearMiss(_ requirement: Declaration, _ own: CellType) -> Span? {
    guard requirement.kind == .method else { return nil }
    return lookup.members(of: own, named: requirement.name, isStatic: requirement.isStatic)
      .map(\.declaration).first {
        $0.span?.unit === unit && !$0.isRequirement && $0.ownerProtocol == nil
          && $0.parameters.map(\.label) != requirement.parameters.map(\.label)
          && $0.parameters.map(\.type) == requirement.parameters.map(\.type)
          && $0.result == requirement.result
      }?.span
  }

  /// Checks a protocol and those that it refines.
  private func checkInherited(_ type: NominalType, _ one: ProtocolType, _ name: TokenSyntax) {
    checkMade(type as? UserType, one, name)
    for other in one.inherited {
      if type is UserType == false, LeftOut.conformance(of: type, to: other) != nil,
        !Conformance.isKnown(type, type.applied().arguments, other)
      {
        report(name, "type '\(type.name)' does not conform to protocol '\(other.name)'")
      }
      checkInherited(type, other, name)
    }
  }

  /// Conformances that Swift makes from the parts, or that need a member.
  private func checkMade(_ type: UserType?, _ one: ProtocolType, _ name: TokenSyntax) {
    guard let type else { return }
    let parts = type.fields.map(\.type) + type.cases.flatMap { $0.payload.map(\.type) }
    let arguments = type.applied().arguments
    func has(_ requirement: Declaration) -> Bool {
      type.witness(requirement, arguments) != nil
    }
    func lacks(_ wanted: ProtocolType) -> Bool {
      parts.contains { part in
        if case .parameter(let parameter) = part.kind {
          return !parameter.constraints.contains { $0.inherits(wanted) }
        }
        return !part.isHole && part.nominal !== type && !Conformance.holds(part, wanted)
      }
    }
    var isMissing = false
    switch one {
    case StandardProtocol.equatable:
      isMissing = lacks(StandardProtocol.equatable) && !has(StandardRequirement.equality)
    case StandardProtocol.hashable:
      isMissing = lacks(StandardProtocol.hashable) && !has(StandardRequirement.hashing)
    case StandardProtocol.comparable:
      isMissing =
        !has(StandardRequirement.order)
        && !(type.form == .enumeration && type.rawType == nil)
    case StandardProtocol.textual:
      isMissing = !has(StandardRequirement.description)
    case StandardProtocol.sequence, StandardProtocol.iterator:
      isMissing = type.members.associatedTypes["Element"] == nil
    case StandardProtocol.caseIterable:
      isMissing =
        (type.form != .enumeration || !type.cases.allSatisfy(\.payload.isEmpty))
        && !type.members.named("allCases", isStatic: true).contains { $0.span != nil }
    default: break
    }
    if isMissing {
      report(name, "type '\(type.name)' does not conform to protocol '\(one.name)'")
    }
  }
}

extension ProtocolType {
  /// What conforming types must have, inherited requirements included.
  var allRequirements: [Declaration] {
    let own = (members.everything(isStatic: false) + members.everything(isStatic: true)).filter {
      $0.isRequirement || $0.isRequired
    }
    return own + inherited.flatMap(\.allRequirements)
  }
}
