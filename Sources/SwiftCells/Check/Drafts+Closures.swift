import Display
import SwiftSyntax

/// `{ … }`
final class ClosureDraft: Draft {
  let syntax: ClosureExprSyntax
  let scope: Scope
  unowned let checker: ExpressionChecker
  let parameters: [Parameter]
  /// The type of the result, as written or still unknown.
  let result: CellType
  let isResultWritten: Bool
  /// The only expression of the body, where it is nothing else.
  let single: ExprSyntax?
  /// The constants that the closure takes along.
  var captureList: [Capture] = []
  /// What became of the body for each context that was tried.
  private var checked: [BodyKey: CheckedBody] = [:]

  /// A parameter of a closure: its name, or the number behind `$`.
  struct Parameter {
    let name: String
    let type: CellType
    let span: Span
  }

  /// One constant of a capture list.
  struct Capture {
    let variable: Variable
    let value: Draft
    let slot: Int
  }

  /// What the types of parameters and result were when the body was checked.
  struct BodyKey: Hashable {
    let parameters: [CellType]
    let result: CellType?
    let isBlock: Bool
    var inoutParameters: Set<Int> = []
  }

  /// A body that has been checked.
  struct CheckedBody {
    let code: FunctionCode
    let context: FunctionContext
    let result: CellType
    let diagnostics: [Diagnostic]
    /// For a block: the node that gives its array.
    let block: Expression?
  }

  init(
    _ checker: ExpressionChecker, _ span: Span, _ syntax: ClosureExprSyntax, _ scope: Scope,
    _ parameters: [Parameter], result: CellType?
  ) {
    let resultType = result ?? checker.system.unknown()
    let type = CellType.function(parameters.map(\.type), resultType)
    self.checker = checker
    self.syntax = syntax
    self.scope = scope
    self.parameters = parameters
    self.result = resultType
    isResultWritten = result != nil
    single = Self.single(syntax)
    super.init(checker, span, type)
  }

  private static func single(_ syntax: ClosureExprSyntax) -> ExprSyntax? {
    guard syntax.statements.count == 1, let item = syntax.statements.first?.item else {
      return nil
    }
    if case .expr(let expression) = item {
      if expression.is(IfExprSyntax.self) || expression.is(SwitchExprSyntax.self) { return nil }
      return expression
    }
    if let statement = item.as(ReturnStmtSyntax.self) { return statement.expression }
    return nil
  }

  /// Whether the only expression stands behind `return`.
  var isReturning: Bool { syntax.statements.first?.item.is(ReturnStmtSyntax.self) ?? false }

  /// The type in the form in which mistakes in the context do no more harm.
  func giveUp(_ system: ConstraintSystem) {
    if system.state.choices[number] == nil { system.state.choices[number] = .failed }
    for parameter in parameters { _ = system.unify(parameter.type, .hole) }
    _ = system.unify(result, .hole)
  }

  /// Whether the number of parameters fits a type.
  func mightFit(_ type: CellType, _ system: ConstraintSystem) -> Bool {
    switch type.unwrapped.kind {
    case .function(let function):
      if function.parameters.count == parameters.count { return true }
      guard function.parameters.count == 1, parameters.count > 1 else { return false }
      let only = system.resolve(function.parameters[0].type)
      return only.tupleElements.map { $0.count == parameters.count } ?? (only.variable != nil)
    case .variable, .hole, .existential, .member, .parameter: return true
    default: return false
    }
  }

  /// Lets the closure be a block of a result builder.
  func becomeBlock(
    _ builder: ResultBuilder, _ expressions: ExpressionChecker, _ system: ConstraintSystem
  ) {
    system.state.choices[number] = .closure(ChosenClosure(result: .array(builder.component)))
    for parameter in parameters { _ = system.unify(parameter.type, .hole) }
    _ = system.unify(result, .array(builder.component))
    let body = checkBlock(builder)
    system.state.choices[number] = .closure(
      ChosenClosure(result: .array(builder.component), block: body.block))
    if body.diagnostics.contains(where: { $0.severity == .error }) {
      system.fail(Issue(span, weight: body.diagnostics.count, body.diagnostics))
    }
  }

  private func checkBlock(_ builder: ResultBuilder) -> CheckedBody {
    let key = BodyKey(parameters: [], result: builder.component, isBlock: true)
    if let known = checked[key] { return known }
    let body = checker.statements.checkBlock(syntax, builder, scope)
    checked[key] = body
    return body
  }

