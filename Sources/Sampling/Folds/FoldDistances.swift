import Basics
import CovariateGrids
import Display
import Figures
import Geodata
import Geostatistics
import Tables

/// How far test sites are from training sites under some folds, compared with how far the cells of
/// a map are from the sites.
///
/// A cross-validation tells the error of a map where both distributions are alike. Test sites that
/// are nearer than the cells make a model look too good, sites that are farther too bad.
///
/// Source: Milà et al. (2022), DOI 10.1111/2041-210X.13851; Linnenbrink et al. (2024),
/// DOI 10.5194/gmd-17-5897-2024.
public struct FoldDistances: Equatable, Sendable {
  /// How the folds were drawn.
  public let foldsDescription: String
  /// The area between the distributions of ``testToTraining`` and ``mapToSites``, in metres: the
  /// Wasserstein statistic W; 0 where the folds ask exactly what the map asks.
  public let wasserstein: Double
  /// The distance of each test site to the nearest training site in metres, ascending.
  public let testToTraining: [Double]
  /// The distance of each site to the nearest other site in metres, ascending.
  public let siteToSite: [Double]
  /// The distance of cells of the map to the nearest site in metres, ascending.
  public let mapToSites: [Double]

  /// About how many cells of a map are looked at.
  static let mapPlaces = 2000

  init(
    foldsDescription: String, testToTraining: [Double], siteToSite: [Double], mapToSites: [Double]
  ) {
    self.foldsDescription = foldsDescription
    self.testToTraining = testToTraining.sorted()
    self.siteToSite = siteToSite.sorted()
    self.mapToSites = mapToSites.sorted()
    wasserstein = Wasserstein.distance(self.testToTraining, self.mapToSites)
  }
}

extension Folds {
  /// Compares the distances of test sites to training sites with those of a map to the sites.
  ///
  /// Distances are along the great circle where the samples' reference system is geographic.
  /// Under ``FoldRule/rows`` a site whose values are in several folds is at distance 0 to itself.
  ///
  /// - Parameter map: The covariates of the map; about 2,000 cells with all values are looked at.
  /// - Returns: The distributions and the area between them.
  /// - Throws: ``SamplingError/noSites(reason:)`` where no cell has all values; ``GeodataError``.
  public func distances(to map: Covariates) throws -> FoldDistances {
    let targets = try map.completePlaces(about: FoldDistances.mapPlaces)
    let moved = try map.grid.crs.transform(x: targets.x, y: targets.y, to: crs)
    let cells = zip(moved.x, moved.y).filter { $0.isFinite && $1.isFinite }
      .map { SiteCoordinate(x: $0, y: $1) }
    return try distances(to: SitePositions(cells, crs: crs))
  }

  /// The same for the places that are to be predicted.
  package func distances(to cells: SitePositions) throws -> FoldDistances {
    let sites = try SitePositions(coordinates, crs: crs)
    var tree = PositionTree(sites.points)
    let map = cells.points.map { sites.ground(squaredChord: tree.nearest($0)) }
    tree.label(Array(sites.points.indices))
    let between = sites.points.indices.map {
      sites.ground(squaredChord: tree.nearest(sites.points[$0], without: $0))
    }
    let labels = siteFolds
    tree.label(labels.map { $0 ?? PositionTree.mixed })
    let test = sites.points.indices.map { site in
      labels[site].map {
        sites.ground(squaredChord: tree.nearest(sites.points[site], without: $0))
      } ?? 0
    }
    return FoldDistances(
      foldsDescription: description, testToTraining: test, siteToSite: between, mapToSites: map)
  }

  /// The fold of each site, or `nil` where its values are in several.
  private var siteFolds: [Int?] {
    (0..<siteCount).map { site in
      let folds = Set(
        assignment[site * layerCount..<(site + 1) * layerCount].filter { $0 >= 0 })
      return folds.count == 1 ? folds.first : nil
    }
  }
}

extension FoldDistances: Displayable, CustomStringConvertible {
  /// The statistic and the quartiles of the distances.
  public var displayData: DisplayData {
    DisplayData(plainText: "\(description)\n\(table)")
      .adding(.html, "<p>\(description.escapedForMarkup)</p>\(table.html)")
  }

  /// The statistic in words.
  public var description: String {
    "\(foldsDescription): W = \(NumberText.brief(wasserstein)) m between the distances of the "
      + "test sites and those of the map"
  }

  /// Quartiles of the three distributions in metres.
  public var table: Table {
    func row(_ name: String, _ values: [Double]) -> [Value] {
      [.text(name)] + [0, 0.25, 0.5, 0.75, 1].map { .number(Quantile.of(sorted: values, $0)) }
    }
    return Table(
      title: "Distances (m)",
      columns: ["from, to", "least", "quarter", "median", "three quarters", "greatest"],
      rows: [
        row("test sites, training sites", testToTraining), row("map, sites", mapToSites),
        row("sites, other sites", siteToSite),
      ])
  }

  /// The three distribution functions; the first two should be alike.
  ///
  /// - Returns: The figure.
  public func plot() -> Figure {
    let end = [mapToSites.last, testToTraining.last].compactMap { $0 }.max() ?? 1
    let scale = end >= 10_000 ? 1000.0 : 1
    func line(_ values: [Double], _ label: String, _ color: Color, dashed: Bool) -> LineMark {
      var points: [(x: Double, y: Double)] = [(0, 0)]
      for (index, value) in values.enumerated() {
        points.append((value / scale, Double(index) / Double(values.count)))
        points.append((value / scale, Double(index + 1) / Double(values.count)))
      }
      points.append((end / scale, 1))
      return LineMark(points: points, label: label, color: color, isDashed: dashed)
    }
    return Figure(
      title: "Nearest neighbour distances",
      subtitle: "\(foldsDescription), W = \(NumberText.brief(wasserstein)) m",
      x: Axis(scale == 1 ? "Distance (m)" : "Distance (km)"),
      y: Axis("Share of distances up to this", domain: 0...1),
      marks: [
        line(siteToSite, "sites to other sites", Color(rgb: 0x999999), dashed: true),
        line(mapToSites, "map to sites", .blue, dashed: false),
        line(testToTraining, "test to training sites", .vermilion, dashed: false),
      ])
  }
}
