import Basics
import Soil

/// What is described and measured in a pit beside clay and organic carbon: pH, sand and silt, the
/// names of horizons and their colours.
struct PitDescription {
  let surfaces: LandscapeSurfaces
  var generator: SeededGenerator

  /// The column of the horizons' Munsell colours.
  static let colorColumn = "colour"

  /// The share of sand in what is not clay, pH and hue, by the codes of geology.
  private static let rocks = [
    (sand: 0.45, pH: 6.6, hue: "10YR"), (sand: 0.35, pH: 6.2, hue: "5YR"),
    (sand: 0.75, pH: 5.2, hue: "7.5YR"), (sand: 0.85, pH: 4.9, hue: "7.5YR"),
    (sand: 0.3, pH: 5.7, hue: "2.5Y"),
  ]

  /// Adds to horizons, from the surface down, what is not there yet.
  mutating func complete(_ horizons: inout [RawHorizon], cell: Int) {
    let rock = Self.rocks[surfaces.geology[cell] - 1]
    let surface = horizons.first?.values ?? []
    let drift = (sand: 0.05 * generator.normal(), pH: 0.4 * generator.normal())
    for index in horizons.indices {
      let clay = horizons[index].values[0]
      let depth = min(100, (horizons[index].top + horizons[index].bottom) / 2)
      let share = min(0.97, max(0.05, rock.sand + drift.sand + 0.03 * generator.normal()))
      let sand = ((100 - clay) * share * 10).rounded() / 10
      let pH = rock.pH + drift.pH + 0.012 * depth + 0.15 * generator.normal()
      horizons[index].values += [
        (min(8.6, max(3.6, pH)) * 10).rounded() / 10, sand,
        ((100 - clay - sand) * 10).rounded() / 10,
      ]
      horizons[index].name = Self.name(of: horizons[index], below: surface, isFirst: index == 0)
      horizons[index].entries[Self.colorColumn] = Self.color(of: horizons[index], hue: rock.hue)
    }
  }

  /// A for the surface, AB while much organic carbon is left, C where the rock begins, B between: Bt
  /// where clay has gathered.
  private static func name(
    of horizon: RawHorizon, below surface: [Double], isFirst: Bool
  ) -> String {
    if isFirst { return "A" }
    if horizon.top < 35, horizon.values[1] > 0.6 * surface[1] { return "AB" }
    if horizon.bottom > 130 { return "C" }
    return horizon.values[0] > surface[0] + 4 ? "Bt" : "Bw"
  }

  /// Darker with more organic carbon, and more colourful below.
  private static func color(of horizon: RawHorizon, hue: String) -> String {
    let carbon = horizon.values[1]
    let value = carbon > 40 ? 2 : carbon > 22 ? 3 : carbon > 9 ? 4 : 5
    return "\(hue) \(value)/\(horizon.top < 30 ? 2 : horizon.top < 60 ? 4 : 6)"
  }
}
