import Display
import Tables

extension SoilProfiles {
  /// The profiles with an estimated bulk density where none was measured.
  ///
  /// What was measured stays, also at other horizon limits: where measured densities cover at least
  /// half of a horizon that has organic carbon and no density, their mean weighted by thickness
  /// counts and nothing is estimated. Every such mean and every profile with estimates is a row of ``checks``, and ``notes`` name
  /// the formula and how many horizons it filled.
  ///
  /// - Parameter function: The formula.
  /// - Returns: The profiles, with bulk density among their ``properties``; it stays missing where
  ///   what the formula needs is missing.
  /// - Throws: ``SoilError/unknownProperty(_:available:)`` where organic carbon, or clay and silt for
  ///   a formula that needs them, are not among the properties.
  public func estimatingBulkDensity(
    by function: PedotransferFunction = .manriqueJones
  ) throws -> SoilProfiles {
    let carbon = try index(of: .organicCarbon)
    let clay = function.needsTexture ? try index(of: .clay) : nil
    let silt = function.needsTexture ? try index(of: .silt) : nil
    let measured = try? index(of: .bulkDensity)
    let target = measured ?? properties.count
    var changed = profiles
    var rows: [[Value]] = []
    var total = 0
    for profile in changed.indices {
      if let measured {
        rows += changed[profile].fill(measured, whereMeasured: carbon).map { mean in
          [
            .text(changed[profile].id), .text("bulk density at other depths"), .text(mean.text),
            .text("their mean, weighted by thickness"),
          ]
        }
      }
      var filled = 0
      for horizon in changed[profile].horizons.indices {
        var values = changed[profile].horizons[horizon].values
        if measured == nil { values.append(.nan) }
        if values[target].isNaN {
          values[target] = function.bulkDensity(
            organicCarbon: values[carbon], clay: clay.map { values[$0] } ?? .nan,
            silt: silt.map { values[$0] } ?? .nan)
          filled += values[target].isNaN ? 0 : 1
        }
        changed[profile].horizons[horizon].set(values)
      }
      total += filled
      guard filled > 0 else { continue }
      rows.append([
        .text(changed[profile].id), .text("bulk density missing"),
        .text("\(filled) of \(changed[profile].horizons.count.counted("horizon"))"),
        .text("estimated by \(function)"),
      ])
    }
    return replacing(
      properties: measured == nil ? properties + [.bulkDensity] : properties,
      checks: checks.adding(rows),
      notes: notes + [
        "bulk density of \(total.counted("horizon")) was estimated by \(function.citation)"
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
