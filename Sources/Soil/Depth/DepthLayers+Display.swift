import Basics
import Display
import Tables

extension DepthLayers: Displayable, CustomStringConvertible {
  /// A summary a layer, and what was found.
  public var displayData: DisplayData {
    let sentence = findingsSentence.map { "<p>\($0.escapedForMarkup)</p>" } ?? ""
    return DisplayData(plainText: description).adding(.html, summary.html + sentence)
  }

  /// The summary as text.
  public var description: String {
    ([summary.description] + [findingsSentence].compactMap { $0 }).joined(separator: "\n")
  }

  /// Count, quartiles, mean and spread of each layer, and the contributing fraction: how much of the
  /// layer was measured, as a mean over all profiles.
  public var summary: Table {
    let rows = layerNames.indices.map { layer -> [Value] in
      let known = column(layer).filter { !$0.isNaN }.sorted()
      let mean = known.reduce(0, +) / Double(max(1, known.count))
      let squares = known.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      let spread = known.count > 1 ? (squares / Double(known.count - 1)).squareRoot() : .nan
      return [
        .text(layerNames[layer]), .integer(known.count), number(known.first),
        .number(Quantile.of(sorted: known, 0.25)), .number(Quantile.of(sorted: known, 0.5)),
        .number(known.isEmpty ? .nan : mean), .number(Quantile.of(sorted: known, 0.75)),
        number(known.last), .number(spread), .number(contribution(layer)),
      ]
    }
    return Table(
      title: "\(property) of \(count.counted("profile")), \(method)",
      columns: [
        "layer", "profiles", "least", "quarter", "median", "mean", "three quarters", "greatest",
        "standard deviation", "contributing fraction",
      ], rows: rows)
  }

  private func contribution(_ layer: Int) -> Double {
    let width = scheme.intervals.count
    let sum = (0..<count).reduce(0) { $0 + covered[$1 * width + layer] }
    return count > 0 ? sum / Double(count) : .nan
  }

  private func number(_ value: Double?) -> Value { value.map { .number($0) } ?? .missing }

  private var findingsSentence: String? {
    guard checks.count > 0 else { return nil }
    return "\(checks.count.counted("finding")), see .checks"
  }
}

extension DepthLayers: NamedParts {
  package var partNames: [String] { layerNames }
}
