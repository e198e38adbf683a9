/// Numbers whose correlations should stay what they are among all places.
struct CorrelatedNumbers {
  /// The numbers scaled to mean 0 and variance 1, one list a place.
  private let rows: [[Double]]
  private let width: Int
  private let correlations: [Double]

  /// The sums of the numbers, and of their products row by row.
  struct Sums {
    var first: [Double]
    var products: [Double]
  }

  init(columns: [[Double]]) {
    width = columns.count
    let scaled = columns.map { column -> [Double] in
      let mean = column.reduce(0, +) / Double(max(1, column.count))
      let squares = column.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      let spread = (squares / Double(max(1, column.count))).squareRoot()
      let isConstant = spread <= 1e-9 * mean.magnitude || !(spread > 0)
      return column.map { isConstant ? 0 : ($0 - mean) / spread }
    }
    let rows = (scaled.first ?? []).indices.map { place in scaled.map { $0[place] } }
    self.rows = rows
    let all = Self.sums(rows, Array(rows.indices), columns.count)
    correlations = Self.correlations(all, rows.count, columns.count)
  }

  func sums(_ places: [Int]) -> Sums { Self.sums(rows, places, width) }

  private static func sums(_ rows: [[Double]], _ places: [Int], _ width: Int) -> Sums {
    var sums = Sums(
      first: Array(repeating: 0, count: width), products: Array(repeating: 0, count: width * width))
    // With classes alone there are no rows.
    for place in places where width > 0 { add(rows[place], 1, &sums) }
    return sums
  }

  private static func add(_ row: [Double], _ sign: Double, _ sums: inout Sums) {
    let width = row.count
    for one in 0..<width {
      sums.first[one] += sign * row[one]
      for other in 0...one { sums.products[one * width + other] += sign * row[one] * row[other] }
    }
  }

  func move(_ sums: inout Sums, from old: Int, to new: Int) {
    guard width > 0 else { return }
    Self.add(rows[old], -1, &sums)
    Self.add(rows[new], 1, &sums)
  }

  /// The sum of the absolute differences of all entries of the matrix of correlations.
  func deviation(_ sums: Sums, _ count: Int) -> Double {
    zip(Self.correlations(sums, count, width), correlations).reduce(0) { $0 + 2 * abs($1.0 - $1.1) }
  }

  /// The correlations below the diagonal, row by row; 0 where a number does not vary.
  private static func correlations(_ sums: Sums, _ count: Int, _ width: Int) -> [Double] {
    let size = Double(max(1, count))
    func covariance(_ one: Int, _ other: Int) -> Double {
      sums.products[one * width + other] / size
        - sums.first[one] / size * (sums.first[other] / size)
    }
    let spreads = (0..<width).map { max(0, covariance($0, $0)).squareRoot() }
    return (0..<width).flatMap { one in
      (0..<one).map { other in
        let product = spreads[one] * spreads[other]
        return product > 1e-12 ? covariance(one, other) / product : 0
      }
    }
  }
}
