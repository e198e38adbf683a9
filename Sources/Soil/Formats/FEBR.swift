/// The repository of soil data of Brazil: layers of many data sets in one table, or layers and
/// observations in one each.
///
/// Source of columns and units: Samuel-Rosa, the R package febr (standards of the repository):
/// carbon, particle sizes and fine earth in g/kg, bulk density in kg/dm³, exchange capacity in
/// cmol/kg, places in SIRGAS 2000 where no other system is named.
struct FEBR: ProfileFormat {
  let name = "FEBR"
  let summary = "layers of 14,000 places of Brazil; organic carbon and particle sizes in g/kg"
  let citation =
    "Samuel-Rosa et al. (2020), Scientia Agricola 77(1), "
    + "DOI 10.1590/1678-992x-2017-0430; name each data set"
  let licence = "that of each data set, named in its metadata"

  func recognises(_ columns: Set<String>, path: String) -> Bool {
    columns.isSuperset(of: Self.identifier + ["profund_sup", "profund_inf"])
  }

  func read(_ request: OpenRequest) throws -> SoilProfiles {
    var reader = LayoutReader(
      format: self, request: request, identifiers: [Self.identifier], top: "profund_sup",
      bottom: "profund_inf",
      measures: [
        Measure(.organicCarbon(.gramsPerKilogram), .column("carbono")),
        Measure(.clay(.gramsPerKilogram), .column("argila")),
        Measure(.silt(.gramsPerKilogram), .column("silte")),
        Measure(.sand(.gramsPerKilogram), .column("areia")), Measure(.pH, .column("ph")),
        Measure(.bulkDensity, .column("dsi")),
        Measure(.cationExchangeCapacity, .column("ctc")),
        Measure(
          .other("coarse fragments by mass", unit: "%"),
          .computed(["terrafina"]) { (1000 - $0[0]) / 10 }),
      ], places: [PlaceColumns(x: "coord_x", y: "coord_y", system: "coord_sistema")])
    reader.companion = Companion(
      candidates: ["febr-observacao.txt", "febr-observacao.csv", "observacao.txt", "sites.csv"],
      keys: [Companion.Key(Self.identifier)])
    reader.crs = "EPSG:4674"
    reader.horizonName = "camada_nome"
    return try reader.read()
  }

  /// An observation is named only within its data set.
  private static let identifier = ["dataset_id", "observacao_id"]
}
