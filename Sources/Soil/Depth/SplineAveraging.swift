/// How a spline is averaged over a layer.
public enum SplineAveraging: String, Hashable, Sendable, CaseIterable {
  /// The integral of the spline over the covered part of the layer.
  case exact
  /// The mean of the spline at every whole centimetre, as the R package mpspline2 does.
  case everyCentimetre
}
