import LinearAlgebra

/// The weights with which the values of a window give a polynomial's value or derivative.
///
/// Source: Savitzky & Golay (1964), Analytical Chemistry 36:1627, DOI 10.1021/ac60214a047; at the
/// edges Gorry (1990), Analytical Chemistry 62:570, DOI 10.1021/ac00205a007.
struct SavitzkyGolay {
  let window: Int
  let order: Int
  let derivative: Int
  /// The distance between bands.
  let distance: Double

  /// The weights for the value at a place of the window, counted from 0.
  func weights(at place: Int) throws -> [Double] {
    // Positions between -1 and 1 keep the powers of one size.
    let scale = Double(max(1, window / 2))
    var powers = Matrix(rows: order + 1, columns: window)
    for column in 0..<window {
      let position = Double(column - place) / scale
      var power = 1.0
      for row in 0...order {
        powers[row, column] = power
        power *= position
      }
    }
    var wanted = [Double](repeating: 0, count: order + 1)
    let factorial = (1...max(1, derivative)).reduce(1) { $0 * Double($1) }
    let step = (0..<derivative).reduce(1.0) { value, _ in value * scale * distance }
    wanted[derivative] = factorial / step
    return try powers.leastSquares(Matrix(column: wanted)).solution.values
  }

  /// A spectrum of at least a window's length, smoothed or differentiated.
  func applied(
    to spectrum: [Double], center: [Double], ends: [(place: Int, weights: [Double])],
    edges: SpectraEdges
  ) -> [Double] {
    let half = window / 2
    let inner = (0...spectrum.count - window).map { Self.sum(center, spectrum, from: $0) }
    guard edges == .fitted else { return inner }
    let last = spectrum.count - window
    let first = ends.filter { $0.place < half }.map { Self.sum($0.weights, spectrum, from: 0) }
    let final = ends.filter { $0.place > half }.map { Self.sum($0.weights, spectrum, from: last) }
    return first + inner + final
  }

  private static func sum(_ weights: [Double], _ values: [Double], from start: Int) -> Double {
    var sum = 0.0
    for (index, weight) in weights.enumerated() { sum += weight * values[start + index] }
    return sum
  }
}
