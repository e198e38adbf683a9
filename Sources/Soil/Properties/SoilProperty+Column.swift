import Tables

extension SoilProperty {
  /// The properties that a column of a table may hold by its name, each by its unit.
  private static let byName: [String: @Sendable (String) -> SoilProperty?] = {
    func mass(
      _ property: @escaping @Sendable (MassFraction) -> SoilProperty
    ) -> @Sendable (String) -> SoilProperty? {
      { unit in MassFraction(rawValue: unit).map(property) }
    }
    var all: [String: @Sendable (String) -> SoilProperty?] = [
      SoilProperty.organicCarbon.name: mass { .organicCarbon($0) },
      SoilProperty.totalNitrogen.name: mass { .totalNitrogen($0) },
      SoilProperty.clay.name: mass { .clay($0) }, SoilProperty.silt.name: mass { .silt($0) },
      SoilProperty.sand.name: mass { .sand($0) },
      SoilProperty.bulkDensity.name: { BulkDensityUnit(rawValue: $0).map { .bulkDensity($0) } },
    ]
    let others: [SoilProperty] = [
      .pH, .coarseFragments, .cationExchangeCapacity, .organicCarbonStock, .wiltingPoint,
      .fieldCapacity, .saturation, .availableWater,
    ]
    for property in others { all[property.name] = { $0 == property.unit ? property : nil } }
    return all
  }()

  /// Whether a name is that of a property with a unit, plausible values and checks of its own.
  static func isKnown(_ name: String) -> Bool { byName[name] != nil }

  /// The property that a column is by its name and unit; a name that is not known is that of
  /// another property.
  ///
  /// - Throws: ``SoilError/unknownUnit(_:column:expected:)`` where a property that is known is not
  ///   measured in the unit.
  init(_ column: Column) throws {
    guard let byUnit = Self.byName[column.name] else {
      self = .other(column.name, unit: column.unit)
      return
    }
    let units =
      MassFraction.allCases.map(\.rawValue) + BulkDensityUnit.allCases.map(\.rawValue)
      + ["", "cmol/kg", "kg/m²"]
    let possible = units.compactMap { unit in byUnit(unit).map { (unit, $0) } }
    // Without a unit it is that in which the property is kept.
    let kept = possible.first { $0.0 == $0.1.unit }?.1
    guard let found = column.unit.isEmpty ? kept : byUnit(UnitText.usual(column.unit)) else {
      throw SoilError.unknownUnit(
        column.unit, column: column.name, expected: possible.map(\.0).filter { !$0.isEmpty })
    }
    self = found
  }
}
