import SwiftSyntax

/// `let` and `var`.
extension StatementChecker {
  /// A new variable of a scope, with the place where its value will lie.
  func declare(
    _ name: String, _ type: CellType, isConstant: Bool, _ syntax: some SyntaxProtocol,
    _ scope: Scope, isLate: Bool = false
  ) -> Variable {
    // In a function a guard may give what it unwraps the name of the optional.
    let isUnwrapping =
      scope !== rootScope && syntax.parent?.is(OptionalBindingConditionSyntax.self) == true
    let function = scope.function
    let place = span(syntax)
    let variable: Variable
    if scope === rootScope {
      variable = Variable(
        name, type, isConstant: isConstant, storage: .global(GlobalVariable(name)), home: nil,
        span: place)
      variable.isFresh = true
    } else {
      let isShared = function.capturedNames.contains(name) && (!isConstant || isLate)
      let storage: Variable.Storage =
        isShared
        ? .box(function.allocate(isWord: false)) : .slot(function.allocate(type))
      variable = Variable(
        name, type, isConstant: isConstant, storage: storage, home: function, span: place)
    }
    if let earlier = scope.meanings[name], !isRedeclarable(earlier), !isUnwrapping {
      reportRedeclaration(name, place, earlier)
    }
    scope.declare(name, .variable(variable))
    return variable
  }

  /// Functions are known before the statements around them, but whatever is written later is the
  /// mistake.
  private func reportRedeclaration(_ name: String, _ place: Span, _ earlier: Meaning) {
    let spans: [(String, Span?)]
    switch earlier {
    case .functions(let functions): spans = functions.map { ($0.fullName, $0.span) }
    case .local(let function, let variable): spans = [(function.fullName, variable.span)]
    default: spans = []
    }
    let later = spans.filter { $0.1.map { $0.unit === unit && $0.start > place.start } ?? false }
    for case (let other, let span?) in later {
      report(Diagnostic("invalid redeclaration of '\(other)'", span))
    }
    if later.isEmpty { report(Diagnostic("invalid redeclaration of '\(name)'", place)) }
  }

  private func isRedeclarable(_ meaning: Meaning) -> Bool {
    if case .variable(let variable) = meaning { return variable.span == nil }
    return false
  }

  /// The statement that gives a variable its first value.
  func initialize(_ variable: Variable, _ source: Expression) -> Statement {
    switch variable.storage {
    case .global(let global): return InitializeGlobal(global, source)
    case .box(let slot): return InitializeBox(slot, source)
    case .slot(let slot):
      return Assign.make(VariablePlace(Operand(slot: slot)), source, variable.type)
    case .address, .none: return Discard(source)
    }
  }

  func variables(_ syntax: VariableDeclSyntax, _ scope: Scope) -> [Statement] {
    checkModifiers(syntax.modifiers, syntax.attributes)
    for modifier in syntax.modifiers where modifier.name.text == "static" {
      report(modifier, "static properties may only be declared on a type")
    }
    let isConstant = syntax.bindingSpecifier.text == "let"
    // `var a, b: Int` gives both the type that stands at the end.
    var laterType: TypeSyntax?
    var types: [TypeSyntax?] = []
    for binding in syntax.bindings.reversed() {
      if let annotation = binding.typeAnnotation { laterType = annotation.type }
      types.insert(binding.initializer == nil ? laterType : binding.typeAnnotation?.type, at: 0)
    }
    var result: [Statement] = []
    for (binding, type) in zip(syntax.bindings, types) {
      result += self.binding(binding, type, isConstant, scope)
    }
    return result
  }

  func binding(
    _ binding: PatternBindingSyntax, _ written: TypeSyntax?, _ isConstant: Bool, _ scope: Scope
  ) -> [Statement] {
    if let accessors = binding.accessorBlock {
      return variableWithAccessors(binding, written, accessors, isConstant, scope)
    }
    var expected: CellType?
    if let written, let nominal = openGeneric(written, scope), let value = binding.initializer {
      guard let checked = check(value.value, scope, expectedGeneric: nominal) else {
        declareBroken(binding.pattern, isConstant, scope)
        return []
      }
      return destructure(binding.pattern, checked, isConstant, scope)
    }
    if let written {
      guard let known = type(written, scope) else {
        declareBroken(binding.pattern, isConstant, scope)
        return []
      }
      expected = known
    }
    guard let initializer = binding.initializer else {
      return uninitializedBinding(binding, expected, isConstant, scope)
    }
    guard let value = check(initializer.value, scope, expected: expected) else {
      declareBroken(binding.pattern, isConstant, scope, expected)
      return []
    }
    return destructure(binding.pattern, value, isConstant, scope)
  }

  /// A generic type written without its arguments, which the value then gives.
  private func openGeneric(_ syntax: TypeSyntax, _ scope: Scope) -> NominalType? {
    guard let identifier = syntax.as(IdentifierTypeSyntax.self),
      identifier.genericArgumentClause == nil,
      case .generic(let nominal)? = meaning(identifier.name.text, scope)
    else { return nil }
    return nominal
  }

  private func uninitializedBinding(
    _ binding: PatternBindingSyntax, _ expected: CellType?, _ isConstant: Bool, _ scope: Scope
  ) -> [Statement] {
    guard let pattern = binding.pattern.as(IdentifierPatternSyntax.self) else {
      report(binding.pattern, "a tuple of names needs a value")
      return []
    }
    let name = pattern.identifier.text
    guard let expected else {
      report(binding.pattern, "type annotation missing in pattern")
      declareBroken(binding.pattern, isConstant, scope)
      return []
    }
    let variable = declare(
      name, expected, isConstant: isConstant, pattern, scope, isLate: true)
    if expected.isOptional && !isConstant {
      return [initialize(variable, Constant(.none))]
    }
    uninitialized.insert(variable)
    if case .box(let slot) = variable.storage {
      return [InitializeBox(slot, Constant(.void))]
    }
    return []
  }