  /// Checks a body of several statements once the parameters are known.
  func checkBody(_ parameters: [CellType], _ result: CellType?) -> CheckedBody {
    var inoutParameters: Set<Int> = []
    if case .closure(let chosen)? = checker.system.state.choices[number] {
      inoutParameters = chosen.inoutParameters
    }
    let key = BodyKey(
      parameters: parameters, result: result, isBlock: false, inoutParameters: inoutParameters)
    if let known = checked[key] { return known }
    let body = checker.statements.checkClosure(self, parameters, result, inoutParameters)
    checked[key] = body
    return body
  }

  override func lower(_ lowering: Lowering) -> Expression {
    guard case .closure(let chosen)? = lowering.system.state.choices[number] else {
      return Constant(.void)
    }
    if let block = chosen.block { return block }
    let assignments = captureList.map { capture -> Expression in
      capture.variable.type = lowering.type(capture.value)
      return AssignObject(Operand(slot: capture.slot), capture.value.lower(lowering))
    }
    let node = closureNode(chosen, lowering)
    return assignments.isEmpty ? node : After(InOrder(assignments), node)
  }

  private func closureNode(_ chosen: ChosenClosure, _ lowering: Lowering) -> Expression {
    let types = parameters.map { lowering.type($0.type) }
    let result = chosen.discardsResult ? CellType.void : lowering.type(chosen.result)
    let body: CheckedBody
    if let draft = chosen.body, let context = chosen.context, let inner = chosen.scope {
      body = lowering.checker.statements.finishClosure(
        self, draft, context, inner, result, lowering, discards: chosen.discardsResult)
    } else {
      body = checkBody(types, isKnownResult(result) ? result : nil)
    }
    let captures = lowering.function.captureNodes(of: body.context)
    let node = MakeClosure(body.code, captures)
    return chosen.splatsTuple ? splatting(node) : node
  }

  private func isKnownResult(_ type: CellType) -> Bool { !type.hasVariables }

  /// A closure that names the elements of a tuple, as a function of the tuple.
  private func splatting(_ node: Expression) -> Expression {
    Coercion(node) { value in
      let function = value.function
      guard let machine = function.machine else { return value }
      return Value(
        LibraryFunction(machine) { free, arguments in
          try function.call(free, arguments[0].aggregate.values)
        })
    }
  }
}

/// A closure is used where a type is expected.
final class ClosureConstraint: Constraint {
  private let draft: ClosureDraft
  private let target: CellType

  init(_ draft: ClosureDraft, _ target: CellType) {
    self.draft = draft
    self.target = target
  }

  override func attempt(_ system: ConstraintSystem) -> Outcome {
    if system.state.choices[draft.number] != nil { return .solved }
    let type = system.resolve(target).unwrapped
    if type.isHole {
      draft.giveUp(system)
      return .solved
    }
    guard let function = type.functionType else {
      if type.isOpen { return .waiting }
      if type.protocols != nil {
        return link(nil, splats: false, system)
      }
      draft.giveUp(system)
      return .failed(
        Issue(draft.span) {
          "cannot convert value of type '\($0.shown(self.draft.type))' to expected type '\($0.shown(type))'"
        })
    }
    if function.parameters.count == draft.parameters.count {
      return link(function, splats: false, system)
    }
    if function.parameters.count == 1, draft.parameters.count > 1 {
      let only = system.resolve(function.parameters[0].type)
      if only.isOpen { return .waiting }
      if let elements = only.tupleElements, elements.count == draft.parameters.count {
        return link(
          FunctionType(
            parameters: elements.map { FunctionParameter(type: $0.type) },
            result: function.result), splats: true, system)
      }
    }
    draft.giveUp(system)
    return .failed(wrongCount(function))
  }

  private func wrongCount(_ function: FunctionType) -> Issue {
    let have = draft.parameters.count
    let want = function.parameters.count
    func arguments(_ count: Int) -> String { count.counted("argument") }
    if have == 0 {
      return Issue(
        draft.span,
        "contextual type for closure argument list expects \(arguments(want)), which cannot be "
          + "implicitly ignored",
        notes: [
          Diagnostic(
            "write '\(Array(repeating: "_", count: want).joined(separator: ", ")) in' after the brace",
            draft.span, severity: .note)
        ])
    }
    return Issue(
      draft.span,
      "contextual closure type '\(CellType(.function(function)))' expects \(arguments(want)), "
        + "but \(have) \(have.agreeing("was", "were")) used in closure body")
  }

