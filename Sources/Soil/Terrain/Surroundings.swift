/// The heights of a cell and of the eight around it, none of them missing.
///
/// A neighbour that is missing or lies beyond the edge continues the ground in a straight line: it is
/// twice the cell before it less the one before that, in its row or its column, or the mean of both
/// where both are known. Between two cells without a height the ground is level. That makes derivatives at an edge those of `gdaldem -compute_edges`, and those
/// of a plane exact in the corners too.
struct Surroundings {
  let northWest: Double
  let north: Double
  let northEast: Double
  let west: Double
  let middle: Double
  let east: Double
  let southWest: Double
  let south: Double
  let southEast: Double

  /// Looks at the cells around one that has a height.
  ///
  /// - Parameters:
  ///   - middle: The height of the cell.
  ///   - height: The height of the cell so many rows further down and columns further right;
  ///     not-a-number where there is none.
  init(middle: Double, height: (_ down: Int, _ right: Int) -> Double) {
    let (north, south) = (height(-1, 0), height(1, 0))
    let (west, east) = (height(0, -1), height(0, 1))
    let (northWest, northEast) = (height(-1, -1), height(-1, 1))
    let (southWest, southEast) = (height(1, -1), height(1, 1))
    func beside(_ own: Double, _ opposite: Double) -> Double {
      own.isNaN ? Self.continued(middle, opposite) ?? middle : own
    }
    self.middle = middle
    self.north = beside(north, south)
    self.south = beside(south, north)
    self.west = beside(west, east)
    self.east = beside(east, west)
    let (toNorth, toSouth) = (self.north - middle, self.south - middle)
    let (toWest, toEast) = (self.west - middle, self.east - middle)
    self.northWest = Self.corner(
      northWest, column: (west, southWest), row: (north, northEast),
      plane: middle + toNorth + toWest)
    self.northEast = Self.corner(
      northEast, column: (east, southEast), row: (north, northWest),
      plane: middle + toNorth + toEast)
    self.southWest = Self.corner(
      southWest, column: (west, northWest), row: (south, southEast),
      plane: middle + toSouth + toWest)
    self.southEast = Self.corner(
      southEast, column: (east, northEast), row: (south, southWest),
      plane: middle + toSouth + toEast)
  }

  /// The height after two in a line; `nil` where one of them is missing.
  private static func continued(_ last: Double, _ before: Double) -> Double? {
    let height = 2 * last - before
    return height.isNaN ? nil : height
  }

  /// A height at a corner: its own, or else that which its column and its row lead to, or else that of
  /// the plane through the cells beside it.
  private static func corner(
    _ own: Double, column: (last: Double, before: Double), row: (last: Double, before: Double),
    plane: Double
  ) -> Double {
    guard own.isNaN else { return own }
    switch (continued(column.last, column.before), continued(row.last, row.before)) {
    case (let down?, let across?): return (down + across) / 2
    case (let height?, nil), (nil, let height?): return height
    case (nil, nil): return plane
    }
  }
}
