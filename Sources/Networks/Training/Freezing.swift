/// Which layers keep their weights while a network trains on.
public enum Freezing: String, Sendable, CaseIterable {
  /// Every layer learns.
  case none
  /// Convolutions keep their weights, the layers after them learn.
  case convolutions
  /// Only the last layer that has weights learns.
  case allButLast
}
