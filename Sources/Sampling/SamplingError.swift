import Basics
import Display
import Geodata

/// What can go wrong with samples, folds and parts of them.
public enum SamplingError: Error, Equatable, Sendable {
  /// A raster has no value at any site.
  case rasterCoversNoSite(raster: String, sites: String, extent: String)
  /// No site is left.
  case noSites(reason: String)
  /// Scales of windows that are none, or the same twice.
  case scales([Int])
  /// The sites have no such column.
  case unknownSiteColumn(String, available: [String])
  /// All values are the same where they must differ.
  case constantValues(String, value: Double)
  /// A list has another number of values than there are sites.
  case valueCount(String, expected: Int, found: Int)
  /// Folds cannot be made.
  case folds(count: Int, reason: String)
  /// Samples cannot be divided into a training and a test part.
  case split(reason: String)
}

extension SamplingError: CustomStringConvertible {
  /// What was wrong, the value, what was expected, and what to do.
  public var description: String {
    switch self {
    case .rasterCoversNoSite(let raster, let sites, let extent):
      "The raster “\(raster)” has no value at any of the sites. The sites lie at \(sites), the "
        + "raster covers \(extent). Leave the raster out, or check the reference systems."
    case .noSites(let reason): "No site is left: \(reason)."
    case .scales(let scales):
      "The scales \(scales) are no scales of windows. Give at least one and none twice, for example "
        + "[1, 3, 9]."
    case .unknownSiteColumn(let name, let available): unknownSiteColumn(name, available)
    case .constantValues(let what, let value):
      "All values of \(what) are \(NumberText.brief(value)); values that differ are needed. "
        + "Choose another layer or property."
    case .valueCount(let what, let expected, let found):
      "\(found) \(what) were given for \(expected.counted("site")). Give one a site, in the order of the "
        + "sites, and not-a-number where one is missing."
    case .folds(let count, let reason): "\(count.counted("fold")) cannot be made: \(reason)."
    case .split(let reason): "The samples cannot be divided into two parts: \(reason)."
    }
  }

  private func unknownSiteColumn(_ name: String, _ available: [String]) -> String {
    guard !available.isEmpty else {
      return "The sites have no column “\(name)”, and no other. Add it to the profiles before "
        + "they are harmonized: profiles.adding(siteColumns: [\"\(name)\"], from: "
        + "\"sites.csv\", profile: \"id\")."
    }
    return "The sites have no column “\(name)”. "
      + NearNames.advice(name, among: available, noun: "columns")
  }
}
