import Display
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
      excluded: excluded)
  }

  /// As many sites as there are, drawn with replacement.
  func draw(seed: Int) -> [Int] {
    var random = SeededGenerator(seed: seed, stream: 977)
    return (0..<count).map { _ in random.index(below: count) }
  }

  /// The samples of as many sites as there are, drawn with replacement.
  func bootstrapped(seed: Int) -> Samples { subset(draw(seed: seed)) }

  /// What an observation is called on an axis, for example `"organic carbon (g/kg)"`.
  var axisLabel: String { unit.isEmpty ? propertyName : "\(propertyName) (\(unit))" }
}
