import Display

extension HorizonRepair {
  /// Leaves out layers that the file marks as litter, where that is wanted; marked layers that are
  /// thick enough for an organic soil are soil.
  mutating func withoutMarkedLitter(_ horizons: [RawHorizon]) -> [RawHorizon] {
    let marked = horizons.filter(\.isLitter)
    guard !marked.isEmpty else { return horizons }
    let thickness = marked.reduce(0) { sum, layer in
      let own = (layer.bottom - layer.top).magnitude
      return own.isNaN ? sum : sum + own
    }
    if thickness >= Self.organicSoil { return unmarked(raisedLitter(horizons)) }
    guard repairs.litter == .leaveOut else { return horizons }
    for layer in marked {
      note(.litter, Self.span(layer.top, layer.bottom), "left out: marked as litter")
    }
    return horizons.filter { !$0.isLitter }
  }

  private mutating func unmarked(_ horizons: [RawHorizon]) -> [RawHorizon] {
    horizons.map { horizon in
      var result = horizon
      if horizon.isLitter, horizon.top >= 0 {
        note(
          .organicSoil, Self.span(horizon.top, horizon.bottom),
          "kept: 40 cm or more are an organic soil")
      }
      result.isLitter = false
      return result
    }
  }

  /// Moves a profile down whose layers above the mineral surface are together thick enough for an
  /// organic soil, so that its depths count from the top of that; `nil` for other profiles.
  mutating func movedBelowOrganicSoil(_ horizons: [RawHorizon]) -> [RawHorizon]? {
    let litter = litterTops(horizons)
    let upright = horizons.map {
      $0.top > $0.bottom && litter.contains($0.bottom) ? $0.upward : $0
    }
    let height = height(upright)
    guard height > 0, height + namedThickness(horizons) >= Self.organicSoil else { return nil }
    return upright.map { horizon in
      var moved = horizon
      // The sum of hundredths is a hundredth again, so that neighbours still meet.
      moved.top = ((horizon.top + height) * 100).rounded() / 100
      moved.bottom = ((horizon.bottom + height) * 100).rounded() / 100
      moved.isLitter = false
      if horizon.top < 0, moved.top >= 0 {
        let name = horizon.name.isEmpty ? "" : horizon.name + " "
        note(
          .organicSoil,
          name + Self.span(horizon.top, horizon.bottom) + ", now "
            + Self.span(moved.top, moved.bottom),
          "kept: 40 cm or more are an organic soil; the depths count from its top")
      }
      return moved
    }
  }

  /// How far layers that rest on one another reach above the mineral surface, in cm.
  private func height(_ horizons: [RawHorizon]) -> Double {
    var height = 0.0
    let above = horizons.filter { $0.top < 0 && $0.bottom > $0.top }
    for layer in above.sorted(by: { $0.top > $1.top }) {
      let rests = layer.bottom >= -height - SoilHorizon.tolerance
      guard rests, -layer.top - height <= Self.thickestLitter else { break }
      height = -layer.top
    }
    return height
  }

  /// How thick organic horizons below the surface are, in cm, which their names tell.
  private func namedThickness(_ horizons: [RawHorizon]) -> Double {
    organicOnes(horizons).reduce(0) { $0 + horizons[$1].bottom - horizons[$1].top }
  }
}
