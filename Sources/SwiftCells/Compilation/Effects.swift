import SwiftSyntax

/// Which functions, closures and calls of the cells of a sequence throw.
///
/// In a cell errors pass through everything. Swift wants functions marked and calls too, so what
/// is known of the libraries is spread over the functions and closures of the cells until nothing
/// changes any more.
struct Effects {
  private let cells: [SequenceCell]
  /// Functions that must be marked.
  private var functions: Set<TextPlace> = []
  private var closures: Set<TextPlace> = []
  /// Variables that hold closures which throw.
  private var variables: Set<TextPlace> = []
  /// Functions that throw only what functions handed to them throw.
  private var rethrowing: Set<TextPlace> = []
  private var hasChanged = false

  init(_ cells: [SequenceCell]) {
    self.cells = cells
    for cell in cells {
      for node in Signatures(in: cell.tree).rethrowing { rethrowing.insert(cell.place(node)) }
    }
  }

  /// Finds out what throws.
  mutating func spread() {
    let throwing = cells.map { ThrowStatements(in: $0.tree).nodes }
    repeat {
      hasChanged = false
      for (cell, statements) in zip(cells, throwing) {
        for statement in statements { leave(statement, cell) }
        for call in cell.uses.calls where isThrowing(call) {
          if let node = cell.node(call.span) { leave(node, cell) }
        }
      }
    } while hasChanged
  }

  private func isThrowing(_ call: CellUses.Call) -> Bool {
    call.isThrowing || call.declarations.contains(where: isThrowing)
      || call.closures.contains { closures.contains(TextPlace($0)) }
      || call.variables.contains { $0.span.map { variables.contains(TextPlace($0)) } == true }
  }

  private func isThrowing(_ declaration: Declaration) -> Bool {
    guard let place = declaration.span.map({ TextPlace($0) }) else { return declaration.isThrowing }
    // What is declared 'rethrows' throws where a function that is handed to it does.
    return declaration.isThrowing && !rethrowing.contains(place) || functions.contains(place)
  }

  /// Marks what an error leaves that is thrown at a place.
  private mutating func leave(_ node: Syntax, _ cell: SequenceCell) {
    switch ErrorPath.end(from: node) {
    case .function(let function) where Self.canBeMarked(function, cell):
      mark(cell.place(function), in: \.functions)
    case .initializer(let initializer) where Self.canBeMarked(initializer):
      mark(cell.place(initializer), in: \.functions)
    case .closure(let closure):
      if cell.uses.freeClosures.contains(cell.place(closure)) {
        mark(cell.place(closure), in: \.closures)
      } else if let name = Self.variable(holding: closure) {
        mark(cell.place(name), in: \.variables)
      }
    default: break
    }
  }

  private mutating func mark(_ place: TextPlace, in set: WritableKeyPath<Effects, Set<TextPlace>>) {
    if self[keyPath: set].insert(place).inserted { hasChanged = true }
  }

  /// The name of the variable whose first value a closure is, where its type may become throwing.
  private static func variable(holding closure: ClosureExprSyntax) -> IdentifierPatternSyntax? {
    guard let binding = closure.parent?.parent?.as(PatternBindingSyntax.self),
      binding.typeAnnotation == nil
    else { return nil }
    return binding.pattern.as(IdentifierPatternSyntax.self)
  }

  private static func canBeMarked(_ function: FunctionDeclSyntax, _ cell: SequenceCell) -> Bool {
    function.signature.effectSpecifiers?.throwsClause == nil
      && !StatementChecker.isOperator(function.name.text)
      && (!mayBeRequired(Syntax(function))
        || cell.uses.freeFunctions.contains(cell.place(function)))
  }

  private static func canBeMarked(_ initializer: InitializerDeclSyntax) -> Bool {
    initializer.signature.effectSpecifiers?.throwsClause == nil
      && !mayBeRequired(Syntax(initializer))
  }

  /// Whether a protocol may ask for a member as it is, without `throws`.
  private static func mayBeRequired(_ member: Syntax) -> Bool {
    guard let block = member.parent?.as(MemberBlockItemSyntax.self)?.parent?.parent else {
      return false
    }
    guard let group = block.parent?.asProtocol((any DeclGroupSyntax).self) else { return false }
    return group.is(ProtocolDeclSyntax.self) || group.inheritanceClause != nil
  }
}

extension Effects {
  /// Writes `try` before what throws, and `throws` behind the parameters of functions.
  func edit(_ cell: SequenceCell, _ edits: inout TextEdits) {
    var marks: [Int: String] = [:]
    for call in cell.uses.calls where isThrowing(call) {
      guard let node = cell.node(call.span), let whole = ErrorPath.expression(around: node) else {
        continue
      }
      let start = whole.positionAfterSkippingLeadingTrivia.utf8Offset
      let word = passes(node, cell) ? "try " : "try! "
      if marks[start] != "try! " { marks[start] = word }
    }
    for (offset, word) in marks.sorted(by: { $0.key < $1.key }) { edits.insert(word, at: offset) }
    let finder = Signatures(in: cell.tree)
    for (node, end) in finder.ends where functions.contains(cell.place(node)) {
      edits.insert(" throws", at: end)
    }
  }

  /// Whether an error can leave what is around the place where it is thrown; where Swift lets none
  /// pass, the program ends there as the cell does.
  private func passes(_ node: Syntax, _ cell: SequenceCell) -> Bool {
    switch ErrorPath.end(from: node) {
    case .handler, .cell: return true
    case .function(let function):
      return function.signature.effectSpecifiers?.throwsClause != nil
        || functions.contains(cell.place(function))
    case .initializer(let initializer):
      return initializer.signature.effectSpecifiers?.throwsClause != nil
        || functions.contains(cell.place(initializer))
    case .closure(let closure):
      return closures.contains(cell.place(closure))
        || closure.signature?.effectSpecifiers?.throwsClause != nil
        || Self.variable(holding: closure).map { variables.contains(cell.place($0)) } == true
    case .wall: return false
    }
  }
}

/// The `throw` statements of a cell.
private final class ThrowStatements: SyntaxVisitor {
  private(set) var nodes: [Syntax] = []

  init(in tree: SourceFileSyntax) {
    super.init(viewMode: .sourceAccurate)
    walk(tree)
  }

  override func visit(_ node: ThrowStmtSyntax) -> SyntaxVisitorContinueKind {
    nodes.append(Syntax(node))
    return .visitChildren
  }
}

/// Functions and initialisers, each with the offset at which `throws` would stand.
private final class Signatures: SyntaxVisitor {
  private(set) var ends: [(Syntax, Int)] = []
  private(set) var rethrowing: [Syntax] = []

  init(in tree: SourceFileSyntax) {
    super.init(viewMode: .sourceAccurate)
    walk(tree)
  }

  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
    note(Syntax(node), node.signature)
    return .visitChildren
  }

  override func visit(_ node: InitializerDeclSyntax) -> SyntaxVisitorContinueKind {
    note(Syntax(node), node.signature)
    return .visitChildren
  }

  private func note(_ node: Syntax, _ signature: FunctionSignatureSyntax) {
    let last = signature.effectSpecifiers.map(Syntax.init) ?? Syntax(signature.parameterClause)
    ends.append((node, last.endPositionBeforeTrailingTrivia.utf8Offset))
    let specifier = signature.effectSpecifiers?.throwsClause?.throwsSpecifier
    if specifier?.tokenKind == .keyword(.rethrows) { rethrowing.append(node) }
  }
}
