import Basics
import Geodata

/// The first topsoil survey of the European Union, of 2009.
struct LUCAS2009: ProfileFormat {
  let name = "LUCAS 2009"
  let summary = "topsoil (0-20 cm) of 19,967 points of the European Union; organic carbon in g/kg"
  let citation =
    "Tóth, Jones & Montanarella (2013), LUCAS Topsoil Survey, EUR 26102 EN, DOI 10.2788/97922"
  let licence = "ESDAC terms: on request, not to be passed on"

  func recognises(_ columns: Set<String>, path: String) -> Bool {
    columns.isSuperset(of: ["POINT_ID", "OC", "GPS_LAT", "GPS_LONG"])
  }

  func read(_ request: OpenRequest) throws -> SoilProfiles {
    let names = LUCASProperties.found(in: request.columns)
    let wanted = ["POINT_ID", "GPS_LONG", "GPS_LAT"] + names.map(\.column)
    let table = try request.horizons.rows(wanted)
    var assembly = assembly(
      names.map(\.property), crs: .wgs84, request, columns: wanted)
    try LUCASProperties.fill(
      &assembly, table, id: "POINT_ID", x: "GPS_LONG", y: "GPS_LAT", names: names
    ) { _, _, _ in (0, 20) }
    return try assembly.finish(source: request.horizons.title)
  }
}
