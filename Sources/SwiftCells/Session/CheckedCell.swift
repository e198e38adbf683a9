import SwiftOperators
import SwiftParser
import SwiftSyntax

/// A cell after parsing and checking, before anything of it runs.
final class CheckedCell {
  let unit: SourceUnit
  let root: Scope
  let context: FunctionContext
  let checker: StatementChecker
  /// The operators of Swift and those that cells declared.
  private(set) var operatorTable: OperatorTable
  private(set) var body: Statement = Block([])
  private var syntaxErrors: SyntaxErrors?
  /// The last statement, where it is an expression with a value.
  private(set) var last: StatementChecker.CheckedExpression?

  /// Parses and checks a cell; a probe notes what is known about one place of it.
  init(
    _ unit: SourceUnit, in names: Scope, types: SessionTypes, vocabulary: Vocabulary,
    machine: Machine, operators: KnownOperators, probe: Probe? = nil
  ) {
    self.unit = unit
    operatorTable = operators.table
    context = FunctionContext(
      .cell, code: FunctionCode(name: "", machine: machine), parent: nil)
    root = Scope(parent: names, function: context)
    checker = StatementChecker(
      unit: unit, vocabulary: vocabulary, session: types, machine: machine, root: root,
      operators: operators.declared)
    checker.probe = probe
    let tree = Parser.parse(source: unit.text)
    if tree.hasError, probe?.takesAnyText != true { syntaxErrors = SyntaxErrors(tree, unit) }
    SessionTypes.$current.withValue(types) {
      declareOperators(tree)
      check(fold(tree))
    }
  }

  var diagnostics: [Diagnostic] {
    var found = checker.diagnostics
    if syntaxErrors == nil, !checker.hasErrors { found += checker.lateDiagnostics }
    let all = syntaxErrors.map { $0.diagnostics + found.filter($0.isElsewhere) } ?? found
    return all.sorted { $0.span.start < $1.span.start }
  }

  /// Adds the operators that the cell declares to those that later cells know.
  private func declareOperators(_ tree: SourceFileSyntax) {
    operatorTable.addSourceFile(tree) { [checker, unit] error in
      if !Self.isHarmless(error, tree) { checker.report(Self.diagnostic(error, unit)) }
    }
  }

  /// An operator may be declared again in a later cell, as Swift's own may, if nothing changes.
  private static func isHarmless(_ error: OperatorError, _ tree: SourceFileSyntax) -> Bool {
    guard case .operatorAlreadyExists(let existing, let new) = error else { return false }
    return existing.precedenceGroup == new.precedenceGroup
      && existing.syntax?.root.id != Syntax(tree).id
  }

  /// Gives operators their precedence.
  private func fold(_ tree: SourceFileSyntax) -> SourceFileSyntax {
    let folder = OperatorFolder(operatorTable)
    let folded = folder.rewrite(tree)
    if folder.hasErrors {
      // While the tree is rewritten its parts do not know where they stand, so mistakes are looked
      // for again.
      SequenceFinder { [checker, unit, operatorTable] sequence in
        _ = operatorTable.foldSingle(sequence) { checker.report(Self.diagnostic($0, unit)) }
      }.walk(tree)
    }
    return folded.as(SourceFileSyntax.self) ?? tree
  }

  private static func diagnostic(_ error: OperatorError, _ unit: SourceUnit) -> Diagnostic {
    let (message, node) = describe(error)
    let start = node.positionAfterSkippingLeadingTrivia.utf8Offset
    return Diagnostic(
      message,
      Span(unit: unit, start: start, end: node.endPositionBeforeTrailingTrivia.utf8Offset))
  }

  private static func describe(_ error: OperatorError) -> (String, Syntax) {
    switch error {
    case .missingOperator(let name, let node): ("cannot find operator '\(name)' in scope", node)
    case .incomparableOperators(let left, _, let right, _):
      (
        "adjacent operators are in unordered precedence groups; add parentheses",
        Syntax(left).parent ?? Syntax(right)
      )
    case .missingGroup(_, let node):
      ("this operator cannot be used in a cell", node)
    default: (error.message, Syntax(SourceFileSyntax(statements: [])))
    }
  }

  private func check(_ tree: SourceFileSyntax) {
    context.capturedNames = CapturedNames.inside(tree.statements)
    let items = Array(tree.statements)
    checker.hoist(items, root)
    var head = items
    if let final = items.last, case .expr(let expression) = final.item,
      StatementChecker.conditionExpression(final) == nil
    {
      head.removeLast()
      let statements = checker.topLevel(head, root)
      last = checker.check(expression, root)
      if let last { checker.reportUnusedFunction(expression, last.type, root, isShown: true) }
      body = statements
    } else {
      body = checker.topLevel(head, root)
    }
    while !checker.pendingBodies.isEmpty {
      let bodies = checker.pendingBodies
      checker.pendingBodies = []
      for work in bodies { work() }
    }
    // While help is asked for, another thread may be making the same code.
    if checker.probe?.takesAnyText != true { checker.checkUses() }
    context.finish(StatementBody(body))
  }
}

/// The operators that a cell knows.
struct KnownOperators {
  /// Names of operator functions that cells declared.
  var declared: Set<String> = []
  /// Precedences, those of new operators included.
  var table = OperatorTable.standardOperators
}
