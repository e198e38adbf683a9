import Geodata

extension Covariates {
  /// The rasters, those of some names as ones of classes, with their names.
  static func declared(
    _ categorical: [String], _ classes: [String: [Int: String]], _ rasters: [Raster]
  ) throws -> [Raster] {
    let names = rasters.map(\.name)
    for name in categorical + classes.keys.sorted() where !names.contains(name) {
      throw SoilError.unknownCovariate(name, available: names)
    }
    return rasters.map { raster in
      let given = classes[raster.name]
      guard given != nil || categorical.contains(raster.name) else { return raster }
      return raster.asClasses(named: given ?? [:])
    }
  }

  /// The classes that a legend names, or else those that occur; none where there are more than 256
  /// or values that are no whole numbers.
  static func classes(of raster: Raster) throws -> [(code: Int, name: String)] {
    var names = raster.classNames
    if names.isEmpty {
      let values = try raster.distinctValues(limit: 256)
      guard values.allSatisfy({ $0 == $0.rounded() && $0.magnitude < 1e18 }) else { return [] }
      for value in values { names[Int(value)] = String(Int(value)) }
    }
    for number in raster.missingNumbers {
      if let code = Int(exactly: number) { names[code] = nil }
    }
    let sorted = names.sorted { $0.key < $1.key }
    if let code = sorted.first(where: { !Raster.distinctCodes.contains($0.key) })?.key {
      throw SoilError.classCode(raster: raster.name, code: code)
    }
    let counts = Dictionary(grouping: sorted, by: \.value).mapValues(\.count)
    return sorted.map { entry in
      (entry.key, counts[entry.value] == 1 ? entry.value : "\(entry.value) (\(entry.key))")
    }
  }
}
