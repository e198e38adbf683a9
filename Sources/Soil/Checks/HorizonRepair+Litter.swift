import Display

extension HorizonRepair {
  /// Brings layers that the file marks as litter above 0, where they lie on the mineral soil.
  ///
  /// Layers counted upwards, as 5-0 cm, are turned; layers counted downwards from the top of the
  /// litter while the mineral soil has its own zero are moved up. Where the mineral soil begins
  /// below them, depths count from the top of the litter already.
  func raisedLitter(_ horizons: [RawHorizon]) -> [RawHorizon] {
    guard horizons.contains(where: \.isLitter) else { return horizons }
    var result = horizons.map { $0.isLitter ? $0.upward : $0 }
    let marked = result.filter { $0.isLitter && $0.top >= 0 && $0.bottom > $0.top }
    guard let thickness = marked.map(\.bottom).max() else { return result }
    let lies = result.contains { $0.top < thickness && $0.bottom > 0 && !$0.isLitter }
    guard lies else { return result }
    for index in result.indices where result[index].isLitter && result[index].top >= 0 {
      result[index].top -= thickness
      result[index].bottom -= thickness
    }
    return result
  }

  /// No layer of litter is thicker, in cm; what begins higher is an entry such as -9999.
  static let thickestLitter = 200.0

  /// Moves a profile down until its litter begins at 0, and reports every layer of litter.
  mutating func shiftedBelowLitter(_ all: [RawHorizon]) -> [RawHorizon] {
    let horizons = all.flatMap { $0.top < -Self.thickestLitter ? mineralOnes([$0]) : [$0] }
    guard let top = horizons.map(\.top).min(), top < 0 else {
      for horizon in horizons where horizon.isLitter {
        note(.litter, Self.span(horizon.top, horizon.bottom), "kept: marked as litter")
      }
      return horizons
    }
    return horizons.map { horizon in
      var moved = horizon
      // The sum of hundredths is a hundredth again, so that neighbours still meet.
      moved.top = ((horizon.top - top) * 100).rounded() / 100
      moved.bottom = ((horizon.bottom - top) * 100).rounded() / 100
      if horizon.top < 0 || horizon.isLitter {
        note(
          .litter,
          Self.span(horizon.top, horizon.bottom) + ", now " + Self.span(moved.top, moved.bottom),
          "kept: the depths of the profile count from the top of its litter")
      }
      return moved
    }
  }
}

extension RawHorizon {
  /// The layer with its depths above 0 where it was counted upwards, as 5-0 cm.
  var upward: RawHorizon {
    guard top > bottom, bottom >= 0 else { return self }
    var result = self
    (result.top, result.bottom) = (0 - top, 0 - bottom)
    return result
  }
}
