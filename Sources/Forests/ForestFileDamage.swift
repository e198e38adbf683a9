/// What can be impossible in a file of a forest.
public enum ForestFileDamage: Equatable, Sendable {
  /// The settings that it was grown with, its features or its classes.
  case settings
  /// An array that is missing or has another type of number.
  case array(String)
  /// An array of flags that holds other numbers.
  case flags(array: String)
  /// An array that does not say where runs begin.
  case runs(array: String)
  /// The arrays of the nodes, which differ in length.
  case nodeCounts
  /// A tree without nodes, counted from 0.
  case emptyTree(Int)
  /// A node of a tree, both counted from 0.
  case node(Int, tree: Int)
  /// A training row that a leaf names, but that is not there.
  case leafRow
  /// A training row that a leaf names, but that has no weight.
  case leafWeight
  /// The shares of the classes.
  case shares
  /// A ballot without classes.
  case emptyBallot
  /// The number of training rows.
  case rowCount
  /// A target of a training row.
  case target
  /// A weight of a training row.
  case weight
  /// A value of a feature in a training row.
  case value(feature: String)
  /// What was predicted for the rows out of the bag.
  case outOfBagPredictions
  /// The probabilities of the rows out of the bag.
  case outOfBagProbabilities
}

extension ForestFileDamage: CustomStringConvertible {
  /// What is impossible, as it follows “is damaged:”.
  public var description: String {
    switch self {
    case .settings: "its settings are impossible"
    case .array(let name): "it lacks the array \(name), or has it with another type"
    case .flags(let array): "\(array) holds other numbers than 0 and 1"
    case .runs(let array): "\(array) does not cut its array into runs"
    case .nodeCounts: "the arrays of the nodes have different lengths"
    case .emptyTree(let tree): "tree \(tree) has no nodes"
    case .node(let place, let tree): "node \(place) of tree \(tree) is impossible"
    case .leafRow: "a leaf names a row that is not there"
    case .leafWeight: "a leaf names a row without weight"
    case .shares: "the shares of the classes are impossible"
    case .emptyBallot: "a ballot is empty"
    case .rowCount: "the training rows do not fit the features"
    case .target: "a target is impossible"
    case .weight: "a weight is impossible"
    case .value(let feature): "a value of \(feature) is impossible"
    case .outOfBagPredictions: "the out-of-bag predictions are impossible"
    case .outOfBagProbabilities: "the out-of-bag probabilities are impossible"
    }
  }
}
