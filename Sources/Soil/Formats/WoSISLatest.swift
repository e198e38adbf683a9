import Basics
import Geodata

/// The standing copy of WoSIS, as its web feature service and its download page give it: one table a
/// property, with the place in columns `X` and `Y` or in the features.
struct WoSISLatest: ProfileFormat {
  let name = "WoSIS latest"
  let summary = "layers of profiles of the world, as of today; one property a file"
  let citation =
    "Batjes, Calisto & de Sousa (2024), Earth System Science Data 16:4735, "
    + "DOI 10.5194/essd-16-4735-2024; name the day of the download"
  let licence = "CC BY 4.0; single data sets CC BY-NC"

  func recognises(_ columns: Set<String>, path: String) -> Bool {
    let hasValues =
      columns.contains("value_avg") || columns.contains { $0.hasSuffix("_value_avg") }
    let isNamed = FilePaths.stem(path).lowercased().contains("wosis_latest")
    return columns.isSuperset(of: ["profile_id", "upper_depth", "lower_depth"]) && hasValues
      && (isNamed || columns.isSuperset(of: ["X", "Y"]))
  }

  func read(_ request: OpenRequest) throws -> SoilProfiles {
    try WoSISProperties.check(request.columns, path: request.horizons.name)
    let pairs = [("X", "Y"), ("longitude", "latitude")]
    let pair = pairs.first { request.columns.contains($0.0) && request.columns.contains($0.1) }
    var properties = WoSISProperties.averages
    if request.columns.contains("value_avg") {
      properties["value_avg"] = try WoSISProperties.named(by: request.horizons.name)
    }
    var reader = request.reader(
      profile: "profile_id", top: "upper_depth", bottom: "lower_depth", x: pair?.0, y: pair?.1,
      properties: properties, horizonName: "layer_name")
    reader.litter = ["organic_surface", "litter"].first(where: request.columns.contains)
    return try read(with: reader)
  }
}
