import Display

/// Lists in the words of findings.
enum WordList {
  /// `a`, `a and b`, `a, b and c`; a long list ends with how many more there are.
  static func text(_ words: [String]) -> String {
    let most = 6
    var shown = words
    if words.count > most {
      shown = words.prefix(most - 1) + ["\(words.count - most + 1) more"]
    }
    guard shown.count > 1, let last = shown.last else { return shown.first ?? "" }
    return shown.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension SoilProperty {
  /// Values with the property's name and unit, for example `organic carbon 30 and 32 g/kg`.
  func text(_ values: [Double]) -> String {
    text(values.map { NumberText.brief($0) })
  }

  /// Entries with the property's name and unit, for example `organic carbon <1 and 5 g/kg`.
  func text(_ entries: [String]) -> String {
    "\(name) \(WordList.text(entries))" + (unit.isEmpty ? "" : " " + unit)
  }
}
