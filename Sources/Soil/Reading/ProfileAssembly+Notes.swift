import Display

extension ProfileAssembly {
  /// Profiles that have several places and several horizons of the same depths may be several ones.
  private var ambiguousIdentifiers: Int {
    func ids(_ rule: Finding.Rule) -> Set<String> {
      Set(findings.filter { $0.rule == rule }.map(\.profile))
    }
    return ids(.coordinatesDiffer).intersection(ids(.duplicate)).count
  }

  /// What was read, converted and repaired, in sentences.
  func allNotes(rounded: Int, by greatest: Double) -> [String] {
    var all = ["\(rowCount.counted("row")) \(rowCount.agreeing("was", "were")) read"] + notes
    if depthUnit != .centimetres { all.append("depths were converted from \(depthUnit) to cm") }
    for property in properties {
      if let remark = property.remark { all.append(remark) }
      if property.fileUnit != property.unit, property.remark == nil {
        all.append("\(property.name) was converted from \(property.fileUnit) to \(property.unit)")
      }
    }
    let ambiguous = ambiguousIdentifiers
    if ambiguous > 0 {
      all.append(
        "\(ambiguous.counted("profile")) \(ambiguous.agreeing("has", "have")) several places and "
          + "repeated horizons, as profiles of several surveys with one identifier; give each an "
          + "identifier of its own")
    }
    if depthsWithUnit > 0 {
      all.append("\(depthsWithUnit.counted("depth")) written with a unit of its own")
    }
    if degreesWithParts > 0 {
      all.append(
        "\(degreesWithParts.counted("coordinate")) \(degreesWithParts.agreeing("was", "were")) "
          + "written as degrees with minutes or a letter")
    }
    if groupedNumbers > 0 {
      all.append(
        "\(groupedNumbers.counted("number")) \(groupedNumbers.agreeing("has", "have")) separated "
          + "thousands")
    }
    if decimalCommas > 0 {
      all.append(
        "\(decimalCommas.counted("number")) \(decimalCommas.agreeing("has", "have")) a decimal comma"
      )
    }
    if rounded > 0 {
      let most = NumberText.brief(greatest)
      all.append(
        "\(rounded.counted("depth")) \(rounded.agreeing("was", "were")) rounded to 0.01 cm, by at most \(most) cm"
      )
    }
    return all + Finding.summary(findings)
  }
}
