import Geodata

/// Checks of where profiles are.
struct CoordinateChecks {
  let crs: CoordinateReferenceSystem
  let rule: ExchangeRule
  /// Whether the user has said that the places are right, though outside of the area.
  private let isAreaConfirmed: Bool
  private let isGeographic: Bool
  private let area: AreaOfUse?

  /// Sites a little outside of the area for which a reference system is made are common and right.
  private static let margin = 1.0

  init(crs: CoordinateReferenceSystem, repairs: ProfileRepairs) throws {
    self.crs = crs
    rule = repairs.swappedCoordinates
    isAreaConfirmed = repairs.hasConfirmed(.area)
    isGeographic = try crs.isGeographic
    area = AreaOfUse(wellKnownText: try crs.wellKnownText)
  }

  /// Reports missing, zero, exchanged and far coordinates, and repairs them.
  func run(_ profiles: inout [SoilProfile]) throws -> [Finding] {
    let faults = try faults(profiles)
    var findings = [wrongSystem(profiles, faults)].compactMap { $0 }
    let isSaid = !findings.isEmpty
    for (index, fault) in faults.enumerated() {
      guard let fault else { continue }
      let (x, y) = (profiles[index].x, profiles[index].y)
      if !isSaid || fault != .coordinatesOutside {
        findings.append(
          Finding(
            profile: profiles[index].id, rule: fault,
            value: fault == .coordinatesMissing ? "" : "\(x), \(y)", repair: repair(fault)))
      }
      switch fault {
      case .coordinatesSwapped where rule == .exchange:
        (profiles[index].x, profiles[index].y) = (y, x)
      case .longitudeSign where rule == .exchange: profiles[index].x = -x
      case .latitudeSign where rule == .exchange: profiles[index].y = -y
      case .coordinatesSwapped, .coordinatesZero, .coordinatesOutside, .longitudeSign,
        .latitudeSign:
        (profiles[index].x, profiles[index].y) = (.nan, .nan)
      default: break
      }
    }
    return findings
  }

  private func repair(_ fault: Finding.Rule) -> String {
    switch fault {
    case .coordinatesMissing: "left out when sampled"
    case .coordinatesSwapped:
      rule == .exchange ? "easting and northing exchanged" : "set to missing"
    case .longitudeSign, .latitudeSign:
      rule == .exchange ? "\(fault.rawValue) changed" : "set to missing"
    case .coordinatesElsewhere: "kept; \(crs) is made for \(area?.text ?? "")"
    default: "set to missing"
    }
  }

  private func faults(_ profiles: [SoilProfile]) throws -> [Finding.Rule?] {
    var faults = try areaFaults(profiles)
    guard isGeographic else { return faults }
    let open = faults.indices.filter { faults[$0] == nil || faults[$0] == .coordinatesElsewhere }
    let cluster = SiteCluster(x: open.map { profiles[$0].x }, y: open.map { profiles[$0].y })
    guard let cluster else { return faults }
    for index in open {
      faults[index] = cluster.fault(profiles[index].x, profiles[index].y) ?? faults[index]
    }
    return faults
  }

  /// One sentence for all sites where nearly all lie outside of the world: not they are wrong, but
  /// the reference system.
  private func wrongSystem(_ profiles: [SoilProfile], _ faults: [Finding.Rule?]) -> Finding? {
    let outside = faults.indices.filter { faults[$0] == .coordinatesOutside }
    let placed = faults.count { $0 != .coordinatesMissing && $0 != .coordinatesZero }
    guard outside.count >= 3, outside.count * 10 >= placed * 9, let first = outside.first else {
      return nil
    }
    let metres = outside.count {
      max(profiles[$0].x.magnitude, profiles[$0].y.magnitude) > 1000
    }
    let who = outside.count == placed ? "all \(placed)" : "\(outside.count) of \(placed)"
    let guess = metres * 2 > outside.count ? "; these look like metres" : ""
    return Finding(
      profile: "", rule: .coordinatesOutside,
      value: "\(who) sites lie outside the world\(guess), for example "
        + "\(profiles[first].x), \(profiles[first].y)",
      repair: "set to missing; pass crs: to say in which reference system they are")
  }

  /// What the numbers and the area of the reference system tell.
  private func areaFaults(_ profiles: [SoilProfile]) throws -> [Finding.Rule?] {
    var faults = profiles.map { simpleFault($0.x, $0.y) }
    guard let area else { return faults }
    let open = faults.indices.filter { faults[$0] == nil }
    let x = open.map { profiles[$0].x }
    let y = open.map { profiles[$0].y }
    let places = try crs.transform(x: x, y: y, to: .wgs84)
    let far = open.indices.filter {
      !area.contains(longitude: places.x[$0], latitude: places.y[$0], margin: Self.margin)
    }
    let exchanged = try crs.transform(
      x: far.map { y[$0] }, y: far.map { x[$0] }, to: .wgs84)
    for (place, number) in far.enumerated() {
      let fits = area.contains(longitude: exchanged.x[place], latitude: exchanged.y[place])
      faults[open[number]] =
        fits ? .coordinatesSwapped : isAreaConfirmed ? nil : .coordinatesElsewhere
    }
    return faults
  }

  /// What the numbers alone tell.
  private func simpleFault(_ x: Double, _ y: Double) -> Finding.Rule? {
    if x.isNaN || y.isNaN { return .coordinatesMissing }
    if x == 0, y == 0 { return .coordinatesZero }
    guard isGeographic, x.magnitude > 360 || y.magnitude > 90 else { return nil }
    return y.magnitude <= 180 && x.magnitude <= 90 ? .coordinatesSwapped : .coordinatesOutside
  }
}
