import CGDAL
import Display

/// Reads squares from a raster on another grid: where squares lie close together, the part of the
/// grid around them is resampled, elsewhere each square by itself.
struct ResamplingJob: WindowJob {
  private let raster: Raster
  private let number: Int
  private let grid: RasterGrid
  private let reduction: (x: Double, y: Double)
  private let squares: SquareSet
  private let context: RunContext
  private let plan: BlockPlan
  private let sources: HandlePool<Dataset>

  /// The sides of the parts of the grid in which squares are gathered.
  private static let side = 256
  /// About how many cells could be resampled in the time that one more call takes.
  private static let callCost = 2000

  var count: Int { plan.visits.count }

  init(
    raster: Raster, number: Int, grid: RasterGrid, reduction: (x: Double, y: Double),
    squares: SquareSet, context: RunContext
  ) {
    self.raster = raster
    self.number = number
    self.grid = grid
    self.reduction = reduction
    self.squares = squares
    self.context = context
    plan = BlockPlan(
      left: squares.columns, top: squares.rows, width: 1,
      blocks: BlockDescription(parts: grid, side: Self.side))
    sources = HandlePool { try raster.openSource() }
  }

  func run(_ piece: Int, into result: SharedNumbers) throws {
    let visit = plan.visits[piece]
    let members = visit.range.map { plan.squares[$0] }
    try sources.lend { source in
      let (columns, rows) = box(members)
      if members.count * (squares.area + Self.callCost) < columns.count * rows.count {
        for square in members { try read([square], source, into: result) }
      } else {
        try read(members, source, into: result)
      }
    }
  }

  /// The cells that some squares cover.
  private func box(_ members: [Int]) -> (columns: Range<Int>, rows: Range<Int>) {
    func range(_ middles: [Int]) -> Range<Int> {
      let least = (members.map { middles[$0] }.min() ?? 0) - squares.half
      let greatest = (members.map { middles[$0] }.max() ?? 0) + squares.half
      return least..<greatest + 1
    }
    return (range(squares.columns), range(squares.rows))
  }

  private func read(_ members: [Int], _ source: Dataset, into result: SharedNumbers) throws {
    try context.checkCancellation()
    let (columns, rows) = box(members)
    let values = try raster.resampled(
      on: grid.window(columns: columns, rows: rows), from: source,
      resampling: raster.resampling, reduction: reduction, context)
    let width = squares.width
    for square in members {
      let target = result.start + (number * squares.count + square) * squares.area
      let left = squares.columns[square] - squares.half - columns.lowerBound
      let top = squares.rows[square] - squares.half - rows.lowerBound
      for row in 0..<width {
        for column in 0..<width {
          target[row * width + column] = values[(top + row) * columns.count + left + column]
        }
      }
    }
  }
}

extension BlockDescription {
  /// Squares parts of a grid, for rasters that have no blocks on it.
  init(parts grid: RasterGrid, side: Int) {
    width = side
    height = side
    columns = grid.columns
    rows = grid.rows
    way = .converted
  }
}
