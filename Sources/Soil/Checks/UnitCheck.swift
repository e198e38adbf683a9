import Display

/// Doubts the unit of a column whose numbers would fit another unit better.
///
/// A column is doubted where its median lies outside of what sets of horizons usually have, or
/// where values are impossible, and where in one other usual unit the median is usual and no more
/// than one value in a hundred is impossible. The ranges are wide: the medians of the world's,
/// Europe's and Africa's organic carbon are 5 to 25 g/kg (Batjes et al. 2020,
/// DOI 10.5194/essd-12-299-2020; Orgiazzi et al. 2018, DOI 10.1111/ejss.12499).
enum UnitCheck {
  static func run(
    _ profiles: [SoilProfile], _ column: Int, _ property: SoilProperty
  ) -> [Finding] {
    guard let typical = property.typical else { return [] }
    let values = profiles.flatMap { $0.horizons.map { $0.values[column] } }
      .filter { !$0.isNaN }.sorted()
    let impossible = values.count { !property.plausible.contains($0) }
    guard let unit = fittingUnit(values, property, typical, impossible: impossible) else {
      return []
    }
    // Few values have any median, but three tell enough where none is possible or all are parts
    // of 1.
    let isClear = impossible == values.count || unit.name == MassFraction.fraction.rawValue
    guard values.count >= (isClear ? 3 : 10) else { return [] }
    return [finding(median: Quantile.of(sorted: values, 0.5), property, unit)]
  }

  /// The unit in which sorted values would be usual, where they are not as they are.
  private static func fittingUnit(
    _ values: [Double], _ property: SoilProperty, _ typical: ClosedRange<Double>, impossible: Int
  ) -> SoilProperty.Unit? {
    let median = Quantile.of(sorted: values, 0.5)
    guard impossible > 0 || !typical.contains(median) else { return nil }
    return property.units.first { unit in
      guard unit.factor != property.factor else { return false }
      let scale = unit.factor / property.factor
      let outside = values.count { !property.plausible.contains($0 * scale) }
      let fewer = outside < impossible || (impossible == 0 && outside == 0)
      return typical.contains(median * scale) && fewer && outside * 100 <= values.count
    }
  }

  private static func finding(
    median: Double, _ property: SoilProperty, _ fitting: SoilProperty.Unit
  ) -> Finding {
    let unit = property.unit.isEmpty ? "" : " " + property.unit
    let fileUnit = property.fileUnit.isEmpty ? property.name : property.fileUnit
    let scaled = median * fitting.factor / property.factor
    // A property without units has none to be read with.
    let repair =
      property.unit.isEmpty
      ? "if the column is in \(fitting.name), divide it by \(NumberText.brief(1 / fitting.factor)) "
        + "and read it again"
      : "kept; if the column is in \(fitting.name), read it with that unit"
    return Finding(
      profile: "", rule: .unit,
      value: "\(property.name): median \(NumberText.brief(median))\(unit) when read as "
        + "\(fileUnit), \(NumberText.brief(scaled))\(unit) if it were \(fitting.name)",
      repair: repair)
  }
}
