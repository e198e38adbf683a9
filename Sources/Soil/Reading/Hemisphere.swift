/// The half of the world that the letter or word of a coordinate names.
enum Hemisphere: Equatable {
  case unnamed, north, south, east, west
  /// `O`, which is west or east by the language.
  case unclear

  /// Letters and words in English, German, French, Spanish, Portuguese, Italian and Russian.
  private static let words: [String: Hemisphere] = [
    "N": .north, "NORTH": .north, "NORD": .north, "NORTE": .north, "С": .north, "С.Ш.": .north,
    "S": .south, "SOUTH": .south, "SÜD": .south, "SUD": .south, "SUR": .south, "SUL": .south,
    "Ю": .south, "Ю.Ш.": .south, "E": .east, "EAST": .east, "OST": .east, "EST": .east,
    "ESTE": .east, "LESTE": .east, "В": .east, "В.Д.": .east, "W": .west, "WEST": .west,
    "OUEST": .west, "OESTE": .west, "OVEST": .west, "З": .west, "З.Д.": .west, "O": .unclear,
  ]

  /// Takes the letters at the end or the start of an entry away; `nil` for other letters.
  static func taken(from text: inout Substring) -> Hemisphere? {
    func isWord(_ character: Character) -> Bool { character.isLetter && !"º".contains(character) }
    trim(&text)
    let end = text.lastIndex { !isWord($0) && $0 != "." }.map { text.index(after: $0) }
    let start = text.firstIndex { !isWord($0) && $0 != "." } ?? text.endIndex
    guard let end, start < text.endIndex else { return nil }
    let (first, last) = (String(text[..<start]), String(text[end...]))
    if first.isEmpty, last.allSatisfy({ $0 == "." }) { return .unnamed }
    guard first.isEmpty || last.isEmpty, let found = words[first + last] else { return nil }
    text = first.isEmpty ? text[..<end] : text[start...]
    trim(&text)
    return found
  }

  private static func trim(_ text: inout Substring) {
    text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
  }

  var isNegative: Bool { self == .south || self == .west }

  /// Which coordinate it tells; `nil` where it tells none.
  var axis: CoordinateEntry.Axis? {
    switch self {
    case .north, .south: .y
    case .east, .west: .x
    case .unnamed, .unclear: nil
    }
  }
}
