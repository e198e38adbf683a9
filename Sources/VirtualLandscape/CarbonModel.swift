import Basics
import Geodata
import Glibc
import Soil

/// Organic carbon of a virtual landscape: it falls with depth from a surface value towards a value
/// of the subsoil, and all three numbers follow from the surroundings.
struct CarbonModel: Sendable {
  let grid: RasterGrid
  /// At the surface, in g/kg.
  let surface: [Double]
  /// Far below, in g/kg.
  let subsoil: [Double]
  /// How fast it falls, per cm.
  let decline: [Double]
  /// How it depends on what is mapped, on what is not, and on itself at other depths.
  let strength: Strength

  /// The shares of what is known and unknown; the standard is that of the examples.
  struct Strength: Hashable, Sendable {
    /// How strongly organic carbon follows the mapped surfaces.
    var signal = 1.0
    /// How strongly it follows what nobody mapped, and how much pits and laboratory values scatter.
    var noise = 1.0
    /// How far the subsoil follows the topsoil, from 0 (as the surroundings make it) to 1 (wholly).
    var correlation = 0.0
  }

  init(_ surfaces: LandscapeSurfaces, grid: RasterGrid, strength: Strength) {
    self.grid = grid
    self.strength = strength
    let (signal, noise, together) = (strength.signal, strength.noise, strength.correlation)
    let size = surfaces.size
    // What grows and drains around a site matters, not only at the site: windows tell more than
    // points do.
    let green = Self.smoothed(SpectralField.standardized(surfaces.vegetation), size)
    let wet = Self.smoothed(SpectralField.standardized(surfaces.wetness), size)
    let warm = SpectralField.standardized(surfaces.temperature)
    let steep = SpectralField.standardized(surfaces.slope)
    let effects = [0.25, 0.4, -0.2, -0.35, 0.05]
    var (surface, subsoil, decline) = ([Double](), [Double](), [Double]())
    for cell in green.indices {
      let rock = signal * effects[surfaces.geology[cell] - 1]
      let growth = signal * (0.4 * green[cell] + 0.08 * green[cell] * wet[cell])
      let place = signal * (0.3 * wet[cell] - 0.2 * warm[cell] - 0.15 * steep[cell])
      let unknown = noise * surfaces.hidden[cell]
      let top = 3.1 + growth + place + rock + 0.22 * unknown
      let deep = 0.7 + 0.35 * signal * wet[cell] + 0.8 * rock - 0.15 * unknown
      surface.append(exp(top))
      subsoil.append(exp(together == 0 ? deep : deep + together * (top - 3.1 + 0.7 - deep)))
      let fall = signal * (0.35 * green[cell] - 0.3 * wet[cell]) - 0.4 * rock
      decline.append(0.042 * exp((1 - together) * fall))
    }
    self.surface = surface
    self.subsoil = subsoil
    self.decline = decline
  }

  /// How a pit differs from what its surroundings would make of it.
  struct Pit {
    var surface = 1.0
    var subsoil = 1.0
    var decline = 1.0
  }

  /// A pit drawn at random.
  func pit(_ generator: inout SeededGenerator) -> Pit {
    let (top, deep, fall) = (
      0.15 * generator.normal(), 0.2 * generator.normal(), 0.2 * generator.normal()
    )
    let own = 1 - strength.correlation
    return Pit(
      surface: exp(strength.noise * top),
      subsoil: exp(strength.noise * (own * deep + strength.correlation * top)),
      decline: exp(strength.noise * own * fall))
  }

  /// The mean over a layer in g/kg: the integral of the exponential.
  func mean(_ cell: Int, _ layer: DepthInterval, pit: Pit = Pit()) -> Double {
    let rate = decline[cell] * pit.decline
    let part =
      (exp(-rate * layer.top) - exp(-rate * layer.bottom)) / (rate * layer.thickness)
    let deep = subsoil[cell] * pit.subsoil
    return deep + (surface[cell] * pit.surface - deep) * part
  }

  /// The mean of the 5 × 5 cells around each cell, fewer at the edge.
  private static func smoothed(_ values: [Double], _ size: Int) -> [Double] {
    values.indices.map { cell in
      let (row, column) = (cell / size, cell % size)
      var sum = 0.0
      var count = 0.0
      for r in max(0, row - 2)...min(size - 1, row + 2) {
        for c in max(0, column - 2)...min(size - 1, column + 2) {
          sum += values[r * size + c]
          count += 1
        }
      }
      return sum / count
    }
  }
}
