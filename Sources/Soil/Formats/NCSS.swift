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

  func read(_ request: OpenRequest) throws -> SoilProfiles {
    var fallbacks: [String: ProfileReader.Fallback] = [:]
    if ["total_carbon_ncs", "caco3_lt_2_mm"].allSatisfy(request.columns.contains) {
      // Calcium carbonate is 12 % carbon by mass.
      fallbacks["estimated_organic_carbon"] = ProfileReader.Fallback(
        columns: ["total_carbon_ncs", "caco3_lt_2_mm"],
        remark: "organic carbon was computed as total carbon - 0.12 × calcium carbonate"
      ) { $0[0] - 0.12 * $0[1] }
    }
    var reader = request.reader(
      profile: "pedon_key", top: "hzn_top", bottom: "hzn_bot",
      x: "longitude_decimal_degrees", y: "latitude_decimal_degrees",
      properties: [
        "estimated_organic_carbon": .organicCarbon(.percent), "clay_total": .clay,
        "silt_total": .silt, "sand_total": .sand, "ph_h2o": .pH,
        "total_nitrogen_ncs": .totalNitrogen(.percent), "bulk_density_third_bar": .bulkDensity,
        "cec_nh4_ph_7": .cationExchangeCapacity,
      ])
    reader.fallbacks = fallbacks
    return try read(with: reader)
  }
}
