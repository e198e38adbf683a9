import Basics
import CovariateGrids
import Display
import Figures
import Tables

extension Samples: Displayable, CustomStringConvertible {
  /// What the samples hold, layer by layer, and how many sites were left out.
  public var displayData: DisplayData {
    let lines = [headline] + remarks
    let html = lines.map { "<p>\($0.escapedForMarkup)</p>" }.joined() + summary.html
    return DisplayData(plainText: description).adding(.html, html)
  }

  /// The same as text.
  public var description: String {
    ([headline] + remarks + [summary.description]).joined(separator: "\n")
  }

  /// Count, range, mean and median of each layer.
  public var summary: Table {
    let rows = layerNames.indices.map { layer -> [Value] in
      let known = (0..<count).map { Double(targets[$0 * layerCount + layer]) }
        .filter { !$0.isNaN }.sorted()
      let mean = known.reduce(0, +) / Double(max(1, known.count))
      return [
        .text(layerNames[layer]), .integer(known.count),
        .number(Quantile.of(sorted: known, 0)), .number(Quantile.of(sorted: known, 0.5)),
        .number(known.isEmpty ? .nan : mean), .number(Quantile.of(sorted: known, 1)),
      ]
    }
    let measure = unit.isEmpty ? propertyName : "\(propertyName) (\(unit))"
    return Table(
      title: measure, columns: ["layer", "sites", "least", "median", "mean", "greatest"],
      rows: rows)
  }

  private var headline: String {
    let classes = isClass.count { $0 }
    let kinds = classes > 0 ? " (\(classes) of them classes)" : ""
    return
      "\(count.counted("site")) with windows of \(window) × \(window) cells and "
      + "\(channelCount.counted("channel"))\(kinds)"
  }

  private var remarks: [String] {
    var all: [String] = []
    if excluded.count > 0 {
      all.append(
        "\(excluded.count.counted("profile")) \(excluded.count.agreeing("was", "were")) left out, see .excluded"
      )
    }
    let missing = windows.count { $0.isNaN }
    if missing > 0 {
      let share = NumberText.fixed(100 * Double(missing) / Double(windows.count), decimals: 1)
      all.append("\(share) % of the windows' values are missing")
    }
    return all
  }
}

extension Samples {
  /// A map of the sites, coloured by the values of one layer.
  ///
  /// - Parameter layer: A layer's name; `nil` for the first.
  /// - Returns: The map.
  /// - Throws: ``SoilError/unknownLayer(_:available:)``.
  public func plot(_ layer: String? = nil) throws -> Figure {
    let name = layer ?? layerNames.first ?? ""
    let values = try self.values(name)
    let known = values.indices.filter { !values[$0].isNaN }
    let shown = known.map { values[$0] }
    let mark = try PointMark(
      x: known.map { coordinates[$0].x }, y: known.map { coordinates[$0].y }, opacity: 0.9,
      values: shown, valueLabel: unit.isEmpty ? propertyName : "\(propertyName) (\(unit))",
      valueDomain: ColorScale.limits(shown))
    let middle = coordinates.reduce(0) { $0 + $1.y } / Double(max(1, count))
    return try MapFrame(crs: crs, middle: middle).figure(
      title: name, subtitle: known.count.counted("site"), width: 640, height: 480, marks: [mark])
  }
}

extension Samples: NamedParts {
  package var partNames: [String] { layerNames }
}
