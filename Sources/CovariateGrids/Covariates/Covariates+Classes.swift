import Basics
import Display
import Geodata

extension Covariates {
  /// The rasters, those of some names as ones of classes, with their names.
  static func declared(
    _ categorical: [String], _ classes: [String: [Int: String]], _ rasters: [Raster]
  ) throws -> [Raster] {
    let names = rasters.map(\.name)
    for name in categorical + classes.keys.sorted() where !names.contains(name) {
      throw CovariateGridsError.unknownCovariate(name, available: names)
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
      throw CovariateGridsError.classCode(raster: raster.name, code: code)
    }
    let counts = Dictionary(grouping: sorted, by: \.value).mapValues(\.count)
    return sorted.map { entry in
      (entry.key, counts[entry.value] == 1 ? entry.value : "\(entry.value) (\(entry.key))")
    }
  }

  /// What is to be noted where codes occur that have no name although others have; `nil` where all have
  /// one. Of a large raster some rows are looked at, of one on a server none.
  static func unnamedNote(
    _ raster: Raster, _ classes: [(code: Int, name: String)]
  ) throws -> String? {
    guard !raster.classNames.isEmpty, raster.path.map(FilePaths.isVirtual) != true else {
      return nil
    }
    let (values, isWhole) = try raster.someValues(cells: 1_000_000)
    let named = Set(classes.map { Float($0.code) })
    var counts: [Float: Int] = [:]
    for value in values where !value.isNaN { counts[value, default: 0] += 1 }
    let unnamed = counts.filter { !named.contains($0.key) }
    guard !unnamed.isEmpty else { return nil }
    let codes = listed(
      unnamed.keys.sorted().map { NumberText.trimmed(Double($0), decimals: 3) })
    if unnamed.count == counts.count, isWhole {
      return "no code that occurs in “\(raster.name)” has a name: there are \(codes), and names "
        + "are given for \(listed(classes.map { String($0.code) })); all its cells count as missing"
    }
    let cells = unnamed.values.reduce(0, +)
    let share = 100 * Double(cells) / Double(counts.values.reduce(0, +))
    let percent = share < 0.1 ? "less than 0.1" : NumberText.trimmed(share, decimals: 1)
    return "“\(raster.name)” has codes without a name, \(codes): their cells, "
      + "\(isWhole ? "" : "about ")\(percent) % of those with a value, count as missing"
  }

  /// The first few of a list.
  private static func listed(_ texts: [String]) -> String {
    let rest = texts.count > 6 ? " and \(texts.count - 6) more" : ""
    return texts.prefix(6).joined(separator: ", ") + rest
  }
}
