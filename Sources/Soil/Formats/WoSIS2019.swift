import Geodata

/// The snapshot of WoSIS of September 2019: one wide table of layers, and one of profiles.
struct WoSIS2019: ProfileFormat {
  let name = "WoSIS 2019"
  let summary = "layers of 196,498 profiles of the world; each property as the mean of its values"
  let citation =
    "Batjes et al. (2020), Earth System Science Data 12:299, "
    + "DOI 10.5194/essd-12-299-2020"
  let licence = "CC BY 4.0"

  func recognises(_ columns: Set<String>, path: String) -> Bool {
    columns.isSuperset(of: ["profile_id", "profile_layer_id", "upper_depth", "lower_depth"])
      && columns.contains { $0.hasSuffix("_value_avg") }
  }

  func read(
    _ path: String, columns: [String], sites: String?, overlaps: OverlapRule
  ) throws -> SoilProfiles {
    var properties: [String: SoilProperty] = [:]
    for (code, property) in WoSISProperties.all where columns.contains(code + "_value_avg") {
      properties[code + "_value_avg"] = property
    }
    let places = try sitesFile(
      path, sites,
      candidates: [
        "wosis_201909_profiles.tsv", "wosis_201909_profiles.csv", "profiles.tsv", "profiles.csv",
      ])
    return try read(
      with: ProfileReader(
        path: path, profile: "profile_id", top: "upper_depth", bottom: "lower_depth",
        x: "longitude", y: "latitude", crs: .wgs84, properties: properties, sites: places,
        overlaps: overlaps, missing: [],
        litter: columns.contains("litter") ? "litter" : nil))
  }
}

/// The properties of WoSIS by their codes.
///
/// Source: Ribeiro et al. (2020), WoSIS Procedures Manual, ISRIC Report 2020/01, appendix A:
/// organic carbon and nitrogen in g/kg, particle sizes in g/100 g, volumes in cm³/100 cm³.
enum WoSISProperties {
  static let all: [(code: String, property: SoilProperty)] = [
    ("orgc", .organicCarbon(.gramsPerKilogram)), ("phaq", .pH), ("clay", .clay),
    ("silt", .silt), ("sand", .sand), ("nitkjd", .totalNitrogen(.gramsPerKilogram)),
    ("bdfiod", .bulkDensity), ("cfvo", .coarseFragments),
    ("cecph7", .cationExchangeCapacity),
  ]
}
