import Geodata
import Sampling
import Soil

/// Places at which a layer is predicted: sites of samples or cells of a map.
///
/// Shapes: `N` places, `C` channels (one a covariate, or one a class), `H` = `W` the window's width
/// in cells.
public struct Places: Sendable {
  /// The names of the channels.
  public let covariateNames: [String]
  /// The width of a window in cells, an odd number.
  public let window: Int
  /// The covariates as read, neither scaled nor imputed, `[N, C, H, W]`, not-a-number where missing.
  /// The first row of a window is its northern edge.
  public let windows: [Float]
  /// Eastings or longitudes in the units of ``crs``, `[N]`.
  public let x: [Double]
  /// Northings or latitudes in the units of ``crs``, `[N]`.
  public let y: [Double]
  /// The reference system of ``x`` and ``y``.
  public let crs: CoordinateReferenceSystem
  /// The depth that is predicted.
  public let depth: DepthInterval

  /// The number of places.
  public var count: Int { x.count }

  /// Makes places; the counts must fit together.
  package init(
    covariateNames: [String], window: Int, windows: [Float], x: [Double], y: [Double],
    crs: CoordinateReferenceSystem, depth: DepthInterval
  ) {
    precondition(x.count == y.count)
    precondition(windows.count == x.count * covariateNames.count * window * window)
    self.covariateNames = covariateNames
    self.window = window
    self.windows = windows
    self.x = x
    self.y = y
    self.crs = crs
    self.depth = depth
  }

  /// A covariate at the places' own cells.
  ///
  /// - Parameter name: One of ``covariateNames``.
  /// - Returns: One value a place, not-a-number where missing.
  /// - Throws: ``MappingError/unknownCovariate(name:available:)``.
  public func values(_ name: String) throws -> [Double] {
    guard let channel = covariateNames.firstIndex(of: name) else {
      throw MappingError.unknownCovariate(name: name, available: covariateNames)
    }
    let area = window * window
    return (0..<count).map {
      Double(windows[($0 * covariateNames.count + channel) * area + area / 2])
    }
  }

  /// The values of the places' own cells, row-major `[N, C]`, as forests take them.
  package var centers: [Float] {
    let area = window * window
    return (0..<count * covariateNames.count).map { windows[$0 * area + area / 2] }
  }
}

extension Samples {
  /// The sites as places at which a layer is predicted, or from whose covariates it is learnt.
  ///
  /// - Parameter layer: A layer's name, for example `"0-5 cm"`.
  /// - Returns: The places, in the order of the sites.
  /// - Throws: `SoilError` for an unknown layer.
  public func places(_ layer: String) throws -> Places { places(at: depths[try index(of: layer)]) }

  /// The sites as places at which a depth is predicted.
  package func places(at depth: DepthInterval) -> Places {
    Places(
      covariateNames: covariateNames, window: window, windows: windows,
      x: coordinates.map(\.x), y: coordinates.map(\.y), crs: crs, depth: depth)
  }
}
