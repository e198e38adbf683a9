/// Finds the row of a table that is nearest to a point.
///
/// Rows are sorted by their first column. The search goes outward from the point and ends where the
/// first column alone lies farther away than the nearest row so far; the result is exact.
///
/// Source: Friedman, Baskett & Shustek (1975), IEEE Transactions on Computers C-24, 1000–1006,
/// DOI 10.1109/T-C.1975.224110.
package struct NearestRows: Sendable {
  private typealias Lanes = SIMD16<Float>

  /// How many columns are compared at once, with zeros after the last column.
  private let blocks: Int
  private let rows: [Lanes]
  /// The first column of the sorted rows.
  private let first: [Float]
  /// Where the sorted rows stand in the table.
  private let places: [Int]

  /// Sorts the rows of a table `[rows, columns]` of finite numbers.
  package init(_ table: [Float], columns: Int) {
    let blocks = max(1, (columns + Lanes.scalarCount - 1) / Lanes.scalarCount)
    self.blocks = blocks
    let count = columns > 0 ? table.count / columns : 0
    places = (0..<count).sorted {
      (table[$0 * columns], $0) < (table[$1 * columns], $1)
    }
    first = places.map { table[$0 * columns] }
    rows = places.flatMap { Self.lanes(table, $0 * columns, columns, blocks) }
  }

  /// The squared distance from a point to the nearest row.
  ///
  /// - Parameters:
  ///   - table: Points `[points, columns]`.
  ///   - point: Which of the points.
  ///   - columns: The number of columns.
  ///   - isWanted: Whether a row, by its place in the table, takes part.
  /// - Returns: The squared distance; infinite where no row takes part.
  package func squaredDistance(
    to table: [Float], _ point: Int, columns: Int, where isWanted: (Int) -> Bool = { _ in true }
  ) -> Float {
    guard columns > 0 else { return first.isEmpty ? .infinity : 0 }
    let query = Self.lanes(table, point * columns, columns, blocks)
    var nearest = Float.infinity
    var above = start(query[0][0])
    var below = above - 1
    while true {
      let up = above < first.count ? first[above] - query[0][0] : .infinity
      let down = below >= 0 ? query[0][0] - first[below] : .infinity
      let reach = min(up, down)
      guard reach < .infinity, reach * reach < nearest else { return nearest }
      let row = up <= down ? above : below
      if up <= down { above += 1 } else { below -= 1 }
      guard isWanted(places[row]) else { continue }
      nearest = min(nearest, squaredDistance(row, query, limit: nearest))
    }
  }

  /// The first sorted row that is no smaller in the first column.
  private func start(_ value: Float) -> Int {
    var (low, high) = (0, first.count)
    while low < high {
      let middle = (low + high) / 2
      if first[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The squared distance, or any number of at least the limit where that is as far.
  private func squaredDistance(_ row: Int, _ query: [Lanes], limit: Float) -> Float {
    var sum: Float = 0
    for block in 0..<blocks {
      let difference = rows[row * blocks + block] - query[block]
      sum += (difference * difference).sum()
      if sum >= limit { return sum }
    }
    return sum
  }

  private static func lanes(
    _ table: [Float], _ start: Int, _ columns: Int, _ blocks: Int
  ) -> [Lanes] {
    (0..<blocks).map { block in
      var lanes = Lanes.zero
      let begin = block * Lanes.scalarCount
      for lane in 0..<min(Lanes.scalarCount, columns - begin) {
        lanes[lane] = table[start + begin + lane]
      }
      return lanes
    }
  }
}
