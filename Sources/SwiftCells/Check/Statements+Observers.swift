import SwiftSyntax

/// Observers, and computed variables of the session.
extension StatementChecker {
  static func isObserver(_ block: AccessorBlockSyntax) -> Bool {
    guard case .accessors(let list) = block.accessors else { return false }
    return list.contains {
      $0.accessorSpecifier.text == "didSet" || $0.accessorSpecifier.text == "willSet"
    }
  }

  /// The code of `willSet` and `didSet`.
  func observers(
    _ block: AccessorBlockSyntax, _ name: String, _ type: CellType, _ owner: FunctionSpec.Owner?,
    _ scope: Scope
  ) -> Observers {
    var result = Observers()
    guard case .accessors(let list) = block.accessors else { return result }
    for accessor in list {
      let word = accessor.accessorSpecifier.text
      guard word == "willSet" || word == "didSet" else {
        report(accessor, "'\(word)' cannot stand beside observers")
        continue
      }
      var spec = FunctionSpec(
        name: name, kind: .accessor, syntax: Syntax(accessor), generics: nil, requirements: nil,
        parameters: [], result: nil, isThrowing: true, body: accessor.body?.statements,
        end: accessor.body?.rightBrace, scope: scope, description: word)
      spec.isMutating = owner != nil
      spec.owner = owner
      spec.observedName = name
      let standard = word == "willSet" ? "newValue" : "oldValue"
      spec.valueParameter = (accessor.parameters?.name.text ?? standard, type)
      let template = accessorTemplate(spec, owner?.parameters ?? [])
      if word == "willSet" { result.willSet = template } else { result.didSet = template }
    }
    return result
  }

  /// A variable of the session with accessors: computed, or stored and observed.
  func variableWithAccessors(
    _ binding: PatternBindingSyntax, _ written: TypeSyntax?, _ accessors: AccessorBlockSyntax,
    _ isConstant: Bool, _ scope: Scope
  ) -> [Statement] {
    guard scope === rootScope else {
      report(
        accessors,
        "computed variables and observers inside functions are left out; write a function")
      declareBroken(binding.pattern, false, scope)
      return []
    }
    guard let pattern = binding.pattern.as(IdentifierPatternSyntax.self) else { return [] }
    if Self.isObserver(accessors) {
      let statements = self.binding(
        binding.with(\.accessorBlock, nil), written, isConstant, scope)
      if case .variable(let variable)? = scope.meanings[pattern.identifier.text] {
        variable.observers = observers(accessors, variable.name, variable.type, nil, scope)
      }
      return statements
    }
    computedVariable(binding, pattern, accessors, isConstant, scope)
    return []
  }

  private func computedVariable(
    _ binding: PatternBindingSyntax, _ pattern: IdentifierPatternSyntax,
    _ accessors: AccessorBlockSyntax, _ isConstant: Bool, _ scope: Scope
  ) {
    if isConstant {
      report(pattern, "'let' declarations cannot be computed properties")
    }
    if let value = binding.initializer {
      report(value, "variable with getter/setter cannot have an initial value")
    }
    guard let annotation = binding.typeAnnotation else {
      report(pattern, "computed property must have an explicit type")
      declareBroken(binding.pattern, false, scope)
      return
    }
    let name = pattern.identifier.text
    let result = type(annotation.type, scope) ?? .hole
    let implementation = self.accessors(
      accessors, name, [], annotation.type, result, true, nil, scope)
    let declaration = Declaration(
      .property, name, isStatic: true, result: result, implementation: implementation)
    if case .computed(_, let set) = implementation { declaration.isSettable = set != nil }
    declaration.span = span(pattern)
    if scope.meanings[name] != nil { report(pattern, "invalid redeclaration of '\(name)'") }
    scope.replace(name, .functions([declaration]))
  }
}
