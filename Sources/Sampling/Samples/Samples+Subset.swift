import Display
import Soil

extension Samples {
  /// The same sites with one layer only.
  ///
  /// Sites without a value in that layer stay; learners leave them out.
  ///
  /// - Parameter layer: A layer's name, for example `"0-5 cm"`.
  /// - Throws: ``SoilError/unknownLayer(_:available:)``.
  public subscript(layer: String) -> Samples {
    get throws {
      guard let index = layerNames.firstIndex(of: layer) else {
        throw SoilError.unknownLayer(layer, available: layerNames)
      }
      return keeping(layers: [index])
    }
  }

  /// The observed values of one layer, in the order of the sites; not-a-number where missing.
  ///
  /// - Parameter layer: A layer's name, for example `"0-5 cm"`.
  /// - Returns: One value a site.
  /// - Throws: ``SoilError/unknownLayer(_:available:)``.
  public func values(_ layer: String) throws -> [Double] {
    try self[layer].targets.map(Double.init)
  }

  /// The same samples with some of the layers, in the order asked for.
  package func keeping(layers: [Int]) -> Samples {
    var kept: [Float] = []
    kept.reserveCapacity(count * layers.count)
    for site in 0..<count {
      for layer in layers { kept.append(targets[site * layerCount + layer]) }
    }
    return Samples(
      depths: layers.map { depths[$0] }, covariateNames: covariateNames, isClass: isClass,
      window: window, profileIDs: profileIDs, coordinates: coordinates, crs: crs,
      cellSize: cellSize, targets: kept, windows: windows, propertyName: propertyName,
      unit: unit, excluded: excluded, siteEntries: siteEntries)
  }

  /// The same sites and windows with the values of another property in the same layers.
  func replacing(targets: [Float], property: SoilProperty) -> Samples {
    Samples(
      depths: depths, covariateNames: covariateNames, isClass: isClass, window: window,
      profileIDs: profileIDs, coordinates: coordinates, crs: crs, cellSize: cellSize,
      targets: targets, windows: windows, propertyName: property.name, unit: property.unit,
      excluded: excluded, siteEntries: siteEntries)
  }

  /// The samples of some sites, in the order asked for.
  package func subset(_ sites: [Int]) -> Samples {
    let size = channelCount * window * window
    var keptTargets: [Float] = []
    var keptWindows: [Float] = []
    keptTargets.reserveCapacity(sites.count * layerCount)
    keptWindows.reserveCapacity(sites.count * size)
    for site in sites {
      keptTargets += targets[site * layerCount..<(site + 1) * layerCount]
      keptWindows += windows[site * size..<(site + 1) * size]
    }
    return Samples(
      depths: depths, covariateNames: covariateNames, isClass: isClass, window: window,
      profileIDs: sites.map { profileIDs[$0] }, coordinates: sites.map { coordinates[$0] },
      crs: crs, cellSize: cellSize, targets: keptTargets, windows: keptWindows,
      propertyName: propertyName, unit: unit, excluded: excluded, siteEntries: siteEntries)
  }

  /// The values of the sites' own cells, row-major `[N, C]`, as forests take them.
  package var centers: [Float] {
    let area = window * window
    let middle = area / 2
    return (0..<count * channelCount).map { windows[$0 * area + middle] }
  }
}
