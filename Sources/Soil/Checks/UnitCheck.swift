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
    // Few values have any median.
    guard values.count >= 10 else { return [] }
    let median = Quantile.of(sorted: values, 0.5)
    let impossible = values.count { !property.plausible.contains($0) }
    guard impossible > 0 || !typical.contains(median) else { return [] }
    let own = property.factor
    let fitting = property.units.first { unit in
      guard unit.factor != own else { return false }
      let scale = unit.factor / own
      let outside = values.count { !property.plausible.contains($0 * scale) }
      let fewer = outside < impossible || (impossible == 0 && outside == 0)
      return typical.contains(median * scale) && fewer && outside * 100 <= values.count
    }
    guard let fitting else { return [] }
    let unit = property.unit.isEmpty ? "" : " " + property.unit
    return [
      Finding(
        profile: "", rule: .unit,
        value: "\(property.name): median \(NumberText.brief(median))\(unit) when read as "
          + "\(property.fileUnit), \(NumberText.brief(median * fitting.factor / own))\(unit) if "
          + "it were \(fitting.name)",
        repair: "kept; if the column is in \(fitting.name), read it with that unit")
    ]
  }
}
