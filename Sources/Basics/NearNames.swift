/// Names that a mistyped one may have meant.
package enum NearNames {
  /// The names nearest to a mistyped one, best first; letter case does not count.
  ///
  /// - Parameters:
  ///   - name: What was typed.
  ///   - candidates: What there is.
  ///   - limit: How many to give at most.
  /// - Returns: At most as many names as asked for; none where nothing is near.
  package static func of(
    _ name: String, among candidates: [String], limit: Int = 3
  ) -> [String] {
    let typed = Array(name.lowercased())
    let tolerance = typed.count < 4 ? 1 : max(2, typed.count / 3)
    var near: [(distance: Int, position: Int, name: String)] = []
    for (position, candidate) in candidates.enumerated() {
      let letters = Array(candidate.lowercased())
      var distance = editDistance(typed, letters)
      if distance > tolerance, typed.count >= 3, contains(letters, typed) { distance = tolerance }
      if distance <= tolerance { near.append((distance, position, candidate)) }
    }
    near.sort { ($0.distance, $0.position) < ($1.distance, $1.position) }
    return near.prefix(limit).map(\.name)
  }

  /// The name in code that a mistyped one may have meant, or `nil`.
  ///
  /// Names in code are many and short, so that fewer letters may differ than in other names; those
  /// that begin with `_` are nobody's.
  package static func identifier(_ name: String, among candidates: [String]) -> String? {
    let typed = Array(name.lowercased())
    let tolerance = max(1, min(3, name.count / 3))
    var best: (name: String, distance: Int)?
    for candidate in candidates where candidate != name && !candidate.hasPrefix("_") {
      guard abs(candidate.count - name.count) <= tolerance else { continue }
      let distance = editDistance(typed, Array(candidate.lowercased()))
      if distance <= tolerance, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// A sentence that names the near names, or else everything there is.
  package static func advice(_ name: String, among candidates: [String], noun: String) -> String {
    let near = of(name, among: candidates)
    if !near.isEmpty {
      return "Did you mean " + near.map { "“\($0)”" }.joined(separator: " or ") + "?"
    }
    guard !candidates.isEmpty else { return "There are no \(noun)." }
    let shown = candidates.prefix(20).map { "“\($0)”" }.joined(separator: ", ")
    let rest = candidates.count > 20 ? " and \(candidates.count - 20) more" : ""
    return "The \(noun) are \(shown)\(rest)."
  }

  /// The number of letters to insert, delete, replace or swap with their neighbour.
  ///
  /// Source: Damerau (1964), DOI 10.1145/363958.363994; no letter is touched twice.
  package static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var earlier: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let replaced = previous[column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(replaced, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, earlier[column - 1] + 1)
        }
        current.append(cost)
      }
      earlier = previous
      previous = current
    }
    return previous[right.count]
  }

  private static func contains(_ text: [Character], _ part: [Character]) -> Bool {
    guard part.count <= text.count else { return false }
    return (0...text.count - part.count).contains { text[$0...].starts(with: part) }
  }
}
