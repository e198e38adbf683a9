/// Which values of a layer a variogram or Moran's I describes.
public enum VariogramSubject: String, Sendable, CaseIterable {
  /// The values as they are.
  case values
  /// What a linear regression on the covariates at the sites (ordinary least squares) leaves: the
  /// part that a model of these covariates may not explain.
  case residuals
}
