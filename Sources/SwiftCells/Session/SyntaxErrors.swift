import SwiftSyntax

/// What the parser finds wrong with a cell, and which of its statements it concerns.
///
/// The other statements are checked all the same, so that one missing bracket does not hide a
/// mistake elsewhere.
struct SyntaxErrors {
  let diagnostics: [Diagnostic]
  /// Where statements and members stand.
  private let items: [Range<Int>]
  /// Those that could not be read.
  private let broken: Set<Range<Int>>

  init(_ tree: SourceFileSyntax, _ unit: SourceUnit) {
    let finder = Finder(viewMode: .all)
    finder.walk(tree)
    items = finder.items
    broken = finder.broken
    diagnostics = Self.messages(about: tree).map { found in
      let start = Self.start(of: found, tree)
      return Diagnostic(found.text, Span(unit: unit, start: start, end: max(start, found.end)))
    }
  }

  /// Whether something reported later does not stand in a statement that could not be read.
  func isElsewhere(_ diagnostic: Diagnostic) -> Bool {
    let around = items.filter { $0.contains(diagnostic.span.start) }
    guard let innermost = around.min(by: { $0.count < $1.count }) else { return true }
    return !broken.contains(innermost)
  }

  /// The compiler looks for operands and closing parentheses at the next word, the parser behind
  /// the last one.
  private static func start(of found: Message, _ tree: SourceFileSyntax) -> Int {
    let isAtNext =
      found.text.hasPrefix("expected ')'")
      || found.text == "expected expression after operator"
    guard isAtNext else { return found.start }
    let position = AbsolutePosition(utf8Offset: found.start)
    var token = tree.token(at: position) ?? tree.lastToken(viewMode: .sourceAccurate)
    while let current = token,
      current.presence == .missing
        || current.positionAfterSkippingLeadingTrivia < position
    {
      token = current.nextToken(viewMode: .sourceAccurate)
    }
    guard let token, token.tokenKind != .endOfFile else { return found.start }
    return token.positionAfterSkippingLeadingTrivia.utf8Offset
  }

  /// Finds the statements and members of a cell, and those in which something is missing or too
  /// much.
  private final class Finder: SyntaxVisitor {
    var items: [Range<Int>] = []
    var broken: Set<Range<Int>> = []

    override func visit(_ node: CodeBlockItemSyntax) -> SyntaxVisitorContinueKind {
      items.append(Self.range(Syntax(node)))
      return .visitChildren
    }
    override func visit(_ node: MemberBlockItemSyntax) -> SyntaxVisitorContinueKind {
      items.append(Self.range(Syntax(node)))
      return .visitChildren
    }
    override func visit(_ node: UnexpectedNodesSyntax) -> SyntaxVisitorContinueKind {
      note(Syntax(node))
      return .skipChildren
    }
    override func visit(_ token: TokenSyntax) -> SyntaxVisitorContinueKind {
      if token.presence == .missing { note(Syntax(token)) }
      return .skipChildren
    }

    private func note(_ error: Syntax) {
      var node = error
      while let parent = node.parent, !parent.is(SourceFileSyntax.self) {
        node = parent
        if node.is(CodeBlockItemSyntax.self) || node.is(MemberBlockItemSyntax.self) { break }
      }
      let range = Self.range(node)
      items.append(range)
      broken.insert(range)
    }

    private static func range(_ node: Syntax) -> Range<Int> {
      let start = node.position.utf8Offset
      return start..<max(start + 1, node.endPosition.utf8Offset)
    }
  }
}
