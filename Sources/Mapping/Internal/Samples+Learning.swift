import Basics
import Display
import Sampling
import Soil

extension Samples {
  /// The sites that have a value in a layer.
  func knownSites(layer: Int) -> [Int] {
    let layers = layerNames.count
    return (0..<count).filter { !targets[$0 * layers + layer].isNaN }
  }

  /// The depth of the only layer.
  func singleLayer() throws -> DepthInterval {
    guard depths.count == 1 else { throw MappingError.notOneLayer(layers: layerNames) }
    return depths[0]
  }

  /// Refuses a layer with fewer values than needed.
  func requireValues(_ needed: Int, layer: Int, place: String) throws {
    let known = knownSites(layer: layer).count
    guard known >= needed else {
      throw MappingError.tooFewValues(
        layer: layerNames[layer], count: known, needed: needed, place: place)
    }
  }

  /// The same sites with other targets `[N, L]`.
  func replacingTargets(_ targets: [Float]) -> Samples {
    Samples(
      depths: depths, covariateNames: covariateNames, isClass: isClass, window: window,
      profileIDs: profileIDs, coordinates: coordinates, crs: crs, cellSize: cellSize,
      targets: targets, windows: windows, propertyName: propertyName, unit: unit,
      excluded: excluded, siteEntries: siteEntries)
  }

  /// The samples with each site as often as its profile was drawn.
  func drawn(_ draw: ProfileDraw) -> Samples {
    subset((0..<count).flatMap { Array(repeating: $0, count: draw.counts[profileIDs[$0]] ?? 0) })
  }

  /// What an observation is called on an axis, for example `"organic carbon (g/kg)"`.
  var axisLabel: String { unit.isEmpty ? propertyName : "\(propertyName) (\(unit))" }
}

/// How often each profile is drawn, with replacement, for one member of an ensemble.
struct ProfileDraw: Sendable {
  let counts: [String: Int]

  /// Draws as many profiles as there are different ones.
  init(_ profiles: [String], seed: Int) {
    var seen: Set<String> = []
    let distinct = profiles.filter { seen.insert($0).inserted }
    var random = SeededGenerator(seed: seed, stream: 977)
    var counts: [String: Int] = [:]
    for _ in distinct { counts[distinct[random.index(below: distinct.count)], default: 0] += 1 }
    self.counts = counts
  }

  var drawn: Set<String> { Set(counts.keys) }
}
