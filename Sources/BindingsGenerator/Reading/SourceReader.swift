import SwiftParser
import SwiftSyntax

/// Collects the public declarations of a room from its source files.
package struct SourceReader {
  let library: String
  var types: [String: PublicType] = [:]
  var globals: [Symbol] = []
  /// Types of the room that are not public, with what they conform to; what is added to them is no
  /// vocabulary either.
  var inner: [String: [String]] = [:]
  /// What extensions add, until every type of the room is known.
  var additions: [(name: String, conformances: [String], members: [Symbol])] = []

  /// Makes a reader that has read nothing yet.
  ///
  /// - Parameter library: The room's name.
  package init(library: String) {
    self.library = library
  }

  /// Reads one file; the order of the calls is the order of the members.
  package mutating func read(_ source: String) {
    readStatements(Parser.parse(source: source).statements)
  }

  /// The room as far as it has been read.
  ///
  /// - Parameter others: Types of other rooms that are not public, with what they conform to.
  /// - Returns: The public types and functions, sorted by name.
  package func finished(besides others: [String: [String]] = [:]) -> Library {
    var types = types
    let hidden = inner.merging(others.filter { self.types[$0.key] == nil }) { own, _ in own }
    for addition in additions where inner[addition.name] == nil {
      guard !addition.members.isEmpty || types[addition.name] != nil else { continue }
      if types[addition.name] == nil { types[addition.name] = foreignType(addition.name) }
      types[addition.name]?.conformances += addition.conformances
      types[addition.name]?.members += addition.members
    }
    var sorted = types.values.sorted { $0.name < $1.name }
    for index in sorted.indices {
      sorted[index].conformances = Self.publicNames(of: sorted[index].conformances, hidden)
      let members = sorted[index].members
      sorted[index].members = Self.told(apart: members.map { $0.typed(by: members) })
    }
    return Library(name: library, types: sorted, globals: Self.told(apart: globals))
  }

  /// Conformances with protocols that are not public replaced by those that they refine.
  private static func publicNames(
    of conformances: [String], _ hidden: [String: [String]]
  ) -> [String] {
    var names: [String] = []
    var waiting = Array(conformances.reversed())
    var seen: Set<String> = []
    while let name = waiting.popLast() {
      guard seen.insert(name).inserted else { continue }
      if let refined = hidden[name] { waiting += refined.reversed() } else { names.append(name) }
    }
    return names
  }

  private func foreignType(_ name: String) -> PublicType {
    let symbol = Symbol(
      kind: .type, library: library, name: name, declaration: "extension \(name)",
      documentation: Documentation())
    return PublicType(
      symbol: symbol, kind: .extension, conformances: [], isGeneric: false, members: [])
  }

  /// Gives overloads with equal labels the types of their parameters as a mark.
  private static func told(apart symbols: [Symbol]) -> [Symbol] {
    var counts: [String: Int] = [:]
    for symbol in symbols { counts[symbol.key, default: 0] += 1 }
    return symbols.map { symbol in
      guard counts[symbol.key, default: 0] > 1 else { return symbol }
      var marked = symbol
      marked.overload = " (" + symbol.parameters.map(\.type).joined(separator: ", ") + ")"
      if let result = symbol.result { marked.overload += " -> \(result)" }
      return marked
    }
  }

  private mutating func readStatements(_ statements: CodeBlockItemListSyntax) {
    for statement in statements {
      guard case .decl(let declaration) = statement.item else { continue }
      if let conditional = declaration.as(IfConfigDeclSyntax.self) {
        for clause in conditional.clauses {
          if case .statements(let inner)? = clause.elements { readStatements(inner) }
        }
      } else {
        readTopLevel(declaration)
      }
    }
  }

  private mutating func readTopLevel(_ declaration: DeclSyntax) {
    let scope = Scope(library: library, owner: nil, isProtocol: false)
    if let extended = declaration.as(ExtensionDeclSyntax.self) {
      readExtension(extended)
    } else if !readType(declaration, in: scope) {
      globals += scope.symbols(of: declaration)
    }
  }

  private mutating func readExtension(_ extended: ExtensionDeclSyntax) {
    let collection = extended.collectionOfKnownElements
    let name = collection ?? extended.extendedType.trimmedDescription
    let isPublic = extended.modifiers.has(.public)
    var scope = Scope(library: library, owner: name, isProtocol: false)
    scope.isPublicExtension = isPublic
    if collection == nil { scope.constraint = extended.genericWhereClause?.textOnOneLine }
    let members = readMembers(extended.memberBlock, in: scope)
    additions.append((name, inherited(extended.inheritanceClause), members))
  }

  private func inherited(_ clause: InheritanceClauseSyntax?) -> [String] {
    clause?.inheritedTypes.map { $0.type.textOnOneLine.replacingWhole("@unchecked ", with: "") }
      ?? []
  }

  /// Reads the members of a type, the nested types among them; gives those that are not types.
  private mutating func readMembers(_ block: MemberBlockSyntax, in scope: Scope) -> [Symbol] {
    var symbols: [Symbol] = []
    for member in block.members {
      if let nested = member.decl.as(ExtensionDeclSyntax.self) {
        readExtension(nested)
      } else if !readType(member.decl, in: scope) {
        symbols += scope.symbols(of: member.decl)
      }
    }
    return symbols
  }

  /// Reads a declaration if it declares a type; gives whether it did, public or not.
  private mutating func readType(_ declaration: DeclSyntax, in scope: Scope) -> Bool {
    guard let header = TypeHeader(declaration) else { return false }
    let name = scope.owner.map { "\($0).\(header.name)" } ?? header.name
    guard header.isPublic || scope.isPublicExtension else {
      inner[name] = inherited(header.inheritance)
      return true
    }
    let symbol = Symbol(
      kind: .type, library: library, name: name, result: header.aliased,
      generics: header.generics, declaration: header.text,
      documentation: Documentation(before: declaration))
    types[name] = PublicType(
      symbol: symbol, kind: header.kind, conformances: inherited(header.inheritance),
      isGeneric: header.generics != nil, isResultBuilder: header.isResultBuilder, members: [])
    if let block = header.members {
      let isProtocol = header.kind == .protocolType
      let inner = Scope(library: library, owner: name, isProtocol: isProtocol)
      let members = readMembers(block, in: inner)
      types[name]?.members += members
    }
    return true
  }
}

extension Symbol {
  /// A property made by a static function of its type has that function's result type.
  fileprivate func typed(by members: [Symbol]) -> Symbol {
    guard let initialCall, result == nil else { return self }
    let maker = members.first { $0.kind == .method && $0.isStatic && $0.name == initialCall }
    guard let type = maker?.result else { return self }
    var typed = self
    typed.result = type
    typed.declaration = declaration.replacingWhole(": ?", with: ": \(type)")
    return typed
  }

  /// What two overloads share.
  fileprivate var key: String { (isStatic ? "static " : "") + labelledName }
}
