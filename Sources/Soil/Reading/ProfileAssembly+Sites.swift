import Display

extension ProfileAssembly {
  mutating func noteSecondSite(_ id: String) {
    note(id, .siteTwice, "", "the first one kept")
  }

  /// Says that identifiers were matched which the two files write differently.
  mutating func remarkPlain(_ count: Int, file: String) {
    remark(
      "\(count.counted("identifier")) \(count.agreeing("is", "are")) written with .0 in one file "
        + "and without in the other, “\(file)”, and taken for the same")
  }

  /// Says how many profiles are visits to one site, which folds should keep together.
  mutating func remarkVisits(_ profiles: [SoilProfile]) {
    let visits = Dictionary(grouping: profiles.compactMap(\.site)) { $0 }.values.filter {
      $0.count > 1
    }
    guard !visits.isEmpty else { return }
    remark(
      "\(visits.count.counted("site")) \(visits.count.agreeing("has", "have")) several profiles, one "
        + "a visit or place; the site column “site” keeps them in one fold")
  }

  mutating func noteSites(file: String, unused: [String], seen: Set<String>) {
    let text = "coordinates are from “\(file)”"
    remark(
      unused.isEmpty
        ? text
        : text
          + "; \(unused.count) of its sites \(unused.count.agreeing("has", "have")) no horizons")
    for id in unused { note(id, .siteUnused, file, "left out") }
    for (id, site) in zip(ids, sites) where !seen.contains(site) {
      note(id, .siteMissing, file, "kept without place")
    }
  }
}
