/// How good a split is: the decrease of the impurity, the larger the better.
///
/// Source: Breiman et al. (1984), Classification and Regression Trees, chapters 4 and 8.
protocol SplitCriterion: SendableMetatype {
  /// What a row adds.
  associatedtype Target

  /// What a row with a target and a weight adds.
  func target(_ value: Double, weight: Double) -> Target

  /// Forgets the last node.
  mutating func startNode()
  /// Adds a row to the node.
  mutating func add(_ target: Target)
  /// Takes note that all rows of the node are added.
  mutating func finishNode()

  /// Puts all rows of the node on the right.
  mutating func startSplit()
  /// Moves a row from the right to the left.
  mutating func moveLeft(_ target: Target)
  /// The decrease of the impurity, times the weight of the node; minus infinity where a side has no
  /// weight.
  var decrease: Double { get }

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
