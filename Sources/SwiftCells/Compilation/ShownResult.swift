import Display
import SwiftSyntax

/// The last expression of a cell, written so that a program prints what the cell shows.
struct ShownResult {
  private let cell: SequenceCell

  init(_ cell: SequenceCell) { self.cell = cell }

  /// Puts the call that shows the value around the expression.
  func edit(_ edits: inout TextEdits) {
    guard let type = cell.shownType, case .expr(let expression)? = cell.tree.statements.last?.item
    else { return }
    let (before, after) = Self.call(type)
    edits.insert(before, at: expression.positionAfterSkippingLeadingTrivia.utf8Offset)
    edits.insert(after, at: expression.endPositionBeforeTrailingTrivia.utf8Offset)
  }

  /// What stands before and behind the expression; the kernel's rule is `Describer.display`.
  private static func call(_ type: CellType) -> (String, String) {
    if case .existential = type.kind {
      return (
        "switch (",
        ") as Any {\ncase let value as String: debugPrint(value)\n"
          + "case let value as any Displayable: show(value)\ncase let value: print(value)\n}"
      )
    }
    if let wrapped = type.wrapped, isDisplayable(wrapped) {
      return ("if let value = (", ") { show(value) } else { print(\"nil\") }")
    }
    if isDisplayable(type) { return ("show(", ")") }
    // The compiler warns about optionals that are printed unless it is said that they are meant.
    if type.isOptional { return ("print((", ") as Any)") }
    // A result that is text shows its quotes, as an element of a collection does.
    return (type == .string ? "debugPrint(" : "print(", ")")
  }

  private static func isDisplayable(_ type: CellType) -> Bool {
    if let user = type.nominal as? UserType { return user.lookup.vocabulary.isDisplayable(type) }
    return (type.nominal as? NativeType)?.swiftType is any Displayable.Type
  }
}