  /// After a mistake the names exist all the same, so that it is reported only once.
  func declareBroken(
    _ pattern: PatternSyntax, _ isConstant: Bool, _ scope: Scope, _ type: CellType? = nil
  ) {
    switch pattern.as(PatternSyntaxEnum.self) {
    case .identifierPattern(let identifier):
      let variable = Variable(
        identifier.identifier.text, type ?? .hole, isConstant: isConstant, storage: .none,
        home: scope.function, span: span(identifier))
      scope.declare(identifier.identifier.text, .variable(variable))
    case .tuplePattern(let tuple):
      for (index, element) in tuple.elements.enumerated() {
        let part = type?.tupleElements.flatMap { $0.indices.contains(index) ? $0[index].type : nil }
        declareBroken(element.pattern, isConstant, scope, part)
      }
    case .valueBindingPattern(let binding):
      declareBroken(binding.pattern, isConstant, scope, type)
    default: break
    }
  }

  /// Gives the names of a pattern the parts of a value.
  func destructure(
    _ pattern: PatternSyntax, _ value: CheckedExpression, _ isConstant: Bool, _ scope: Scope
  ) -> [Statement] {
    switch pattern.as(PatternSyntaxEnum.self) {
    case .identifierPattern(let identifier):
      let variable = declare(
        identifier.identifier.text, value.type, isConstant: isConstant, identifier, scope)
      scope.function.noteKnown(variable, value.node)
      return [initialize(variable, value.node)]
    case .wildcardPattern: return [Discard(value.node)]
    case .tuplePattern(let tuple):
      let elements = Array(tuple.elements)
      if elements.count == 1 {
        return destructure(elements[0].pattern, value, isConstant, scope)
      }
      guard let types = value.type.tupleElements, types.count == elements.count else {
        let count = value.type.tupleElements?.count
        report(
          tuple,
          count == nil
            ? "tuple pattern cannot match values of the non-tuple type '\(value.type)'"
            : "tuple pattern has the wrong length for tuple type '\(value.type)'")
        declareBroken(pattern, isConstant, scope)
        return []
      }
      let slot = scope.function.allocate(isWord: false)
      var result: [Statement] = [AssignObject(Operand(slot: slot), value.node)]
      for (index, element) in elements.enumerated() {
        let part = CheckedExpression(
          node: PartOfSimple(Operand(slot: slot), index), type: types[index].type)
        result += destructure(element.pattern, part, isConstant, scope)
      }
      return result
    case .expressionPattern(let expression):
      return destructure(expression.expression, value, isConstant, scope)
    default:
      report(pattern, "only names and tuples of names can stand here")
      return []
    }
  }

  /// A tuple of names that was read as an expression, as in `if let (a, b) = pair`.
  private func destructure(
    _ expression: ExprSyntax, _ value: CheckedExpression, _ isConstant: Bool, _ scope: Scope
  ) -> [Statement] {
    if expression.is(DiscardAssignmentExprSyntax.self) { return [Discard(value.node)] }
    if let inner = expression.as(PatternExprSyntax.self) {
      return destructure(inner.pattern, value, isConstant, scope)
    }
    if let name = expression.as(DeclReferenceExprSyntax.self) {
      let variable = declare(
        name.baseName.text, value.type, isConstant: isConstant, name, scope)
      return [initialize(variable, value.node)]
    }
    guard let tuple = expression.as(TupleExprSyntax.self), let types = value.type.tupleElements,
      types.count == tuple.elements.count
    else {
      report(expression, "only names and tuples of names can stand here")
      return []
    }
    let slot = scope.function.allocate(isWord: false)
    var result: [Statement] = [AssignObject(Operand(slot: slot), value.node)]
    for (index, element) in tuple.elements.enumerated() {
      let part = CheckedExpression(
        node: PartOfSimple(Operand(slot: slot), index), type: types[index].type)
      result += destructure(element.expression, part, isConstant, scope)
    }
    return result
  }

  /// Attributes and modifiers: those that mean nothing in a notebook are accepted.
  func checkModifiers(_ modifiers: DeclModifierListSyntax, _ attributes: AttributeListSyntax) {
    let known: Set<String> = [
      "public", "private", "internal", "fileprivate", "package", "open", "final", "static",
      "mutating", "nonmutating", "indirect", "lazy", "nonisolated", "override", "prefix", "postfix",
      "infix",
    ]
    for modifier in modifiers where !known.contains(modifier.name.text) {
      report(modifier, "'\(modifier.name.text)' is left out of cells")
    }
    for modifier in modifiers {
      switch modifier.name.text {
      case "lazy": report(modifier, "'lazy' is left out; write a computed property or a method")
      case "override":
        report(modifier, "'override' belongs to classes, which are left out; write a struct")
      default: break
      }
    }
    for attribute in attributes {
      guard case .attribute(let attribute) = attribute else { continue }
      let name = attribute.attributeName.trimmedDescription
      let accepted: Set<String> = [
        "discardableResult", "inlinable", "inline", "MainActor", "Sendable", "available",
        "escaping", "frozen", "usableFromInline",
      ]
      if !accepted.contains(name) {
        report(attribute, "the attribute '@\(name)' is left out of cells")
      }
    }
  }
}
