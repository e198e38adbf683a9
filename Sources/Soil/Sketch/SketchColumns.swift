import Display

/// Which profiles a sketch shows, in which order and under which headings.
struct SketchColumns {
  /// The profiles from left to right.
  let shown: [SoilProfile]
  /// The headings with the columns that they stand over.
  let headings: [(text: String, columns: Range<Int>)]
  /// What is not shown and why, in sentences.
  let remarks: [String]

  /// The pixels that a column with its depths needs to be read.
  private static let narrowest = 38.0
  /// The pixels beside the columns, for the axis and a bar of colours.
  private static let beside = 150.0

  init(_ profiles: SoilProfiles, ids: [String], groups: String?, width: Int) throws {
    let chosen = try Self.chosen(profiles, ids)
    let drawn = chosen.filter { !$0.horizons.isEmpty }
    let fitting = max(1, Int((Double(width) - Self.beside) / Self.narrowest))
    let divided = try Self.divided(drawn, profiles, groups)
    shown = Array(divided.flatMap(\.profiles).prefix(fitting))
    var headings: [(text: String, columns: Range<Int>)] = []
    var start = 0
    for group in divided where groups != nil && start < shown.count {
      let end = min(start + group.profiles.count, shown.count)
      headings.append((group.name, start..<end))
      start = end
    }
    self.headings = headings
    remarks = Self.remarks(
      drawn: drawn.count, shown: shown.count, empty: chosen.count - drawn.count)
  }

  private static func chosen(_ all: SoilProfiles, _ ids: [String]) throws -> [SoilProfile] {
    guard !ids.isEmpty else { return all.profiles }
    let known = Dictionary(all.profiles.map { ($0.id, $0) }) { first, _ in first }
    var seen: Set<String> = []
    return try ids.filter { seen.insert($0).inserted }.map { id in
      guard let profile = known[id] else {
        throw SoilError.unknownProfile(id, available: all.ids)
      }
      return profile
    }
  }

  /// The profiles by the entry of their site, those without one last.
  private static func divided(
    _ shown: [SoilProfile], _ all: SoilProfiles, _ column: String?
  ) throws -> [(name: String, profiles: [SoilProfile])] {
    guard let column else { return [("", shown)] }
    let entries = try all.siteTexts(column)
    let groups = Dictionary(grouping: shown) { entries[$0.id] ?? "" }
    let names = groups.keys.sorted { ($0.isEmpty ? 1 : 0, $0) < ($1.isEmpty ? 1 : 0, $1) }
    return names.map { ($0.isEmpty ? "no entry" : $0, groups[$0] ?? []) }
  }

  private static func remarks(drawn: Int, shown: Int, empty: Int) -> [String] {
    var all: [String] = []
    if shown < drawn {
      let rest = drawn - shown
      all.append(
        "\(shown) of \(drawn.counted("profile")): the other \(rest) \(rest.agreeing("does", "do")) "
          + "not fit; name those wanted, or give a greater width")
    }
    if empty > 0 {
      all.append(
        "\(empty.counted("profile")) without horizons \(empty.agreeing("is", "are")) left out")
    }
    return all
  }
}

extension SoilProfiles {
  /// The entries of a site column by profile.
  ///
  /// - Throws: ``SoilError/unknownSiteColumn(_:available:)``.
  func siteTexts(_ column: String) throws -> [String: String] {
    guard let entries = siteEntries[column] else {
      throw SoilError.unknownSiteColumn(column, available: siteColumns)
    }
    return entries
  }
}
