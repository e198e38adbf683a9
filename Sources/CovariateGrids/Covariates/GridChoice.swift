/// Which raster the grid of ``Covariates`` is taken from.
public enum GridChoice: String, Sendable, CaseIterable {
  /// The one with the smallest cells; the first of several.
  case finest
  /// The first by name.
  case first
}
