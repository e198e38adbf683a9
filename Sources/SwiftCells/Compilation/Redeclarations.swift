import SwiftSyntax

/// Names that a cell declares although an earlier one did, and what they are called in a program.
///
/// A variable or function gets a number behind its name, and so does everything that means it. A
/// type goes into an enumeration with such a name, because its own name shows when it is printed.
struct Redeclarations {
  private let cells: [SequenceCell]
  private var variables: [ObjectIdentifier: String] = [:]
  private var functions: [ObjectIdentifier: String] = [:]
  /// For each cell, the types that it declares again, with the enumerations around them.
  private var types: [[String: String]] = []
  private var words: Set<String> = []
  private var known: [String: Meaning] = [:]

  init(_ cells: [SequenceCell]) {
    self.cells = cells
    for cell in cells {
      for token in cell.tree.tokens(viewMode: .sourceAccurate) { words.insert(token.text) }
    }
    for cell in cells {
      types.append([:])
      for name in cell.root.order {
        if let meaning = cell.root.meanings[name] { declare(name, meaning) }
      }
    }
  }

  private mutating func declare(_ name: String, _ meaning: Meaning) {
    let earlier = known[name]
    known[name] = meaning
    guard let earlier else { return }
    switch (meaning, earlier) {
    case (.functions(let added), .functions(let old)):
      for one in added where old.contains(where: { Self.isSame($0, one) }) {
        functions[ObjectIdentifier(one)] = unused(name)
      }
      known[name] = .functions(added + old)
    case (.functions(let added), _):
      for one in added { functions[ObjectIdentifier(one)] = unused(name) }
    case (.variable(let variable), _):
      variables[ObjectIdentifier(variable)] = unused(name)
    case (.type, _), (.generic, _), (.protocolType, _):
      types[types.count - 1][name] = unused(name)
    case (.local, _): break
    }
  }

  private static func isSame(_ old: Declaration, _ new: Declaration) -> Bool {
    new.kind != .operation && old.fullName == new.fullName
      && old.parameters.map(\.type) == new.parameters.map(\.type)
  }

  /// A name that stands nowhere yet.
  private mutating func unused(_ name: String) -> String {
    var number = 2
    while words.contains("\(name)_\(number)") { number += 1 }
    words.insert("\(name)_\(number)")
    return "\(name)_\(number)"
  }
}

extension Redeclarations {
  /// Writes the new names into a cell.
  func edit(_ index: Int, _ edits: inout TextEdits) {
    let cell = cells[index]
    editDeclarations(cell, &edits)
    for use in cell.uses.names {
      let name: (old: String, new: String?)
      switch use.meaning {
      case .variable(let variable):
        name = (variable.name, variables[ObjectIdentifier(variable)])
      case .declaration(let declaration):
        name = (declaration.name, functions[ObjectIdentifier(declaration)])
      }
      guard let new = name.new, let token = cell.token(use.span.start), token.text == name.old
      else { continue }
      let text = Self.isShorthand(token) ? "\(name.old) = \(new)" : new
      edits.replace(name.old.utf8.count, at: use.span.start, with: text)
    }
    editTypes(index, &edits)
  }

  /// Whether a name stands for a new constant and for its value at once.
  private static func isShorthand(_ token: TokenSyntax) -> Bool {
    if let capture = token.parent?.as(ClosureCaptureSyntax.self) {
      return capture.initializer == nil
    }
    let binding = token.parent?.parent?.as(OptionalBindingConditionSyntax.self)
    return binding.map { $0.initializer == nil } ?? false
  }

  private func editDeclarations(_ cell: SequenceCell, _ edits: inout TextEdits) {
    for (name, meaning) in cell.root.meanings {
      switch meaning {
      case .variable(let variable):
        guard let new = variables[ObjectIdentifier(variable)], let span = variable.span else {
          continue
        }
        let value = shorthandValue(of: variable, at: span.start, cell).map { " = \($0)" } ?? ""
        edits.replace(name.utf8.count, at: span.start, with: new + value)
      case .functions(let list):
        for one in list {
          guard let new = functions[ObjectIdentifier(one)], let span = one.span,
            let token = Self.name(of: one, in: cell, span)
          else { continue }
          let start = token.positionAfterSkippingLeadingTrivia.utf8Offset
          edits.replace(name.utf8.count, at: start, with: new)
        }
      default: continue
      }
    }
  }

  /// What the value of `guard let name` is called, or `nil` for a declaration of another form.
  private func shorthandValue(
    of variable: Variable, at offset: Int, _ cell: SequenceCell
  ) -> String? {
    guard let token = cell.token(offset), Self.isShorthand(token) else { return nil }
    for use in cell.uses.names where use.span.start == offset {
      guard case .variable(let value) = use.meaning, value !== variable else { continue }
      return variables[ObjectIdentifier(value)] ?? value.name
    }
    return nil
  }

  private static func name(
    of function: Declaration, in cell: SequenceCell, _ span: Span
  ) -> TokenSyntax? {
    var node = cell.node(span)
    while let found = node {
      if let declaration = found.as(FunctionDeclSyntax.self) { return declaration.name }
      node = found.parent
    }
    return nil
  }

  private func editTypes(_ index: Int, _ edits: inout TextEdits) {
    var current: [String: String] = [:]
    for earlier in types[...index] { current.merge(earlier) { $1 } }
    guard !current.isEmpty else { return }
    let cell = cells[index]
    for item in cell.tree.statements {
      guard let name = item.item.asProtocol((any NamedDeclSyntax).self)?.name.text,
        let outer = types[index][name], !item.item.is(FunctionDeclSyntax.self)
      else { continue }
      edits.insert("enum \(outer) { ", at: item.positionAfterSkippingLeadingTrivia.utf8Offset)
      edits.insert(" }", at: item.endPositionBeforeTrailingTrivia.utf8Offset)
    }
    for token in cell.tree.tokens(viewMode: .sourceAccurate) {
      guard let outer = current[token.text], Self.isTypeName(token) else { continue }
      edits.insert("\(outer).", at: token.positionAfterSkippingLeadingTrivia.utf8Offset)
    }
  }

  /// Whether a word names a type, and is no member or label.
  private static func isTypeName(_ token: TokenSyntax) -> Bool {
    guard let parent = token.parent else { return false }
    if parent.is(IdentifierTypeSyntax.self) { return true }
    guard parent.is(DeclReferenceExprSyntax.self) else { return false }
    let access = parent.parent?.as(MemberAccessExprSyntax.self)
    return access?.declName.id != parent.id
  }
}
