import Display
import Geodata

/// Rasters that describe the landscape, all on one grid.
///
/// The rasters may differ in reference system, resolution and extent; they are aligned to
/// ``grid`` when they are read: bilinear for numbers, nearest neighbour for classes. A raster of
/// classes becomes one 0/1 channel a class.
public struct Covariates: Sendable {
  /// The grid that all values are read on.
  public let grid: RasterGrid
  /// The rasters as they were opened, in the order of their names.
  public let rasters: [Raster]
  /// Remarks on what was found: the grid chosen, rasters aligned, classes.
  public let notes: [String]

  /// The channels in order: one a raster of numbers, one a class of a raster of classes.
  package let channels: [CovariateChannel]
  /// How each raster's cells compare with the grid's; `nil` where they coincide.
  let reductions: [Reduction?]

  /// How many cells of the grid there are for one cell of a raster.
  struct Reduction: Sendable {
    let x: Double
    let y: Double

    init(_ pair: (x: Double, y: Double)) {
      x = pair.x
      y = pair.y
    }
  }

  init(
    grid: RasterGrid, rasters: [Raster], notes: [String], channels: [CovariateChannel],
    reductions: [Reduction?]
  ) {
    self.grid = grid
    self.rasters = rasters
    self.notes = notes
    self.channels = channels
    self.reductions = reductions
  }

  /// The rasters' names.
  public var names: [String] { rasters.map(\.name) }
  /// The number of rasters.
  public var count: Int { rasters.count }
  /// The names of the channels, for example `"elevation"` or `"geology = Basalt"`.
  public var channelNames: [String] { channels.map(\.name) }

  /// One of the rasters.
  ///
  /// - Parameter name: The raster's name.
  /// - Throws: ``CovariateGridsError/unknownCovariate(_:available:)``.
  public subscript(name: String) -> Raster {
    get throws {
      guard let raster = rasters.first(where: { $0.name == name }) else {
        throw CovariateGridsError.unknownCovariate(name, available: names)
      }
      return raster
    }
  }
}

/// One plane of numbers that a learner sees.
package struct CovariateChannel: Hashable, Sendable {
  /// The channel's name.
  package let name: String
  /// The index of the raster in ``Covariates/rasters``.
  package let raster: Int
  /// The code of the class that the channel is 1 for, or `nil` for a raster of numbers.
  package let code: Int?
  /// The width in cells of the squares that values are means over; 1 for single cells.
  package private(set) var scale = 1

  /// Whether the channel is the 0/1 indicator of a class.
  package var isClass: Bool { code != nil }

  /// Makes a channel of single cells.
  init(name: String, raster: Int, code: Int?) {
    self.name = name
    self.raster = raster
    self.code = code
  }

  /// The same channel as means over squares: the share of a class, or the mean of numbers.
  package func averaged(scale: Int) -> CovariateChannel {
    var other = CovariateChannel(
      name: ChannelName(name, scale: scale).text, raster: raster, code: code)
    other.scale = scale
    return other
  }
}
