/// Brings the horizons of profile after profile into order.
struct RepairWork {
  let repairs: ProfileRepairs
  let properties: [SoilProperty]
  var areDepthsStated = false
  private(set) var findings: [Finding] = []
  private(set) var roundedDepths = 0
  private(set) var greatestRounding = 0.0

  init(repairs: ProfileRepairs, properties: [SoilProperty]) {
    self.repairs = repairs
    self.properties = properties
  }

  /// The horizons of a profile; those of several visits to it are averaged.
  mutating func repaired(_ raw: [RawHorizon], of id: String) -> [SoilHorizon] {
    var visits: [String] = []
    if repairs.visits == .average {
      for horizon in raw where !visits.contains(horizon.visit) { visits.append(horizon.visit) }
    }
    guard visits.count > 1 else { return repairedVisit(raw, of: id) }
    let all = visits.map { visit in
      repairedVisit(raw.filter { $0.visit == visit }, of: id)
    }
    let names = visits.map { $0.isEmpty ? "no date" : $0 }
    findings.append(
      Finding(
        profile: id, rule: .visits, value: WordList.text(names),
        repair: "averaged where the depths of several visits meet"))
    return VisitAverage.horizons(all, properties: properties, censored: repairs.censored)
  }

  private mutating func repairedVisit(_ raw: [RawHorizon], of id: String) -> [SoilHorizon] {
    var repair = HorizonRepair(id: id, repairs: repairs, properties: properties)
    repair.areDepthsStated = areDepthsStated
    let kept = repair.repaired(raw)
    findings += repair.findings
    roundedDepths += repair.roundedDepths
    greatestRounding = max(greatestRounding, repair.greatestRounding)
    return kept
  }
}
