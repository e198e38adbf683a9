import Display
import Tables

extension SoilProfiles {
  /// The values below a detection limit: profile, depths, property, the limit in the property's
  /// unit (missing where the file gives none), and the number that stands in (missing where none).
  public var censored: Table {
    var entries: [[Value]] = []
    for profile in profiles {
      for horizon in profile.horizons {
        for (column, limit) in horizon.limits.enumerated() where !limit.isNaN {
          entries.append([
            .text(profile.id), .number(horizon.top), .number(horizon.bottom),
            .text(properties[column].description), limit.isFinite ? .number(limit) : .missing,
            .number(horizon.values[column]),
          ])
        }
      }
    }
    return Table(
      title: "\(entries.count.counted("value")) below a detection limit",
      columns: ["profile", "top (cm)", "bottom (cm)", "property", "limit", "stands in"],
      rows: entries)
  }

  /// The profiles with another stand-in for values below a detection limit.
  ///
  /// - Parameter rule: What stands in; a value whose limit is not known counts as missing.
  /// - Returns: The profiles; whatever was measured stays as it is. ``checks`` and ``notes`` say
  ///   what stands in now.
  public func replacingCensored(by rule: CensoredRule) -> SoilProfiles {
    var changed = profiles
    var count = 0
    for profile in changed.indices {
      for horizon in changed[profile].horizons.indices {
        for (column, limit) in changed[profile].horizons[horizon].limits.enumerated()
        where !limit.isNaN {
          changed[profile].horizons[horizon].values[column] = rule.value(below: limit)
          count += 1
        }
      }
    }
    var repairs = repairs
    repairs.censored = rule
    let old = Finding.Rule.belowLimit.rawValue + ": "
    return replacing(
      checks: censoredChecks(rule),
      notes: notes.filter { !$0.hasPrefix(old) } + [
        "\(count.counted("value")) below a detection limit: each now \(rule.sentence)"
      ],
      repairs: repairs, profiles: changed)
  }

  /// The findings with what stands in now for values below a limit.
  private func censoredChecks(_ rule: CensoredRule) -> Table {
    let unknown = Set(
      profiles.filter { $0.horizons.contains { $0.limits.contains(.infinity) } }.map(\.id))
    return Table(
      title: checks.title, columns: checks.columns,
      rows: checks.cells.map { row in
        guard row[1].text == Finding.Rule.belowLimit.rawValue else { return row }
        let entry = row[2].text.split(separator: ": ").last ?? ""
        let isUnknown = unknown.contains(row[0].text) && !entry.contains(where: \.isNumber)
        let repair = isUnknown ? CensoredRule.missing : rule
        return [row[0], row[1], row[2], .text(repair.sentence)]
      })
  }
}
