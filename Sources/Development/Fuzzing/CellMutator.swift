import Basics

/// Damages cells: bytes, tokens and lines are taken away, doubled, exchanged and mixed.
package struct CellMutator {
  private let texts: [String]
  private let tokens: [String]
  private var generator: SeededGenerator

  package init(texts: [String], seed: Int) {
    self.texts = texts
    var seen: Set<String> = []
    tokens = texts.flatMap(Self.tokens).filter { seen.insert($0).inserted }
    generator = SeededGenerator(seed: seed)
  }

  /// The next damaged cell.
  package mutating func next() -> String {
    guard var text = texts.randomElement(using: &generator) else { return "" }
    for _ in 0..<Int.random(in: 1...2, using: &generator) {
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: text = withDamagedByte(text)
      case 1: text = withLinesExchanged(text)
      case 2, 3: text = withOtherToken(text)
      case 4: text = withOtherNumber(text)
      default: text = withoutToken(text)
      }
    }
    return text
  }

  private mutating func withDamagedByte(_ text: String) -> String {
    var bytes = Array(text.utf8)
    guard !bytes.isEmpty else { return text }
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
    case 1: bytes.remove(at: place)
    default: bytes.insert(bytes[place], at: place)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func withLinesExchanged(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let other = texts.randomElement(using: &generator),
      let line = other.split(separator: "\n").randomElement(using: &generator)
    else { return text }
    lines[Int.random(in: 0..<lines.count, using: &generator)] = line
    return lines.joined(separator: "\n")
  }

  private mutating func withOtherToken(_ text: String) -> String {
    var parts = Self.tokens(text)
    guard !parts.isEmpty, let token = tokens.randomElement(using: &generator) else { return text }
    parts[Int.random(in: 0..<parts.count, using: &generator)] = token
    return parts.joined()
  }

  /// A number becomes one that asks for many rounds, or for more memory than there is.
  private mutating func withOtherNumber(_ text: String) -> String {
    var parts = Self.tokens(text)
    let places = parts.indices.filter { parts[$0].first?.isNumber ?? false }
    let numbers = ["0", "-1", "100_000", "10_000_000_000", "9_223_372_036_854_775_807"]
    guard let place = places.randomElement(using: &generator),
      let number = numbers.randomElement(using: &generator)
    else { return text }
    parts[place] = number
    return parts.joined()
  }

  private mutating func withoutToken(_ text: String) -> String {
    var parts = Self.tokens(text)
    guard !parts.isEmpty else { return text }
    parts.remove(at: Int.random(in: 0..<parts.count, using: &generator))
    return parts.joined()
  }

  /// Words, spaces and single marks; joined they give the text.
  private static func tokens(_ text: String) -> [String] {
    var result: [String] = []
    var word = ""
    for character in text {
      if character.isLetter || character.isNumber || character == "_" {
        word.append(character)
      } else {
        if !word.isEmpty { result.append(word) }
        word = ""
        result.append(String(character))
      }
    }
    return word.isEmpty ? result : result + [word]
  }
}
