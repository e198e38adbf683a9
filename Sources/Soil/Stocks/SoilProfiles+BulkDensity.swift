import Display
import Tables

extension SoilProfiles {
  /// The profiles with an estimated bulk density where none was measured.
  ///
  /// What was measured stays, also at other horizon limits: where measured densities cover at least
  /// half of a horizon that has organic carbon and no density, their mean weighted by thickness
  /// counts and nothing is estimated. Every such mean, every profile with estimates and every one with
  /// estimates outside of ``PedotransferFunction/validOrganicCarbon`` is a row of ``checks``, and
  /// ``notes`` name the formula and how many horizons it filled.
  ///
  /// - Parameter function: The formula.
  /// - Returns: The profiles, with bulk density among their ``properties``; it stays missing where
  ///   what the formula needs is missing.
  /// - Throws: ``SoilError/unknownProperty(_:available:)`` where organic carbon, or two of sand,
  ///   silt and clay for a formula that needs them, are not among the properties.
  public func estimatingBulkDensity(
    by function: PedotransferFunction = .manriqueJones
  ) throws -> SoilProfiles {
    let measured = try? index(of: .bulkDensity)
    var estimation = try DensityEstimation(self, by: function, measured: measured)
    var changed = profiles
    for profile in changed.indices { estimation.fill(&changed[profile]) }
    return replacing(
      properties: measured == nil ? properties + [.bulkDensity] : properties,
      checks: checks.adding(estimation.rows),
      notes: notes + [
        "bulk density of \(estimation.total.counted("horizon")) was estimated by "
          + function.citation
      ],
      profiles: changed)
  }

  /// The index of a property.
  func index(of property: SoilProperty) throws -> Int {
    guard let index = properties.firstIndex(where: { $0.name == property.name }) else {
      throw SoilError.unknownProperty(property.name, available: properties.map(\.name))
    }
    return index
  }
}

extension SoilHorizon {
  /// Sets the values, of which there may be more than before.
  mutating func set(_ values: [Double]) {
    if !limits.isEmpty {
      limits += [Double](repeating: .nan, count: max(0, values.count - limits.count))
    }
    self.values = values
  }
}

extension Table {
  /// The findings with more rows.
  func adding(_ rows: [[Value]]) -> Table {
    guard !rows.isEmpty else { return self }
    return Table(
      title: (count + rows.count).counted("finding"), columns: columns, rows: cells + rows)
  }
}
