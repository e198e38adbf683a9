import Geodata

/// The laboratory data of the National Cooperative Soil Survey of the United States (KSSL).
struct NCSS: ProfileFormat {
  let name = "NCSS laboratory data"
  let summary = "layers of pedons of the United States; organic carbon in %, kept in g/kg"
  let citation =
    "National Cooperative Soil Survey, Soil Characterization Database, "
    + "ncsslabdatamart.sc.egov.usda.gov"
  let licence = "public domain"

  func recognises(_ columns: Set<String>, path: String) -> Bool {
    columns.isSuperset(of: ["pedon_key", "hzn_top", "hzn_bot"])
  }

  func read(
    _ path: String, columns: [String], sites: String?, overlaps: OverlapRule
  ) throws -> SoilProfiles {
    let known: [(String, SoilProperty)] = [
      ("estimated_organic_carbon", .organicCarbon(.percent)), ("clay_total", .clay),
      ("silt_total", .silt), ("sand_total", .sand), ("ph_h2o", .pH),
    ]
    var properties: [String: SoilProperty] = [:]
    for (column, property) in known where columns.contains(column) {
      properties[column] = property
    }
    var fallbacks: [String: ProfileReader.Fallback] = [:]
    if columns.contains("total_carbon_ncs"), columns.contains("caco3_lt_2_mm") {
      // Calcium carbonate is 12 % carbon by mass.
      fallbacks["estimated_organic_carbon"] = ProfileReader.Fallback(
        columns: ["total_carbon_ncs", "caco3_lt_2_mm"],
        remark: "organic carbon was computed as total carbon - 0.12 × calcium carbonate"
      ) { $0[0] - 0.12 * $0[1] }
    }
    return try read(
      with: ProfileReader(
        path: path, profile: "pedon_key", top: "hzn_top", bottom: "hzn_bot",
        x: "longitude_decimal_degrees", y: "latitude_decimal_degrees", crs: .wgs84,
        properties: properties, sites: sites, overlaps: overlaps, missing: [],
        fallbacks: fallbacks))
  }
}
