// Functions, loops, switches and closures inside one another.
func analyse(_ groups: [String: [Int?]]) -> [String] {
  var lines: [String] = []
  groups: for name in groups.keys.sorted() {
    var run = 0, best = 0
    let values = groups[name]!
    for (i, value) in values.enumerated() {
      switch value {
      case nil where i == 0:
        lines.append("\(name): starts with a gap")
        continue groups
      case nil:
        run = 0
      case let v? where v < 0:
        lines.append("\(name): negative at \(i)")
        break groups
      case .some:
        run += 1
        if run > best { best = run }
      }
    }
    let spread: Int = {
      let present = values.compactMap { $0 }
      guard let low = present.min(), let high = present.max() else { return 0 }
      return high - low
    }()
    lines.append("\(name): run \(best), spread \(spread)")
  }
  return lines
}
for line in analyse(["a": [1, 2, nil, 4], "b": [nil, 3], "c": [], "d": [7, -1], "e": [1]]) { print(line) }
var depth = 0
while depth < 2 {
  defer { depth += 1 }
  for i in 0..<3 {
    do {
      if i == depth { continue }
      repeat {
        if i > 1 { break }
        print("at", depth, i)
      } while false
    }
  }
}
