/// The steps from a cell to the next one of its row and of its column, in metres on the map, whichever
/// way rows and columns run.
package struct CellSteps: Sendable {
  /// How far the next cell of the row lies to the east and to the north.
  package let right: (east: Double, north: Double)
  /// How far the next cell of the column lies to the east and to the north.
  package let down: (east: Double, north: Double)

  /// Makes the steps of a grid whose rows run from west to east, the first in the north.
  package init(width: Double, height: Double) {
    self.init(right: (width, 0), down: (0, -height))
  }

  /// Makes the steps of any grid; both must not point the same way.
  package init(right: (east: Double, north: Double), down: (east: Double, north: Double)) {
    self.right = right
    self.down = down
  }

  /// The area of a cell in square metres.
  var area: Double { determinant.magnitude }

  /// How much of a step to the right, and down, there is in a metre to the east and to the north:
  /// the inverse of the steps' matrix.
  var inverse: (right: (east: Double, north: Double), down: (east: Double, north: Double)) {
    (
      (down.north / determinant, -down.east / determinant),
      (-right.north / determinant, right.east / determinant)
    )
  }

  /// The distance in metres between cells so many columns and rows apart.
  func distance(right columns: Int, down rows: Int) -> Double {
    let (across, along) = (Double(columns), Double(rows))
    let east = across * right.east + along * down.east
    let north = across * right.north + along * down.north
    return (east * east + north * north).squareRoot()
  }

  private var determinant: Double { right.east * down.north - right.north * down.east }
}
