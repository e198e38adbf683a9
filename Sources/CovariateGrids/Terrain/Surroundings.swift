/// The heights of a cell and of the eight around it, none of them missing.
///
/// A neighbour that is missing or lies beyond the edge continues the ground in a straight line: it is
/// twice the cell before it less the one before that, in its row or its column, or the mean of both
/// where both are known. Between two cells without a height the ground is level. That makes
/// derivatives at an edge those of `gdaldem -compute_edges`, and those of a plane exact in the corners
/// too. The names are those of rows as they are stored; which way is north the grid tells.
struct Surroundings {
  let topLeft: Double
  let top: Double
  let topRight: Double
  let left: Double
  let middle: Double
  let right: Double
  let bottomLeft: Double
  let bottom: Double
  let bottomRight: Double

  /// Looks at the cells around one that has a height.
  ///
  /// - Parameters:
  ///   - middle: The height of the cell.
  ///   - height: The height of the cell so many rows further down and columns further right;
  ///     not-a-number where there is none.
  init(middle: Double, height: (_ down: Int, _ right: Int) -> Double) {
    let (top, bottom) = (height(-1, 0), height(1, 0))
    let (left, right) = (height(0, -1), height(0, 1))
    let (topLeft, topRight) = (height(-1, -1), height(-1, 1))
    let (bottomLeft, bottomRight) = (height(1, -1), height(1, 1))
    func beside(_ own: Double, _ opposite: Double) -> Double {
      own.isNaN ? Self.continued(middle, opposite) ?? middle : own
    }
    self.middle = middle
    self.top = beside(top, bottom)
    self.bottom = beside(bottom, top)
    self.left = beside(left, right)
    self.right = beside(right, left)
    let (toTop, toBottom) = (self.top - middle, self.bottom - middle)
    let (toLeft, toRight) = (self.left - middle, self.right - middle)
    self.topLeft = Self.corner(
      topLeft, column: (left, bottomLeft), row: (top, topRight),
      plane: middle + toTop + toLeft)
    self.topRight = Self.corner(
      topRight, column: (right, bottomRight), row: (top, topLeft),
      plane: middle + toTop + toRight)
    self.bottomLeft = Self.corner(
      bottomLeft, column: (left, topLeft), row: (bottom, bottomRight),
      plane: middle + toBottom + toLeft)
    self.bottomRight = Self.corner(
      bottomRight, column: (right, topRight), row: (bottom, bottomLeft),
      plane: middle + toBottom + toRight)
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
