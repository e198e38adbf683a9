import Basics
import Display
import Tables

/// What differs between two runs of one notebook.
///
/// Execution counts, identifiers, metadata of outputs and progress bars are not compared; times in
/// texts ("12.3 s") count as equal. Cells with the tag `varies` are left out.
package struct NotebookComparison: Equatable, Sendable {
  /// One difference.
  package struct Difference: Equatable, Sendable {
    /// The place of the cell in the notebook, from 0.
    package let cell: Int
    /// What differs, for example `"output 2, text/plain"`.
    package let subject: String
    /// What the first notebook holds there.
    package let expected: String
    /// What the second notebook holds there.
    package let found: String
  }

  /// Everything that differs, from top to bottom.
  package let differences: [Difference]

  /// Whether both runs showed the same.
  package var isEqual: Bool { differences.isEmpty }

  /// Compares two runs.
  ///
  /// - Parameters:
  ///   - expected: The notebook as it was stored.
  ///   - found: The notebook as it was run now.
  package init(expected: Notebook, found: Notebook) {
    var differences: [Difference] = []
    if expected.cells.count != found.cells.count {
      differences.append(
        Difference(
          cell: min(expected.cells.count, found.cells.count), subject: "number of cells",
          expected: "\(expected.cells.count)", found: "\(found.cells.count)"))
    }
    for (place, pair) in zip(expected.cells, found.cells).enumerated() {
      differences += NotebookComparison.compare(pair.0, pair.1, place: place)
    }
    self.differences = differences
  }

  private static func compare(
    _ expected: NotebookCell, _ found: NotebookCell, place: Int
  ) -> [Difference] {
    if expected.source != found.source || expected.kind != found.kind {
      return [difference(place, "source", expected.source, found.source)]
    }
    guard !expected.tags.contains("varies"), !found.tags.contains("varies") else { return [] }
    let before = expected.outputs.filter { !$0.isProgress }
    let after = found.outputs.filter { !$0.isProgress }
    guard before.count == after.count else {
      return [
        difference(
          place, "number of outputs", before.map(\.summary).joined(separator: "; "),
          after.map(\.summary).joined(separator: "; "))
      ]
    }
    return zip(before, after).enumerated().flatMap { number, pair in
      compare(pair.0, pair.1, place: place, subject: "output \(number + 1)")
    }
  }

  private static func compare(
    _ expected: CellOutput, _ found: CellOutput, place: Int, subject: String
  ) -> [Difference] {
    switch (expected, found) {
    case (.stream(let stream, let before), .stream(let other, let after)) where stream == other:
      return isSame(before, after)
        ? [] : [difference(place, "\(subject), \(stream.rawValue)", before, after)]
    case (.display(let before), .display(let after)),
      (.result(let before, _), .result(let after, _)):
      return compare(before, after, place: place, subject: subject)
    case (.error(let name, let before, _), .error(let otherName, let after, _)):
      return name == otherName && isSame(before, after)
        ? []
        : [difference(place, "\(subject), error", "\(name): \(before)", "\(otherName): \(after)")]
    case (.other(let before), .other(let after)) where before == after: return []
    default: return [difference(place, subject, expected.summary, found.summary)]
    }
  }

  private static func compare(
    _ expected: MIMEBundle, _ found: MIMEBundle, place: Int, subject: String
  ) -> [Difference] {
    let types = Set(expected.data.names).union(found.data.names).sorted()
    return types.compactMap { type in
      let (before, after) = (expected.data[type], found.data[type])
      if before == after { return nil }
      if let before = before?.joinedText, let after = after?.joinedText, isSame(before, after) {
        return nil
      }
      return difference(
        place, "\(subject), \(type)", before.map(text) ?? "nothing", after.map(text) ?? "nothing")
    }
  }

  private static func text(_ json: JSONValue) -> String { json.joinedText ?? json.notebookText }

  /// Whether two texts are equal but for times.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    one == other || withoutTimes(one) == withoutTimes(other)
  }

  private static func withoutTimes(_ text: String) -> String {
    text.replacing(
      /\d+(\.\d+)?(e-?\d+)? ?(ns|µs|us|ms|s|min|h|seconds?|minutes?)\b/, with: "⟨time⟩")
  }

  /// A difference with the part of each text around the first character that differs.
  private static func difference(
    _ cell: Int, _ subject: String, _ expected: String, _ found: String
  ) -> Difference {
    let common = zip(expected, found).prefix { $0 == $1 }.count
    func part(_ text: String) -> String {
      guard text.count > 80 else { return text }
      let start = max(0, common - 20)
      let piece = text.dropFirst(start).prefix(80)
      return (start > 0 ? "…" : "") + piece + (start + 80 < text.count ? "…" : "")
    }
    return Difference(
      cell: cell, subject: subject, expected: part(expected), found: part(found))
  }

  /// The differences as a table.
  package var table: Table {
    Table(
      columns: ["cell", "what", "expected", "found"],
      rows: differences.map {
        [
          .integer($0.cell + 1), .text($0.subject), .text(oneLine($0.expected)),
          .text(oneLine($0.found)),
        ]
      })
  }

  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: "⏎")
  }
}

extension CellOutput {
  /// Whether the output is a progress bar, whose last state depends on time.
  fileprivate var isProgress: Bool {
    guard case .display(let bundle) = self else { return false }
    return bundle.text(.html)?.contains("<progress ") ?? false
  }

  /// The output in a few words.
  fileprivate var summary: String {
    switch self {
    case .stream(let stream, let text): "\(stream.rawValue) of \(text.count.counted("character"))"
    case .display(let bundle): "display of " + bundle.data.names.sorted().joined(separator: ", ")
    case .result(let bundle, _):
      "value of " + bundle.data.names.sorted().joined(separator: ", ")
    case .error(let name, let value, _): "\(name): \(value)"
    case .other: "unknown output"
    }
  }
}
