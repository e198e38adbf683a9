/// Whether a value of one type can be used where another is expected.
extension ConstraintSystem {
  /// Looks at a conversion; what must be looked at later is added as a constraint of its own.
  func convert(
    _ from: CellType, _ to: CellType, _ constraint: ConversionConstraint
  ) -> Constraint.Outcome {
    let source = resolve(from)
    let target = resolve(to)
    if source.isHole || target.isHole { spread(source, target) }
    if source == target || source.isHole || target.isHole || source.isNever { return .solved }
    let mismatch = Constraint.Outcome.failed(
      .mismatch(constraint.source, constraint.target, constraint.site))
    switch (source.kind, target.kind) {
    case (.variable, .variable): return .waiting
    case (.variable(let variable), _):
      return convertUnknown(variable, source, target, constraint, mismatch)
    case (_, .variable(let variable)):
      if literals(variable).isEmpty { return .waiting }
      return unify(source, target) ? .solved : mismatch
    case (.member, _), (_, .member):
      if source.isOpen || target.isOpen { return .waiting }
      return unify(source, target) ? .solved : mismatch
    default: return convertKnown(source, target, constraint, mismatch)
    }
  }

  private func convertUnknown(
    _ variable: TypeVariable, _ source: CellType, _ target: CellType,
    _ constraint: ConversionConstraint, _ mismatch: Constraint.Outcome
  ) -> Constraint.Outcome {
    if target.isOpen { return .waiting }
    let literals = literals(variable)
    if let wrapped = target.wrapped {
      if literals.contains(.nothing) { return bind(variable, target) ? .solved : mismatch }
      if literals.isEmpty { return .waiting }
      state.score += Cost.promotion
      return part(source, wrapped, constraint)
    }
    switch target.kind {
    case .existential: return literals.contains(.nothing) ? mismatch : .waiting
    case .nominal(let nominal, _):
      let isCollection = nominal === BuiltIn.array || nominal === BuiltIn.dictionary
      if literals.isEmpty && isCollection { return .waiting }
      return bind(variable, target) ? .solved : mismatch
    default: return bind(variable, target) ? .solved : mismatch
    }
  }

  private func convertKnown(
    _ source: CellType, _ target: CellType, _ constraint: ConversionConstraint,
    _ mismatch: Constraint.Outcome
  ) -> Constraint.Outcome {
    if let wrapped = target.wrapped {
      guard let inner = source.wrapped else {
        state.score += Cost.promotion
        return part(source, wrapped, constraint)
      }
      return part(inner, wrapped, constraint)
    }
    switch (source.kind, target.kind) {
    case (_, .existential(let wanted)):
      state.score += Cost.upcast
      if let have = source.protocols {
        return wanted.allSatisfy { one in have.contains { $0.inherits(one) } } ? .solved : mismatch
      }
      return wanted.allSatisfy { conforms(source, $0) } ? .solved : mismatch
    case (.nominal(let a, let p), .nominal(let b, let q)) where a === b:
      return convertArguments(a, p, q, constraint, mismatch)
    case (.tuple(let p), .tuple(let q)):
      guard p.count == q.count,
        zip(p, q).allSatisfy({ $0.label == $1.label || $0.label == nil || $1.label == nil })
      else { return mismatch }
      for (part, other) in zip(p, q) { require(part.type, other.type, constraint) }
      return .solved
    case (.function(let p), .function(let q)):
      guard p.parameters.count == q.parameters.count,
        zip(p.parameters, q.parameters).allSatisfy({ $0.isInout == $1.isInout })
      else { return mismatch }
      for (part, other) in zip(p.parameters, q.parameters) {
        require(other.type, part.type, constraint)
      }
      require(p.result, q.result, constraint)
      return .solved
    case (.metatype(let a), .metatype(let b)): return unify(a, b) ? .solved : mismatch
    default: return mismatch
    }
  }

