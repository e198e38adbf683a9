/// Which blocks hold which squares of cells.
struct BlockPlan: Sendable {
  /// One block with the squares that touch it.
  struct Visit: Sendable {
    let column: Int
    let row: Int
    /// The squares' places in ``squares``.
    let range: Range<Int>
  }

  /// The blocks that hold any wanted cell, row by row.
  let visits: [Visit]
  /// The numbers of squares, block after block; a square over several blocks occurs in each.
  let squares: [Int]

  /// Makes the plan.
  ///
  /// - Parameters:
  ///   - left: The first column of each square in the raster, also outside it.
  ///   - top: The first row of each square.
  ///   - width: The width and height of a square.
  ///   - blocks: The raster's blocks.
  init(left: [Int], top: [Int], width: Int, blocks: BlockDescription) {
    var entries: [(block: Int, square: Int)] = []
    entries.reserveCapacity(left.count)
    for square in left.indices {
      guard let columns = Self.overlap(left[square], width, blocks.columns),
        let rows = Self.overlap(top[square], width, blocks.rows)
      else { continue }
      for row in rows.lowerBound / blocks.height...(rows.upperBound - 1) / blocks.height {
        for column in columns.lowerBound / blocks.width...(columns.upperBound - 1) / blocks.width {
          entries.append((row * blocks.across + column, square))
        }
      }
    }
    entries.sort { ($0.block, $0.square) < ($1.block, $1.square) }
    squares = entries.map(\.square)
    var visits: [Visit] = []
    var first = 0
    for index in entries.indices {
      let isLast = index + 1 == entries.count || entries[index + 1].block != entries[index].block
      guard isLast else { continue }
      let block = entries[index].block
      visits.append(
        Visit(
          column: block % blocks.across, row: block / blocks.across, range: first..<index + 1))
      first = index + 1
    }
    self.visits = visits
  }

  /// The part of a square that lies in the raster, in one direction; `nil` where there is none.
  private static func overlap(_ first: Int, _ width: Int, _ count: Int) -> Range<Int>? {
    let (start, end) = (max(0, first), min(count, first + width))
    return start < end ? start..<end : nil
  }
}
