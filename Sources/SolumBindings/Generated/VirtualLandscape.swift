// Written by `swift run dev bindings` from the declarations of VirtualLandscape; edit those.
import CovariateGrids
import Display
import Geodata
import Soil
import SwiftCells
import VirtualLandscape

extension Vocabulary {
  /// Registers what VirtualLandscape gives to cells.
  func addVirtualLandscape() {
    type(
      VirtualLandscape.self, name: "VirtualLandscape",
      documentation: #"""
      A landscape made by computation from a seed: terrain, climate, vegetation, geology, and soil
      profiles whose organic carbon follows from them in a known way.

      Use it to try everything without any file, and to see how close a map comes to the truth. The
      place is invented.
      """#,
      addVirtualLandscapeVirtualLandscape)
    extend(CovariateGrids.Covariates.self, addVirtualLandscapeCovariates)
    extend(Soil.SoilProfiles.self, addVirtualLandscapeSoilProfiles)
  }
}

private func addVirtualLandscapeVirtualLandscape(_ type: TypeRegistrar<VirtualLandscape>) {
  type.property(
    "seed",
    documentation: "The seed that everything follows from.") { (value: VirtualLandscape) throws -> Int in value.seed }
  type.property(
    "covariates",
    documentation: #"""
    Eight covariates: elevation, slope, wetness, temperature, rainfall, vegetation, potassium, and
    classes of geology.
    """#) { (value: VirtualLandscape) throws -> CovariateGrids.Covariates in value.covariates }
  type.property(
    "profiles",
    documentation: #"""
    The profiles, with organic carbon, clay, sand, silt and pH, names and Munsell colours of
    horizons, and with the defects that real data have. The site column `survey` names one of six
    surveys, each of a part of the landscape, `parent material` the rock below.
    """#) { (value: VirtualLandscape) throws -> Soil.SoilProfiles in value.profiles }
  type.initializer(
    Parameter("seed", Int.self, default: "1") { () throws -> Int in 1 },
    Parameter("profiles", Int.self, default: "300") { () throws -> Int in 300 },
    Parameter("size", Int.self, default: "128") { () throws -> Int in 128 },
    Parameter("signal", Double.self, default: "1") { () throws -> Double in 1 },
    Parameter("noise", Double.self, default: "1") { () throws -> Double in 1 },
    Parameter("correlation", Double.self, default: "0") { () throws -> Double in 0 },
    documentation: #"""
    Makes a landscape.

    - Parameters:
      - seed: Equal seeds give equal landscapes.
      - profiles: The number of profiles, from 20 to 100,000.
      - size: The width and height in cells of 100 m: 32, 64, 128, 256, 512 or 1024.
      - signal: How strongly organic carbon follows the covariates, from 0 (not at all) to 3; 1 is
        that of the examples.
      - noise: How strongly it follows what is not mapped, and how much pits and laboratory values
        scatter, from 0 (not at all) to 3; 1 is that of the examples: neighbouring pits differ by
        15 to 20 %, measurements by 10 %.
      - correlation: How far the subsoil follows the topsoil, from 0 (as the covariates make it) to
        1 (wholly, so that all layers are in proportion).
    - Throws: `RangeError/outOfRange(_:value:expected:)`.
    """#,
    isThrowing: true) { (a0: Int, a1: Int, a2: Int, a3: Double, a4: Double, a5: Double) throws -> VirtualLandscape in
    try VirtualLandscape(seed: a0, profiles: a1, size: a2, signal: a3, noise: a4, correlation: a5)
  }
  type.method(
    "truth",
    Parameter("top", Double.self),
    Parameter("bottom", Double.self),
    documentation: #"""
    The true organic carbon of a layer in g/kg: what a perfect map would show, without the
    differences between neighbouring pits and without errors of measurement.

    - Parameters:
      - top: The upper end of the layer in cm.
      - bottom: The lower end of the layer in cm.
    - Returns: A raster of the landscape's grid.
    - Throws: `SoilError/depthInterval(top:bottom:)`.
    """#,
    isThrowing: true) { (value: VirtualLandscape, a0: Double, a1: Double) throws -> Geodata.Raster in
    try value.truth(top: a0, bottom: a1)
  }
  type.staticProperty(
    "example",
    documentation: #"""
    The landscape behind the examples: seed 1, 300 profiles, 128 × 128 cells.

    - Throws: `GeodataError/libraryMissing(reason:)` where GDAL is not installed.
    """#,
    isThrowing: true) { () throws -> VirtualLandscape in try VirtualLandscape.example }
  type.property(
    "displayData",
    documentation: "What the landscape holds, with its covariates as maps.") { (value: VirtualLandscape) throws -> Display.DisplayData in value.displayData }
  type.property(
    "description",
    documentation: "The landscape in words.") { (value: VirtualLandscape) throws -> String in value.description }
  type.method(
    "save",
    Parameter(nil, String.self, name: "folder"),
    Parameter("truth", Soil.DepthScheme.self, name: "scheme", default: ".globalSoilMap") { () throws -> Soil.DepthScheme in .globalSoilMap },
    documentation: #"""
    Writes the landscape as the files that a user would have: `horizons.csv` and `sites.csv` with
    all defects, `covariates/*.tif`, and the truth as `truth/*.tif`, one raster a layer.

    Read them again with `SoilProfiles.read(folder + "/horizons.csv", profile: "profile", top:
    "top", bottom: "bottom", x: "x", y: "y", crs: "EPSG:32633", properties: ["organic_carbon":
    .organicCarbon, "clay": .clay])` and `Covariates(folder + "/covariates")`; a `README.md` in the
    folder says so too.

    - Parameters:
      - folder: Where the files shall be; made where it does not exist.
      - scheme: The layers of the truth.
    - Throws: `GeodataError/cannotWrite(path:reason:)`.
    """#,
    isThrowing: true) { (value: VirtualLandscape, a0: String, a1: Soil.DepthScheme) throws -> Void in
    try value.save(a0, truth: a1)
  }
  type.renamedMethod(
    "write",
    Parameter("to", String.self, name: "folder"),
    Parameter("truth", Soil.DepthScheme.self, name: "scheme", default: ".globalSoilMap") { () throws -> Soil.DepthScheme in .globalSoilMap },
    documentation: "Now called `save(_:truth:)`.",
    isThrowing: true,
    result: Void.self,
    newName: "save(_:truth:)")
}

private func addVirtualLandscapeCovariates(_ type: TypeRegistrar<CovariateGrids.Covariates>) {
  type.staticProperty(
    "example",
    documentation: #"""
    Eight covariates of a virtual landscape of 128 × 128 cells; they fit
    `SoilProfiles/example`.

    - Throws: `GeodataError/libraryMissing(reason:)` where GDAL is not installed.
    """#,
    isThrowing: true) { () throws -> CovariateGrids.Covariates in try CovariateGrids.Covariates.example }
  type.staticMethod(
    "exampleTruth",
    Parameter("top", Double.self),
    Parameter("bottom", Double.self),
    documentation: #"""
    The true organic carbon of a layer of the virtual landscape in g/kg, to compare a map with.

    - Parameters:
      - top: The upper end of the layer in cm.
      - bottom: The lower end of the layer in cm.
    - Returns: A raster of the example's grid.
    - Throws: `SoilError/depthInterval(top:bottom:)`.
    """#,
    isThrowing: true) { (a0: Double, a1: Double) throws -> Geodata.Raster in
    try CovariateGrids.Covariates.exampleTruth(top: a0, bottom: a1)
  }
}

private func addVirtualLandscapeSoilProfiles(_ type: TypeRegistrar<Soil.SoilProfiles>) {
  type.staticProperty(
    "example",
    documentation: #"""
    300 profiles of a virtual landscape, with organic carbon, clay, sand, silt and pH, and with gaps,
    missing values and other defects; they fit `Covariates/example`.

    - Throws: `GeodataError/libraryMissing(reason:)` where GDAL is not installed.
    """#,
    isThrowing: true) { () throws -> Soil.SoilProfiles in try Soil.SoilProfiles.example }
}
