import Display

/// What stays together when samples are divided into folds.
public enum FoldRule: Hashable, Sendable, CustomStringConvertible {
  /// All layers of a profile are in the same fold, and so are profiles at the same place.
  case profile
  /// All profiles of a square of the map are in the same fold; the argument is the length of the
  /// square's side in metres. Use it to learn how well a model does away from its data.
  case spatialBlocks(metres: Double)
  /// Every value is drawn on its own, whatever profile it is from. Layers of a test profile are
  /// then among the training data, and the results are too good: for comparison only.
  case rows

  /// The rule in words.
  public var description: String {
    switch self {
    case .profile: "by profile"
    case .spatialBlocks(let metres): "by spatial blocks of \(NumberText.brief(metres)) m"
    case .rows: "by row (leaky: layers of a test profile are among the training data)"
    }
  }
}
