import Basics
import SwiftSyntax

/// Names and members.
extension ExpressionChecker {
  func reference(_ syntax: DeclReferenceExprSyntax, _ scope: Scope) -> Draft {
    let name = syntax.baseName.text
    let place = span(syntax)
    if syntax.baseName.tokenKind == .binaryOperator(name)
      || syntax.baseName.tokenKind == .prefixOperator(name)
      || syntax.baseName.tokenKind == .postfixOperator(name)
    {
      return OperatorReferenceDraft(self, place, name)
    }
    switch statements.meaning(name, scope) {
    case .variable(let variable)?:
      checkEscape(of: variable, syntax)
      return NameDraft(self, place, variable)
    case .type(let type)?: return typeName(type, syntax)
    case .generic(let nominal)?: return typeName(open(nominal), syntax)
    case .protocolType(let one)?: return typeName(CellType(.existential([one])), syntax)
    case .local(let declaration, let variable)?:
      return ReferenceDraft(
        self, place, name, [Candidate(declaration: declaration, substitution: [:])],
        localVariable: variable)
    case .functions(let declarations)?:
      if declarations.count == 1, declarations[0].kind == .property {
        return PropertyDraft(self, place, declarations[0])
      }
      return ReferenceDraft(self, place, name, labelled(declarations, syntax))
    case .member(let receiver, let isStatic)?:
      return member(of: receiver, isStatic: isStatic, name, place)
    case nil:
      if let issue = usedTooEarly(syntax) {
        system.fail(Issue(place, issue))
        return BrokenDraft(self, place)
      }
      return unknownName(name, place, scope)
    }
  }

  /// What is wrong with a name that a later statement of the same block declares.
  private func usedTooEarly(_ syntax: DeclReferenceExprSyntax) -> String? {
    let name = syntax.baseName.text
    var node: Syntax? = Syntax(syntax)
    while let current = node {
      if let list = current.as(CodeBlockItemListSyntax.self), list.declares(name) {
        return list.parent?.is(SourceFileSyntax.self) == true
          ? "variable '\(name)' is used before its declaration"
          : "use of local variable '\(name)' before its declaration"
      }
      node = current.parent
    }
    return nil
  }

  /// A type is no value by itself: a member must follow, or arguments.
  private func typeName(_ type: CellType, _ syntax: DeclReferenceExprSyntax) -> Draft {
    let isValue =
      syntax.parent.map {
        $0.is(LabeledExprSyntax.self) || $0.is(InitializerClauseSyntax.self)
          || $0.is(CodeBlockItemSyntax.self) || Operation(around: syntax) != nil
      } ?? false
    // Parentheses may be written around it: (Int).self
    let isGrouped = syntax.parent?.parent?.parent?.is(TupleExprSyntax.self) ?? false
    if isValue, !isGrouped, statements.probe?.takesAnyText != true {
      return fail(syntax, "expected member name or initializer call after type name")
    }
    return TypeDraft(self, span(syntax), type)
  }

  /// The functions that fit labels written behind a name, as in `area(width:height:)`.
  private func labelled(
    _ declarations: [Declaration], _ syntax: DeclReferenceExprSyntax
  ) -> [Candidate] {
    let all = declarations.map { Candidate(declaration: $0, substitution: [:]) }
    guard let arguments = syntax.argumentNames?.arguments else { return all }
    let labels = arguments.map { $0.name.text == "_" ? nil : $0.name.text }
    let fitting = all.filter { $0.declaration.parameters.map(\.label) == labels }
    return fitting.isEmpty ? all : fitting
  }

  /// A member whose `self` is not written.
  private func member(
    of receiver: Scope.Receiver, isStatic: Bool, _ name: String, _ place: Span
  ) -> Draft {
    let base: Draft
    if let variable = receiver.variable, !isStatic {
      base = NameDraft(self, place, variable)
    } else {
      base = TypeDraft(self, place, receiver.type)
    }
    let draft = MemberDraft(self, place, base, name, place)
    draft.isImplicit = true
    return draft
  }

  /// A generic type with its arguments still unknown.
  func open(_ nominal: NominalType) -> CellType {
    nominal.applied(
      nominal.genericParameters.map { system.unknown(.parameter($0.name, of: nominal.name)) })
  }

  func unknownName(_ name: String, _ place: Span, _ scope: Scope) -> Draft {
    if name == Probe.placeholder, let probe = statements.probe {
      probe.noteName(in: scope)
      return PlaceholderDraft(self, place)
    }
    if let advice = LeftOut.name(name) {
      system.fail(Issue(place, advice))
      return BrokenDraft(self, place)
    }
    if let misplaced = statements.misplacedMember(name, scope) {
      system.fail(Issue(place, misplaced))
      return BrokenDraft(self, place)
    }
    let near = NearNames.identifier(name, among: statements.knownNames(scope))
    system.fail(Issue(place, weight: 1, [.unknown(name, near: near, place)]))
    return BrokenDraft(self, place)
  }

