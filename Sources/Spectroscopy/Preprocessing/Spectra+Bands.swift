import Display

extension Spectra {
  /// The spectra between two bands, both among them.
  ///
  /// - Parameters:
  ///   - from: The least band wanted.
  ///   - to: The greatest band wanted.
  /// - Returns: The spectra with those bands alone.
  /// - Throws: ``SpectraError/noBandsBetween(_:_:least:greatest:)``; `Interrupted`.
  public func keeping(from: Double, to: Double) throws -> Spectra {
    let kept = bands.indices.filter { bands[$0] >= from && bands[$0] <= to }
    guard !kept.isEmpty else {
      throw SpectraError.noBandsBetween(
        from, to, least: bands.first ?? .nan, greatest: bands.last ?? .nan)
    }
    let ends = [from, to].map { NumberText.trimmed($0, decimals: 4) }
    return try changing(
      bands: kept.map { bands[$0] }, note: "bands from \(ends[0]) to \(ends[1]) \(unit.rawValue)"
    ) { spectrum in kept.map { spectrum[$0] } }
  }

  /// The spectra at other bands, along straight lines between those there are.
  ///
  /// - Parameter wanted: The bands wanted, within those there are, in any order and none twice.
  /// - Returns: The spectra with those bands.
  /// - Throws: ``SpectraError/outside(band:least:greatest:)``, ``SpectraError/bands(reason:)``;
  ///   `Interrupted`.
  public func resampled(to wanted: [Double]) throws -> Spectra {
    let target = try Spectra(bands: wanted, values: [], ids: []).bands
    guard let least = bands.first, let greatest = bands.last else { return self }
    for band in target where band < least || band > greatest {
      throw SpectraError.outside(band: band, least: least, greatest: greatest)
    }
    var lower = 0
    let places = target.map { band -> (left: Int, share: Double) in
      while lower < bands.count - 2, bands[lower + 1] <= band { lower += 1 }
      guard bands.count > 1 else { return (0, 0) }
      return (lower, (band - bands[lower]) / (bands[lower + 1] - bands[lower]))
    }
    return try changing(bands: target, note: "resampled to \(target.count.counted("band"))") {
      spectrum in
      places.map { left, share in
        // A band that is there keeps its value, also beside a missing one.
        if share == 0 { return spectrum[left] }
        if share == 1 { return spectrum[left + 1] }
        return spectrum[left] + share * (spectrum[left + 1] - spectrum[left])
      }
    }
  }

  /// The spectra at evenly spaced bands, from the first multiple of the distance to the last one.
  ///
  /// - Parameter distance: The distance between bands, above 0, in ``unit``.
  /// - Returns: The spectra with those bands.
  /// - Throws: ``RangeError/outOfRange(_:value:expected:)`` for a distance that is not above 0, or with
  ///   which no band, or more than a million, would lie within those there are; `Interrupted`.
  public func resampled(every distance: Double) throws -> Spectra {
    let least = bands.first ?? 0
    let greatest = bands.last ?? 0
    let first = (least / distance - 1e-9).rounded(.up)
    let last = (greatest / distance + 1e-9).rounded(.down)
    guard distance > 0, distance.isFinite, last >= first, last - first < 1e6 else {
      throw RangeError.outOfRange(
        "The distance between bands", value: distance,
        expected: "a number above 0 of which a multiple lies from "
          + "\(NumberText.trimmed(least, decimals: 4)) to "
          + NumberText.trimmed(greatest, decimals: 4))
    }
    let wanted = (0...Int(last - first)).map {
      min(greatest, max(least, (first + Double($0)) * distance))
    }
    return try resampled(to: wanted)
  }
}
