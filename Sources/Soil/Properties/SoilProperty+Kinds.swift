extension SoilProperty {
  /// Organic carbon of the fine earth, kept in g/kg.
  public static let organicCarbon = organicCarbon(.gramsPerKilogram)

  /// Organic carbon of the fine earth in a file's unit, kept in g/kg.
  public static func organicCarbon(_ unit: MassFraction) -> SoilProperty {
    SoilProperty(
      "organic carbon", unit: "g/kg", fileUnit: unit.rawValue, factor: unit.inGramsPerKilogram,
      plausible: 0...600, isSkewed: true,
      usual: UsualValues(median: 1.5...100, topsoil: .organicCarbon), units: massUnits())
  }

  /// Organic matter in a file's unit, kept as organic carbon in g/kg.
  ///
  /// Organic matter is divided by 1.724, which supposes 58 % carbon in it. The factor is a
  /// convention with an uncertainty of about a fifth (Pribyl 2010, Geoderma 156:75,
  /// DOI 10.1016/j.geoderma.2010.02.003).
  public static func organicMatter(_ unit: MassFraction) -> SoilProperty {
    SoilProperty(
      "organic carbon", unit: "g/kg", fileUnit: unit.rawValue,
      factor: unit.inGramsPerKilogram / 1.724, plausible: 0...600, isSkewed: true,
      remark: "organic matter was divided by 1.724 to have organic carbon, by convention",
      usual: UsualValues(median: 1.5...100, topsoil: .organicCarbon), units: massUnits(per: 1.724))
  }

  /// Total nitrogen, kept in g/kg.
  public static let totalNitrogen = totalNitrogen(.gramsPerKilogram)

  /// Total nitrogen in a file's unit, kept in g/kg.
  public static func totalNitrogen(_ unit: MassFraction) -> SoilProperty {
    SoilProperty(
      "total nitrogen", unit: "g/kg", fileUnit: unit.rawValue, factor: unit.inGramsPerKilogram,
      plausible: 0...100, isSkewed: true,
      usual: UsualValues(median: 0.15...10, topsoil: .totalNitrogen), units: massUnits())
  }

  /// Clay of the fine earth, kept in per cent.
  public static let clay = clay(.percent)
  /// Clay of the fine earth in a file's unit, kept in per cent.
  public static func clay(_ unit: MassFraction) -> SoilProperty { fraction("clay", unit) }

  /// Silt of the fine earth, kept in per cent.
  public static let silt = silt(.percent)
  /// Silt of the fine earth in a file's unit, kept in per cent.
  public static func silt(_ unit: MassFraction) -> SoilProperty { fraction("silt", unit) }

  /// Sand of the fine earth, kept in per cent.
  public static let sand = sand(.percent)
  /// Sand of the fine earth in a file's unit, kept in per cent.
  public static func sand(_ unit: MassFraction) -> SoilProperty { fraction("sand", unit) }

  /// pH, in water or in a salt solution; the two are not told apart.
  public static let pH = SoilProperty(
    "pH", unit: "", plausible: 0...14, usual: UsualValues(median: 3...11),
    units: [Unit(name: "pH × 10", factor: 0.1), Unit(name: "pH × 100", factor: 0.01)])

  /// Bulk density of the fine earth, kept in g/cm³.
  public static let bulkDensity = bulkDensity(.gramsPerCubicCentimetre)

  /// Bulk density of the fine earth in a file's unit, kept in g/cm³.
  public static func bulkDensity(_ unit: BulkDensityUnit) -> SoilProperty {
    SoilProperty(
      "bulk density", unit: "g/cm³", fileUnit: unit.rawValue,
      factor: unit.inGramsPerCubicCentimetre, plausible: 0.02...2.8,
      usual: UsualValues(median: 0.3...2),
      units: BulkDensityUnit.allCases.map {
        Unit(name: $0.rawValue, factor: $0.inGramsPerCubicCentimetre)
      })
  }

  /// Coarse fragments in per cent of the volume.
  public static let coarseFragments = SoilProperty(
    "coarse fragments", unit: "%", plausible: 0...100)

  /// Cation exchange capacity in cmol(c)/kg.
  public static let cationExchangeCapacity = SoilProperty(
    "cation exchange capacity", unit: "cmol/kg", plausible: 0...400, isSkewed: true)

  /// Organic carbon in a layer on an area, in kg/m².
  public static let organicCarbonStock = SoilProperty(
    "organic carbon stock", unit: "kg/m²", plausible: 0...1_000, isSkewed: true)

  /// Any other property.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - unit: Its unit in the file, in which it is also kept.
  /// - Returns: The property.
  public static func other(_ name: String, unit: String = "") -> SoilProperty {
    SoilProperty(name, unit: unit)
  }

  private static func fraction(_ name: String, _ unit: MassFraction) -> SoilProperty {
    SoilProperty(
      name, unit: "%", fileUnit: unit.rawValue, factor: unit.inGramsPerKilogram / 10,
      plausible: 0...100, usual: UsualValues(median: 2...98), units: massUnits(per: 10))
  }

  private static func massUnits(per divisor: Double = 1) -> [Unit] {
    MassFraction.usual.map {
      Unit(name: $0.rawValue, factor: $0.inGramsPerKilogram / divisor)
    }
  }
}