  /// Gives the closure its context; without one it stands for itself.
  private func link(
    _ function: FunctionType?, splats: Bool, _ system: ConstraintSystem
  ) -> Outcome {
    if let function {
      for (parameter, given) in zip(draft.parameters, function.parameters) {
        if !system.unify(parameter.type, given.type) {
          let have = parameter.type
          system.fail(
            Issue(parameter.span) { system in
              "cannot convert parameter of type '\(system.shown(have))' to expected type "
                + "'\(system.shown(given.type))'"
            })
        }
      }
    }
    let wanted = function.map { system.resolve($0.result) } ?? draft.result
    var chosen = ChosenClosure(result: draft.isResultWritten ? draft.result : wanted)
    chosen.splatsTuple = splats
    for (index, parameter) in (function?.parameters ?? []).enumerated() where parameter.isInout {
      chosen.inoutParameters.insert(index)
    }
    if draft.isResultWritten {
      system.convert(draft.result, to: wanted, .closureResult, draft.span)
    } else if !wanted.isVoid {
      _ = system.unify(draft.result, wanted)
    } else {
      _ = system.unify(draft.result, .void)
    }
    system.state.choices[draft.number] = .closure(chosen)
    if draft.single != nil {
      draft.checker.generateBody(draft, chosen)
    } else {
      system.add(ClosureBodyConstraint(draft))
    }
    return .solved
  }

  override func alternatives(_ system: ConstraintSystem) -> Alternatives? {
    let known = system.resolve(target)
    guard known.isOpen || known.unwrapped.functionType != nil else { return nil }
    return Alternatives(
      priority: .closure,
      choices: [
        Alternative(cost: 0) { system in
          if known.unwrapped.functionType != nil {
            self.draft.giveUp(system)
            return Issue(self.draft.span, "cannot infer the types of the closure's parameters")
          }
          _ = self.link(nil, splats: false, system)
          system.convert(self.draft.type, to: self.target, .argument, self.draft.span)
          return nil
        }
      ])
  }

  override var mentionedTypes: [CellType] { [target] }
}

/// The body of a closure of several statements, which waits for the parameters' types.
final class ClosureBodyConstraint: Constraint {
  private let draft: ClosureDraft
  init(_ draft: ClosureDraft) { self.draft = draft }

  override func attempt(_ system: ConstraintSystem) -> Outcome { .waiting }

  override func alternatives(_ system: ConstraintSystem) -> Alternatives? {
    let parameters = draft.parameters.map { system.full($0.type) }
    // The closures around must know their parameters too, because the body may mention them.
    if draft.scope.mentionsOpenTypes(of: system) { return nil }
    if let open = parameters.first(where: \.hasVariables) {
      if mentionsOnlyLiterals(open, system) { return nil }
      return Alternatives(
        priority: .last,
        choices: [
          Alternative(cost: 0) { [self] system in
            finish(system)
            for parameter in draft.parameters where system.full(parameter.type).hasVariables {
              system.fail(
                Issue(
                  parameter.span,
                  "cannot infer type of closure parameter '\(parameter.name)' without a type "
                    + "annotation"))
            }
            draft.giveUp(system)
            return nil
          }
        ])
    }
    return Alternatives(
      priority: .body,
      choices: [
        Alternative(cost: 0) { [self] system in
          check(parameters, system)
          return nil
        }
      ])
  }

  private func mentionsOnlyLiterals(_ type: CellType, _ system: ConstraintSystem) -> Bool {
    let variables = system.openVariables(type)
    return !variables.isEmpty
      && variables.allSatisfy { system.literals($0).defaultType != nil }
  }

  private func check(_ parameters: [CellType], _ system: ConstraintSystem) {
    finish(system)
    let wanted = system.full(draft.result)
    let body = draft.checkBody(parameters, wanted.hasVariables ? nil : wanted)
    let errors = body.diagnostics.filter { $0.severity == .error }
    if !errors.isEmpty {
      _ = system.unify(draft.result, .hole)
      system.fail(Issue(draft.span, weight: errors.count, body.diagnostics))
      return
    }
    if wanted.hasVariables {
      system.convert(body.result, to: draft.result, .closureResult, draft.span)
    }
  }

  override var mentionedTypes: [CellType] { draft.parameters.map(\.type) }

  /// Takes the constraint off the list.
  private func finish(_ system: ConstraintSystem) {
    system.state.pending.removeAll { $0 === self }
  }
}
