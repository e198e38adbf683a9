/// A documentation comment, taken apart.
package struct Documentation: Sendable, Equatable {
  /// The lines as written, without the slashes.
  package var lines: [String] = []

  /// Makes documentation of its lines.
  package init(lines: [String] = []) {
    self.lines = lines
  }

  /// The whole comment.
  package var text: String { lines.joined(separator: "\n") }

  /// The first paragraph on one line.
  package var summary: String {
    lines.prefix { !$0.isEmpty }.joined(separator: " ")
  }

  /// Everything after the first paragraph.
  package var discussion: String {
    let rest = lines.drop { !$0.isEmpty }.drop { $0.isEmpty }
    return rest.joined(separator: "\n")
  }

  /// Whether nothing is written.
  package var isEmpty: Bool { lines.allSatisfy(\.isEmpty) }

  /// The comment as plain Markdown: links to symbols, written in double back ticks, are code.
  package var plainMarkdown: String { Self.plain(text) }

  /// The first paragraph as plain Markdown.
  package var plainSummary: String { Self.plain(summary) }

  private static func plain(_ text: String) -> String {
    var result = ""
    var ticks = 0
    func written(_ count: Int) -> String { String(repeating: "`", count: count == 2 ? 1 : count) }
    for character in text {
      if character == "`" {
        ticks += 1
      } else {
        result += written(ticks)
        result.append(character)
        ticks = 0
      }
    }
    return result + written(ticks)
  }
}
