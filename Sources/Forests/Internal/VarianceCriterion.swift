/// The decrease of the sum of squares.
struct VarianceCriterion: SplitCriterion {
  struct Target {
    /// The target less ``center``, times ``weight``.
    var sum: Float
    var weight: Float
  }

  /// The weighted mean of all targets; less of it the sums lose fewer digits.
  private let center: Double
  private var nodeSum = 0.0
  private var nodeWeight = 0.0
  private var nodeMean = 0.0
  private var sum = 0.0
  private var weight = 0.0

  /// Makes a criterion for targets and their weights, `nil` where all count alike.
  init(targets: [Double], weights: [Double]?) {
    let weights = weights ?? Array(repeating: 1, count: targets.count)
    let sum = zip(targets, weights).reduce(0) { $0 + $1.0 * $1.1 }
    center = sum / weights.reduce(0, +)
  }

  func target(_ value: Double, weight: Double) -> Target {
    Target(sum: Float((value - center) * weight), weight: Float(weight))
  }

  mutating func startNode() {
    nodeSum = 0
    nodeWeight = 0
  }

  @inline(__always)
  mutating func add(_ target: Target) {
    nodeSum += Double(target.sum)
    nodeWeight += Double(target.weight)
  }

  mutating func finishNode() { nodeMean = nodeSum / nodeWeight }

  @inline(__always)
  mutating func startSplit() {
    sum = 0
    weight = 0
  }

  @inline(__always)
  mutating func moveLeft(_ target: Target) {
    sum += Double(target.sum)
    weight += Double(target.weight)
  }

  /// With d = S_left − W_left · S / W the decrease is d² · W / (W_left · W_right).
  @inline(__always)
  var decrease: Double {
    let difference = sum - weight * nodeMean
    let product = weight * (nodeWeight - weight)
    // Rounding may leave nothing of a very small weight.
    return product > 0 ? difference * difference * nodeWeight / product : -.infinity
  }

  func leafValue(mean: () -> Double, ballots: inout Ballots) -> Float { Float(mean()) }

  /// The mean of the targets: the best division cuts groups in its order.
  ///
  /// Source: Fisher (1958), On grouping for maximum homogeneity, DOI 10.1080/01621459.1958.10501479;
  /// Breiman et al. (1984), theorem 4.5 and section 8.8.
  func rank(
    _ targets: UnsafePointer<Target>, start: UnsafeBufferPointer<Int>,
    keys: UnsafeMutablePointer<Double>
  ) {
    for group in 0..<start.count - 1 {
      var sum = 0.0
      var weight = 0.0
      for i in start[group]..<start[group + 1] {
        sum += Double(targets[i].sum)
        weight += Double(targets[i].weight)
      }
      keys[group] = sum / weight
    }
  }
}
