import Display
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
    var reader = request.reader(
      profile: "pedon_key", top: "hzn_top", bottom: "hzn_bot",
      x: "longitude_decimal_degrees", y: "latitude_decimal_degrees",
      properties: [
        "estimated_organic_carbon": .organicCarbon(.percent), "clay_total": .clay,
        "silt_total": .silt, "sand_total": .sand, "ph_h2o": .pH,
        "total_nitrogen_ncs": .totalNitrogen(.percent), "bulk_density_third_bar": .bulkDensity,
        "cec_nh4_ph_7": .cationExchangeCapacity,
      ], horizonName: "hzn_desgn")
    reader.fallbacks = fallbacks(request.columns)
    return try read(with: reader)
  }

  /// Organic carbon from total carbon, where the file has that.
  private func fallbacks(_ columns: [String]) -> [String: ProfileReader.Fallback] {
    let wanted = ["total_carbon_ncs", "caco3_lt_2_mm", "ph_h2o"].filter(columns.contains)
    guard wanted.contains("total_carbon_ncs") else { return [:] }
    let fallback = ProfileReader.Fallback(columns: wanted) { found in
      let values = Dictionary(uniqueKeysWithValues: zip(wanted, found))
      return Self.organicCarbon(
        totalCarbon: values["total_carbon_ncs"] ?? .nan, carbonate: values["caco3_lt_2_mm"] ?? .nan,
        pH: values["ph_h2o"] ?? .nan)
    }
    return ["estimated_organic_carbon": fallback]
  }

  /// Total carbon without that of carbonate, in per cent. The laboratory seldom measures carbonate
  /// in soils without any, so that none counts as 0 up to the neutral pH of 7; above it may be there.
  private static func organicCarbon(
    totalCarbon: Double, carbonate: Double, pH: Double
  ) -> ProfileReader.Fallback.Outcome {
    if totalCarbon.isNaN { return .nothing }
    if !carbonate.isNaN {
      // Calcium carbonate is 12 % carbon by mass.
      return .value(
        totalCarbon - 0.12 * carbonate,
        remark: "organic carbon was computed as total carbon - 0.12 × calcium carbonate")
    }
    if pH.isNaN { return .lacking("CaCO3 is missing, and so is the pH") }
    if pH > 7 { return .lacking("CaCO3 is missing at a pH of \(NumberText.brief(pH))") }
    return .value(
      totalCarbon,
      remark: "organic carbon was computed as total carbon, because CaCO3 is missing and the pH "
        + "in water is at most 7")
  }
}
