/// The International Soil Radiocarbon Database: layers with what is known of their profiles and
/// sites, flattened into one table, or the layers of one entry and a second table with places.
///
/// Source of columns and units: the template of the database, in Lawrence et al. (2020), Earth System
/// Science Data 12:61: carbon, nitrogen and particle sizes in %, bulk density in g/cm³, depths in cm
/// from the mineral surface, those of organic layers below 0.
struct ISRaD: ProfileFormat {
  let name = "ISRaD"
  let summary = "layers of the world with radiocarbon; organic carbon in %, kept in g/kg"
  let citation =
    "Lawrence et al. (2020), Earth System Science Data 12:61, DOI 10.5194/essd-12-61-2020"
  let licence = "CC BY 4.0"

  func recognises(_ columns: Set<String>, path: String) -> Bool {
    // Tables of fractions and incubations repeat the layers.
    columns.isSuperset(of: Self.identifier + ["lyr_top", "lyr_bot"])
      && !["frc_name", "inc_name", "flx_name", "ist_name"].contains(where: columns.contains)
  }

  func read(_ request: OpenRequest) throws -> SoilProfiles {
    var reader = LayoutReader(
      format: self, request: request, identifiers: [Self.identifier], top: "lyr_top",
      bottom: "lyr_bot",
      measures: [
        Measure(.organicCarbon(.percent), .column("lyr_c_org")),
        Measure(.totalNitrogen(.percent), .column("lyr_n_tot")),
        Measure(.clay, .column("lyr_clay_tot_psa")), Measure(.silt, .column("lyr_silt_tot_psa")),
        Measure(.sand, .column("lyr_sand_tot_psa")), Measure(.pH, .column("lyr_ph_h2o")),
        Measure(.bulkDensity, .column("lyr_bd_samp")),
      ],
      places: [
        PlaceColumns(x: "pro_long", y: "pro_lat"), PlaceColumns(x: "site_long", y: "site_lat"),
      ])
    reader.companion = Companion(
      candidates: ["profile.csv", "site.csv", "sites.csv"],
      keys: [Companion.Key(Self.identifier), Companion.Key(["entry_name", "site_name"])])
    reader.horizonName = "lyr_hzn"
    return try reader.read()
  }

  /// Profiles are named within their sites, and sites within their entries.
  private static let identifier = ["entry_name", "site_name", "pro_name"]
}
