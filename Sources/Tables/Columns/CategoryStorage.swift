/// Texts that repeat, kept as numbers of levels.
package struct CategoryStorage: Sendable {
  /// The number of each entry's level; negative where missing.
  package var codes: [Int32]
  /// The levels, in their order.
  package let levels: [String]

  /// Makes entries of numbers of levels.
  package init(codes: [Int32], levels: [String]) {
    self.codes = codes
    self.levels = levels
  }

  /// Makes entries of texts; levels that are not given are the texts in alphabetical order.
  package init(_ texts: [String?], levels: [String]? = nil) {
    let levels = levels ?? Set(texts.compactMap { $0 }).sorted()
    let codes = Dictionary(
      levels.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    self.init(codes: texts.map { $0.flatMap { codes[$0] } ?? -1 }, levels: levels)
  }

  /// An entry; `nil` where missing.
  package subscript(index: Int) -> String? {
    let code = Int(codes[index])
    return code < 0 ? nil : levels[code]
  }
}
