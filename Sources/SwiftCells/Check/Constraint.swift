/// Something asked about types that may have to wait for an answer.
class Constraint {
  /// What came of looking at a constraint.
  enum Outcome {
    case solved
    /// Nothing can be said before more is known.
    case waiting
    case failed(Issue)
  }

  /// Looks whether the answer is known now.
  func attempt(_ system: ConstraintSystem) -> Outcome { .solved }

  /// What can be tried when nothing else helps, best first.
  func alternatives(_ system: ConstraintSystem) -> Alternatives? { nil }

  /// The conversion that it asks for, or `nil`.
  var conversion: ConversionConstraint? { nil }

  /// The types that it waits for.
  var mentionedTypes: [CellType] { [] }

  /// The types that its answer will give.
  func outputs(_ system: ConstraintSystem) -> [CellType] { [] }

  /// The expression whose operator it chooses, or `nil`.
  var operatorExpression: Draft? { nil }

  /// What is wrong if no answer is ever found.
  func stuckIssue(_ system: ConstraintSystem) -> Issue? { nil }
}

/// Readings to try one after another.
struct Alternatives {
  /// When it is the turn of a guess; lower comes first.
  enum Priority: Int {
    case bounds, collection, overload, body, looseBounds, literal, closure, last
  }
  let priority: Priority
  let choices: [Alternative]
  /// What is wrong if two of the readings are equally good.
  var ambiguity: Issue?
}

/// One reading: what it adds to the score, and what follows from it.
struct Alternative {
  let cost: Int
  /// Returns `nil`, or what is wrong.
  let apply: (ConstraintSystem) -> Issue?
}

/// A value of one type is used where another is expected.
final class ConversionConstraint: Constraint {
  let source: CellType
  let target: CellType
  let site: Site

  init(_ source: CellType, _ target: CellType, _ site: Site) {
    self.source = source
    self.target = target
    self.site = site
  }

  override func attempt(_ system: ConstraintSystem) -> Outcome {
    system.convert(source, target, self)
  }

  override var conversion: ConversionConstraint? { self }
  override var mentionedTypes: [CellType] { [source, target] }
}
