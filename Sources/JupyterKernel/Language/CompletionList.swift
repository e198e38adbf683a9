/// What may stand at a place in a cell.
package struct CompletionList: Equatable, Sendable {
  /// One text that may be put in.
  package struct Item: Equatable, Sendable {
    /// The text.
    package let text: String
    /// What it is, in the words of front ends: `"function"`, `"class"`, `"instance"`,
    /// `"keyword"`, `"module"`, `"property"`; empty where it is unknown.
    package let kind: String
    /// Parameters and result as text; empty where there are none.
    package let signature: String

    /// Makes an item.
    package init(_ text: String, kind: String = "", signature: String = "") {
      self.text = text
      self.kind = kind
      self.signature = signature
    }
  }

  /// The texts, best first.
  package let items: [Item]
  /// The Unicode scalars of the cell that a text replaces.
  package let range: Range<Int>

  /// Makes a list.
  package init(items: [Item], replacing range: Range<Int>) {
    self.items = items
    self.range = range
  }
}
