import Glibc

/// How the ground falls: rise per metre to the east and to the north.
private struct Gradient {
  let east: Double
  let north: Double

  var size: Double { (east * east + north * north).squareRoot() }

  /// The third-order finite difference of Horn (1981), DOI 10.1109/PROC.1981.11918.
  init(_ cell: Surroundings, steps: CellSteps) {
    let last = cell.topRight + 2 * cell.right + cell.bottomRight
    let first = cell.topLeft + 2 * cell.left + cell.bottomLeft
    let top = cell.topLeft + 2 * cell.top + cell.topRight
    let bottom = cell.bottomLeft + 2 * cell.bottom + cell.bottomRight
    let (right, down) = ((last - first) / 8, (bottom - top) / 8)
    let share = steps.inverse
    east = right * share.right.east + down * share.down.east
    north = right * share.right.north + down * share.down.north
  }
}

/// The partial quartic of Zevenbergen & Thorne (1987), DOI 10.1002/esp.3290120107, equations 3-9, its
/// derivatives turned from rows and columns to east (x) and north (y).
private struct Quartic {
  let d: Double
  let e: Double
  let f: Double
  let g: Double
  let h: Double

  init(_ cell: Surroundings, steps: CellSteps) {
    let across = (cell.left + cell.right) / 2 - cell.middle
    let along = (cell.top + cell.bottom) / 2 - cell.middle
    let mixed = (cell.bottomRight - cell.bottomLeft + cell.topLeft - cell.topRight) / 4
    let (right, down) = ((cell.right - cell.left) / 2, (cell.bottom - cell.top) / 2)
    let (x, y) = (steps.inverse.right, steps.inverse.down)
    d = across * x.east * x.east + mixed * x.east * y.east + along * y.east * y.east
    e = across * x.north * x.north + mixed * x.north * y.north + along * y.north * y.north
    f =
      2 * across * x.east * x.north + mixed * (x.east * y.north + x.north * y.east)
      + 2 * along * y.east * y.north
    g = right * x.east + down * y.east
    h = right * x.north + down * y.north
  }

  private var fall: Double { g * g + h * h }

  /// Down the slope, positive where convex; 0 where flat.
  var profile: Double { fall > 0 ? -2 * (d * g * g + e * h * h + f * g * h) / fall : 0 }
  /// Across the slope, positive where convex; 0 where flat.
  var plan: Double { fall > 0 ? -2 * (d * h * h + e * g * g - f * g * h) / fall : 0 }
}

extension TerrainShape {
  /// One attribute that follows from each cell and the eight around it; `nil` for others.
  ///
  /// - Parameters:
  ///   - attribute: What is derived.
  ///   - poll: Is called for every row and may end the work by throwing.
  /// - Returns: One value a cell; not-a-number where the height is missing.
  package func local(
    _ attribute: TerrainAttribute, poll: () throws -> Void
  ) rethrows -> [Double]? {
    switch attribute {
    case .slope: try slope(poll: poll)
    case .aspectSine: try each(poll) { Self.share(-gradient($0).east, of: gradient($0)) }
    case .aspectCosine: try each(poll) { Self.share(-gradient($0).north, of: gradient($0)) }
    case .profileCurvature: try each(poll) { quartic($0).profile }
    case .planCurvature: try each(poll) { quartic($0).plan }
    case .hillshade: try each(poll) { Self.light(gradient($0)) }
    case .position, .wetness: nil
    }
  }

  /// The slope in degrees. Cells beyond the edge and missing ones continue the ground in a straight
  /// line.
  ///
  /// - Parameter poll: Is called for every row and may end the work by throwing.
  /// - Returns: One slope a cell; not-a-number where the height is missing.
  ///
  /// Source: Horn (1981), Proceedings of the IEEE 69:14, DOI 10.1109/PROC.1981.11918.
  package func slope(poll: () throws -> Void) rethrows -> [Double] {
    try each(poll) { atan(gradient($0).size) * 180 / .pi }
  }

  private func gradient(_ cell: Surroundings) -> Gradient {
    Gradient(cell, steps: steps)
  }

  private func quartic(_ cell: Surroundings) -> Quartic {
    Quartic(cell, steps: steps)
  }

  private static func share(_ part: Double, of gradient: Gradient) -> Double {
    gradient.size > 0 ? part / gradient.size : 0
  }

  /// The cosine of the angle between the ground's normal and the sun, at least 0.
  private static func light(_ gradient: Gradient) -> Double {
    let azimuth = 315 * Double.pi / 180
    let altitude = Double.pi / 4
    let facing = -gradient.east * sin(azimuth) - gradient.north * cos(azimuth)
    let light = sin(altitude) + cos(altitude) * facing
    return max(0, light / (1 + gradient.size * gradient.size).squareRoot())
  }

  private func each(
    _ poll: () throws -> Void, _ compute: (Surroundings) -> Double
  ) rethrows -> [Double] {
    var result: [Double] = []
    result.reserveCapacity(heights.count)
    for row in 0..<rows {
      try poll()
      for column in 0..<columns {
        result.append(surroundings(row, column).map(compute) ?? .nan)
      }
    }
    return result
  }

  /// `nil` where the height is missing.
  private func surroundings(_ row: Int, _ column: Int) -> Surroundings? {
    let middle = heights[row * columns + column]
    guard !middle.isNaN else { return nil }
    return Surroundings(middle: middle) { down, right in
      let (otherRow, otherColumn) = (row + down, column + right)
      guard otherRow >= 0, otherRow < rows, otherColumn >= 0, otherColumn < columns else {
        return .nan
      }
      return heights[otherRow * columns + otherColumn]
    }
  }
}
