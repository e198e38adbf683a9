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

  /// The value of the node as a leaf, made from the weighted mean of the targets or from the shares
  /// of the classes, which a leaf of several leaves among the ballots.
  func leafValue(mean: () -> Double, ballots: inout Ballots) -> Float

  /// Gives each group of rows a number such that a good division into two sets of groups cuts the
  /// groups in the order of these numbers. The rows lie one group after the other.
  func rank(
    _ targets: UnsafePointer<Target>, start: UnsafeBufferPointer<Int>,
    keys: UnsafeMutablePointer<Double>)
}
