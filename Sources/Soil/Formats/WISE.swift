/// The third version of the ISRIC-WISE profiles: a table of horizons and one of sites.
///
/// Source of columns and units: Batjes (2008), ISRIC-WISE Harmonized Global Soil Profile Dataset
/// (version 3.1), ISRIC Report 2008/02: organic carbon and nitrogen in g/kg, particle sizes in % of
/// mass, gravel in % of volume, bulk density in kg/dm³, exchange capacity in cmol/kg.
struct WISE: ProfileFormat {
  let name = "ISRIC-WISE 3"
  let summary = "horizons of 10,250 profiles of the world; organic carbon in g/kg"
  let citation =
    "Batjes (2009), Soil Use and Management 25:124, DOI 10.1111/j.1475-2743.2009.00202.x"
  let licence = "ISRIC: with acknowledgement; the terms are those of the download"

  func recognises(_ columns: Set<String>, path: String) -> Bool {
    columns.isSuperset(of: ["TOPDEP", "BOTDEP"]) && identifier(columns) != nil
  }

  func read(_ request: OpenRequest) throws -> SoilProfiles {
    let id = identifier(Set(request.columns)) ?? "WISE3_ID"
    var reader = LayoutReader(
      format: self, request: request, identifiers: [[id]], top: "TOPDEP", bottom: "BOTDEP",
      measures: [
        Measure(.organicCarbon(.gramsPerKilogram), .column("ORGC")),
        Measure(.totalNitrogen(.gramsPerKilogram), .column("TOTN")),
        Measure(.clay, .column("CLAY")), Measure(.silt, .column("SILT")),
        Measure(.sand, .column("SAND")), Measure(.pH, .column("PHH2O")),
        Measure(.bulkDensity, .column("BULKDENS")),
        Measure(.coarseFragments, .column("GRAVEL")),
        Measure(.cationExchangeCapacity, .column("CECSOIL")),
      ], places: [PlaceColumns(x: "LONDD", y: "LATDD")])
    // The two tables write the same name in different ways.
    reader.companion = Companion(
      candidates: ["WISE3_SITE.csv", "WISE3_SITE.txt", "sites.csv"],
      keys: Self.names.map { Companion.Key([id], [$0]) })
    reader.horizonName = "DESIG"
    return try reader.read()
  }

  private static let names = ["WISE3_id", "WISE3_ID"]

  private func identifier(_ columns: Set<String>) -> String? {
    Self.names.reversed().first(where: columns.contains)
  }
}
