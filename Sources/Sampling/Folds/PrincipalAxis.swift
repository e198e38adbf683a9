/// The direction in which points spread most.
enum PrincipalAxis {
  /// The first principal axis of points, found by repeated multiplication with their covariance.
  static func of(_ points: [SIMD3<Double>]) -> SIMD3<Double> {
    let mean = points.reduce(.zero, +) / Double(max(1, points.count))
    var rows = [SIMD3<Double>](repeating: .zero, count: 3)
    for point in points {
      let offset = point - mean
      for axis in 0..<3 { rows[axis] += offset[axis] * offset }
    }
    guard let widest = (0..<3).max(by: { rows[$0][$0] < rows[$1][$1] }) else { return .zero }
    var axis = rows[widest]
    for _ in 0..<200 {
      let next = SIMD3(
        (rows[0] * axis).sum(), (rows[1] * axis).sum(), (rows[2] * axis).sum())
      let length = (next * next).sum().squareRoot()
      guard length > 0, length.isFinite else { return axis }
      axis = next / length
    }
    return axis
  }
}
