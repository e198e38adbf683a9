import Display
import Glibc
import Soil
import Testing

@Suite struct LogRatioTests {
  /// Expected values: by hand. ln(40/20) = ln 2; ln(40 × 40 / 20²) / √6 = ln 4 / √6.
  @Test func ratiosAreThoseOfTheDefinitions() throws {
    let texture = try SoilTexture(sand: 40, silt: 40, clay: 20)
    let additive = try LogRatio.additive.ratios(of: texture)
    #expect(abs(additive[0] - log(2)) < 1e-12 && abs(additive[1] - log(2)) < 1e-12)
    let isometric = try LogRatio.isometric.ratios(of: texture)
    #expect(abs(isometric[0]) < 1e-12)
    #expect(abs(isometric[1] - log(4) / 6.0.squareRoot()) < 1e-12)
  }

  @Test(arguments: LogRatio.allCases) func texturesComeBack(_ kind: LogRatio) throws {
    for clay in stride(from: 0.5, through: 99, by: 3.7) {
      for silt in stride(from: 0.25, to: 99.9 - clay, by: 4.1) {
        let texture = try SoilTexture(sand: 100 - clay - silt, silt: silt, clay: clay)
        let ratios = try kind.ratios(of: texture)
        let back = try kind.texture(ratios[0], ratios[1])
        #expect(abs(back.sand - texture.sand) < 1e-10)
        #expect(abs(back.silt - texture.silt) < 1e-10)
        #expect(abs(back.clay - texture.clay) < 1e-10)
      }
    }
  }

  @Test(arguments: LogRatio.allCases) func anyTwoNumbersAreATexture(_ kind: LogRatio) throws {
    for pair in [(0.0, 0.0), (-3, 7), (40, -40), (800, 900), (-1e5, 1e5), (1e5, 1e5)] {
      let texture = try kind.texture(pair.0, pair.1)
      #expect(abs(texture.sand + texture.silt + texture.clay - 100) < 1e-10)
      #expect(min(texture.sand, texture.silt, texture.clay) >= 0)
    }
    #expect(throws: RangeError.self) { try kind.texture(.nan, 0) }
    #expect(throws: RangeError.self) { try kind.texture(0, .infinity) }
  }

  /// Aitchison's distance by its definition, over all pairs of parts.
  @Test func isometricRatiosKeepDistances() throws {
    let one = try SoilTexture(sand: 70, silt: 20, clay: 10)
    let other = try SoilTexture(sand: 10, silt: 35, clay: 55)
    let here = try LogRatio.isometric.ratios(of: one)
    let there = try LogRatio.isometric.ratios(of: other)
    let (x, y) = ([one.sand, one.silt, one.clay], [other.sand, other.silt, other.clay])
    var squares = 0.0
    for (i, j) in [(0, 1), (0, 2), (1, 2)] {
      squares += pow(log(x[i] / x[j]) - log(y[i] / y[j]), 2) / 3
    }
    let found = pow(here[0] - there[0], 2) + pow(here[1] - there[1], 2)
    #expect(abs(found - squares) < 1e-12)
  }

  /// By hand: clay 0.65, and 99.35 % of 60 and 40.
  @Test func zerosAreReplacedInProportion() throws {
    let texture = try SoilTexture(sand: 60, silt: 40, clay: 0)
    let ratios = try LogRatio.additive.ratios(of: texture)
    #expect(abs(ratios[0] - log(60 * 0.9935 / 0.65)) < 1e-12)
    #expect(abs(ratios[0] - ratios[1] - log(1.5)) < 1e-12)
    let back = try LogRatio.additive.texture(ratios[0], ratios[1])
    #expect(abs(back.clay - 0.65) < 1e-12)
    #expect(throws: RangeError.self) {
      try LogRatio.additive.ratios(of: texture, replacingZerosBy: 0)
    }
  }

  @Test func ratiosArePropertiesOfProfiles() throws {
    let soil = try TestProfiles.read(
      "a,0,10,40,40,20,1,1\na,10,20,100,0,0,1,1\na,20,30,,,20,1,1\n",
      header: "id,top,bottom,sand,silt,clay,x,y",
      properties: ["sand": .sand, "silt": .silt, "clay": .clay]
    ).addingLogRatios(.additive)
    #expect(soil.properties.suffix(2).map(\.name) == ["ln(sand/clay)", "ln(silt/clay)"])
    let values = soil.profiles[0].horizons.map { $0.values[4] }
    #expect(abs(values[0] - log(2)) < 1e-12 && values[1] == 0 && values[2].isNaN)
    #expect(soil.notes.last?.hasPrefix("1 horizon without one of sand, silt and clay") == true)
    #expect(throws: SoilError.self) { try soil.addingLogRatios(.additive) }
    let layers = try soil.harmonized(.other("ln(sand/clay)"), to: .topAndSubsoil)
    #expect(layers.count == 1)
  }
}
