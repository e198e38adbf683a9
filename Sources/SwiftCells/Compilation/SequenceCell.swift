import SwiftOperators
import SwiftParser
import SwiftSyntax

/// One cell of a sequence, with what is needed to write it as a part of a program.
final class SequenceCell {
  let unit: SourceUnit
  /// What the cell declares at its top level.
  let root: Scope
  /// The type of the value that the cell shows, or `nil` where it shows none.
  let shownType: CellType?
  let uses: CellUses
  /// The cell as it was parsed, operators with their precedence.
  private(set) lazy var tree: SourceFileSyntax = {
    let parsed = Parser.parse(source: unit.text)
    let folded = OperatorTable.standardOperators.foldAll(parsed) { _ in }
    return folded.as(SourceFileSyntax.self) ?? parsed
  }()

  init(_ cell: CheckedCell, _ uses: CellUses) {
    unit = cell.unit
    root = cell.root
    let type = cell.last?.type
    shownType = type.map { $0.isVoid || $0.isNever } == true ? nil : type
    self.uses = uses
  }

  /// The smallest part of the tree that holds a span.
  func node(_ span: Span) -> Syntax? {
    var node = token(span.start).map(Syntax.init)
    while let found = node, found.endPositionBeforeTrailingTrivia.utf8Offset < span.end {
      node = found.parent
    }
    return node
  }

  /// The token that begins at an offset.
  func token(_ offset: Int) -> TokenSyntax? {
    tree.token(at: AbsolutePosition(utf8Offset: offset))
  }

  /// Where a part of the tree begins, as a key.
  func place(_ node: some SyntaxProtocol) -> TextPlace {
    TextPlace(unit, node.positionAfterSkippingLeadingTrivia.utf8Offset)
  }
}

/// Where in which cell something begins.
struct TextPlace: Hashable {
  private let unit: ObjectIdentifier
  private let start: Int

  init(_ unit: SourceUnit, _ start: Int) {
    self.unit = ObjectIdentifier(unit)
    self.start = start
  }

  init(_ span: Span) { self.init(span.unit, span.start) }
}
