import Geodata
import Tables

extension SoilProfiles {
  /// The names of the columns of texts kept beside the horizons, in alphabetical order; those in which
  /// no horizon has a text are left out.
  public var horizonColumns: [String] {
    var names: Set<String> = []
    for profile in profiles {
      for horizon in profile.horizons { names.formUnion(horizon.entries.keys) }
    }
    return names.sorted()
  }

  /// The texts of the horizons in a column, profile by profile from the surface down.
  ///
  /// - Parameter column: One of ``horizonColumns``.
  /// - Returns: One text a horizon; empty where there is none.
  /// - Throws: ``SoilError/unknownHorizonColumn(_:available:)``.
  public func horizonEntries(_ column: String) throws -> [String] {
    try checkHorizonColumn(column)
    return profiles.flatMap { $0.horizons.map { $0.entries[column] ?? "" } }
  }

  /// - Throws: ``SoilError/unknownHorizonColumn(_:available:)``.
  func checkHorizonColumn(_ column: String) throws {
    let available = horizonColumns
    guard available.contains(column) else {
      throw SoilError.unknownHorizonColumn(column, available: available)
    }
  }

  /// The names and texts of horizons as columns of a file, where there are any.
  func horizonTexts(_ horizons: [SoilHorizon]) -> [Column] {
    let named = horizons.contains { !$0.name.isEmpty }
    let names = named ? [Column(OwnColumns.horizon, horizons.map(\.name))] : []
    return names
      + horizonColumns.map { name in
        Column(name, horizons.map { $0.entries[name] ?? "" })
      }
  }
}

extension SoilHorizon {
  /// A horizon of a file whose depths are usable.
  init(_ raw: RawHorizon) {
    self.init(top: raw.top, bottom: raw.bottom, values: raw.values, limits: raw.limits)
    name = raw.name
    entries = raw.entries
  }

  /// Takes the texts that another horizon of the same depths has and this one lacks.
  mutating func takeTexts(_ other: SoilHorizon) {
    if name.isEmpty { name = other.name }
    entries.merge(other.entries) { own, _ in own }
  }
}

extension RawHorizon {
  /// Takes the texts that another row of the same depths has and this one lacks.
  mutating func takeTexts(_ other: RawHorizon) {
    if name.isEmpty { name = other.name }
    entries.merge(other.entries) { own, _ in own }
  }
}
