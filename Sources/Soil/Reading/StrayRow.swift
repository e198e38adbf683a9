import Geodata
import Tables

/// Rows of a table that are no horizons: a header that is repeated, a row of units, a total.
struct StrayRow {
  /// The names of the columns of the identifier and of the upper depth, where the file has one.
  let profile: String
  let top: String?

  /// Words that stand for an identifier in rows below or between the data.
  private static let summaries: Set<String> = [
    "total", "sum", "mean", "average", "median", "count", "summe", "gesamt", "mittel",
    "mittelwert", "anzahl", "somme", "moyenne", "totale", "media", "итого", "среднее", "всего",
  ]

  /// What such a row is, in words.
  enum Kind: String {
    case header = "the header once more"
    case units
    case headings = "one more row of headings"
    case summary = "a total or mean"
  }

  /// What a row is, where it is none of a horizon.
  func kind(id: String, top: String, bottom: String) -> Kind? {
    // A horizon begins with a digit; most rows are left here.
    if let first = top.utf8.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) {
      return nil
    }
    if id == profile, top == self.top ?? "" { return .header }
    if DepthEntry.unit(top) != nil, DepthEntry.unit(bottom) != nil { return .units }
    let word = id.lowercased().filter { $0.isLetter }
    let hasDepths = [top, bottom].contains { NumberEntry($0) != .missing }
    return !hasDepths && Self.summaries.contains(word) ? .summary : nil
  }
}
