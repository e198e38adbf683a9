import Basics
import Geodata

/// The topsoil survey of the European Union of 2018: one sample a point, some with a second depth.
struct LUCAS2018: ProfileFormat {
  let name = "LUCAS 2018"
  let summary = "topsoil of 18,984 points of the European Union; organic carbon in g/kg"
  let citation =
    "Orgiazzi et al. (2018), European Journal of Soil Science 69:140, "
    + "DOI 10.1111/ejss.12499"
  let licence = "ESDAC terms: on request, not to be passed on"

  func recognises(_ columns: Set<String>, path: String) -> Bool {
    columns.isSuperset(of: ["Depth", "POINTID", "OC"])
  }

  func read(_ request: OpenRequest) throws -> SoilProfiles {
    let names = LUCASProperties.found(in: request.columns)
    let deeper = request.columns.contains("OC (20-30 cm)") ? "OC (20-30 cm)" : nil
    let wanted =
      ["POINTID", "Depth", "TH_LONG", "TH_LAT"] + names.map(\.column)
      + [deeper].compactMap { $0 }
    let table = try request.horizons.rows(wanted)
    let depths = try table.texts("Depth")
    var assembly = assembly(
      names.map(\.property), crs: .wgs84, request, columns: wanted)
    try LUCASProperties.fill(
      &assembly, table, id: "POINTID", x: "TH_LONG", y: "TH_LAT", names: names
    ) { row, id, assembly in
      assembly.interval(depths[row], "Depth", id)
    }
    if let deeper { try addDeeper(&assembly, table, deeper, names) }
    return try assembly.finish(source: request.horizons.title)
  }

  /// The samples from 20 to 30 cm, for which only organic carbon was measured.
  private func addDeeper(
    _ assembly: inout ProfileAssembly, _ table: FeatureTable, _ column: String,
    _ names: [(column: String, property: SoilProperty)]
  ) throws {
    let ids = try table.texts("POINTID")
    for (row, text) in try table.texts(column).enumerated() {
      let (value, limit) = assembly.measured(
        text, column, ids[row], top: 20, bottom: 30)
      guard !value.isNaN || !limit.isNaN, let index = assembly.known(ids[row]) else { continue }
      var horizon = RawHorizon(top: 20, bottom: 30, values: [])
      for entry in names {
        let isCarbon = entry.column == "OC"
        horizon.add(
          value: isCarbon ? value : .nan, limit: isCarbon ? limit : .nan,
          factor: entry.property.factor)
      }
      assembly.add(horizon, to: index)
    }
  }
}
