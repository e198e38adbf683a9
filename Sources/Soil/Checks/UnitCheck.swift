import Basics
import Display

/// Doubts the unit of a column whose numbers would fit another unit better.
///
/// A column is doubted where its quantiles lie outside of what sets of horizons usually have, or
/// where one value in twenty is impossible, and where in one other usual unit the quantiles are
/// usual and no more than one value in a hundred is impossible. The ranges are wide: the medians of
/// the world's, Europe's and Africa's organic carbon are 5 to 25 g/kg (Batjes et al. 2020,
/// DOI 10.5194/essd-12-299-2020; Orgiazzi et al. 2018, DOI 10.1111/ejss.12499).
///
/// Where only a part of the values is impossible, for example those of one laboratory, and would
/// be usual in another unit, that is said of this part.
enum UnitCheck {
  /// Fewer values than this have any quantiles.
  private static let fewest = 5
  /// As many values are no slip of the pen.
  private static let fewestOfPart = 3

  static func run(
    _ profiles: [SoilProfile], _ column: Int, _ property: SoilProperty
  ) -> [Finding] {
    guard let usual = property.usual else { return [] }
    let evidence = UnitEvidence(profiles, column)
    guard !evidence.all.isEmpty else { return [] }
    if let unit = fittingUnit(evidence, property, usual) {
      return [finding(evidence, property, unit)]
    }
    return part(evidence.all, property)
  }

  /// The unit in which all values would be usual, where they are not as they are.
  private static func fittingUnit(
    _ evidence: UnitEvidence, _ property: SoilProperty, _ usual: UsualValues
  ) -> SoilProperty.Unit? {
    let count = evidence.all.count
    let impossible = evidence.impossible(property)
    guard impossible * 20 >= count || !evidence.isUsual(usual, scale: 1) else { return nil }
    return property.units.first { unit in
      guard unit.factor != property.factor else { return false }
      let scale = unit.factor / property.factor
      let outside = evidence.impossible(property, scale: scale)
      let isBetter = outside < impossible || (impossible == 0 && outside == 0)
      return isBetter && outside * 100 <= count && evidence.isUsual(usual, scale: scale)
        && count >= needed(unit, isImpossible: impossible == count)
    }
  }

  /// How many values are enough: one that is impossible as it is tells, three that are all parts
  /// of 1 do, and quantiles take more.
  private static func needed(_ unit: SoilProperty.Unit, isImpossible: Bool) -> Int {
    if isImpossible { return 1 }
    return unit.name == MassFraction.fraction.rawValue ? 3 : fewest
  }

  /// Impossible values that would all be usual in one other unit.
  private static func part(_ values: [Double], _ property: SoilProperty) -> [Finding] {
    let impossible = values.filter { !property.plausible.contains($0) }
    for unit in property.units where unit.factor != property.factor {
      let fitting = impossible.filter { fits($0, unit, property) }
      guard fitting.count >= fewestOfPart, fitting.count * 2 > impossible.count else { continue }
      let median = Quantile.of(sorted: fitting, 0.5) * unit.factor / property.factor
      return [
        Finding(
          profile: "", rule: .unit,
          value: "\(property.name): \(fitting.count) of \(values.count.counted("value")) "
            + "\(fitting.count.agreeing("is", "are")) impossible in \(fileUnit(property)) and "
            + "would be usual in \(unit.name), with a median of \(text(median, property))",
          repair: "set to missing; bring the whole column to one unit and read it again")
      ]
    }
    return []
  }

  /// The other unit in which an impossible value would be usual, in words; `nil` where there is
  /// none.
  static func hint(_ value: Double, _ property: SoilProperty) -> String? {
    let unit = property.units.first { $0.factor != property.factor && fits(value, $0, property) }
    return unit.map {
      "\(text(value * $0.factor / property.factor, property)) if it were \($0.name)"
    }
  }

  private static func fits(
    _ value: Double, _ unit: SoilProperty.Unit, _ property: SoilProperty
  ) -> Bool {
    property.usual?.median.contains(value * unit.factor / property.factor) ?? false
  }

  private static func finding(
    _ evidence: UnitEvidence, _ property: SoilProperty, _ fitting: SoilProperty.Unit
  ) -> Finding {
    let scaled = evidence.median * fitting.factor / property.factor
    // A property without units has none to be read with.
    let repair =
      property.unit.isEmpty
      ? "if the column is in \(fitting.name), divide it by \(NumberText.brief(1 / fitting.factor)) "
        + "and read it again"
      : "kept; if the column is in \(fitting.name), read it with that unit"
    return Finding(
      profile: "", rule: .unit,
      value: "\(property.name): median \(text(evidence.median, property)) when read as "
        + "\(fileUnit(property)), \(text(scaled, property)) if it were \(fitting.name)",
      repair: repair)
  }

  private static func fileUnit(_ property: SoilProperty) -> String {
    property.fileUnit.isEmpty ? property.name : property.fileUnit
  }

  private static func text(_ value: Double, _ property: SoilProperty) -> String {
    NumberText.brief(value) + (property.unit.isEmpty ? "" : " " + property.unit)
  }
}
