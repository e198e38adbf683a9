/// Where the cursor of a front end stands in a text, and the word around it.
struct CursorPlace {
  /// The place in Unicode scalars from the beginning, and that of the beginning of its word.
  let offset: Int
  let wordStart: Int
  /// The text before the word, its beginning up to the place, its rest, and what follows.
  let before: String
  let prefix: String
  let rest: String
  let after: String

  /// - Parameters:
  ///   - source: The text.
  ///   - offset: The place in Unicode scalars; one outside the text counts as its nearer end.
  init(_ source: String, _ offset: Int) {
    let scalars = Array(source.unicodeScalars)
    let place = min(max(0, offset), scalars.count)
    func isWord(_ scalar: Unicode.Scalar) -> Bool {
      scalar == "_" || scalar.properties.isXIDContinue
    }
    var first = place
    while first > 0, isWord(scalars[first - 1]) { first -= 1 }
    var last = place
    while last < scalars.count, isWord(scalars[last]) { last += 1 }
    func text(_ range: Range<Int>) -> String {
      var result = String.UnicodeScalarView()
      result.append(contentsOf: scalars[range])
      return String(result)
    }
    self.offset = place
    wordStart = first
    before = text(0..<first)
    prefix = text(first..<place)
    rest = text(place..<last)
    after = text(last..<scalars.count)
  }

  /// The place in bytes from the beginning.
  var byteOffset: Int { before.utf8.count + prefix.utf8.count }
  /// The word around the place; empty where there is none.
  var word: String { prefix + rest }
}
