import Basics
import Geodata

/// The topsoil survey of the European Union of 2015; coordinates are in a file of their own.
struct LUCAS2015: ProfileFormat {
  let name = "LUCAS 2015"
  let summary = "topsoil (0-20 cm) of 21,859 points of the European Union; organic carbon in g/kg"
  let citation =
    "Jones et al. (2020), LUCAS 2015 Topsoil Survey, EUR 30332 EN, "
    + "DOI 10.2760/616084"
  let licence = "ESDAC terms: on request, not to be passed on"

  func recognises(_ columns: Set<String>, path: String) -> Bool {
    columns.isSuperset(of: ["Point_ID", "OC"])
  }

  func read(_ request: OpenRequest) throws -> SoilProfiles {
    let names = LUCASProperties.found(in: request.columns)
    let wanted = ["Point_ID"] + names.map(\.column)
    let table = try request.horizons.rows(wanted)
    // The shapefile of the survey holds both.
    let hasPlaces = table.hasPlaces
    let source =
      hasPlaces
      ? nil
      : try sites(
        request,
        candidates: ["LUCAS_Topsoil_2015_20200323.shp", "LUCAS_Topsoil_2015.shp", "sites.csv"])
    let places = try source?.rows() ?? table
    let (crs, remarks) =
      places.hasPlaces
      ? try SiteTable.referenceSystem(places, given: .wgs84) : (.wgs84, [])
    var assembly = assembly(names.map(\.property), crs: crs, request, columns: wanted)
    for remark in table.remarks + (hasPlaces ? [] : places.remarks) + remarks {
      assembly.remark(remark)
    }
    try LUCASProperties.fill(
      &assembly, table, id: "Point_ID", x: nil, y: nil, names: names
    ) { _, _, _ in (0, 20) }
    try addPlaces(&assembly, places, title: (source ?? request.horizons).title)
    return try assembly.finish(source: request.horizons.title)
  }

  private func addPlaces(
    _ assembly: inout ProfileAssembly, _ places: FeatureTable, title: String
  ) throws {
    let ids = try places.texts("Point_ID")
    let hasShapes = places.hasPlaces
    let x = hasShapes ? places.x : try places.numbers("TH_LONG")
    let y = hasShapes ? places.y : try places.numbers("TH_LAT")
    for (row, id) in ids.enumerated() {
      if let index = assembly.known(id) { assembly.place(index, x: x[row], y: y[row]) }
    }
    assembly.noteSites(
      file: title, unused: ids.filter { assembly.known($0) == nil },
      seen: Set(ids))
  }
}
