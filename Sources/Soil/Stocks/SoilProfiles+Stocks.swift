import Display

extension SoilProfiles {
  /// The organic carbon in each layer, in kg on a square metre.
  ///
  /// Stock = organic carbon (g/kg) × bulk density (g/cm³) × (1 - coarse fragments (%) / 100) ×
  /// thickness (m). The three are multiplied in each horizon, and their product is brought to the
  /// layers; a product of means would be another number where they vary together.
  ///
  /// Where bulk density or coarse fragments were measured at other horizon limits than organic carbon
  /// and cover at least half of a horizon, their mean weighted by thickness counts, and is listed in
  /// the result's ``DepthLayers/checks``.
  ///
  /// Other horizons with organic carbon and without bulk density are left out and listed;
  /// estimate it first with ``estimatingBulkDensity(by:)``. Profiles with
  /// horizons whose coarse fragments are missing are listed too, with what they count as.
  ///
  /// Source: Poeplau, Vos & Don (2017), SOIL 3:61, DOI 10.5194/soil-3-61-2017; the bulk density is
  /// that of the fine earth, the coarse fragments are a part of the volume.
  ///
  /// - Parameters:
  ///   - scheme: The layers.
  ///   - method: How horizons become layers.
  ///   - coverage: The part of a layer, from 0 to 1, that must be measured; where it is less than
  ///     1 the measured part stands for the whole layer, and each such layer is listed.
  ///   - coarseFragmentsWhereMissing: What horizons without a value of coarse fragments count
  ///     with, in per cent; `nil` to leave them out.
  /// - Returns: The stocks in kg/m²; times 10 they are tonnes on a hectare.
  /// - Throws: ``SoilError/unknownProperty(_:available:)`` where organic carbon or bulk density are
  ///   not among the properties, ``RangeError/outOfRange(_:value:expected:)``.
  public func carbonStocks(
    to scheme: DepthScheme = .globalSoilMap,
    by method: Harmonization = .equalAreaSpline(lambda: 0.1), coverage: Double = 1,
    coarseFragmentsWhereMissing: Double? = 0
  ) throws -> DepthLayers {
    let context = RunContext.current
    try LayerWork.check(method, coverage: coverage)
    if let fragments = coarseFragmentsWhereMissing, !(0...100).contains(fragments) {
      throw RangeError.outOfRange(
        "coarseFragmentsWhereMissing", value: fragments, expected: "a per cent from 0 to 100")
    }
    let density = CarbonDensity(
      carbon: try index(of: .organicCarbon), bulkDensity: try index(of: .bulkDensity),
      fragments: try? index(of: .coarseFragments), missingFragments: coarseFragmentsWhereMissing)
    var work = LayerWork(
      property: .organicCarbonStock, scheme: scheme, method: method, coverage: coverage)
    work.scale = { $0.thickness / 100 }
    work.standsForWhole = true
    density.noteNoFragments(in: &work)
    for (index, original) in profiles.enumerated() {
      if index % 256 == 0 { try context.checkCancellation() }
      let profile = density.completed(original, in: &work)
      let values = profile.horizons.map { density.value($0) }
      for (horizon, value) in zip(profile.horizons, values) where value.isNaN {
        guard let lacking = density.lacking(horizon) else { continue }
        let span = MeasuredSpan(top: horizon.top, bottom: horizon.bottom, value: 0)
        work.note(profile.id, "\(lacking) missing", span.text, "horizon left out")
      }
      density.noteSupposedFragments(of: profile, values, in: &work)
      work.add(profile, values: values)
    }
    return try work.finish(self)
  }
}

/// Organic carbon in a volume of soil, horizon by horizon.
private struct CarbonDensity {
  let carbon: Int
  let bulkDensity: Int
  let fragments: Int?
  let missingFragments: Double?

  /// In kg/m³; not-a-number where something is missing.
  func value(_ horizon: SoilHorizon) -> Double {
    // g/kg × g/cm³ is kg/m³.
    horizon.values[carbon] * horizon.values[bulkDensity] * (1 - coarse(horizon) / 100)
  }

  /// The profile with what was measured at other horizon limits, which is listed.
  func completed(_ profile: SoilProfile, in work: inout LayerWork) -> SoilProfile {
    var result = profile
    let columns = [(bulkDensity, "bulk density"), (fragments, "coarse fragments")]
    for case (let column?, let name) in columns as [(Int?, String)] {
      for mean in result.fill(column, whereMeasured: carbon) {
        work.note(
          profile.id, "\(name) at other depths", mean.text, "their mean, weighted by thickness")
      }
    }
    return result
  }

  /// What a horizon with organic carbon lacks; `nil` for one without organic carbon.
  func lacking(_ horizon: SoilHorizon) -> String? {
    if horizon.values[carbon].isNaN { return nil }
    return horizon.values[bulkDensity].isNaN ? "bulk density" : "coarse fragments"
  }

  /// Lists profiles without the property of coarse fragments in one row.
  func noteNoFragments(in work: inout LayerWork) {
    guard fragments == nil, let missingFragments else { return }
    work.note(
      "", "coarse fragments missing", "all horizons",
      "counted as \(NumberText.brief(missingFragments)) %")
  }

  /// Lists a profile with horizons that have a stock only because coarse fragments are supposed.
  func noteSupposedFragments(
    of profile: SoilProfile, _ values: [Double], in work: inout LayerWork
  ) {
    guard let fragments, let missingFragments else { return }
    let lacking = zip(profile.horizons, values).count { horizon, value in
      !value.isNaN && horizon.values[fragments].isNaN
    }
    guard lacking > 0 else { return }
    work.note(
      profile.id, "coarse fragments missing",
      "\(lacking) of \(profile.horizons.count.counted("horizon"))",
      "counted as \(NumberText.brief(missingFragments)) %")
  }

  private func coarse(_ horizon: SoilHorizon) -> Double {
    let measured = fragments.map { horizon.values[$0] } ?? .nan
    return measured.isNaN ? missingFragments ?? .nan : measured
  }
}
