/// The Rapid Carbon Assessment of the United States: samples of pedons, and the places of their
/// sites.
///
/// Source of columns and units: Soil Survey Staff and Loecke (2016), Rapid Carbon Assessment:
/// Methodology, Sampling, and Summary, USDA-NRCS: carbon, nitrogen and carbonate in % of mass,
/// fragments in % of volume, bulk density in g/cm³. Organic carbon is total carbon − 0.12 × carbonate,
/// at least 0, and a missing carbonate counts as 0, as in the survey's own calculation.
struct RaCA: ProfileFormat {
  let name = "RaCA"
  let summary =
    "samples of 32,084 pedons of the United States to 1 m; organic carbon in %, kept in g/kg"
  let citation =
    "Soil Survey Staff & Loecke (2016), Rapid Carbon Assessment: Methodology, Sampling, and "
    + "Summary, USDA-NRCS"
  let licence = "public domain; places to 0.01 degrees"

  func recognises(_ columns: Set<String>, path: String) -> Bool {
    columns.isSuperset(of: ["rcasiteid", "upedonid", "TOP", "BOT"])
  }

  func read(_ request: OpenRequest) throws -> SoilProfiles {
    var reader = LayoutReader(
      format: self, request: request, identifiers: [["upedonid"]], top: "TOP", bottom: "BOT",
      measures: [
        Self.carbon, Measure(.totalNitrogen(.percent), .column("n_tot_ncs")), Self.density,
        Measure(.coarseFragments, .column("fragvolc")),
      ], places: [PlaceColumns(x: "Gen_long", y: "Gen_lat")])
    // The pedons of a site share its place.
    reader.companion = Companion(
      candidates: [
        "RaCa_general_location.csv", "RaCA_general_location.csv", "RaCA_general_locations.csv",
        "sites.csv",
      ],
      keys: [
        Companion.Key(["rcasiteid"], ["RaCA_Id"]), Companion.Key(["rcasiteid"]),
        Companion.Key(["upedonid"]),
      ])
    reader.horizonName = "hzname"
    reader.missing = ["NULL"]
    return try reader.read()
  }

  private static let carbon = Measure(
    .organicCarbon(.percent), .column("SOC"),
    .computed(
      ["c_tot_ncs", "caco3"],
      remark: "organic carbon was computed as total carbon - 0.12 × calcium carbonate"
    ) { $0[0].isNaN || $0[1].isNaN ? .nan : max(0, $0[0] - 0.12 * max(0, $0[1])) },
    .column(
      "c_tot_ncs",
      remark: "organic carbon was taken as total carbon, because CaCO3 is missing"),
    .column("SOC_pred1", remark: "organic carbon was predicted from spectra by the survey"))

  private static let density = Measure(
    .bulkDensity, .column("Measure_BD"),
    .column("Model_BD", remark: "bulk density was modelled by the survey"),
    .column("Bulkdensity", remark: "bulk density was measured or modelled by the survey"))
}
