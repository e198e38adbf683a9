/// A declaration that a name could mean, with what its owner's generic parameters stand for.
struct Candidate {
  let declaration: Declaration
  let substitution: Substitution

  /// Whether it is not known yet what its owner's generic parameters stand for.
  var isOpen: Bool { substitution.values.contains(where: \.hasVariables) }

  /// Whether it is no spelling of earlier versions.
  var isInUse: Bool { declaration.newName == nil }
}

extension [Candidate] {
  /// The candidates without spellings of earlier versions, unless nothing else could be meant.
  func inUse(where couldBeMeant: (Candidate) -> Bool = { _ in true }) -> [Candidate] {
    guard contains(where: { !$0.isInUse }) else { return self }
    let (current, former) = (filter(\.isInUse), filter { !$0.isInUse })
    if current.isEmpty { return former }
    let isFormer = !current.contains(where: couldBeMeant) && former.contains(where: couldBeMeant)
    return isFormer ? former : current
  }
}

/// Finding the members of types.
struct MemberLookup {
  let vocabulary: Vocabulary
  /// What cells added when the lookup was made.
  private let known: SessionTypes
  /// What cells have added by now.
  var session: SessionTypes { SessionTypes.current ?? known }

  init(vocabulary: Vocabulary, session: SessionTypes) {
    self.vocabulary = vocabulary
    known = session
  }

  /// The members of a type with a name, most specific first.
  func members(of type: CellType, named name: String, isStatic: Bool) -> [Candidate] {
    Self.withoutHidden(
      declared(in: type, named: name, isStatic: isStatic), isDynamic: type.nominal == nil)
  }

  /// The members of a type with a name, those included that others hide.
  private func declared(
    in type: CellType, named name: String, isStatic: Bool
  ) -> [Candidate] {
    var result: [Candidate] = []
    each(of: type, named: name) { table, substitution in
      for declaration in table.named(name, isStatic: isStatic) {
        if fulfils(declaration, substitution) {
          result.append(Candidate(declaration: declaration, substitution: substitution))
        }
      }
    }
    return result
  }

  /// The member of a type that a protocol asks for: by its name, its labels and its types.
  ///
  /// - Parameters:
  ///   - requirement: What is asked for.
  ///   - type: The type whose member it is.
  ///   - arguments: What stands for the generic parameters of the requirement itself.
  /// - Returns: The member, or `nil` where the type has none.
  func witness(
    for requirement: Declaration, of type: CellType, _ arguments: Substitution = [:]
  ) -> Candidate? {
    var own = arguments
    if let one = requirement.ownerProtocol { own[one.selfParameter] = type }
    var candidates = declared(in: type, named: requirement.name, isStatic: requirement.isStatic)
    if requirement.kind == .operation {
      candidates += session.operators(named: requirement.name).map {
        Candidate(declaration: $0, substitution: [:])
      }
    }
    return candidates.lazy.filter(\.isInUse).compactMap { $0.meeting(requirement, own) }.first
  }

  /// All members of a type, for completion and for near names.
  func allMembers(of type: CellType, isStatic: Bool) -> [Declaration] {
    var result: [Declaration] = []
    each(of: type) { table, substitution in
      result += table.everything(isStatic: isStatic).filter {
        $0.newName == nil && fulfils($0, substitution)
      }
    }
    return result
  }

  /// Hands over the tables in which members of a type stand; those that cannot have a member with
  /// the name may be left out.
  private func each(
    of type: CellType, named name: String? = nil, _ visit: (MemberTable, Substitution) -> Void
  ) {
    switch type.kind {
    case .nominal(let nominal, let arguments):
      let own = Dictionary(
        zip(nominal.genericParameters, arguments), uniquingKeysWith: { first, _ in first })
      for extra in session.extensions(of: nominal) { visit(extra, own) }
      visit(nominal.members, own)
      if let extra = vocabulary.additions(to: nominal) { visit(extra, own) }
      // Looking for the name is much faster than asking whether the type conforms.
      for one in session.protocols(vocabulary, with: name) where Conformance.holds(type, one) {
        let all = own.merging([one.selfParameter: type]) { first, _ in first }
        for extra in session.extensions(of: one) { visit(extra, all) }
        visit(one.members, all)
      }
    case .existential(let protocols): visitProtocols(protocols, type, visit)
    case .parameter(let parameter): visitProtocols(parameter.constraints, type, visit)
    default: break
    }
  }

  private func visitProtocols(
    _ protocols: [ProtocolType], _ type: CellType, _ visit: (MemberTable, Substitution) -> Void
  ) {
    var seen: Set<ProtocolType> = []
    func add(_ one: ProtocolType) {
      guard seen.insert(one).inserted else { return }
      for extra in session.extensions(of: one) { visit(extra, [one.selfParameter: type]) }
      visit(one.members, [one.selfParameter: type])
      one.inherited.forEach(add)
    }
    protocols.forEach(add)
  }

  /// Whether what a member asks of its owner's arguments holds.
  private func fulfils(_ declaration: Declaration, _ substitution: Substitution) -> Bool {
    declaration.requirements.allSatisfy { $0.holds(substitution) }
  }

  /// A member of the type itself hides one of the same shape that a protocol gives; a member that
  /// a cell declared hides one of the library.
  private static func withoutHidden(
    _ candidates: [Candidate], isDynamic: Bool
  ) -> [Candidate] {
    guard candidates.count > 1 else { return candidates }
    var result: [Candidate] = []
    // A default in an extension stands in the same table as the requirement it is for.
    let known = isDynamic ? candidates : candidates.filter { !$0.declaration.isRequirement }
    for candidate in known.isEmpty ? candidates : known {
      let one = candidate.declaration
      let isHidden = result.contains { earlier in
        let other = earlier.declaration
        guard other.kind == one.kind,
          other.parameters.map(\.label) == one.parameters.map(\.label)
        else { return false }
        if other.isRequirement && one.ownerProtocol === other.ownerProtocol { return true }
        if one.ownerProtocol != nil && other.ownerProtocol == nil {
          // Whether it is there at all may not be known yet.
          if !other.requirements.isEmpty, earlier.isOpen { return false }
          return zip(one.parameters, other.parameters).allSatisfy { a, b in
            (a.type.functionType == nil) == (b.type.functionType == nil)
          }
        }
        return other.span != nil && other.functionType == one.functionType
          && one.requirements.count == other.requirements.count
      }
      if !isHidden { result.append(candidate) }
    }
    return result
  }
}
