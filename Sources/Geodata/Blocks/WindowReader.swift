import Basics
import CGDAL
import Display
import Synchronization

/// Reads squares of cells around many places from several rasters.
///
/// Every file is read block by block: a block is unpacked once for all squares that touch it, and
/// several blocks at once. Rasters on other grids are resampled around the squares. The values do
/// not depend on the number of threads.
///
/// Shapes: `R` rasters, `N` squares, `W` the width of a square.
package struct WindowReader: Sendable {
  private let rasters: [Raster]
  private let grid: RasterGrid
  private let reductions: [(x: Double, y: Double)?]
  private let threads: Int?
  private let context: RunContext

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - rasters: The rasters.
  ///   - grid: The grid that the squares lie on, in any reference system.
  ///   - reductions: How many cells of the grid there are for one of each raster, see
  ///     ``Raster/reduction(to:)``; `nil` to find out.
  ///   - threads: How many threads at most; `nil` takes as many as the machine has cores.
  ///   - context: What hears of progress and stops the reading.
  package init(
    _ rasters: [Raster], on grid: RasterGrid, reductions: [(x: Double, y: Double)?]? = nil,
    threads: Int? = nil, context: RunContext
  ) {
    self.rasters = rasters
    self.grid = grid
    self.reductions = reductions ?? rasters.map { _ in nil }
    self.threads = threads
    self.context = context
  }

  /// Reads the squares.
  ///
  /// - Parameters:
  ///   - columns: The columns of the squares' middle cells, counted from 0; squares may reach over
  ///     the grid's edge, where rasters may have values too.
  ///   - rows: The rows of the middle cells, as many.
  ///   - width: The width of a square in cells, an odd number.
  ///   - task: What is reported as being done, or `nil` for no reports.
  /// - Returns: The values `[R, N, W, W]`; not-a-number where missing.
  /// - Throws: ``GeodataError`` where a file cannot be read; `Interrupted` when stopped.
  package func read(
    columns: [Int], rows: [Int], width: Int = 1, task: String? = nil
  ) throws -> [Float] {
    guard columns.count == rows.count else {
      throw GeodataError.countMismatch(what: "rows", expected: columns.count, found: rows.count)
    }
    let squares = SquareSet(columns: columns, rows: rows, width: width)
    let size = squares.count * squares.area
    try Memory.require(
      rasters.count * size, of: MemoryLayout<Float>.stride,
      for: "Reading \(squares.count) windows of \(width) × \(width) cells of "
        + "\(rasters.count.counted("raster"))")
    var result = [Float](repeating: .nan, count: rasters.count * size)
    guard !result.isEmpty else { return [] }
    let jobs = try self.jobs(squares)
    var pieces: [(job: Int, piece: Int)] = []
    for (job, work) in jobs.enumerated() { pieces += (0..<work.count).map { (job, $0) } }
    let done = Atomic<Int>(0)
    let all = pieces
    try SharedNumbers.sharing(&result) { numbers in
      try Shards.run(all.count, threads: threads) { number in
        try context.checkCancellation()
        let (job, piece) = all[number]
        try jobs[job].run(piece, into: numbers)
        let count = done.wrappingAdd(1, ordering: .relaxed).newValue
        if let task, count % 16 == 0 || count == all.count {
          context.report(task, count, of: all.count, remark: "blocks")
        }
      }
    }
    return result
  }

  /// The work, file by file; bands of one file that are stored alike are read together.
  private func jobs(_ squares: SquareSet) throws -> [any WindowJob] {
    var jobs: [any WindowJob] = []
    var files: [(path: String, shift: [Int], rasters: [Int])] = []
    for index in rasters.indices {
      guard let shift = try rasters[index].shift(to: grid) else {
        jobs.append(
          ResamplingJob(
            raster: rasters[index], number: index, grid: grid,
            reduction: try reductions[index] ?? rasters[index].reduction(to: grid),
            squares: squares, context: context))
        continue
      }
      guard case .file = rasters[index].storage else {
        jobs.append(MemoryJob(rasters[index], number: index, squares: squares, shift: shift))
        continue
      }
      let path = rasters[index].source
      let key = [shift.columns, shift.rows]
      if let known = files.firstIndex(where: { $0.path == path && $0.shift == key }) {
        files[known].rasters.append(index)
      } else {
        files.append((path, key, [index]))
      }
    }
    return try jobs + blockJobs(files, squares)
  }

  private func blockJobs(
    _ files: [(path: String, shift: [Int], rasters: [Int])], _ squares: SquareSet
  ) throws -> [any WindowJob] {
    let plans = PlanStore(squares)
    let jobs = try Shards.map(files.count, threads: threads) { number -> [BlockJob] in
      try context.checkCancellation()
      let file = files[number]
      let opened = try BlockJob.descriptions(file.rasters.map { rasters[$0] }, path: file.path)
      let groups = Dictionary(grouping: file.rasters.indices) { opened[$0] }
        .sorted { $0.value[0] < $1.value[0] }
      return try groups.map { blocks, members in
        try BlockJob(
          bands: members.map { (rasters[file.rasters[$0]], file.rasters[$0]) },
          path: file.path, blocks: blocks, squares: squares,
          shift: (file.shift[0], file.shift[1]), plans: plans)
      }
    }
    return jobs.flatMap { $0 }
  }
}

/// A part of the reading that is cut into pieces.
protocol WindowJob: Sendable {
  /// The number of pieces.
  var count: Int { get }
  /// Reads one piece and puts the values where they belong, `[R, N, W, W]`.
  func run(_ piece: Int, into result: SharedNumbers) throws
}

/// Remembers which blocks hold which squares: many rasters are stored alike.
final class PlanStore: Sendable {
  private struct Key: Hashable {
    let shift: [Int]
    let sizes: [Int]
  }

  private let squares: SquareSet
  private let known = Mutex<[Key: BlockPlan]>([:])

  init(_ squares: SquareSet) {
    self.squares = squares
  }

  func plan(_ blocks: BlockDescription, shift: (columns: Int, rows: Int)) -> BlockPlan {
    let key = Key(
      shift: [shift.columns, shift.rows],
      sizes: [blocks.width, blocks.height, blocks.columns, blocks.rows])
    return known.withLock { plans in
      if let plan = plans[key] { return plan }
      let (left, top) = squares.corners(shift: shift)
      let plan = BlockPlan(left: left, top: top, width: squares.width, blocks: blocks)
      plans[key] = plan
      return plan
    }
  }
}
