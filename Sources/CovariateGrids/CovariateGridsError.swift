import Basics
import Geodata

/// What can go wrong with covariates and terrain.
public enum CovariateGridsError: Error, Equatable, Sendable {
  /// A pattern stands for no raster.
  case noRasters(pattern: String, near: [String])
  /// A raster has a code of a class that is too large to be told from its neighbours.
  case classCode(raster: String, code: Int)
  /// There is no covariate of that name.
  case unknownCovariate(String, available: [String])
  /// Terrain is to be derived on a grid in degrees.
  case gridInDegrees(String)
  /// A covariate would be there twice.
  case covariateTwice(String)
}

extension CovariateGridsError: CustomStringConvertible {
  /// What was wrong, the value, what was expected, and what to do.
  public var description: String {
    switch self {
    case .noRasters(let pattern, let near): noRasters(pattern, near)
    case .classCode(let raster, let code):
      "The classes of “\(raster)” have codes such as \(code), and codes beyond "
        + "±\(Raster.distinctCodes.upperBound) are not told apart. Give the classes smaller codes, "
        + "for example 1, 2, 3, in another file, and read that."
    case .unknownCovariate(let name, let available):
      "There is no covariate “\(name)”. "
        + NearNames.advice(name, among: available, noun: "covariates")
    case .gridInDegrees(let crs):
      "Terrain cannot be derived on a grid in degrees (\(crs)), as slopes need lengths. Choose the grid "
        + "of a raster in a map projection (grid: .first takes that of the first by name), or bring "
        + "the heights to one, for example with “gdalwarp -t_srs EPSG:32633”."
    case .covariateTwice(let name):
      "There is a covariate “\(name)” already. Choose attributes that are not there yet."
    }
  }

  private func noRasters(_ pattern: String, _ near: [String]) -> String {
    let advice =
      near.isEmpty
      ? "Give a folder that holds rasters (.tif, .tiff, .vrt, .img or .asc), or a pattern such as "
        + "“edgeroi/*.tif”; a relative path starts from the working directory."
      : "Did you mean \(near.map { "“\($0)”" }.joined(separator: " or "))?"
    return "No raster was found at “\(pattern)”. \(advice)"
  }
}
