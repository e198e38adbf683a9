import Display
import Geodata
import Soil
import Tables

/// What learners learn from: the layers of the sites, and a window of covariates around each site.
///
/// Shapes: `N` sites, `L` layers, `C` channels (one a covariate, or one a class), `H` = `W` the
/// window's width in cells.
public struct Samples: Sendable {
  /// The layers' names from the surface down, for example `"0-5 cm"`.
  public let layerNames: [String]
  /// The layers' depths, in the order of ``layerNames``.
  public let depths: [DepthInterval]
  /// The names of the channels; a covariate of classes has one channel a class that occurs.
  public let covariateNames: [String]
  /// The width of a window in cells, an odd number.
  public let window: Int
  /// The sites that could not be used, with the reason; columns `profile` and `reason`.
  public let excluded: Table

  /// The profiles' identifiers, `[N]`.
  package let profileIDs: [String]
  /// The sites' places in the grid's reference system, `[N]`.
  package let coordinates: [SiteCoordinate]
  /// The reference system of ``coordinates``.
  package let crs: CoordinateReferenceSystem
  /// The values to predict, `[N, L]`, not-a-number where missing.
  package let targets: [Float]
  /// The covariates as read, neither scaled nor imputed, `[N, C, H, W]`, not-a-number where
  /// missing. The first row of a window is its northern edge.
  package let windows: [Float]
  /// Whether a channel is the 0/1 indicator of a class, `[C]`.
  package let isClass: [Bool]
  /// The property's name, for example `"organic carbon"`.
  package let propertyName: String
  /// The property's unit, for example `"g/kg"`.
  package let unit: String
  /// The width of a cell in the units of ``crs``.
  package let cellSize: Double
  /// Texts of the sites, by column and by the profile's identifier.
  package let siteEntries: [String: [String: String]]

  /// The number of sites.
  public var count: Int { profileIDs.count }
  /// The number of channels of a window.
  package var channelCount: Int { covariateNames.count }
  /// The number of layers.
  package var layerCount: Int { layerNames.count }

  /// Makes samples; the counts must fit together.
  package init(
    depths: [DepthInterval], covariateNames: [String], isClass: [Bool], window: Int,
    profileIDs: [String], coordinates: [SiteCoordinate], crs: CoordinateReferenceSystem,
    cellSize: Double, targets: [Float], windows: [Float], propertyName: String, unit: String,
    excluded: Table = Table(columns: ["profile", "reason"]),
    siteEntries: [String: [String: String]] = [:]
  ) {
    precondition(targets.count == profileIDs.count * depths.count)
    precondition(coordinates.count == profileIDs.count)
    precondition(windows.count == profileIDs.count * covariateNames.count * window * window)
    precondition(isClass.count == covariateNames.count)
    self.layerNames = depths.map(\.name)
    self.depths = depths
    self.covariateNames = covariateNames
    self.isClass = isClass
    self.window = window
    self.profileIDs = profileIDs
    self.coordinates = coordinates
    self.crs = crs
    self.cellSize = cellSize
    self.targets = targets
    self.windows = windows
    self.propertyName = propertyName
    self.unit = unit
    self.excluded = excluded
    self.siteEntries = siteEntries
  }
}
