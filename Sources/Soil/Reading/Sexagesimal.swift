import Geodata
import Tables

/// Degrees with minutes and seconds, or some of them, in any of the ways in which they are written.
struct Sexagesimal {
  /// Degrees, minutes and seconds.
  private var parts = [0.0, 0, 0]
  /// How many numbers there are.
  private var count = 0
  /// Whether one of the signs for degrees, minutes and seconds stands behind a number.
  private(set) var hasSymbols = false
  private(set) var hasSign = false
  var isNegative = false

  private static let symbols: [Character: Int] = [
    "°": 0, "º": 0, "˚": 0, "'": 1, "’": 1, "′": 1, "´": 1, "‘": 1, "\"": 2, "”": 2, "″": 2,
    "“": 2,
  ]
  private static let separators: Set<Character> = [" ", "\u{A0}", "\u{202F}", "\u{2009}", ":", "-"]
  private static let minuses: Set<Character> = ["-", "−", "–"]

  /// `nil` for text that is nothing of the kind.
  init?(_ text: Substring) {
    var rest = text
    if let sign = rest.first, Self.minuses.contains(sign) || sign == "+" {
      rest.removeFirst()
      (hasSign, isNegative) = (true, sign != "+")
    }
    // Two signs of minutes are one of seconds.
    var left = Substring(rest.replacing("''", with: "\"").replacing("′′", with: "\""))
    var last = -1
    while !left.isEmpty {
      guard let (number, place) = takePart(&left, after: last) else { return nil }
      // A part of a degree or a minute has nothing behind it.
      guard last < 0 || parts[last] == parts[last].rounded() else { return nil }
      parts[place] = number
      last = place
      count += 1
    }
    guard count > 0 else { return nil }
  }

  /// A number and what it is: what the sign behind it says, or else the next smaller part.
  private mutating func takePart(
    _ text: inout Substring, after last: Int
  ) -> (number: Double, place: Int)? {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    guard !digits.isEmpty, case .number(let number, _) = NumberEntry(String(digits)) else {
      return nil
    }
    text = text[digits.endIndex...]
    skipSpaces(&text)
    var place = last + 1
    if let symbol = text.first, let stated = Self.symbols[symbol] {
      guard stated > last else { return nil }
      place = stated
      hasSymbols = true
      text.removeFirst()
      skipSpaces(&text)
    } else if let separator = text.first, Self.separators.contains(separator) {
      text.removeFirst()
    }
    return place < parts.count && number >= 0 ? (number, place) : nil
  }

  private func skipSpaces(_ text: inout Substring) {
    let rest = text.drop(while: \.isWhitespace)
    // A space alone separates two numbers.
    let isSymbol = rest.first.map { !$0.isNumber } ?? true
    if isSymbol || hasSymbols { text = rest }
  }

  /// Whether there is more than one number, or a sign that tells degrees.
  var hasParts: Bool { count > 1 || hasSymbols }

  /// Whether minutes or seconds make a whole of the next greater part.
  var hasLargeParts: Bool { parts[1] >= 60 || parts[2] >= 60 }

  /// The degrees.
  var value: Double {
    let degrees = parts[0] + parts[1] / 60 + parts[2] / 3600
    return isNegative ? -degrees : degrees
  }
}
