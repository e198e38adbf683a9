/// Changes of a text, each at its place in the original.
struct TextEdits {
  private struct Edit {
    let offset: Int
    let length: Int
    let text: String
  }

  private var edits: [Edit] = []
  private var replaced: Set<Int> = []

  /// Inserts a text at a byte offset, behind what was inserted there before.
  mutating func insert(_ text: String, at offset: Int) {
    edits.append(Edit(offset: offset, length: 0, text: text))
  }

  /// Replaces some bytes; a second replacement at the same place is ignored.
  mutating func replace(_ length: Int, at offset: Int, with text: String) {
    guard replaced.insert(offset).inserted else { return }
    edits.append(Edit(offset: offset, length: length, text: text))
  }

  /// The text with all changes made.
  func applied(to text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var end = 0
    let ordered = edits.enumerated().sorted {
      ($0.element.offset, $0.element.length, $0.offset)
        < ($1.element.offset, $1.element.length, $1.offset)
    }
    for (_, edit) in ordered where edit.offset >= end {
      result += bytes[end..<edit.offset]
      result += Array(edit.text.utf8)
      end = edit.offset + edit.length
    }
    return String(decoding: result + bytes[end...], as: UTF8.self)
  }
}