  func member(_ syntax: MemberAccessExprSyntax, _ scope: Scope) -> Draft {
    let name = syntax.declName.baseName.text
    let nameSpan = span(syntax.declName)
    guard let base = syntax.base else {
      if name == "init" { return fail(syntax, "'.init' needs its arguments: write .init(…)") }
      return ImplicitMemberDraft(self, span(syntax), name)
    }
    if let type = typeExpression(ExprSyntax(syntax), scope) { return type }
    if isModule(base, scope) { return reference(syntax.declName, scope) }
    return chainAware(base, scope) { draft in
      self.member(draft, name, syntax, nameSpan)
    }
  }

  /// Whether a name stands for a module, as in `Swift.min`.
  func isModule(_ syntax: ExprSyntax, _ scope: Scope) -> Bool {
    guard let name = syntax.as(DeclReferenceExprSyntax.self)?.baseName.text else { return false }
    return ["Swift", "Foundation", "Solum"].contains(name)
      && statements.meaning(name, scope) == nil
  }

  private func member(
    _ base: Draft, _ name: String, _ syntax: MemberAccessExprSyntax, _ nameSpan: Span
  ) -> Draft {
    let place = span(syntax)
    if name == "self" { return base }
    let type = system.resolve(base.type)
    let isFunctionName =
      name == "init"
      || (type.variable == nil
        && candidates(type, name).contains {
          $0.declaration.kind == .method || $0.declaration.kind == .initializer
        })
    if isFunctionName, type.variable == nil {
      let found = candidates(type, name).inUse()
      let functions = found.filter { $0.declaration.kind != .property }
      if !functions.isEmpty, functions.count == found.count {
        let isStatic = functions[0].declaration.isStatic
        return ReferenceDraft(
          self, place, name, functions, receiver: isStatic ? nil : base)
      }
    }
    return MemberDraft(self, place, base, name, nameSpan)
  }

  /// Makes a draft from a base that may contain `?`; the whole chain becomes optional at its end.
  func chainAware(_ base: ExprSyntax, _ scope: Scope, _ make: (Draft) -> Draft) -> Draft {
    if isInChain || !containsChaining(base) { return make(generateBase(base, scope)) }
    isInChain = true
    defer { isInChain = false }
    let inner = make(generateBase(base, scope))
    return ChainDraft(self, inner.span, inner)
  }

  /// The base of a member or call: still part of the chain.
  func generateBase(_ base: ExprSyntax, _ scope: Scope) -> Draft { generate(base, scope) }

  /// What stands before `?`, which is still part of the chain.
  func generateInChain(_ base: ExprSyntax, _ scope: Scope) -> Draft { generate(base, scope) }

  /// Whether a postfix expression has `?` somewhere along its bases.
  private func typeBehind(_ chain: OptionalChainingExprSyntax) -> CellType? {
    // `Int?.none` names a type; names of types begin with a capital, and values never should.
    guard let first = chain.trimmedDescription.first, first.isUppercase || first == "[" else {
      return nil
    }
    return statements.typeOfExpression(ExprSyntax(chain), statements.rootScope)
  }

  func containsChaining(_ syntax: ExprSyntax) -> Bool {
    switch syntax.as(ExprSyntaxEnum.self) {
    case .optionalChainingExpr(let chain): typeBehind(chain) == nil
    case .memberAccessExpr(let member): member.base.map(containsChaining) ?? false
    case .functionCallExpr(let call): containsChaining(call.calledExpression)
    case .subscriptCallExpr(let call): containsChaining(call.calledExpression)
    case .forceUnwrapExpr(let force): containsChaining(force.expression)
    default: false
    }
  }

  /// A type written as an expression: `[Int]`, `[String: Double]`, `Outer.Inner`.
  func typeExpression(_ syntax: ExprSyntax, _ scope: Scope) -> Draft? {
    guard let type = statements.typeOfExpression(syntax, scope) else { return nil }
    return TypeDraft(self, span(syntax), type)
  }

  func specialization(_ syntax: GenericSpecializationExprSyntax, _ scope: Scope) -> Draft {
    guard let type = statements.typeOfExpression(ExprSyntax(syntax), scope) else {
      return fail(syntax, "cannot find a generic type of this name and arguments")
    }
    return TypeDraft(self, span(syntax), type)
  }
}

extension CodeBlockItemListSyntax {
  /// Whether one of the statements declares a variable of a name.
  fileprivate func declares(_ name: String) -> Bool {
    contains { item in
      item.item.as(VariableDeclSyntax.self)?.bindings.contains {
        $0.pattern.as(IdentifierPatternSyntax.self)?.identifier.text == name
      } ?? false
    }
  }
}

/// A constant or computed value of the vocabulary.
final class PropertyDraft: Draft {
  let declaration: Declaration
  init(_ checker: ExpressionChecker, _ span: Span, _ declaration: Declaration) {
    self.declaration = declaration
    super.init(checker, span, declaration.result)
  }
  override func lower(_ lowering: Lowering) -> Expression {
    lowering.read(
      ChosenDeclaration(declaration: declaration, substitution: [:]), nil, [], span)
  }
  override func place(_ lowering: Lowering) -> Place {
    lowering.place(
      ChosenDeclaration(declaration: declaration, substitution: [:]), self, [], span)
  }
  override func immutability(_ lowering: Lowering) -> String? {
    declaration.isSettable
      ? nil : "cannot assign to value: '\(declaration.name)' is a get-only property"
  }
}
