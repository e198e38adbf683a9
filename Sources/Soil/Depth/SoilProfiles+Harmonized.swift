import Display
import Geodata

extension SoilProfiles {
  /// Brings a property of all profiles to standard layers.
  ///
  /// A layer that a profile covers in part gets the value of that part; a layer that it does not
  /// reach is missing. Horizons without a value of the property are passed over as gaps are. A
  /// profile in which horizons with values overlap is left out and listed in the result's
  /// ``DepthLayers/checks``. Values below zero, which a spline can reach, are kept and listed.
  ///
  /// - Parameters:
  ///   - property: The property, for example `.organicCarbon`.
  ///   - scheme: The layers wanted.
  ///   - method: The way.
  ///   - coverage: The part of a layer, from 0 to 1, that a profile must cover at least.
  /// - Returns: The layers of all profiles that have a value in any of them.
  /// - Throws: ``SoilError`` where the profiles lack the property, or none has usable values.
  public func harmonized(
    _ property: SoilProperty, to scheme: DepthScheme = .globalSoilMap,
    by method: Harmonization = .equalAreaSpline(lambda: 0.1), coverage: Double = 0
  ) throws -> DepthLayers {
    let context = RunContext.current
    guard let column = properties.firstIndex(where: { $0.name == property.name }) else {
      throw SoilError.unknownProperty(property.name, available: properties.map(\.name))
    }
    if case .equalAreaSpline(let lambda, _) = method, !(0...1e6).contains(lambda) {
      throw SoilError.outOfRange("lambda", value: lambda, expected: "a number from 0 to 1,000,000")
    }
    guard coverage >= 0, coverage <= 1 else {
      throw SoilError.outOfRange("coverage", value: coverage, expected: "a part from 0 to 1")
    }
    var work = LayerWork(
      property: properties[column], column: column, scheme: scheme, method: method,
      coverage: coverage)
    for (index, profile) in profiles.enumerated() {
      if index % 256 == 0 { try context.checkCancellation() }
      work.add(profile)
    }
    var layers = try work.finish(crs: crs)
    layers.siteEntries = siteEntries
    return layers
  }
}

/// Harmonizes profile after profile.
private struct LayerWork {
  let property: SoilProperty
  let column: Int
  let scheme: DepthScheme
  let method: Harmonization
  let coverage: Double
  var ids: [String] = []
  var places: [SiteCoordinate] = []
  var values: [Double] = []
  var findings: [[Table.Cell]] = []
  var refused = 0

  mutating func add(_ profile: SoilProfile) {
    let horizons = profile.horizons.filter { !$0.values[column].isNaN }
    guard !horizons.isEmpty else { return }
    for (above, below) in zip(horizons, horizons.dropFirst())
    where below.top < above.bottom - HorizonRepair.tolerance {
      refused += 1
      note(
        profile.id, "overlap", "\(span(above)) and \(span(below))",
        "profile left out; read with overlaps: .shorten to use it")
      return
    }
    let layers = harmonized(horizons)
    guard layers.contains(where: { !$0.isNaN }) else {
      note(profile.id, "no layer reached", span(horizons[0]), "profile left out")
      return
    }
    for (layer, value) in zip(scheme.intervals, layers) where value < 0 && mayNotBeNegative {
      note(profile.id, "below zero", "\(NumberText.brief(value)) in \(layer.name)", "kept")
    }
    ids.append(profile.id)
    places.append(SiteCoordinate(x: profile.x, y: profile.y))
    values += layers
  }

  private var mayNotBeNegative: Bool { property.plausible.lowerBound >= 0 }

  private func harmonized(_ horizons: [SoilHorizon]) -> [Double] {
    // Depths that differ by less than the tolerance are one boundary.
    let tops = horizons.indices.map { index -> Double in
      guard index > 0 else { return horizons[index].top }
      return max(horizons[index].top, horizons[index - 1].bottom)
    }
    let bottoms = horizons.map(\.bottom)
    let measured = horizons.map { $0.values[column] }
    let means: [Double]
    switch method {
    case .thicknessWeighted:
      means = scheme.intervals.map { weighted($0, tops, bottoms, measured) }
    case .equalAreaSpline(let lambda, let averaging):
      let spline = EqualAreaSpline(
        tops: tops, bottoms: bottoms, values: measured, lambda: lambda)
      means = scheme.intervals.map {
        averaging == .exact
          ? spline.mean(from: $0.top, to: $0.bottom)
          : spline.centimetreMean(from: $0.top, to: $0.bottom)
      }
    }
    guard coverage > 0 else { return means }
    return zip(scheme.intervals, means).map { interval, mean in
      covered(interval, tops, bottoms) >= coverage - 1e-9 ? mean : .nan
    }
  }

  private func weighted(
    _ interval: DepthInterval, _ tops: [Double], _ bottoms: [Double], _ measured: [Double]
  ) -> Double {
    var sum = 0.0
    var thickness = 0.0
    for index in tops.indices {
      let shared = min(interval.bottom, bottoms[index]) - max(interval.top, tops[index])
      guard shared > 0 else { continue }
      sum += shared * measured[index]
      thickness += shared
    }
    return thickness > 0 ? sum / thickness : .nan
  }

  /// The part of a layer in which something was measured.
  private func covered(
    _ interval: DepthInterval, _ tops: [Double], _ bottoms: [Double]
  ) -> Double {
    tops.indices.reduce(0) {
      $0 + max(0, min(interval.bottom, bottoms[$1]) - max(interval.top, tops[$1]))
    } / interval.thickness
  }

  func finish(crs: CoordinateReferenceSystem) throws -> DepthLayers {
    guard !ids.isEmpty else {
      throw SoilError.nothingToHarmonize(
        property: property.name,
        reason: refused > 0
          ? "\(refused) profiles have overlapping horizons" : "no horizon has a value")
    }
    return DepthLayers(
      property: property, scheme: scheme, method: method,
      checks: Table(
        title: findings.isEmpty ? "No findings" : "\(findings.count) findings",
        columns: ["profile", "rule", "value", "repair"], rows: findings),
      profileIDs: ids, coordinates: places, crs: crs, values: values)
  }

  private func span(_ horizon: SoilHorizon) -> String {
    "\(NumberText.trimmed(horizon.top, decimals: 2))-"
      + "\(NumberText.trimmed(horizon.bottom, decimals: 2)) cm"
  }

  private mutating func note(_ id: String, _ rule: String, _ value: String, _ repair: String) {
    findings.append([.text(id), .text(rule), .text(value), .text(repair)])
  }
}
