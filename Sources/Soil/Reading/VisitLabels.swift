/// What tells several visits to a site apart: their years, or their dates where one year has
/// several.
enum VisitLabels {
  /// Numbers that are taken for years.
  static let years = 1800...2200

  /// One label a row; empty where the row has no entry.
  static func labels(_ entries: [String], of ids: [String]) -> [String] {
    let texts = entries.map(ProfileReader.identifier)
    let years = texts.map(year)
    var dates: [String: Set<String>] = [:]
    for row in texts.indices where !texts[row].isEmpty {
      dates[ids[row] + "\u{1F}" + (years[row] ?? ""), default: []].insert(texts[row])
    }
    return texts.indices.map { row in
      guard let year = years[row] else { return texts[row] }
      let isAlone = (dates[ids[row] + "\u{1F}" + year]?.count ?? 0) < 2
      return isAlone ? year : texts[row]
    }
  }

  /// The year in an entry such as `2009`, `2009.0`, `12.05.2009` or `2009-05-12T08:00`; `nil` where
  /// it has none, or several.
  static func year(_ text: String) -> String? {
    let numbers = text.split { !$0.isASCII || !$0.isNumber }.map(String.init)
    let years = numbers.filter { number in
      number.count == 4 && Int(number).map { Self.years.contains($0) } ?? false
    }
    return years.count == 1 ? years[0] : nil
  }
}
