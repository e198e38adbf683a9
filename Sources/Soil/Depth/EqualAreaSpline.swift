/// The equal-area quadratic spline of one profile.
///
/// Within a horizon it is a parabola, in a gap between horizons a straight line, and it is smooth
/// where they meet. It says nothing above the first horizon and below the last one.
///
/// Source: Bishop, McBratney & Laslett (1999), Geoderma 91:27, DOI 10.1016/S0016-7061(99)00003-8,
/// equations 3-12; the fit minimises misfit plus `lambda` times roughness.
package struct EqualAreaSpline: Sendable {
  /// The upper ends of the horizons in cm, increasing, `[n]`.
  package let tops: [Double]
  /// The lower ends of the horizons in cm, `[n]`.
  package let bottoms: [Double]
  /// The fitted means of the horizons, `[n]`.
  package let means: [Double]

  /// The spline at each top, `[n]`.
  private let alpha: [Double]
  /// The slope at each top, `[n]`.
  private let upperSlope: [Double]
  /// The slope at each bottom, `[n]`.
  private let lowerSlope: [Double]
  /// Half the second derivative, `[n]`.
  private let gamma: [Double]

  /// Fits the spline.
  ///
  /// - Parameters:
  ///   - tops: The upper ends of the horizons in cm; each at or below the bottom before.
  ///   - bottoms: The lower ends; each below its top.
  ///   - values: What was measured, without missing values.
  ///   - lambda: The weight of smoothness, at least 0.
  package init(tops: [Double], bottoms: [Double], values: [Double], lambda: Double) {
    precondition(tops.count == bottoms.count && tops.count == values.count)
    self.tops = tops
    self.bottoms = bottoms
    let count = values.count
    guard count > 1 else {
      means = values
      alpha = values
      upperSlope = [0]
      lowerSlope = [0]
      gamma = [0]
      return
    }
    let thickness = zip(bottoms, tops).map { $0 - $1 }
    let system = Self.slopes(tops, bottoms, thickness)
    let means = Self.smoothed(values, system, weight: 6 * Double(count) * lambda)
    let slopes = system.map { row in 6 * zip(row, means).reduce(0) { $0 + $1.0 * $1.1 } }
    self.means = means
    upperSlope = [0] + slopes
    lowerSlope = slopes + [0]
    var gamma: [Double] = []
    var alpha: [Double] = []
    for index in 0..<count {
      let curve = (lowerSlope[index] - upperSlope[index]) / (2 * thickness[index])
      gamma.append(curve)
      alpha.append(
        means[index] - upperSlope[index] * thickness[index] / 2
          - curve * thickness[index] * thickness[index] / 3)
    }
    self.gamma = gamma
    self.alpha = alpha
  }

  /// The spline at a depth; not-a-number above the first and below the last horizon.
  package func value(at depth: Double) -> Double {
    for index in tops.indices {
      if depth < tops[index] {
        guard index > 0 else { return .nan }
        return alpha[index] + lowerSlope[index - 1] * (depth - tops[index])
      }
      if depth <= bottoms[index] { return parabola(index, depth - tops[index]) }
    }
    return .nan
  }

  /// The mean over the part of an interval that the profile covers; not-a-number where it covers
  /// none.
  package func mean(from top: Double, to bottom: Double) -> Double {
    var sum = 0.0
    var covered = 0.0
    for index in tops.indices {
      let upper = max(top, tops[index])
      let lower = min(bottom, bottoms[index])
      if lower > upper {
        sum += area(index, lower - tops[index]) - area(index, upper - tops[index])
        covered += lower - upper
      }
      guard index + 1 < tops.count else { continue }
      let gapUpper = max(top, bottoms[index])
      let gapLower = min(bottom, tops[index + 1])
      if gapLower > gapUpper {
        let middle = (gapUpper + gapLower) / 2 - tops[index + 1]
        sum += (alpha[index + 1] + lowerSlope[index] * middle) * (gapLower - gapUpper)
        covered += gapLower - gapUpper
      }
    }
    return covered > 0 ? sum / covered : .nan
  }

  /// The mean of the spline at the whole centimetres from the top up to, but without, the bottom;
  /// not-a-number where the profile covers none of them.
  package func centimetreMean(from top: Double, to bottom: Double) -> Double {
    guard let first = tops.first, let last = bottoms.last else { return .nan }
    var sum = 0.0
    var count = 0
    var depth = max(top, first).rounded(.up)
    while depth < min(bottom, last) {
      sum += value(at: depth)
      count += 1
      depth += 1
    }
    return count > 0 ? sum / Double(count) : .nan
  }

  private func parabola(_ index: Int, _ offset: Double) -> Double {
    alpha[index] + offset * (upperSlope[index] + offset * gamma[index])
  }

  /// The integral of a horizon's parabola from its top.
  private func area(_ index: Int, _ offset: Double) -> Double {
    offset * (alpha[index] + offset * (upperSlope[index] / 2 + offset * gamma[index] / 3))
  }
}

extension EqualAreaSpline {
  /// `R⁻¹Q`, `[n - 1, n]`: a sixth of the slopes between horizons, by the horizons' means.
  private static func slopes(
    _ tops: [Double], _ bottoms: [Double], _ thickness: [Double]
  ) -> [[Double]] {
    let count = tops.count
    var rows = (0..<count - 1).map { row in
      (0..<count).map { $0 == row ? -1.0 : $0 == row + 1 ? 1.0 : 0 }
    }
    // The tridiagonal system is solved for all columns of Q at once (Thomas algorithm).
    var diagonal: [Double] = []
    for row in 0..<count - 1 {
      let gap = tops[row + 1] - bottoms[row]
      diagonal.append(2 * (thickness[row] + thickness[row + 1]) + 6 * gap)
    }
    for row in 1..<max(1, count - 1) {
      let factor = thickness[row] / diagonal[row - 1]
      diagonal[row] -= factor * thickness[row]
      for column in 0..<count { rows[row][column] -= factor * rows[row - 1][column] }
    }
    for row in stride(from: count - 2, through: 0, by: -1) {
      for column in 0..<count {
        var value = rows[row][column]
        if row + 1 < count - 1 { value -= thickness[row + 1] * rows[row + 1][column] }
        rows[row][column] = value / diagonal[row]
      }
    }
    return rows
  }

  /// Solves `(I + weight QᵀR⁻¹Q) s = y` by Cholesky's decomposition.
  private static func smoothed(
    _ values: [Double], _ system: [[Double]], weight: Double
  ) -> [Double] {
    let count = values.count
    var matrix = (0..<count).map { row in
      (0..<count).map { column -> Double in
        let above = row > 0 ? system[row - 1][column] : 0
        let here = row < count - 1 ? system[row][column] : 0
        return weight * (above - here) + (row == column ? 1 : 0)
      }
    }
    for column in 0..<count {
      for other in 0..<column {
        for row in column..<count {
          matrix[row][column] -= matrix[row][other] * matrix[column][other]
        }
      }
      let root = matrix[column][column].squareRoot()
      for row in column..<count { matrix[row][column] /= root }
    }
    var result = values
    for row in 0..<count {
      for column in 0..<row { result[row] -= matrix[row][column] * result[column] }
      result[row] /= matrix[row][row]
    }
    for row in stride(from: count - 1, through: 0, by: -1) {
      for column in row + 1..<max(row + 1, count) {
        result[row] -= matrix[column][row] * result[column]
      }
      result[row] /= matrix[row][row]
    }
    return result
  }
}
