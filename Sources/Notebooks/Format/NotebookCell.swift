import Basics

/// One cell of a notebook.
package struct NotebookCell: Equatable, Sendable {
  /// What a cell holds.
  package enum Kind: String, Sendable {
    /// Source that can be run.
    case code
    /// Text in Markdown.
    case markdown
    /// Text that is left alone.
    case raw
  }

  /// What the cell holds.
  package var kind: Kind
  /// The identifier: 1 to 64 letters, digits, `-` and `_`, found once in a notebook.
  package var id: String
  /// The text.
  package var source: String
  /// The number of the cell's last run; `nil` where it was not run, and for text.
  package var executionCount: Int?
  /// What the cell's last run showed; empty for text.
  package var outputs: [CellOutput]
  /// What is said about the cell: tags, collapsed or not, and anything else.
  package var metadata: JSONObject
  /// Other entries, for example `attachments`.
  package var others: JSONObject

  /// Makes a cell.
  package init(
    _ kind: Kind, _ source: String, id: String, executionCount: Int? = nil,
    outputs: [CellOutput] = [], metadata: JSONObject = [:], others: JSONObject = [:]
  ) {
    self.kind = kind
    self.id = id
    self.source = source
    self.executionCount = executionCount
    self.outputs = outputs
    self.metadata = metadata
    self.others = others
  }

  /// The cell's tags.
  package var tags: [String] {
    metadata["tags"]?.elements?.compactMap(\.text) ?? []
  }

  /// An identifier made from a text and a place: equal for equal cells, eight hexadecimal digits.
  package static func makeID(_ source: String, place: Int) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in Array("\(place)\n".utf8) + Array(source.utf8) {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = String((hash >> 32) ^ (hash & 0xffff_ffff), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
