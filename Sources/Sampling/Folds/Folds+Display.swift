import CovariateGrids
import Display
import Figures
import Geodata
import Tables

extension Folds: Displayable, CustomStringConvertible {
  /// The rule, what was found, and the size of each fold.
  public var displayData: DisplayData {
    let lines = [description] + remarks
    let html = lines.map { "<p>\($0.escapedForMarkup)</p>" }.joined() + table.html
    return DisplayData(plainText: lines.joined(separator: "\n") + "\n\(table)")
      .adding(.html, html)
  }

  /// The rule in words; folds that leak say so.
  public var description: String { "\(count.counted("fold")) \(rule), seed \(seed)" }

  /// The number of sites of each fold, and that of their values; missing ones do not count.
  public var table: Table {
    Table(
      columns: ["fold", "sites", "values"],
      rows: (0..<count).map { fold in
        [
          .integer(fold + 1), .integer(testSites(fold).count), .integer(valueCounts[fold]),
        ]
      })
  }

  /// A map of the sites, coloured by fold; under ``FoldRule/rows`` by the fold of the first layer.
  ///
  /// - Throws: ``GeodataError`` where the reference system is not understood.
  public func plot() throws -> Figure {
    let first = (0..<siteCount).map { site in
      assignment[site * layerCount..<(site + 1) * layerCount].first { $0 >= 0 } ?? -1
    }
    let middle = coordinates.reduce(0) { $0 + $1.y } / Double(max(1, siteCount))
    return try MapFrame(crs: crs, middle: middle).figure(
      title: "\(count.counted("fold")) \(rule)", width: 640, height: 480, marks: try marks(first))
  }

  /// One colour a fold; where there are more folds than distinct colours, a scale of colours.
  private func marks(_ first: [Int]) throws -> [any Mark] {
    let size = siteCount > 2000 ? 3.0 : 6.0
    guard count > Color.classColors.count else {
      return (0..<count).map { fold in
        PointMark(
          points: first.indices.filter { first[$0] == fold }
            .map { (x: coordinates[$0].x, y: coordinates[$0].y) },
          label: "fold \(fold + 1)", color: .ofClass(fold), opacity: 0.9, size: size)
      }
    }
    let shown = first.indices.filter { first[$0] >= 0 }
    return [
      try PointMark(
        x: shown.map { coordinates[$0].x }, y: shown.map { coordinates[$0].y }, size: size,
        values: shown.map { Double(first[$0] + 1) }, valueLabel: "fold")
    ]
  }
}
