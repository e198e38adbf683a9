/// The Open Soil Spectral Library: laboratory values and sites of layers, in one table or two.
///
/// Source of columns and units: Safanelli et al. (2025), PLoS ONE 20:e0296545, and the tables of names
/// of the library's imports: `w.pct` is % of mass, `index` a pH, depths are in cm.
struct OSSL: ProfileFormat {
  let name = "OSSL"
  let summary = "layers of sites of the world that have spectra; organic carbon in %, kept in g/kg"
  let citation =
    "Safanelli et al. (2025), PLoS ONE 20:e0296545, DOI 10.1371/journal.pone.0296545"
  let licence = "CC BY 4.0; single data sets by dataset.license.title_ascii_txt"

  func recognises(_ columns: Set<String>, path: String) -> Bool {
    let hasValues = Self.measures.contains { $0.possible(with: columns) != nil }
    return Self.layers.contains(where: columns.contains)
      && (columns.contains(Self.top) || hasValues)
  }

  func read(_ request: OpenRequest) throws -> SoilProfiles {
    let layer = Self.layers.first(where: request.columns.contains) ?? Self.layers[0]
    var reader = LayoutReader(
      format: self, request: request, identifiers: Self.identifiers + [[layer]],
      top: Self.top, bottom: "layer.lower.depth_usda_cm", measures: Self.measures,
      places: [PlaceColumns(x: Self.place[0], y: Self.place[1])])
    reader.companion = Companion(
      candidates: ["L0", "L1", "L0_v1.2", "L1_v1.2"].map { "ossl_soilsite_\($0).csv" }
        + ["soilsite.csv", "sites.csv"],
      keys: [Companion.Key([layer])] + Self.layers.map { Companion.Key([layer], [$0]) })
    reader.horizonName = "horizon.designation_usda_txt"
    return try reader.read()
  }

  /// The identifier of a layer, as it is named now and was before.
  private static let layers = ["id.layer_uuid_txt", "id.layer_uuid_c"]
  private static let top = "layer.upper.depth_usda_cm"
  private static let place = ["longitude.point_wgs84_dd", "latitude.point_wgs84_dd"]

  /// What layers of one profile have in common. No column names the profile: that of the site may
  /// name a region, and the same place was sampled in several years.
  private static let identifiers: [[String]] = {
    let dataset = "dataset.code_ascii_txt"
    let site = "id.dataset.site_ascii_txt"
    let date = "observation.date.begin_iso.8601_yyyy.mm.dd"
    return [
      [dataset, site] + place + [date], [dataset, site] + place, [dataset, site, date],
      [dataset, site], [dataset] + place + [date], [dataset] + place,
    ]
  }()

  /// Methods of the USDA before those of the ISO, which the library also has in the same unit.
  private static let measures: [Measure] = [
    measure(
      .organicCarbon(.percent),
      ["oc_usda.c729_w.pct", "oc_usda.c1059_w.pct", "oc_iso.10694_w.pct"]),
    measure(
      .totalNitrogen(.percent),
      ["n.tot_usda.a623_w.pct", "n.tot_iso.13878_w.pct", "n.tot_iso.11261_w.pct"]),
    measure(.clay, ["clay.tot_usda.a334_w.pct", "clay.tot_iso.11277_w.pct"]),
    measure(
      .silt, ["silt.tot_usda.c62_w.pct", "silt.tot_usda.c407_w.pct", "silt.tot_iso.11277_w.pct"]),
    measure(
      .sand, ["sand.tot_usda.c60_w.pct", "sand.tot_usda.c405_w.pct", "sand.tot_iso.11277_w.pct"]),
    measure(.pH, ["ph.h2o_usda.a268_index", "ph.h2o_iso.10390_index"]),
    measure(.bulkDensity, ["bd_usda.a4_g.cm3", "bd_usda.a21_g.cm3", "bd_iso.11272_g.cm3"]),
    measure(.cationExchangeCapacity, ["cec_usda.a723_cmolc.kg", "cec_iso.11260_cmolc.kg"]),
    measure(
      .other("coarse fragments by mass", unit: "%"), ["cf_usda.c236_w.pct", "cf_iso.11464_w.pct"]),
  ]

  private static func measure(_ property: SoilProperty, _ columns: [String]) -> Measure {
    Measure(property, ways: columns.map { .column($0) })
  }
}
