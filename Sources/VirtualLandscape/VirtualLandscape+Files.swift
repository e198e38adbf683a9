import Basics
import Display
import Foundation
import Geodata
import Soil

extension VirtualLandscape {
  /// Writes the landscape as the files that a user would have: `horizons.csv` and `sites.csv` with
  /// all defects, `covariates/*.tif`, and the truth as `truth/*.tif`, one raster a layer.
  ///
  /// Read them again with `SoilProfiles.read(folder + "/horizons.csv", profile: "profile", top:
  /// "top", bottom: "bottom", x: "x", y: "y", crs: "EPSG:32633", properties: ["organic_carbon":
  /// .organicCarbon, "clay": .clay])` and `Covariates(folder + "/covariates")`; a `README.md` in the
  /// folder says so too.
  ///
  /// - Parameters:
  ///   - folder: Where the files shall be; made where it does not exist.
  ///   - scheme: The layers of the truth.
  /// - Throws: ``GeodataError/cannotWrite(path:reason:)``.
  public func save(_ folder: String, truth scheme: DepthScheme = .globalSoilMap) throws {
    let folder = FilePaths.expanded(folder)
    for name in ["covariates", "truth"] { try makeFolder(folder + "/" + name) }
    try write(text: horizonLines(), to: folder + "/horizons.csv")
    try write(text: siteLines(), to: folder + "/sites.csv")
    try write(text: readme(scheme), to: folder + "/README.md")
    for name in covariates.names { try write(try covariates[name], folder + "/covariates/") }
    for layer in scheme.intervals {
      let raster = try truth(top: layer.top, bottom: layer.bottom)
      let name = "organic_carbon_" + layer.name.replacing(" ", with: "").replacing("-", with: "_")
      try RasterWriter.write(
        raster.values(), to: folder + "/truth/\(name).tif", grid: carbon.grid,
        band: RasterWriter.Band(raster.name, unit: raster.unit))
    }
  }

  /// Now called ``save(_:truth:)``.
  @available(*, unavailable, renamed: "save(_:truth:)")
  public func write(to folder: String, truth scheme: DepthScheme = .globalSoilMap) throws {
    try save(folder, truth: scheme)
  }

  private func horizonLines() -> [String] {
    ["profile,top,bottom,clay,organic_carbon,ph,sand,silt,horizon,colour"]
      + pits.flatMap { pit in
        pit.horizons.map { horizon in
          let numbers = [horizon.top, horizon.bottom] + horizon.values
          let texts = [horizon.name, horizon.entries[PitDescription.colorColumn] ?? ""]
          return ([pit.id] + numbers.map(entry) + texts).joined(separator: ",")
        }
      }
  }

  private func siteLines() -> [String] {
    let surveys = profiles.siteEntries[VirtualSurvey.surveyColumn] ?? [:]
    let rocks = profiles.siteEntries[VirtualSurvey.rockColumn] ?? [:]
    return ["profile,x,y,\(VirtualSurvey.surveyColumn),\(VirtualSurvey.rockColumn)"]
      + pits.map { pit in
        let place = pit.hasPlace ? "\(entry(pit.place.x)),\(entry(pit.place.y))" : ","
        return "\(pit.id),\(place),\(surveys[pit.id] ?? ""),\(rocks[pit.id] ?? "")"
      }
  }

  /// A number with all its digits; empty where missing.
  private func entry(_ value: Double) -> String { value.isNaN ? "" : "\(value)" }

  private func readme(_ scheme: DepthScheme) -> [String] {
    [
      "# A virtual landscape, seed \(seed)", "",
      "Made by computation; the place is invented. No licence applies: there is no data in it.", "",
      "- `horizons.csv`: `profile`, `top` and `bottom` (cm), `clay` (%), `organic_carbon` (g/kg), "
        + "`ph`, `sand` and `silt` (%), the name of the `horizon` and its Munsell `colour`, with the "
        + "defects that real data have.",
      "- `sites.csv`: `profile`, `x` and `y` (\(profiles.crs), m), the `survey` that dug it, and the "
        + "`parent material`.",
      "- `covariates/`: \(covariates.names.joined(separator: ", ")); geology is a class.",
      "- `truth/`: organic carbon (g/kg) of \(scheme), without scatter of pits and laboratory.", "",
      "Read it with Solum, with this folder as the working directory:", "", "```swift",
      "let profiles = try SoilProfiles.read(",
      "  \"horizons.csv\", profile: \"profile\", top: \"top\", bottom: \"bottom\", x: \"x\", y: \"y\",",
      "  crs: \"EPSG:32633\", properties: [\"organic_carbon\": .organicCarbon, \"clay\": .clay],",
      "  horizonName: \"horizon\", horizonColumns: [\"colour\"])",
      "let covariates = try Covariates(\"covariates\")", "```",
    ]
  }

  private func write(_ raster: Raster, _ folder: String) throws {
    let values = try raster.values()
    let band = RasterWriter.Band(raster.label, unit: raster.unit)
    guard raster.isCategorical else {
      try RasterWriter.write(
        values, to: folder + raster.name + ".tif", grid: carbon.grid, band: band)
      return
    }
    try RasterWriter.write(
      values, to: folder + raster.name + ".tif", grid: carbon.grid, band: band, type: .byte,
      metadata: ["CATEGORICAL": "YES"])
    try write(
      text: ["code,class"]
        + raster.classNames.sorted { $0.key < $1.key }.map { "\($0.key),\($0.value)" },
      to: folder + raster.name + "_legend.csv")
  }

  private func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw GeodataError.cannotWrite(path: path, reason: error.localizedDescription)
    }
  }

  private func write(text lines: [String], to path: String) throws {
    let data = Data((lines.joined(separator: "\n") + "\n").utf8)
    try GeodataError.writing(path) { () throws(WritingProblem) in
      try FilePaths.write(data, to: path)
    }
  }
}
