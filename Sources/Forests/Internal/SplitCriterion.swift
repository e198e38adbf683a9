/// How good a split is: what a node's rows add up to, and the score of moving some of them left.
///
/// A score is the sum over both sides of the squared sums over the weights; the larger it is, the
/// purer are the sides, and the score of both sides less that of the node is the decrease of the
/// impurity (Breiman et al. 1984, Classification and Regression Trees, chapters 4 and 8).
protocol SplitCriterion: SendableMetatype {
  /// What a row adds.
  associatedtype Target

  /// What a row with a target and a weight adds.
  func target(_ value: Double, weight: Double) -> Target

  /// Forgets the last node.
  mutating func startNode()
  /// Adds a row to the node.
  mutating func add(_ target: Target)
  /// The score of the node as it is.
  var nodeScore: Double { get }

  /// Puts all rows of the node on the right.
  mutating func startSplit()
  /// Moves a row from the right to the left.
  mutating func moveLeft(_ target: Target)
  /// The score of both sides; minus infinity where one of them has no weight.
  var score: Double { get }

  /// The value of the node as a leaf.
  ///
  /// - Parameters:
  ///   - mean: The weighted mean of the targets.
  ///   - ballots: Where a leaf of several classes leaves their shares.
  func leafValue(mean: () -> Double, ballots: inout Ballots) -> Float

  /// A number for each group of rows such that a good division into two sets of groups cuts the
  /// groups in the order of these numbers.
  ///
  /// - Parameters:
  ///   - targets: Rows, one group after the other.
  ///   - start: Where each group begins, and the end.
  ///   - keys: Receives one number a group.
  func rank(
    _ targets: UnsafePointer<Target>, start: UnsafeBufferPointer<Int>,
    keys: UnsafeMutablePointer<Double>)
}

/// The decrease of the sum of squares.
struct VarianceCriterion: SplitCriterion {
  struct Target {
    /// The target less ``center``, times ``weight``.
    var sum: Float
    var weight: Float
  }

  /// The mean of all targets; less of it the sums lose fewer digits.
  let center: Double
  private var nodeSum = 0.0
  private var nodeWeight = 0.0
  private var sum = 0.0
  private var weight = 0.0

  init(targets: [Double]) {
    center = targets.reduce(0, +) / Double(max(1, targets.count))
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

  var nodeScore: Double { nodeSum * nodeSum / nodeWeight }

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

  @inline(__always)
  var score: Double {
    let rest = nodeSum - sum
    let restWeight = nodeWeight - weight
    let product = weight * restWeight
    // One division for both sides; rounding may leave nothing of a very small weight.
    return product > 0
      ? (sum * sum * restWeight + rest * rest * weight) / product : -.infinity
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
