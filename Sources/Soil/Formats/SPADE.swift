/// The measured profiles of the Soil Profile Analytical Database of Europe: a table of horizons and
/// one of plots.
///
/// Source of columns and units: public scripts that read the tables DAT_HOR and DAT_PLOT of version 2,
/// for SoilGrids and for OpenLandMap: organic carbon and particle sizes in % of mass, bulk density in
/// g/cm³, exchange capacity in cmol/kg; method A12 is a pH in water, A14 one in a salt solution.
struct SPADE: ProfileFormat {
  let name = "SPADE/M"
  let summary = "horizons of measured profiles of Europe; organic carbon in %, kept in g/kg"
  let citation = "Hiederer, Jones & Daroussin (2006), Geografisk Tidsskrift 106:71"
  let licence = "ESDAC terms: on request, not to be passed on"

  func recognises(_ columns: Set<String>, path: String) -> Bool {
    columns.isSuperset(of: ["PLOT_ID", "HOR_BEG_V", "HOR_END_V"])
  }

  func read(_ request: OpenRequest) throws -> SoilProfiles {
    var reader = LayoutReader(
      format: self, request: request, identifiers: [["PLOT_ID"]], top: "HOR_BEG_V",
      bottom: "HOR_END_V",
      measures: [
        Measure(.organicCarbon(.percent), .column("OC_V")), Measure(.clay, .column("CLAY_V")),
        Measure(.silt, .sum(["SILT1_V", "SILT2_V"], of: "silt")),
        Measure(.sand, .sum(["SAND1_V", "SAND2_V", "SAND3_V"], of: "sand")),
        Measure(.pH, pH(request)), Measure(.bulkDensity, .column("BD_V")),
        Measure(.cationExchangeCapacity, .column("CEC_V")),
      ], places: [PlaceColumns(x: "LON_COOR_V", y: "LAT_COOR_V")])
    reader.companion = Companion(
      candidates: ["DAT_PLOT.csv", "DAT_PLOT.txt", "sites.csv"], keys: [Companion.Key(["PLOT_ID"])])
    reader.horizonName = "HOR_NAME"
    // The lower depth of rock, whose end nobody saw.
    reader.missing = ["999"]
    return try reader.read()
  }

  /// The pH, in water where the file tells the method.
  private func pH(_ request: OpenRequest) -> Measure.Way {
    guard request.columns.contains("PH_M") else { return .column("PH_V") }
    return .column(
      "PH_V",
      where: Measure.Way.Condition(
        column: "PH_M", entries: ["A12"],
        remark: "a pH was left out, as its method (PH_M) is not that of water, A12"))
  }
}
