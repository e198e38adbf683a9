/// Applying a function to its arguments.
extension CallConstraint {
  /// Takes a candidate: its parameters ask for their types, its result is the type of the call.
  func apply(
    _ candidate: Candidate, _ arguments: [[Int]], _ receiver: CellType?,
    _ system: ConstraintSystem
  ) {
    let declaration = candidate.declaration
    var candidate = candidate
    if case .initializer(let type) = draft.callee, let nominal = type.nominal {
      let pairs = zip(nominal.genericParameters, type.arguments)
      candidate = Candidate(
        declaration: declaration,
        substitution: candidate.substitution.merging(pairs.map { ($0, $1) }) { _, new in new })
    }
    let substitution = system.open(candidate, draft.nameSpan)
    if case .initializer(let type) = draft.callee, let nominal = type.nominal {
      system.requireConformances(of: nominal, type.arguments, draft.nameSpan)
    }
    system.state.choices[draft.number] = .declaration(
      ChosenDeclaration(
        declaration: declaration, substitution: substitution, arguments: arguments,
        receiver: receiver))
    let result = declaration.result.substituting(substitution)
    if case .implicitMember = draft.callee {
      system.convert(result, to: draft.type, .other, draft.span)
    } else if !system.unify(draft.type, result) {
      system.fail(.mismatch(result, draft.type, Site(role: .other, span: draft.span)))
    }
    for (parameter, numbers) in zip(declaration.parameters, arguments) {
      for number in numbers { pass(number, parameter, substitution, system) }
    }
  }

  private func pass(
    _ number: Int, _ parameter: ParameterDeclaration, _ substitution: Substitution,
    _ system: ConstraintSystem
  ) {
    let argument = draft.arguments[number].draft
    let type = parameter.argumentType.substituting(substitution)
    if let builder = parameter.builder {
      passBlock(argument, builder, type, system)
      return
    }
    if parameter.isInout {
      guard argument is InoutDraft else {
        if system.resolve(argument.type).isHole { return }
        system.fail(
          Issue(
            argument.span,
            "passing value of type '\(system.shown(argument.type))' to an inout parameter requires "
              + "explicit '&'"))
        return
      }
      if !system.unify(argument.type, type) {
        system.fail(.mismatch(argument.type, type, Site(role: .argument, span: argument.span)))
      }
      return
    }
    if argument is InoutDraft {
      system.fail(Issue(argument.span, "'&' used with non-inout argument"))
      return
    }
    system.convert(argument, to: type, .argument)
  }

  /// A block of a result builder.
  private func passBlock(
    _ argument: Draft, _ builder: ResultBuilder, _ type: CellType, _ system: ConstraintSystem
  ) {
    guard let closure = argument as? ClosureDraft else {
      system.fail(
        Issue(
          argument.span,
          "write a block { … } here: its lines are the components of the @\(builder.name)"))
      return
    }
    closure.becomeBlock(builder, checker, system)
  }

  /// Applies a value of function type.
  func apply(
    _ function: FunctionType, _ system: ConstraintSystem, _ choice: Choice
  ) -> Outcome {
    system.state.choices[draft.number] = choice
    let count = draft.arguments.count
    if !system.unify(draft.type, function.result) {
      system.fail(.mismatch(function.result, draft.type, Site(role: .other, span: draft.span)))
    }
    if count != function.parameters.count {
      let missing = function.parameters.count - count
      let message: String
      if missing > 0 {
        message =
          missing == 1
          ? "missing argument for parameter #\(count + 1) in call"
          : "missing arguments for parameters "
            + (count..<function.parameters.count).map { "#\($0 + 1)" }.joined(separator: ", ")
            + " in call"
      } else {
        message =
          function.parameters.isEmpty
          ? "argument passed to call that takes no arguments" : "extra argument in call"
      }
      return .failed(Issue(missing > 0 ? draft.nameSpan : draft.arguments[count - 1].span, message))
    }
    for (argument, parameter) in zip(draft.arguments, function.parameters) {
      if let label = argument.label {
        system.fail(
          Issue(argument.span, "extraneous argument label '\(label):' in call"))
      }
      if parameter.isInout {
        if !(argument.draft is InoutDraft) || !system.unify(argument.draft.type, parameter.type) {
          system.fail(Issue(argument.span, "an inout parameter needs '&' and a variable"))
        }
      } else {
        system.convert(argument.draft, to: parameter.type, .argument)
      }
    }
    return .solved
  }

  func labelIssue(_ problem: ArgumentMatch.Problem?, _ candidates: [Candidate]) -> Issue {
    guard let problem else { return Issue(draft.nameSpan, "this cannot be called") }
    let notes =
      candidates.count == 1 && candidates[0].declaration.span == nil
      ? [note(candidates[0])]
      : candidates.count > 1 && candidates.count < 7 ? candidates.map(note) : []
    return Issue(problem.span, problem.message, notes: notes)
  }

  private func note(_ candidate: Candidate) -> Diagnostic {
    Diagnostic(
      "declared as \(Signature.text(candidate.declaration))",
      candidate.declaration.span ?? draft.nameSpan, severity: .note)
  }

  func noMatch(_ candidates: [Candidate]) -> Issue {
    let name: String
    switch draft.callee {
    case .initializer: name = "initializer"
    default:
      let declaration = candidates[0].declaration
      name =
        declaration.kind == .initializer
        ? "initializer" : ConstraintSystem.describe(declaration).replacingOccurrences("()", "")
    }
    let arguments = draft.arguments
    return Issue(draft.nameSpan) { system in
      let have = arguments.map { argument in
        (argument.label.map { $0 + ": " } ?? "") + system.shown(argument.draft.type).description
      }.joined(separator: ", ")
      let known = candidates.prefix(6).map { candidate in
        candidate.declaration.parameters.map { parameter in
          (parameter.label.map { $0 + ": " } ?? "") + parameter.type.description
        }.joined(separator: ", ")
      }
      return "no exact matches in call to \(name): found argument types (\(have)), "
        + "expected one of: " + known.map { "(\($0))" }.joined(separator: "; ")
    }
  }

  func notConstructible(_ type: CellType) -> Issue {
    if let protocols = type.protocols, let first = protocols.first {
      return Issue(
        draft.nameSpan,
        "type '\(type)' cannot be instantiated; make a value of a type that conforms to "
          + "'\(first.name)'")
    }
    return Issue(
      draft.nameSpan, "'\(type)' cannot be constructed because it has no accessible initializers")
  }
}

extension ConstraintSystem {
  /// Asks for what a generic type wants of its arguments.
  func requireConformances(of nominal: NominalType, _ arguments: [CellType], _ span: Span) {
    let noun = nominal.form == .enumeration ? "enum" : "struct"
    for (parameter, argument) in zip(nominal.genericParameters, arguments) {
      for constraint in parameter.constraints {
        add(
          ConformanceConstraint(
            argument, constraint, span, of: "generic \(noun) '\(nominal.name)'"))
      }
    }
  }

  /// Asks that a draft can be used as a value of a type.
  func convert(_ draft: Draft, to target: CellType, _ role: Site.Role) {
    if let closure = draft as? ClosureDraft {
      add(ClosureConstraint(closure, target))
    } else {
      convert(draft.type, to: target, role, draft.span)
    }
  }
}
