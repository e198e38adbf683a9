/// What can be derived from heights, see ``Covariates/addingTerrain(from:_:radius:)``.
public enum TerrainAttribute: String, Sendable, CaseIterable {
  /// The slope in degrees (Horn 1981, DOI 10.1109/PROC.1981.11918).
  case slope
  /// How far the ground faces east: the sine of the aspect, from -1 (west) to 1 (east); 0 where it
  /// is flat.
  case aspectSine = "aspect sine"
  /// How far the ground faces north: the cosine of the aspect, from -1 (south) to 1 (north); 0
  /// where it is flat.
  case aspectCosine = "aspect cosine"
  /// The curvature down the slope in 1/m, positive where the ground is convex, so that water gathers
  /// speed (Zevenbergen & Thorne 1987, DOI 10.1002/esp.3290120107).
  case profileCurvature = "profile curvature"
  /// The curvature across the slope in 1/m, positive where the ground is convex, so that water
  /// parts (Zevenbergen & Thorne 1987, DOI 10.1002/esp.3290120107).
  case planCurvature = "plan curvature"
  /// The height above the mean of the surroundings in metres: the topographic position index
  /// (Weiss 2001) with a square neighbourhood.
  case position
  /// The topographic wetness index ln(a / tan b) (Beven & Kirkby 1979,
  /// DOI 10.1080/02626667909491834).
  case wetness
  /// How brightly the sun in the north-west, 45 degrees high, lights the ground, from 0 to 1 (Horn
  /// 1981, DOI 10.1109/PROC.1981.11918).
  case hillshade

  /// The unit of the values.
  var unit: String {
    switch self {
    case .slope: "°"
    case .profileCurvature, .planCurvature: "1/m"
    case .position: "m"
    case .aspectSine, .aspectCosine, .wetness, .hillshade: ""
    }
  }
}
