import SwiftSyntax

/// Members that the extensions of several cells give to one type, and operators that several cells
/// declare: in a session the last one stands, but a program can have only one.
struct RepeatedMembers {
  private(set) var diagnostics: [Diagnostic] = []
  private var known: Set<String> = []

  init(_ cells: [SequenceCell]) {
    for cell in cells {
      var own: Set<String> = []
      for item in cell.tree.statements { look(item.item, cell, &own) }
      known.formUnion(own)
    }
  }

  private mutating func look(
    _ item: CodeBlockItemSyntax.Item, _ cell: SequenceCell, _ own: inout Set<String>
  ) {
    if let addition = item.as(ExtensionDeclSyntax.self) {
      let type = addition.extendedType.trimmedDescription
      let condition = addition.genericWhereClause?.trimmedDescription ?? ""
      for member in addition.memberBlock.members {
        guard let (name, key) = Self.describe(member.decl) else { continue }
        add("\(type) \(condition) \(key)", "'\(name.text)' of '\(type)'", name, cell, &own)
      }
    } else if let function = item.as(FunctionDeclSyntax.self),
      StatementChecker.isOperator(function.name.text),
      let (name, key) = Self.describe(DeclSyntax(function))
    {
      add(key, "the operator '\(name.text)'", name, cell, &own)
    }
  }

  private mutating func add(
    _ key: String, _ noun: String, _ name: TokenSyntax, _ cell: SequenceCell,
    _ own: inout Set<String>
  ) {
    own.insert(key)
    guard known.contains(key) else { return }
    let span = Span(
      unit: cell.unit, start: name.positionAfterSkippingLeadingTrivia.utf8Offset,
      end: name.endPositionBeforeTrailingTrivia.utf8Offset)
    diagnostics.append(
      Diagnostic(
        "\(noun) is declared in an earlier cell too, and a program can have it only once; take out "
          + "one of the two", span))
  }

  /// The name of a member, and what tells it from others of the name.
  private static func describe(_ declaration: DeclSyntax) -> (TokenSyntax, String)? {
    if let function = declaration.as(FunctionDeclSyntax.self) {
      let types = function.signature.parameterClause.parameters.map {
        "\($0.firstName.text): \($0.type.trimmedDescription)"
      }
      let mark = function.modifiers.contains { $0.name.text == "static" } ? "static " : ""
      return (function.name, "\(mark)\(function.name.text)(\(types))")
    }
    guard
      let pattern = declaration.as(VariableDeclSyntax.self)?.bindings.first?.pattern
        .as(IdentifierPatternSyntax.self)
    else { return nil }
    return (pattern.identifier, pattern.identifier.text)
  }
}
