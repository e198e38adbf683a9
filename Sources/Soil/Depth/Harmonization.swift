import Display

/// How values of horizons become values of standard layers.
public enum Harmonization: Hashable, Sendable {
  /// The equal-area quadratic spline: a smooth line of depth whose mean over each horizon is close
  /// to what was measured there; the smaller lambda, the closer.
  ///
  /// Source: Bishop, McBratney & Laslett (1999), Geoderma 91:27,
  /// DOI 10.1016/S0016-7061(99)00003-8; Malone et al. (2009), Geoderma 154:138,
  /// DOI 10.1016/j.geoderma.2009.10.007.
  case equalAreaSpline(lambda: Double = 0.1, averaging: SplineAveraging = .exact)
  /// The mean of the horizons in a layer, weighted by how thick they are there.
  case thicknessWeighted
  /// The mean of slices of 1 cm, each with the value of the horizon in which its middle lies, as the
  /// R package aqp slices profiles; for layers thicker than a few centimetres nearly the mean
  /// weighted by thickness.
  ///
  /// Source: Beaudette, Roudier & O'Geen (2013), Computers & Geosciences 52:258,
  /// DOI 10.1016/j.cageo.2012.10.020.
  case centimetreSlices
}

extension Harmonization: CustomStringConvertible {
  /// The way in words.
  public var description: String {
    switch self {
    case .equalAreaSpline(let lambda, .exact):
      "equal-area spline, lambda \(NumberText.brief(lambda))"
    case .equalAreaSpline(let lambda, .everyCentimetre):
      "equal-area spline, lambda \(NumberText.brief(lambda)), averaged at whole centimetres"
    case .thicknessWeighted: "mean weighted by thickness"
    case .centimetreSlices: "mean of 1 cm slices"
    }
  }
}
