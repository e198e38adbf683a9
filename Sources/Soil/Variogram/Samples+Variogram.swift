import Display
import Figures
import Geodata

extension Samples {
  /// How alike near sites are in one layer: the reason for spatial blocks, and a hint at their
  /// size.
  ///
  /// - Parameters:
  ///   - layer: A layer's name; `nil` for the first.
  ///   - cutoff: The greatest distance in metres; `nil` for a third of the diagonal of the area.
  ///   - bins: The number of classes of distance, from 4 to 200.
  ///   - seed: The seed from which 4,000 sites are drawn where there are more.
  /// - Returns: The variogram with its fitted model.
  /// - Throws: ``SoilError/unknownLayer(_:available:)``, ``SoilError/noSites(reason:)``,
  ///   ``SoilError/outOfRange(_:value:expected:)``.
  public func variogram(
    _ layer: String? = nil, cutoff: Double? = nil, bins: Int = 15, seed: Int = 1
  ) throws -> Variogram {
    let context = RunContext.current
    guard (4...200).contains(bins) else {
      throw SoilError.outOfRange(
        "bins", value: Double(bins), expected: "a number of classes from 4 to 200")
    }
    if let cutoff, !(cutoff > 0 && cutoff.isFinite) {
      throw SoilError.outOfRange("cutoff", value: cutoff, expected: "a distance above 0 m")
    }
    let name = layer ?? layerNames.first ?? ""
    let values = try self.values(name)
    let places = try metricCoordinates()
    var sites = values.indices.filter { !values[$0].isNaN }
    guard sites.count >= 10 else {
      throw SoilError.noSites(reason: "a variogram takes at least 10, \(name) has \(sites.count)")
    }
    if sites.count > 4000 {
      var generator = SeededGenerator(seed: seed)
      for index in 0..<4000 {
        sites.swapAt(index, index + generator.index(below: sites.count - index))
      }
      sites = sites[0..<4000].sorted()
    }
    let used = sites.map { places[$0] }
    let diagonal = Self.diagonal(used)
    guard diagonal > 0 else { throw SoilError.noSites(reason: "all sites are at one place") }
    return try Variogram(
      name: "\(propertyName), \(name)", places: used, values: sites.map { values[$0] },
      cutoff: cutoff ?? diagonal / 3, bins: bins, context: context)
  }

  private static func diagonal(_ places: [SiteCoordinate]) -> Double {
    let (x, y) = (places.map(\.x), places.map(\.y))
    guard let west = x.min(), let east = x.max(), let south = y.min(), let north = y.max() else {
      return 0
    }
    return ((east - west) * (east - west) + (north - south) * (north - south)).squareRoot()
  }
}

extension Variogram {
  /// The classes as points, and the model as a line.
  public func plot() -> Figure {
    var marks: [any Mark] = [
      PointMark(
        points: zip(distances, semivariances).map { (x: $0, y: $1) }, label: "pairs of sites")
    ]
    if let model, let last = distances.last {
      marks.append(
        LineMark(
          points: (0...100).map {
            let distance = last * Double($0) / 100
            return (x: distance, y: model.semivariance(at: distance))
          }, label: "\(model.shape.rawValue) model", color: .vermilion))
    }
    let top = max(semivariances.max() ?? 1, model?.sill ?? 0)
    return Figure(
      title: "Variogram of \(name)", subtitle: model?.description ?? "",
      x: Axis("Distance (m)"), y: Axis("Semivariance", domain: 0...max(top * 1.05, 1e-12)),
      marks: marks)
  }
}
