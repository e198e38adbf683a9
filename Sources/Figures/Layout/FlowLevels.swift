/// Steps that run side by side, ordered in levels from top to bottom.
///
/// A step stands one level below the lowest of its sources. An arrow that passes levels is led through
/// each of them by a place of its own, so that it crosses no box. Within a level, places stand in the
/// order of the steps.
/// Source: Sugiyama, Tagawa & Toda (1981), DOI 10.1109/TSMC.1981.4308636.
struct FlowLevels {
  /// A box or a point that an arrow passes.
  struct Place {
    /// The step, or `nil` for a point.
    let step: Int?
    let level: Int
    /// What decides the order within the level.
    let key: Double
    /// The places above that lead here.
    var above: [Int] = []
  }

  private(set) var places: [Place] = []
  /// The places of every level, from left to right.
  private(set) var levels: [[Int]] = []

  init(_ steps: [FlowStep]) {
    let sources = steps.enumerated().map { index, step in
      (step.sources ?? (index > 0 ? [index - 1] : [])).filter { (0..<index).contains($0) }
    }
    var depth: [Int] = []
    for found in sources { depth.append((found.map { depth[$0] }.max() ?? -1) + 1) }
    places = steps.indices.map { Place(step: $0, level: depth[$0], key: Double($0)) }
    for (step, found) in sources.enumerated() {
      for source in found {
        let key = Self.key(of: source, among: found, sources)
        var above = source
        for level in depth[source] + 1..<depth[step] {
          places.append(Place(step: nil, level: level, key: key, above: [above]))
          above = places.count - 1
        }
        places[step].above.append(above)
      }
    }
    levels = (0...(depth.max() ?? 0)).map { level in
      places.indices.filter { places[$0].level == level }
        .sorted { (places[$0].key, $0) < (places[$1].key, $1) }
    }
  }

  /// An arrow passes to the right of the steps it leaves out, else in the lane of its source.
  private static func key(of source: Int, among found: [Int], _ sources: [[Int]]) -> Double {
    let passed = found.filter { $0 != source && reaches($0, from: source, sources) }.max()
    return Double(passed ?? source) + 0.5
  }

  private static func reaches(_ step: Int, from source: Int, _ sources: [[Int]]) -> Bool {
    var open = [step]
    var seen: Set<Int> = []
    while let next = open.popLast() {
      if next == source { return true }
      open += sources[next].filter { $0 >= source && seen.insert($0).inserted }
    }
    return false
  }

  /// Where the arrows of every place run, so that places lie near those above and below them and do not
  /// overlap.
  ///
  /// - Parameters:
  ///   - reach: How far each place reaches to the left and to the right of its arrows.
  ///   - gap: The space between places.
  /// - Returns: One middle a place.
  func centres(reach: [(left: Double, right: Double)], gap: Double) -> [Double] {
    var below = Array(repeating: [Int](), count: places.count)
    for place in places.indices { for other in places[place].above { below[other].append(place) } }
    var centres = Array(repeating: 0.0, count: places.count)
    for level in levels { spread(level, reach, gap, &centres) { _ in 0 } }
    for round in 0..<12 {
      let isDown = round % 2 == 0
      for level in isDown ? levels : levels.reversed() {
        let current = centres
        spread(level, reach, gap, &centres) { place in
          let near = isDown ? places[place].above : below[place]
          return near.isEmpty
            ? current[place] : near.reduce(0) { $0 + current[$1] } / Double(near.count)
        }
      }
    }
    return centres
  }

  /// Brings the places of a level as near to where they want to be as their widths allow.
  private func spread(
    _ level: [Int], _ reach: [(left: Double, right: Double)], _ gap: Double,
    _ centres: inout [Double],
    wish: (Int) -> Double
  ) {
    let wishes = level.map(wish)
    var shift = 0.0
    for (index, place) in level.enumerated() {
      centres[place] = wishes[index]
      if index > 0 {
        let before = level[index - 1]
        let room = reach[before].right + reach[place].left + gap
        centres[place] = max(centres[place], centres[before] + room)
      }
      shift += wishes[index] - centres[place]
    }
    for place in level { centres[place] += shift / Double(level.count) }
  }
}
