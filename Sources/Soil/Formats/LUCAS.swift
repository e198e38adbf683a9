import Display
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

  func read(
    _ path: String, columns: [String], sites: String?, overlaps: OverlapRule
  ) throws -> SoilProfiles {
    let names = LUCASProperties.found(in: columns)
    let deeper = columns.contains("OC (20-30 cm)") ? "OC (20-30 cm)" : nil
    let wanted = ["POINTID", "Depth", "TH_LONG", "TH_LAT"] + names.map(\.column)
    let table = try FeatureTable(path, columns: wanted + [deeper].compactMap { $0 })
    var assembly = ProfileAssembly(
      properties: names.map(\.property), crs: .wgs84, overlaps: overlaps)
    assembly.remark("the layout is that of \(name)")
    assembly.remark("licence: \(licence)")
    try LUCASProperties.fill(
      &assembly, table, id: "POINTID", x: "TH_LONG", y: "TH_LAT", names: names
    ) { row in
      LUCASProperties.depth(try table.texts("Depth")[row])
    }
    if let deeper { try addDeeper(&assembly, table, deeper, names) }
    return try assembly.finish(source: FilePaths.name(path))
  }

  /// The samples from 20 to 30 cm, for which only organic carbon was measured.
  private func addDeeper(
    _ assembly: inout ProfileAssembly, _ table: FeatureTable, _ column: String,
    _ names: [(column: String, property: SoilProperty)]
  ) throws {
    let ids = try table.texts("POINTID")
    for (row, text) in try table.texts(column).enumerated() {
      let value = assembly.number(text, column, ids[row])
      guard !value.isNaN, let index = assembly.known(ids[row]) else { continue }
      assembly.add(
        RawHorizon(
          top: 20, bottom: 30, values: names.map { $0.column == "OC" ? value : .nan }),
        to: index)
    }
  }
}

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

  func read(
    _ path: String, columns: [String], sites: String?, overlaps: OverlapRule
  ) throws -> SoilProfiles {
    let names = LUCASProperties.found(in: columns)
    let table = try FeatureTable(path, columns: ["Point_ID"] + names.map(\.column))
    let file = try sitesFile(
      path, sites,
      candidates: ["LUCAS_Topsoil_2015_20200323.shp", "LUCAS_Topsoil_2015.shp", "sites.csv"])
    let places = try FeatureTable(file)
    var assembly = ProfileAssembly(
      properties: names.map(\.property), crs: places.crs ?? .wgs84, overlaps: overlaps)
    assembly.remark("the layout is that of \(name)")
    assembly.remark("licence: \(licence)")
    try LUCASProperties.fill(
      &assembly, table, id: "Point_ID", x: nil, y: nil, names: names
    ) { _ in (0, 20) }
    try addPlaces(&assembly, places)
    return try assembly.finish(source: FilePaths.name(path))
  }

  private func addPlaces(_ assembly: inout ProfileAssembly, _ places: FeatureTable) throws {
    let ids = try places.texts("Point_ID")
    let hasShapes = !places.x.isEmpty
    let x = hasShapes ? places.x : try places.numbers("TH_LONG")
    let y = hasShapes ? places.y : try places.numbers("TH_LAT")
    for (row, id) in ids.enumerated() {
      if let index = assembly.known(id) { assembly.place(index, x: x[row], y: y[row]) }
    }
    assembly.noteSites(
      file: FilePaths.name(places.path), unused: ids.count { assembly.known($0) == nil },
      seen: Set(ids))
  }
}

/// What both surveys share.
enum LUCASProperties {
  /// The columns that are there, with what they hold. Some copies write `pH_H20` with a zero.
  static func found(in columns: [String]) -> [(column: String, property: SoilProperty)] {
    let known: [([String], SoilProperty)] = [
      (["OC"], .organicCarbon(.gramsPerKilogram)), (["N"], .totalNitrogen(.gramsPerKilogram)),
      (["pH_H2O", "pH_H20", "pH(H2O)"], .pH), (["Clay"], .clay), (["Silt"], .silt),
      (["Sand"], .sand), (["Coarse"], .other("coarse fragments by mass", unit: "%")),
    ]
    return known.compactMap { names, property in
      names.first(where: columns.contains).map { ($0, property) }
    }
  }

  /// A depth such as `0-20 cm`; not-a-number where it is written otherwise.
  static func depth(_ text: String) -> (top: Double, bottom: Double) {
    let ends = text.replacing("cm", with: "").split(separator: "-")
      .map { NumberEntry(String($0)).value }
    return ends.count == 2 ? (ends[0], ends[1]) : (.nan, .nan)
  }

  static func fill(
    _ assembly: inout ProfileAssembly, _ table: FeatureTable, id: String, x: String?,
    y: String?, names: [(column: String, property: SoilProperty)],
    depth: (Int) throws -> (top: Double, bottom: Double)
  ) throws {
    let context = RunContext.current
    let ids = try table.texts(id)
    let measured = try names.map { try table.texts($0.column) }
    let places = try x.flatMap { x in try y.map { (try table.texts(x), try table.texts($0)) } }
    for row in 0..<table.count {
      if row % 1024 == 0 { try context.checkCancellation() }
      guard let index = assembly.profile(ids[row], row: row) else { continue }
      let (top, bottom) = try depth(row)
      let values = names.indices.map { column in
        assembly.number(measured[column][row], names[column].column, ids[row])
          * names[column].property.factor
      }
      assembly.add(RawHorizon(top: top, bottom: bottom, values: values), to: index)
      if let places, let x, let y {
        assembly.place(
          index, x: assembly.number(places.0[row], x, ids[row]),
          y: assembly.number(places.1[row], y, ids[row]))
      }
    }
  }
}
