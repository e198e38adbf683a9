import Geodata
import Tables

/// What an entry of a column of depths says, with depths in cm.
enum DepthEntry: Equatable {
  /// A depth that is written with its own unit, as `10 cm`.
  case depth(Double)
  /// A depth from which a last horizon goes on, as `100+` or `> 100`.
  case open(Double)
  /// Two depths, as `0-5`, `5 – 10 cm` or `20 bis 40`.
  case interval(top: Double, bottom: Double)
  /// A date, as spreadsheets make one of `5-10`.
  case date
  /// Anything else, plain numbers among them.
  case other

  /// Reads an entry that is no plain number.
  init(_ text: String, unit: DepthUnit) {
    let letters = text.lowercased().filter { !$0.isWhitespace }
    if Self.isDate(letters) {
      self = .date
      return
    }
    let cleaned = Self.connectors.reduce(Self.withoutBrackets(letters)) {
      $0.replacing($1, with: "-")
    }
    if let split = cleaned.dropFirst().firstIndex(of: "-") {
      let end = Self.depth(String(cleaned[cleaned.index(after: split)...]), unit)
      // The unit at the end is that of both.
      let start = Self.depth(String(cleaned[..<split]), end?.unit ?? unit)
      if let start, let end {
        self = .interval(top: start.value, bottom: end.value)
        return
      }
    }
    let named = String(cleaned.filter { $0 != "+" && $0 != ">" && $0 != "≥" })
    guard let depth = Self.depth(named, unit) else {
      self = .other
      return
    }
    if named != cleaned {
      self = .open(depth.value)
    } else {
      self = depth.isStated ? .depth(depth.value) : .other
    }
  }

  /// What stands between the two depths of an interval, besides a hyphen.
  private static let connectors = [
    "–", "—", "−", "‐", "‑", "|", "_", ":", "...", "..", "…", "/", ";", "÷", "~", "bis", "tot",
    "to",
    "hasta", "até", "до", "à", "a",
  ]

  /// An interval as R and pandas write one, `(0,5]`, with a hyphen for the comma.
  private static func withoutBrackets(_ text: String) -> String {
    guard let first = text.first, let last = text.last, "[(".contains(first), "])".contains(last)
    else { return text }
    let inner = String(text.dropFirst().dropLast())
    return inner.count { $0 == "," } == 1 ? inner.replacing(",", with: "-") : inner
  }

  /// The ways in which units are written, the longer ones first.
  private static let units: [(text: String, unit: DepthUnit)] = [
    ("inches", .inches), ("inch", .inches), ("in", .inches), ("\"", .inches), ("″", .inches),
    ("mm", .millimetres), ("cm", .centimetres), ("см", .centimetres), ("m", .metres),
  ]

  /// The unit that an entry names and nothing else, as a second line of a header has it.
  static func unit(_ text: String) -> DepthUnit? {
    let word = text.lowercased().filter { !$0.isWhitespace && !"()[]".contains($0) }
    return units.first { $0.text == word }?.unit
  }

  private static func depth(
    _ text: String, _ unit: DepthUnit
  ) -> (value: Double, unit: DepthUnit, isStated: Bool)? {
    let stated = units.first { text.hasSuffix($0.text) }
    let number = text.dropLast(stated?.text.count ?? 0)
    let used = stated?.unit ?? unit
    guard case .number(let value, _) = NumberEntry(String(number)) else { return nil }
    return (value * used.factor, used, stated != nil)
  }

  /// The first letters of months in English, German, French, Spanish and Russian, where they do not
  /// stand in a unit or a connector.
  private static let months: Set<String> = [
    "jan", "feb", "mar", "mär", "apr", "may", "mai", "jun", "jul", "aug", "sep", "oct", "okt",
    "nov", "dec", "dez", "fév", "avr", "jui", "aoû", "déc", "ene", "abr", "ago", "dic", "янв",
    "фев", "мар", "апр", "май", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек",
  ]

  private static func isDate(_ text: String) -> Bool {
    let times = text.split(separator: ":", omittingEmptySubsequences: false)
    if times.count == 3, times.allSatisfy({ $0.count == 2 && $0.allSatisfy(\.isNumber) }) {
      return true
    }
    let parts = text.split { "-/. ".contains($0) }
    guard parts.count >= 2, text.contains(where: \.isNumber) else { return false }
    if parts.contains(where: { months.contains(String($0.prefix(3))) }) { return true }
    let isNumbers = parts.allSatisfy { $0.allSatisfy(\.isNumber) }
    return parts.count == 3 && isNumbers && parts.contains { $0.count == 4 }
  }
}