  private func convertArguments(
    _ nominal: NominalType, _ p: [CellType], _ q: [CellType], _ constraint: ConversionConstraint,
    _ mismatch: Constraint.Outcome
  ) -> Constraint.Outcome {
    if nominal === BuiltIn.array || nominal === BuiltIn.dictionary || nominal === BuiltIn.set {
      for (part, other) in zip(p, q) { require(part, other, constraint) }
      return .solved
    }
    return zip(p, q).allSatisfy { unify($0, $1) } ? .solved : mismatch
  }

  /// The conversion hangs on that of a part alone.
  private func part(
    _ source: CellType, _ target: CellType, _ whole: ConversionConstraint
  ) -> Constraint.Outcome {
    let conversion = PartConversion(source, target, whole)
    let outcome = conversion.attempt(self)
    guard case .waiting = outcome else { return outcome }
    state.pending.append(conversion)
    return .solved
  }

  /// Asks for a conversion of a part; a mismatch there is reported for the whole.
  private func require(_ source: CellType, _ target: CellType, _ whole: ConversionConstraint) {
    let (from, to) = (resolve(source), resolve(target))
    if from != to { add(PartConversion(from, to, whole)) }
  }

  /// Whether values of a type fit where another is expected, as far as is known; used to leave out
  /// overloads that cannot be meant.
  func mightConvert(_ source: CellType, _ target: CellType) -> Bool {
    let from = resolve(source)
    let to = resolve(target)
    if from == to || from.isHole || to.isHole || from.isNever { return true }
    switch (from.kind, to.kind) {
    case (.variable(let variable), _):
      let kinds = literals(variable).kinds
      if kinds.isEmpty || to.variable != nil { return true }
      if case .existential = to.kind { return true }
      if case .member = to.kind { return true }
      let wanted = kinds == [.nothing] ? to : to.unwrapped
      return wanted.variable != nil || kinds.allSatisfy { wanted.accepts($0) }
    case (_, .variable(let variable)):
      return literals(variable).kinds.allSatisfy { from.accepts($0) }
    case (.member, _), (_, .member): return true
    default: break
    }
    if let wrapped = to.wrapped { return mightConvert(from.wrapped ?? from, wrapped) }
    switch (from.kind, to.kind) {
    case (_, .existential(let wanted)):
      if let have = from.protocols {
        return wanted.allSatisfy { one in have.contains { $0.inherits(one) } }
      }
      return wanted.allSatisfy { conforms(from, $0) }
    case (.nominal(let a, let p), .nominal(let b, let q)):
      return a === b && zip(p, q).allSatisfy { mightConvert($0, $1) }
    case (.tuple(let p), .tuple(let q)):
      return p.count == q.count && zip(p, q).allSatisfy { mightConvert($0.type, $1.type) }
    case (.function(let p), .function(let q)):
      return p.parameters.count == q.parameters.count
        && zip(p.parameters, q.parameters).allSatisfy { mightConvert($1.type, $0.type) }
        && (q.result.isVoid || mightConvert(p.result, q.result))
    case (.metatype(let a), .metatype(let b)): return mightConvert(a, b)
    case (.parameter(let a), .parameter(let b)): return a === b
    default: return false
    }
  }

  /// Whether a type conforms to a protocol; unknown types might.
  func conforms(_ type: CellType, _ requirement: ProtocolType) -> Bool {
    Conformance.holds(full(type), requirement)
  }
}

/// A conversion of a part of two types; the whole is named where it fails.
private final class PartConversion: Constraint {
  private let inner: ConversionConstraint
  private let whole: ConversionConstraint

  init(_ source: CellType, _ target: CellType, _ whole: ConversionConstraint) {
    inner = ConversionConstraint(source, target, whole.site)
    self.whole = whole
  }

  override func attempt(_ system: ConstraintSystem) -> Outcome {
    switch inner.attempt(system) {
    case .failed: .failed(.mismatch(whole.source, whole.target, whole.site))
    case let other: other
    }
  }

  override var conversion: ConversionConstraint? { inner }
  override var mentionedTypes: [CellType] { inner.mentionedTypes }
}
