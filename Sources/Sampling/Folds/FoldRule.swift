import Display

/// What stays together when samples are divided into folds.
public enum FoldRule: Hashable, Sendable, CustomStringConvertible {
  /// All layers of a profile are in the same fold, and so are profiles at the same place. The folds
  /// have high and low values alike, by the profiles' mean over the layers.
  case profile
  /// By profile, and each fold has its share of low and of high values of one layer; the argument
  /// is the layer's name.
  case stratified(layer: String)
  /// All profiles of a square of the map are in the same fold; the argument is the length of the
  /// square's side in metres. Use it to learn how well a model does away from its data;
  /// ``Samples/blockSize(_:of:seed:)`` proposes a length.
  ///
  /// Sources: Roberts et al. (2017), DOI 10.1111/ecog.02881; Valavi et al. (2019),
  /// DOI 10.1111/2041-210X.13107.
  case spatialBlocks(metres: Double)
  /// All profiles with the same entry in a column of the sites, for example a region or a survey,
  /// are in the same fold; the argument is the column's name. With as many folds as entries each is
  /// left out once.
  ///
  /// Source: Meyer et al. (2018), DOI 10.1016/j.envsoft.2017.12.001.
  case leaveLocationOut(column: String)
  /// Groups of near profiles are in the same fold, as large as it takes to make the test sites as
  /// far from the training sites as the cells of the map are from all sites (k-fold nearest
  /// neighbour distance matching). It needs the covariates of the map.
  ///
  /// Source: Linnenbrink et al. (2024), DOI 10.5194/gmd-17-5897-2024.
  case kNNDM
  /// Every value is drawn on its own, whatever profile it is from. Layers of a test profile are
  /// then among the training data, and the results are too good: for comparison only.
  case rows

  /// The rule in words.
  public var description: String {
    switch self {
    case .profile: "by profile"
    case .stratified(let layer): "by profile, stratified by \(layer)"
    case .spatialBlocks(let metres): "by spatial blocks of \(NumberText.brief(metres)) m"
    case .leaveLocationOut(let column): "by location (\(column))"
    case .kNNDM: "by nearest neighbour distance matching"
    case .rows: "by row (leaky: layers of a test profile are among the training data)"
    }
  }
}
