import Basics
import Geodata
import Sampling
import Soil

/// Small made-up samples with a known relation between covariates and layers.
enum SyntheticSamples {
  /// Layers of values around 10 that fall with depth and follow two of three channels.
  static func make(
    sites: Int = 60, window: Int = 5, layers: Int = 3, seed: Int = 3, missing: Bool = true
  ) throws -> Samples {
    var random = SeededGenerator(seed: seed)
    var windows: [Float] = []
    var targets: [Float] = []
    let area = window * window
    for site in 0..<sites {
      let levels = (0..<3).map { _ in random.normal() }
      for channel in 0..<3 {
        for _ in 0..<area { windows.append(Float(levels[channel] + 0.3 * random.normal()) + 100) }
      }
      for layer in 0..<layers {
        let value = 10 + 2 * levels[0] - levels[1] * levels[1] - 2 * Double(layer)
        let isMissing = missing && (site + layer) % 11 == 0
        targets.append(isMissing ? .nan : Float(value + 0.3 * random.normal()))
      }
    }
    return Samples(
      depths: try (0..<layers).map {
        try DepthInterval(top: Double($0 * 10), bottom: Double($0 * 10 + 10))
      },
      covariateNames: ["a", "b", "c"], isClass: [false, false, false], window: window,
      profileIDs: (0..<sites).map { "P\($0)" },
      coordinates: (0..<sites).map {
        SiteCoordinate(x: Double($0 % 8) * 1000, y: Double($0 / 8) * 1000)
      },
      crs: CoordinateReferenceSystem("EPSG:28355"), cellSize: 100, targets: targets,
      windows: windows, propertyName: "organic carbon", unit: "g/kg")
  }
}
