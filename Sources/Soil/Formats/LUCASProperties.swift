import Display
import Geodata

/// What the surveys share.
enum LUCASProperties {
  /// The columns that are there, with what they hold. Some copies write `pH_H20` with a zero.
  static func found(in columns: [String]) -> [(column: String, property: SoilProperty)] {
    let known: [([String], SoilProperty)] = [
      (["OC"], .organicCarbon(.gramsPerKilogram)), (["N"], .totalNitrogen(.gramsPerKilogram)),
      (["pH_H2O", "pH_H20", "pH(H2O)", "pH_in_H2O"], .pH), (["Clay", "clay"], .clay),
      (["Silt", "silt"], .silt), (["Sand", "sand"], .sand),
      (["Coarse", "coarse"], .other("coarse fragments by mass", unit: "%")),
      (["CEC"], .cationExchangeCapacity),
    ]
    return known.compactMap { names, property in
      names.first(where: columns.contains).map { ($0, property) }
    }
  }

  static func fill(
    _ assembly: inout ProfileAssembly, _ table: FeatureTable, id: String, x: String?,
    y: String?, names: [(column: String, property: SoilProperty)],
    depth: (Int, String, inout ProfileAssembly) -> (top: Double, bottom: Double)
  ) throws {
    let context = RunContext.current
    let ids = try table.texts(id)
    let measured = try names.map { try table.texts($0.column) }
    let places = try x.flatMap { x in try y.map { (try table.texts(x), try table.texts($0)) } }
    for row in 0..<table.count {
      if row % 1024 == 0 { try context.checkCancellation() }
      guard let index = assembly.profile(ids[row], row: row) else { continue }
      let (top, bottom) = depth(row, ids[row], &assembly)
      var horizon = RawHorizon(top: top, bottom: bottom, values: [])
      horizon.row = row + 1
      for (column, entry) in names.enumerated() {
        let (value, limit) = assembly.measured(
          measured[column][row], entry.column, ids[row], top: top, bottom: bottom)
        horizon.add(value: value, limit: limit, factor: entry.property.factor)
      }
      assembly.add(horizon, to: index)
      if let places, let x, let y {
        assembly.place(
          index, x: assembly.number(places.0[row], x, ids[row]),
          y: assembly.number(places.1[row], y, ids[row]))
      }
    }
  }
}

extension ProfileFormat {
  /// An empty collection of profiles that says which layout and licence the file has, and which of
  /// its columns are not read.
  func assembly(
    _ properties: [SoilProperty], crs: CoordinateReferenceSystem, _ request: OpenRequest,
    columns: [String]
  ) -> ProfileAssembly {
    var assembly = ProfileAssembly(
      properties: properties, crs: crs, repairs: request.repairs,
      detectionLimits: request.detectionLimits)
    assembly.remark("the layout is that of \(name)")
    assembly.remark("licence: \(licence)")
    assembly.remarkUnread(request.columns, wanted: columns)
    return assembly
  }
}
