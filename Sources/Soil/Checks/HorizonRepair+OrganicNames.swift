import Display

extension HorizonRepair {
  /// Organic layers that are thicker together, in cm, are an organic soil.
  ///
  /// Source: IUSS Working Group WRB (2022), World Reference Base for Soil Resources, 4th edition,
  /// key to the Reference Soil Groups, Histosols.
  static let organicSoil = 40.0

  /// Reports organic horizons at the top that their names tell, and marks them as litter where that
  /// is wanted.
  mutating func markedByName(_ horizons: [RawHorizon]) -> [RawHorizon] {
    if repairs.organicHorizons == .keep { return horizons }
    let organic = organicOnes(horizons)
    guard !organic.isEmpty else { return horizons }
    let names = organic.map {
      "\(horizons[$0].name) \(Self.span(horizons[$0].top, horizons[$0].bottom))"
    }
    let thickness = organic.reduce(0) { $0 + horizons[$1].bottom - horizons[$1].top }
    if thickness >= Self.organicSoil {
      note(.organicName, WordList.text(names), "kept: 40 cm or more are an organic soil")
      return horizons
    }
    guard repairs.organicHorizons == .asLitter else {
      note(
        .organicName, WordList.text(names),
        "kept as soil; ProfileRepairs(organicHorizons: .asLitter) takes such for litter, .keep "
          + "for soil")
      return horizons
    }
    note(.organicName, WordList.text(names), "taken for litter")
    var result = horizons
    for index in organic { result[index].isLitter = true }
    return result
  }

  /// The indices of organic horizons with no mineral one above them, from the surface down. Those
  /// with depths above 0 are litter already.
  func organicOnes(_ horizons: [RawHorizon]) -> [Int] {
    guard horizons.contains(where: { !$0.name.isEmpty }) else { return [] }
    let known = horizons.indices.filter {
      horizons[$0].top >= 0 && horizons[$0].bottom > horizons[$0].top && !horizons[$0].isLitter
    }
    let letters = known.map { OrganicName.humusLetters(horizons[$0].name) }
    // One of the letters alone may be peat (H) or a sediment of lakes (L) as well.
    let hasHumus = letters.reduce(into: Set()) { $0.formUnion($1) }.count > 1
    let named = zip(known, letters).filter {
      OrganicName.isOrganic(horizons[$0].name) || (hasHumus && !$1.isEmpty)
    }.map(\.0).sorted { horizons[$0].top < horizons[$1].top }
    let highest = known.filter { !named.contains($0) }.map { horizons[$0].top }.min() ?? .infinity
    var result: [Int] = []
    for index in named {
      let top = horizons[index].top
      let rests = result.contains { abs(horizons[$0].bottom - top) < SoilHorizon.tolerance }
      if top <= highest || rests { result.append(index) }
    }
    return result
  }

  /// The horizons without those taken for litter; where the mineral soil begins below them, its
  /// depths count from its own surface.
  mutating func withoutNamedLitter(_ horizons: [RawHorizon]) -> [RawHorizon] {
    let litter = horizons.filter { $0.isLitter && $0.top >= 0 }
    guard let thickness = litter.map(\.bottom).max() else { return horizons }
    for horizon in litter {
      note(
        .litter, Self.span(horizon.top, horizon.bottom),
        "left out: organic by its name; depths count from the mineral surface")
    }
    return horizons.filter { !$0.isLitter || $0.top < 0 }.map { horizon in
      var moved = horizon
      moved.top = ((horizon.top - thickness) * 100).rounded() / 100
      moved.bottom = ((horizon.bottom - thickness) * 100).rounded() / 100
      return moved
    }
  }
}
