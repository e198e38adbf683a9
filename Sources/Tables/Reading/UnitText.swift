/// How units of measurement are written in tables, for example `g kg-1`, `[g/kg]` or `g·kg⁻¹`.
package enum UnitText {
  /// An entry without spaces and one pair of brackets around it.
  package static func plain(_ text: String) -> String {
    let trimmed = text.withoutOuterSpace
    guard let first = trimmed.first, let last = trimmed.last, trimmed.count > 2,
      (first, last) == ("(", ")") || (first, last) == ("[", "]")
    else { return trimmed }
    let inner = trimmed.dropFirst().dropLast()
    let hasOthers = withoutCharges(String(inner)).contains { "()[]".contains($0) }
    return hasOthers ? trimmed : String(inner).withoutOuterSpace
  }

  /// Whether an entry is a unit and nothing else.
  package static func isUnit(_ text: String) -> Bool { parts(plain(text)) != nil }

  /// A unit in the way in which Solum writes it: `g kg-1` and `‰` are `g/kg`, `Mg m-3` is `g/cm³`. What
  /// is no unit stays as it is.
  package static func usual(_ text: String) -> String {
    let plain = plain(text)
    guard let parts = parts(plain) else { return plain }
    let above = parts.filter { $0.power > 0 }.map(\.text)
    let below = parts.filter { $0.power < 0 }.map(\.text)
    guard !above.isEmpty else { return plain }
    let written =
      above.joined(separator: "·") + (below.isEmpty ? "" : "/" + below.joined(separator: "·"))
    return same[written] ?? written
  }

  /// Whether a row of headings is one of units: all entries are units or words that stand for none, and
  /// one at least is a unit.
  static func isRow(_ entries: [String]) -> Bool {
    entries.contains(where: isUnit)
      && entries.allSatisfy { isUnit($0) || fillers.contains(plain($0).lowercased()) }
  }

  /// The unit that an entry of a row of units names; empty for words that stand for none.
  static func unit(_ entry: String) -> String { isUnit(entry) ? plain(entry) : "" }
}

extension UnitText {
  /// A factor of a unit, such as `cm` with the power of -3.
  private struct Part {
    let number: String
    let symbol: String
    let power: Int

    var text: String {
      let digits = ["", "", "²", "³", "⁴"]
      let size = abs(power)
      return number + symbol + (size < digits.count ? digits[size] : "^\(size)")
    }
  }

  /// Units that mean the same.
  private static let same = [
    "percent": "%", "pct": "%", "g/100g": "%", "‰": "g/kg", "ppm": "mg/kg", "µg/g": "mg/kg",
    "mg/g": "g/kg", "Mg/m³": "g/cm³", "t/m³": "g/cm³", "kg/dm³": "g/cm³", "g/ml": "g/cm³",
    "cmolc/kg": "cmol/kg", "meq/100g": "cmol/kg", "inch": "in", "inches": "in",
  ]

  /// Symbols that are units alone; others are so only beside one of these, as letters are names as well.
  private static let alone: Set<String> = [
    "mm", "cm", "dm", "m", "km", "inch", "inches", "ft", "µg", "mg", "g", "dag", "kg", "Mg", "%",
    "‰", "ppm", "ppb", "percent", "pct", "°C", "°", "deg", "degree", "degrees", "mmol", "cmol",
    "cmolc", "mol", "meq", "kPa", "hPa", "bar", "ml", "ha", "dS", "mS", "µS",
  ]
  private static let besides: Set<String> = [
    "in", "cg", "dg", "t", "l", "L", "dl", "mL", "S", "s", "h", "d", "a", "yr", "K", "W", "J",
    "mmolc", "eq", "nm", "vol",
  ]

  /// Words of rows of units for columns that have none.
  private static let fillers: Set<String> = [
    "", "-", "–", "—", "none", "n/a", "na", "unitless", "dimensionless", "text", "string",
    "character", "char", "number", "numeric", "integer", "int", "float", "double", "boolean",
    "logical", "date", "year", "yyyy", "yyyy-mm-dd", "code", "id", "class", "ph", "index", "name",
    "1",
  ]

  /// The factors of a unit; `nil` where the text is none.
  private static func parts(_ text: String) -> [Part]? {
    if let share = share(text) { return [share] }
    var parts: [Part] = []
    for (place, half) in written(text).split(separator: "/", omittingEmptySubsequences: false)
      .enumerated()
    {
      var number = ""
      for word in half.split(separator: " ") {
        if word.allSatisfy(\.isNumber) {
          number = String(word)
          continue
        }
        guard let part = part(word, number: number, isBelow: place > 0) else { return nil }
        parts.append(part)
        number = ""
      }
    }
    guard parts.contains(where: { alone.contains($0.symbol) }) else { return nil }
    return parts
  }

  /// A per cent of mass or volume, such as `vol.%` or `% (w/w)`.
  private static func share(_ text: String) -> Part? {
    guard text.contains("%") else { return nil }
    let words = text.lowercased().filter { $0.isLetter }
    let known = ["", "vol", "v", "w", "wt", "mass", "m", "ww", "vv", "weight", "volume"]
    return known.contains(words) && !text.contains(where: \.isNumber)
      ? Part(number: "", symbol: "%", power: 1) : nil
  }

  /// A unit without the signs that it counts charges, as `cmol(+)/kg`.
  private static func withoutCharges(_ text: String) -> String {
    text.replacing("(+)", with: "").replacing("(c)", with: "")
  }

  /// A unit with plain digits for raised ones and spaces for signs of multiplication.
  private static func written(_ text: String) -> String {
    let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    var plain = ""
    for letter in withoutCharges(text) {
      if let digit = raised.firstIndex(of: letter) {
        plain += String(digit)
      } else if letter == "⁻" || letter == "−" {
        plain += "-"
      } else if "·⋅*.×".contains(letter) {
        plain += " "
      } else if letter == "μ" || letter == "u" && plain.last.map({ " /".contains($0) }) ?? true {
        plain += "µ"
      } else if letter != "^" {
        plain.append(letter)
      }
    }
    return plain
  }

  /// A factor such as `cm-3`, `100g` or `kg`.
  private static func part(_ word: Substring, number: String, isBelow: Bool) -> Part? {
    let digits = word.prefix(while: \.isNumber)
    let rest = word.dropFirst(digits.count)
    let symbol = rest.prefix { !$0.isNumber && $0 != "-" }
    let raised = rest.dropFirst(symbol.count)
    let power = raised.isEmpty ? 1 : Int(raised)
    guard let power, power != 0, abs(power) < 5,
      alone.contains(String(symbol)) || besides.contains(String(symbol))
    else { return nil }
    return Part(
      number: number + digits, symbol: String(symbol), power: isBelow ? -abs(power) : power)
  }
}
