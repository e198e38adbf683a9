import Basics
import Geodata
import Glibc
import Soil

/// Digs profiles into a virtual landscape, and makes the mistakes of real surveys.
struct VirtualSurvey {
  let carbon: CarbonModel
  let surfaces: LandscapeSurfaces
  let seed: Int
  let count: Int

  /// One pit as it is dug, described and entered.
  struct Pit {
    let id: String
    let place: SiteCoordinate
    /// Some sites lost their coordinates.
    let hasPlace: Bool
    let horizons: [RawHorizon]
  }

  /// The columns of the sites.
  static let surveyColumn = "survey"
  static let rockColumn = "parent material"

  /// What is measured, in the order of the horizons' values.
  static let properties: [SoilProperty] = [.clay, .organicCarbon, .pH, .sand, .silt]

  /// All pits with their defects, as they would stand in a user's files.
  func pits() -> [Pit] {
    var generator = SeededGenerator(seed: seed, stream: 100)
    var description = PitDescription(
      surfaces: surfaces, generator: SeededGenerator(seed: seed, stream: 101))
    var centre = SiteCoordinate(x: 0, y: 0)
    return (1...count).compactMap { number in
      let id = "V" + String(repeating: "0", count: max(0, 4 - String(number).count)) + "\(number)"
      let place = site(number, &centre, &generator)
      guard let cell = carbon.grid.cell(x: place.x, y: place.y) else { return nil }
      let index = cell.row * surfaces.size + cell.column
      var horizons = self.horizons(index, &generator)
      description.complete(&horizons, cell: index)
      spoil(&horizons, number)
      return Pit(id: id, place: place, hasPlace: number % 149 != 0, horizons: horizons)
    }
  }

  /// The profiles, repaired and checked as if they had been read.
  func profiles(_ pits: [Pit]) throws -> SoilProfiles {
    var assembly = ProfileAssembly(
      properties: Self.properties, crs: carbon.grid.crs, repairs: .standard)
    for (number, pit) in pits.enumerated() {
      guard let index = assembly.profile(pit.id, row: number) else { continue }
      for horizon in pit.horizons { assembly.add(horizon, to: index) }
      if pit.hasPlace { assembly.place(index, x: pit.place.x, y: pit.place.y) }
    }
    return try assembly.finish(source: "a virtual landscape (seed \(seed))")
  }

  /// The profiles with what is known of their sites: the survey they are from, one of two rows of
  /// three parts, and the rock below.
  func named(_ profiles: SoilProfiles) -> SoilProfiles {
    var (surveys, rocks): ([String: String], [String: String]) = ([:], [:])
    for profile in profiles.profiles where profile.x.isFinite && profile.y.isFinite {
      surveys[profile.id] = survey(x: profile.x, y: profile.y)
      guard let cell = carbon.grid.cell(x: profile.x, y: profile.y) else { continue }
      let rock = surfaces.geology[cell.row * surfaces.size + cell.column]
      rocks[profile.id] = LandscapeSurfaces.geologyNames[rock]
    }
    var result = profiles
    result.siteEntries[Self.surveyColumn] = surveys
    result.siteEntries[Self.rockColumn] = rocks
    return result
  }

  private func survey(x: Double, y: Double) -> String {
    let extent = carbon.grid.extent
    let names = [["South-west", "South", "South-east"], ["North-west", "North", "North-east"]]
    let column = 3 * (x - extent.west) / (extent.east - extent.west)
    let isNorth = y > (extent.south + extent.north) / 2
    return names[isNorth ? 1 : 0][min(2, max(0, Int(column)))]
  }

  /// Most sites are anywhere; every third is within a kilometre of the one before.
  private func site(
    _ number: Int, _ centre: inout SiteCoordinate, _ generator: inout SeededGenerator
  ) -> SiteCoordinate {
    let extent = carbon.grid.extent
    let margin = 300.0
    let east = extent.west + margin + generator.uniform() * (extent.east - extent.west - 2 * margin)
    let north =
      extent.south + margin + generator.uniform() * (extent.north - extent.south - 2 * margin)
    let near = SiteCoordinate(
      x: centre.x + 400 * generator.normal(), y: centre.y + 400 * generator.normal())
    let isInside =
      near.x > extent.west + margin && near.x < extent.east - margin
      && near.y > extent.south + margin && near.y < extent.north - margin
    if number % 3 == 0, isInside { return rounded(near) }
    centre = SiteCoordinate(x: east, y: north)
    return rounded(centre)
  }

  private func rounded(_ place: SiteCoordinate) -> SiteCoordinate {
    SiteCoordinate(x: place.x.rounded(), y: place.y.rounded())
  }

  private func horizons(_ cell: Int, _ generator: inout SeededGenerator) -> [RawHorizon] {
    let deepest = 50 + 150 * generator.uniform()
    let pit = carbon.pit(&generator)
    let baseClay = [38.0, 45, 18, 12, 30][surfaces.geology[cell] - 1]
    var result: [RawHorizon] = []
    var top = 0.0
    while top < deepest {
      let thickness = top == 0 ? 8 + 17 * generator.uniform() : 10 + 35 * generator.uniform()
      let bottom = (top + thickness).rounded()
      let layer = DepthInterval(checkedTop: top, bottom: bottom)
      let noise = exp(carbon.strength.noise * 0.1 * generator.normal())
      let value = carbon.mean(cell, layer, pit: pit) * noise
      let clay = baseClay + 0.08 * min(layer.middle, 80) + 4 * generator.normal()
      // Deep horizons are often described and not analysed.
      let isMeasured = top < 40 || generator.uniform() > 0.25
      result.append(
        RawHorizon(
          top: top, bottom: bottom,
          values: [
            (min(90, max(2, clay)) * 10).rounded() / 10,
            isMeasured ? (value * 10).rounded() / 10 : .nan,
          ]))
      top = generator.uniform() < 0.03 ? bottom + 5 : bottom
    }
    return result
  }

  /// The defects that the checks look for, in fixed profiles.
  private func spoil(_ horizons: inout [RawHorizon], _ number: Int) {
    guard horizons.count > 2 else { return }
    let last = horizons.count - 1
    switch number {
    case 17: horizons[last].bottom = .nan
    case 41: horizons[0].top = .nan
    case 58: horizons[1].bottom = .nan
    case 73: (horizons[1].top, horizons[1].bottom) = (horizons[1].bottom, horizons[1].top)
    case 90, 91: horizons.append(horizons[1])
    case 112: horizons[1].bottom += 6
    case 133: horizons[last].bottom = horizons[last].top
    case 155, 156:
      horizons.insert(litter, at: 0)
    case 177: outlier(&horizons)
    case 201: horizons[1].values[1] = -1
    default: break
    }
  }

  private var litter: RawHorizon {
    var litter = RawHorizon(top: -4, bottom: 0, values: [.nan, 310, .nan, .nan, .nan])
    litter.name = "O"
    return litter
  }

  /// A decimal point in the wrong place, deep in the profile.
  private func outlier(_ horizons: inout [RawHorizon]) {
    if let last = horizons.lastIndex(where: { !$0.values[1].isNaN }) {
      horizons[last].values[1] *= 10
    }
  }
}
