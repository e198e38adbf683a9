/// Notes what the checker learns about one place of a cell, for completion and inspection.
final class Probe {
  /// The word that stands where something is to be completed.
  static let placeholder = "__completion__"

  /// The byte offset of the place that is asked about, for inspection.
  let offset: Int?
  /// Keeps what is learnt about the whole cell.
  private let uses: CellUses?
  /// The checker that learnt it.
  var statements: StatementChecker?

  /// The type whose members are asked for.
  private(set) var base: CellType?
  /// The type that `.name` must have.
  private(set) var contextual: CellType?
  /// The scope in which a name is asked for.
  private(set) var scope: Scope?
  /// Labels that an argument at the place could have.
  private(set) var labels: [ParameterDeclaration] = []
  /// What was found out about words and calls around the place.
  private var findings: [Finding] = []

  init(offset: Int? = nil, uses: CellUses? = nil) {
    self.offset = offset
    self.uses = uses
  }

  /// Whether a place is asked about in a text that need not be right.
  var takesAnyText: Bool { uses == nil }

  /// Whether anything was learnt for completion.
  var knowsPlace: Bool { base != nil || contextual != nil || scope != nil }

  func noteMember(of type: CellType) { base = type }
  func noteContext(_ type: CellType) { contextual = type }
  func noteName(in scope: Scope) { self.scope = scope }

  /// What is known about the place: the word at it, or else the call around it.
  var finding: Finding? {
    findings.min { ($0.isWord ? 0 : 1, $0.size) < ($1.isWord ? 0 : 1, $1.size) }
  }
}

/// Something found out about a word or a call.
struct Finding {
  let inspection: CellInspection
  /// The variable that the word stands for, where it is one.
  var variable: Variable?
  /// Whether it is the word itself that is asked about, and not the call around the place.
  let isWord: Bool
  let size: Int
}

extension Probe {
  /// Notes a function that may throw because a protocol lets it.
  func noteFree(_ declaration: Declaration) { uses?.noteFree(declaration) }

  /// Notes what the drafts of an expression turned out to mean, once its types were looked for.
  func settle(_ drafts: [Draft], _ checker: ExpressionChecker) {
    uses?.note(drafts, checker)
    for draft in drafts {
      if let call = draft as? CallDraft { noteLabels(call, checker) }
      guard let offset, let inspection = Self.inspection(draft, checker) else { continue }
      let word = Self.wordSpan(draft)
      if word.start <= offset, offset <= word.end {
        findings.append(
          Finding(
            inspection: inspection, variable: (draft as? NameDraft)?.variable, isWord: true,
            size: word.end - word.start))
      } else if draft is CallDraft, word.end < offset, offset <= draft.span.end {
        let size = draft.span.end - draft.span.start
        findings.append(Finding(inspection: inspection, isWord: false, size: size))
      }
    }
  }

  /// The labels that may stand before an argument which is only being written.
  private func noteLabels(_ call: CallDraft, _ checker: ExpressionChecker) {
    guard call.arguments.contains(where: { $0.label == nil && $0.draft is PlaceholderDraft })
    else { return }
    let given = Set(call.arguments.compactMap(\.label))
    labels += call.candidates(checker).flatMap(\.parameters).filter { parameter in
      parameter.label.map { !given.contains($0) } ?? false
    }
  }

  private static func wordSpan(_ draft: Draft) -> Span {
    switch draft {
    case let call as CallDraft: call.nameSpan
    case let member as MemberDraft: member.nameSpan
    default: draft.span
    }
  }

  private static func inspection(_ draft: Draft, _ checker: ExpressionChecker) -> CellInspection? {
    if let name = draft as? NameDraft { return variable(name, checker) }
    if let call = draft as? CallDraft, call.isSubscript { return nil }
    if case .declaration(let chosen)? = checker.system.state.choices[draft.number] {
      return describe([chosen.declaration])
    }
    switch draft {
    case let call as CallDraft: return describe(call.candidates(checker))
    case let reference as ReferenceDraft: return describe(reference.candidates.map(\.declaration))
    case let property as PropertyDraft: return describe([property.declaration])
    case let type as TypeDraft: return self.type(checker.system.shown(type.instance), checker)
    default: return nil
    }
  }

  private static func variable(_ draft: NameDraft, _ checker: ExpressionChecker) -> CellInspection {
    describe(draft.variable, checker.system.shown(draft.type))
  }

  fileprivate static func describe(_ variable: Variable, _ type: CellType) -> CellInspection {
    let word = variable.isConstant ? "let" : "var"
    return CellInspection(signature: "\(word) \(variable.name): \(type)", documentation: "")
  }

  fileprivate static func describe(_ declarations: [Declaration]) -> CellInspection? {
    guard let first = declarations.first else { return nil }
    let signatures = declarations.map(Signature.text).joined(separator: "\n")
    return CellInspection(signature: signatures, documentation: first.documentation)
  }

  /// A type with its initialisers.
  private static func type(_ type: CellType, _ checker: ExpressionChecker) -> CellInspection {
    let initializers = checker.candidates(.metatype(type), "init").map(\.declaration)
    let signatures = ["\(type)"] + initializers.map(Signature.text)
    return CellInspection(
      signature: signatures.joined(separator: "\n"),
      documentation: type.nominal?.documentation ?? "")
  }
}

extension Finding {
  /// What a name that a cell declares at the top level stands for.
  init?(declared name: String, in cell: CheckedCell) {
    let known: CellInspection?
    var found: Variable?
    switch cell.root.find(name) {
    case .variable(let variable)?:
      found = variable
      known = Probe.describe(variable, variable.type)
    case .functions(let list)?: known = Probe.describe(list)
    default: known = nil
    }
    guard let known else { return nil }
    self.init(inspection: known, variable: found, isWord: true, size: name.utf8.count)
  }
}

extension CallDraft {
  /// The declarations that the call could mean, whether or not its arguments fit.
  func candidates(_ checker: ExpressionChecker) -> [Declaration] {
    switch callee {
    case .functions(let list, _, _): return list.map(\.declaration)
    case .initializer(let type):
      return checker.candidates(.metatype(checker.system.full(type)), "init").map(\.declaration)
    case .member(let base, let name, _):
      return checker.candidates(checker.system.full(base.type), name).inUse().map(\.declaration)
    case .implicitMember(let name):
      let type = checker.system.full(self.type).unwrapped
      return checker.candidates(.metatype(type), name).map(\.declaration)
    case .value: return []
    }
  }
}

/// Stands where something is to be completed.
final class PlaceholderDraft: Draft {
  init(_ checker: ExpressionChecker, _ span: Span) { super.init(checker, span, .hole) }
}
