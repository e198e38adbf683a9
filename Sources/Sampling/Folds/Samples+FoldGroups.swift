import Basics
import Display
import Geodata
import Geostatistics

extension Samples {
  /// Puts large groups first, each into the fold that has the fewest sites so far; the seed decides
  /// among groups of equal size.
  func packed(_ groups: [[Int]], _ count: Int, _ seed: Int) -> [Int] {
    var generator = SeededGenerator(seed: seed)
    var order = groups
    order.shuffle(with: &generator)
    let sorted = order.indices.sorted { (-order[$0].count, $0) < (-order[$1].count, $1) }
    var sizes = [Int](repeating: 0, count: count)
    var folds = [Int](repeating: 0, count: self.count)
    for group in sorted {
      let fold = sizes.indices.min { (sizes[$0], $0) < (sizes[$1], $1) } ?? 0
      sizes[fold] += order[group].count
      for site in order[group] { folds[site] = fold }
    }
    return folds
  }

  /// The sites of each square of the ground, in the order of their first sites.
  package func blocks(_ count: Int, _ metres: Double) throws -> [[Int]] {
    guard metres > 0, metres.isFinite else {
      throw SamplingError.folds(
        count: count,
        reason: "blocks of \(NumberText.brief(metres)) m have no size; give metres above 0")
    }
    let cells = try BlockGrid(coordinates, crs: crs, metres: metres).cells
    let blocks = Dictionary(grouping: 0..<self.count) { cells[$0] }
    guard blocks.count >= count else {
      throw SamplingError.folds(
        count: count,
        reason: "blocks of \(NumberText.brief(metres)) m divide the sites into \(blocks.count); "
          + "make the blocks smaller or ask for fewer folds")
    }
    return blocks.values.sorted { $0[0] < $1[0] }
  }

  /// The sites of each entry of a column, in the order of their first sites, and what is to be said
  /// about them.
  func locations(_ count: Int, _ column: String) throws -> (groups: [[Int]], remarks: [String]) {
    let entries = try siteEntries(column)
    let groups = Dictionary(grouping: 0..<self.count) { entries[$0] }
    guard groups.count >= count else {
      throw SamplingError.folds(
        count: count,
        reason: "“\(column)” divides the sites into \(groups.count.counted("location")); ask for "
          + "\(max(2, groups.count)) folds or fewer")
    }
    var remarks = ["“\(column)” has \(groups.count.counted("location"))"]
    if let unnamed = groups[""] {
      remarks.append(
        "\(unnamed.count.counted("site")) \(unnamed.count.agreeing("has", "have")) no entry in “\(column)”; "
          + "together they count as one location")
    }
    let shared = places.filter { Set($0.map { entries[$0] }).count > 1 }
    if !shared.isEmpty {
      remarks.append(
        "\(shared.count.counted("place")) \(shared.count.agreeing("belongs", "belong")) to several "
          + "locations; the same covariates can be in the training and the test part")
    }
    return (groups.values.sorted { $0[0] < $1[0] }, remarks)
  }
}

/// Squares of equal sides on the ground.
///
/// In a projected system they are squares of the map. Longitudes and latitudes are divided into
/// bands along the parallels, and each band into pieces as long as the band is high; the widest gap
/// between longitudes is where the bands begin, so that the date line divides nothing.
struct BlockGrid {
  /// The square of each site: column and row, counted from the south-west.
  let cells: [SiteCoordinate]

  init(_ coordinates: [SiteCoordinate], crs: CoordinateReferenceSystem, metres: Double) throws {
    let south = coordinates.map(\.y).min() ?? 0
    guard try crs.isGeographic else {
      let unit = try crs.metresPerUnit
      let west = coordinates.map(\.x).min() ?? 0
      cells = coordinates.map {
        SiteCoordinate(
          x: (($0.x - west) * unit / metres).rounded(.down),
          y: (($0.y - south) * unit / metres).rounded(.down))
      }
      return
    }
    let degree = SitePositions.earthRadius * .pi / 180
    let start = Self.start(coordinates.map(\.x))
    cells = coordinates.map { place in
      let row = ((place.y - south) * degree / metres).rounded(.down)
      let middle = south + (row + 0.5) * metres / degree
      let east = Self.eastwards(from: start, to: place.x)
      let length = degree * max(0, Latitude.cosine(min(90, middle)))
      return SiteCoordinate(x: (east * length / metres).rounded(.down), y: row)
    }
  }

  /// The longitude east of the widest gap.
  private static func start(_ longitudes: [Double]) -> Double {
    let sorted = Set(longitudes.map { eastwards(from: 0, to: $0) }).sorted()
    guard let first = sorted.first, let last = sorted.last else { return 0 }
    var (start, widest) = (first, first + 360 - last)
    for (west, east) in zip(sorted, sorted.dropFirst()) where east - west > widest {
      (start, widest) = (east, east - west)
    }
    return start
  }

  /// From 0 up to 360 degrees.
  private static func eastwards(from start: Double, to longitude: Double) -> Double {
    let turn = (longitude - start).truncatingRemainder(dividingBy: 360)
    // Rounding must not send the westernmost site once around the earth.
    return turn < -1e-9 ? turn + 360 : max(0, turn)
  }
}
