/// Near names for words that are not known.
enum Spelling {
  /// The known word nearest to a word, or `nil` where none is near.
  static func nearest(_ word: String, _ known: [String]) -> String? {
    let limit = max(1, min(3, word.count / 3))
    var best: (String, Int)?
    for candidate in known where candidate != word && !candidate.hasPrefix("_") {
      if abs(candidate.count - word.count) > limit { continue }
      let distance = distance(Array(word.lowercased()), Array(candidate.lowercased()))
      if distance <= limit, distance < (best?.1 ?? .max) { best = (candidate, distance) }
    }
    return best?.0
  }

  /// Insertions, deletions, replacements and swaps of neighbours that lead from one to the other.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var earlier: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      for j in b.indices {
        var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, earlier[j - 1] + 1) }
        current.append(cost)
      }
      earlier = previous
      previous = current
    }
    return previous[b.count]
  }
}
