/// Whether a text is a whole cell.
package enum CellCompleteness: Equatable, Sendable {
  case complete
  /// Something is still open; the next line begins with this.
  case incomplete(indent: String)
  case invalid
}

/// What could be written at a place.
package struct CellCompletions: Sendable {
  /// One thing that could be written.
  package struct Item: Equatable, Sendable {
    /// What is inserted.
    package let text: String
    /// `variable`, `function`, `type`, `property`, `method`, `case`, `label`, `keyword`; inside
    /// strings `column` and `path`.
    package let kind: String
    /// The declaration.
    package let signature: String
  }
  package let items: [Item]
  /// What is replaced, in Unicode scalars.
  package let start: Int
  package let end: Int
}

/// What is known about a word in a cell.
package struct CellInspection: Equatable, Sendable {
  /// The declaration, as Swift writes it.
  package let signature: String
  /// The doc comment.
  package let documentation: String
  /// The beginning of the value that a variable has now; `nil` for anything else, and while a cell
  /// runs.
  package var value: String?
  /// All of it as plain text.
  package var text: String {
    [signature, value, documentation.isEmpty ? nil : documentation].compactMap { $0 }
      .joined(separator: "\n\n")
  }
}
