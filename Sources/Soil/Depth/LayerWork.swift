import Display
import Geodata
import Tables

/// Harmonizes profile after profile.
struct LayerWork {
  let property: SoilProperty
  let scheme: DepthScheme
  let method: Harmonization
  let coverage: Double
  var ids: [String] = []
  var places: [SiteCoordinate] = []
  var values: [Double] = []
  var covered: [Double] = []
  var findings: [[Value]] = []
  var refused = 0
  /// How many layers were covered too little.
  var thin = 0
  /// Turns the mean of a layer into what is wanted of it.
  var scale: (DepthInterval) -> Double = { _ in 1 }
  /// What was done about overlaps when the profiles were read.
  var overlaps = OverlapRule.refuse
  /// Whether the covered part of a layer stands for the whole of it, which is said then.
  var standsForWhole = false

  init(
    property: SoilProperty, scheme: DepthScheme, method: Harmonization, coverage: Double
  ) {
    self.property = property
    self.scheme = scheme
    self.method = method
    self.coverage = coverage
  }

  /// Refuses settings that mean nothing.
  static func check(_ method: Harmonization, coverage: Double) throws {
    if case .equalAreaSpline(let lambda, _) = method, !(0...1e6).contains(lambda) {
      throw RangeError.outOfRange("lambda", value: lambda, expected: "a number from 0 to 1,000,000")
    }
    guard coverage >= 0, coverage <= 1 else {
      throw RangeError.outOfRange("coverage", value: coverage, expected: "a part from 0 to 1")
    }
  }

  /// Adds a profile with one value a horizon, not-a-number where missing.
  mutating func add(_ profile: SoilProfile, values measured: [Double]) {
    let horizons = zip(profile.horizons, measured).filter { !$1.isNaN }.map {
      MeasuredSpan(top: $0.top, bottom: $0.bottom, value: $1)
    }
    guard !horizons.isEmpty else {
      note(profile.id, "no value", "", "profile left out")
      return
    }
    for (above, below) in zip(horizons, horizons.dropFirst())
    where below.top < above.bottom - SoilHorizon.tolerance {
      refused += 1
      note(
        profile.id, "overlap", "\(above.text) and \(below.text)",
        overlaps == .shorten
          ? "profile left out"
          : "profile left out; read with repairs: ProfileRepairs(overlaps: .shorten) to use it")
      return
    }
    var layers = zip(scheme.intervals, means(horizons)).map { scale($0) * $1 }
    guard layers.contains(where: { !$0.isNaN }) else {
      note(profile.id, "no layer reached", horizons[0].text, "profile left out")
      return
    }
    let parts = checked(profile.id, &layers, horizons)
    guard layers.contains(where: { !$0.isNaN }) else { return }
    ids.append(profile.id)
    places.append(SiteCoordinate(x: profile.x, y: profile.y))
    values += layers
    covered += parts
  }

  /// Takes out layers that are covered too little, and gives the covered part of each layer.
  private mutating func checked(
    _ id: String, _ layers: inout [Double], _ horizons: [MeasuredSpan]
  ) -> [Double] {
    var parts: [Double] = []
    for (index, layer) in scheme.intervals.enumerated() {
      guard !layers[index].isNaN else {
        parts.append(0)
        continue
      }
      let part = horizons.reduce(0) { $0 + $1.shared(layer) } / layer.thickness
      if part < coverage - 1e-9 {
        note(id, "covered too little", percent(part, layer), "layer left out")
        layers[index] = .nan
        thin += 1
      } else if standsForWhole, part < 1 - 1e-9 {
        note(
          id, "covered in part", percent(part, layer),
          "the covered part stands for the whole layer")
      }
      if layers[index] < 0, mayNotBeNegative {
        note(id, "below zero", "\(NumberText.brief(layers[index])) in \(layer.name)", "kept")
      }
      parts.append(layers[index].isNaN ? 0 : part)
    }
    return parts
  }

  private func percent(_ part: Double, _ layer: DepthInterval) -> String {
    NumberText.trimmed(100 * part, decimals: 1) + " % of \(layer.name)"
  }

  private var mayNotBeNegative: Bool { property.plausible.lowerBound >= 0 }

  private func means(_ horizons: [MeasuredSpan]) -> [Double] {
    switch method {
    case .thicknessWeighted:
      return scheme.intervals.map { MeasuredSpan.mean(horizons, over: $0) }
    case .centimetreSlices:
      return scheme.intervals.map { MeasuredSpan.sliceMean(horizons, over: $0) }
    case .equalAreaSpline(let lambda, let averaging):
      // Depths that differ by less than the tolerance are one boundary.
      let tops = horizons.indices.map { index -> Double in
        guard index > 0 else { return horizons[index].top }
        return max(horizons[index].top, horizons[index - 1].bottom)
      }
      let spline = EqualAreaSpline(
        tops: tops, bottoms: horizons.map(\.bottom), values: horizons.map(\.value),
        lambda: lambda)
      return scheme.intervals.map {
        averaging == .exact
          ? spline.mean(from: $0.top, to: $0.bottom)
          : spline.centimetreMean(from: $0.top, to: $0.bottom)
      }
    }
  }

  /// The layers of the profiles that were added.
  func finish(_ profiles: SoilProfiles) throws -> DepthLayers {
    guard !ids.isEmpty else {
      throw SoilError.nothingToHarmonize(
        property: property.name,
        reason: reason)
    }
    var layers = DepthLayers(
      property: property, scheme: scheme, method: method,
      checks: Table(
        title: findings.isEmpty ? "No findings" : findings.count.counted("finding"),
        columns: ["profile", "rule", "value", "repair"], rows: findings),
      profileIDs: ids, coordinates: places, crs: profiles.crs, values: values, covered: covered)
    layers.siteEntries = profiles.siteEntries
    return layers
  }

  private var reason: String {
    if refused > 0 {
      return "\(refused.counted("profile")) \(refused.agreeing("has", "have")) overlapping horizons"
    }
    return thin > 0 ? "no layer is covered enough" : "no horizon has a value"
  }

  mutating func note(_ id: String, _ rule: String, _ value: String, _ repair: String) {
    findings.append([.text(id), .text(rule), .text(value), .text(repair)])
  }
}
