import Geodata

/// The snapshot of WoSIS of December 2023: one table a property, with coordinates in every row.
struct WoSIS2023: ProfileFormat {
  let name = "WoSIS 2023"
  let summary = "layers of 228,000 profiles of the world; one property a file, named by the file"
  let citation =
    "Batjes, Calisto & de Sousa (2024), Earth System Science Data 16:4735, "
    + "DOI 10.5194/essd-16-4735-2024"
  let licence = "CC BY 4.0; single data sets CC BY-NC"

  func recognises(_ columns: Set<String>, path: String) -> Bool {
    columns.isSuperset(of: [
      "profile_id", "upper_depth", "lower_depth", "value_avg", "longitude", "latitude",
    ])
  }

  func read(_ request: OpenRequest) throws -> SoilProfiles {
    var reader = request.reader(
      profile: "profile_id", top: "upper_depth", bottom: "lower_depth", x: "longitude",
      y: "latitude",
      properties: ["value_avg": try WoSISProperties.named(by: request.horizons.name)],
      horizonName: "layer_name")
    reader.litter = request.columns.contains("organic_surface") ? "organic_surface" : nil
    return try read(with: reader)
  }
}
