import Display

extension ProfileAssembly {
  /// Doubts numbers such as -9999 among the values, and takes out those that cannot be any.
  mutating func doubtCodes() {
    for (column, property) in properties.enumerated()
    where !repairs.hasConfirmed(.missingCodes(property)) {
      let values = horizons.joined().map { $0.values[column] }.filter { !$0.isNaN }
      for use in MissingCodes.found(in: values, property) {
        note(
          "", .missingCode,
          "\(property.name): \(Self.text(use.code)) in \(use.count) of "
            + values.count.counted("value"),
          use.isImpossible
            ? "set to missing; missing: [\"\(Self.text(use.code))\"] of SoilProfiles.read says so"
            : "kept; if it means missing, read the file with SoilProfiles.read and "
              + "missing: [\"\(Self.text(use.code))\"]")
        if use.isImpossible { remove(use.value, from: column) }
      }
    }
  }

  private mutating func remove(_ value: Double, from column: Int) {
    for profile in horizons.indices {
      for index in horizons[profile].indices
      where horizons[profile][index].values[column] == value {
        horizons[profile][index].values[column] = .nan
      }
    }
  }

  /// Takes depths such as -9999 and 9999 for missing ones, where no other depth is near them.
  mutating func takeOutDepthCodes() {
    let codes = MissingCodes.scaled(by: depthUnit.factor)
    let depths = horizons.joined().flatMap { [$0.top, $0.bottom] }
    let others = depths.filter { !$0.isNaN && codes[$0] == nil }
    let range = min(0, others.min() ?? 0)...max(0, others.max() ?? 0)
    for profile in horizons.indices {
      for index in horizons[profile].indices {
        for (end, name) in [(\RawHorizon.top, "top"), (\RawHorizon.bottom, "bottom")] {
          let depth = horizons[profile][index][keyPath: end]
          guard let code = codes[depth], MissingCodes.isFar(depth, from: range) else { continue }
          horizons[profile][index][keyPath: end] = .nan
          note(
            ids[profile], .missingCode, "\(name): \(Self.text(code))",
            "counts as a missing depth")
        }
      }
    }
  }

  private static func text(_ code: Double) -> String { NumberText.trimmed(code, decimals: 1) }
}
