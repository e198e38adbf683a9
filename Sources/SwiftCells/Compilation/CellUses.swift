/// What the checker found the names and calls of a cell to mean.
final class CellUses {
  /// A name that stands for a variable or a function.
  struct Name {
    enum Meaning {
      case variable(Variable)
      case declaration(Declaration)
    }
    let meaning: Meaning
    /// Where the name begins.
    let span: Span
  }

  /// Something that may throw when it is evaluated.
  struct Call {
    let span: Span
    /// What is called, and functions that are handed to it.
    var declarations: [Declaration] = []
    /// Variables whose closures are called, by the call itself or by what it calls.
    var variables: [Variable] = []
    /// Whether a value is called, or handed on, whose type says that it throws.
    var isThrowing = false
    /// Closures whose errors come out of the call.
    var closures: [Span] = []
  }

  private(set) var names: [Name] = []
  private(set) var calls: [Call] = []
  /// Closures that may throw where they are written, because whoever takes them lets errors pass.
  private(set) var freeClosures: Set<TextPlace> = []

  /// Functions that may throw because the protocol that asks for them says so.
  private(set) var freeFunctions: Set<TextPlace> = []

  /// Notes a function that may throw.
  func noteFree(_ declaration: Declaration) {
    if let span = declaration.span { freeFunctions.insert(TextPlace(span)) }
  }

  /// Notes what the drafts of an expression turned out to mean.
  func note(_ drafts: [Draft], _ checker: ExpressionChecker) {
    for draft in drafts {
      switch draft {
      case let name as NameDraft:
        names.append(Name(meaning: .variable(name.variable), span: name.span))
      case let call as CallDraft: note(call, checker)
      case let property as PropertyDraft:
        calls.append(Call(span: draft.span, declarations: [property.declaration]))
      default: note(draft, checker)
      }
    }
  }

  private func note(_ draft: Draft, _ checker: ExpressionChecker) {
    switch checker.system.state.choices[draft.number] {
    case .declaration(let chosen)?:
      let declaration = chosen.declaration
      if draft is ReferenceDraft {
        names.append(Name(meaning: .declaration(declaration), span: draft.span))
      } else if declaration.kind == .property {
        calls.append(Call(span: draft.span, declarations: [declaration]))
      }
    case .operation(.declared(let chosen))?:
      calls.append(Call(span: draft.span, declarations: [chosen.declaration]))
    default: break
    }
  }

  private func note(_ draft: CallDraft, _ checker: ExpressionChecker) {
    var call = Call(span: draft.span)
    switch checker.system.state.choices[draft.number] {
    case .declaration(let chosen)?:
      call.declarations = [chosen.declaration]
      if case .functions = draft.callee {
        names.append(Name(meaning: .declaration(chosen.declaration), span: draft.nameSpan))
      }
      for (parameter, numbers) in zip(chosen.declaration.parameters, chosen.arguments) {
        guard parameter.builder == nil,
          parameter.argumentType.unwrapped.functionType?.isThrowing == true
        else { continue }
        for number in numbers { pass(draft.arguments[number].draft, to: &call, checker) }
      }
    case .functionValue(let read)?:
      guard let function = read ?? draft.receiver else { return }
      call.isThrowing = checker.system.full(function.type).functionType?.isThrowing == true
      pass(function, to: &call, checker)
    default: return
    }
    calls.append(call)
  }

  /// Notes that a function is run by a call which lets its errors pass.
  private func pass(_ function: Draft, to call: inout Call, _ checker: ExpressionChecker) {
    if function is ClosureDraft {
      call.closures.append(function.span)
      freeClosures.insert(TextPlace(function.span))
      return
    }
    if case .declaration(let chosen)? = checker.system.state.choices[function.number],
      chosen.declaration.kind != .property
    {
      call.declarations.append(chosen.declaration)
    } else if function is NameDraft || function is MemberDraft,
      checker.system.full(function.type).functionType?.isThrowing == true
    {
      // Other functions have the type that their context asks for.
      call.isThrowing = true
    }
    if let name = function as? NameDraft { call.variables.append(name.variable) }
  }
}
