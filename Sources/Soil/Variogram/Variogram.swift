import Display
import Glibc

/// How unlike values are that lie some distance apart, and the model that fits this best.
///
/// Source: Matheron's estimator (Matheron 1963, Economic Geology 58:1246,
/// DOI 10.2113/gsecongeo.58.8.1246); the model is fitted by least squares with the weights N/h²
/// (Pebesma 2004, Computers & Geosciences 30:683, DOI 10.1016/j.cageo.2004.03.012).
public struct Variogram: Sendable {
  /// What was measured, for example `organic carbon, 0-5 cm`.
  public let name: String
  /// The mean distance of the pairs of each class, in metres.
  public let distances: [Double]
  /// Half the mean squared difference of the pairs of each class.
  public let semivariances: [Double]
  /// The number of pairs of each class.
  public let counts: [Int]
  /// The number of sites used; with more than 4,000, a part drawn from the seed.
  public let siteCount: Int
  /// The fitted model, or `nil` where there are fewer than four classes with pairs.
  public let model: VariogramModel?

  /// Computes a variogram.
  ///
  /// - Parameters:
  ///   - name: What was measured.
  ///   - places: The sites' places in metres.
  ///   - values: One value a site, none missing.
  ///   - cutoff: The greatest distance in metres.
  ///   - bins: The number of classes of distance.
  ///   - context: Tells whether the work shall stop.
  /// - Throws: ``Interrupted``.
  package init(
    name: String, places: [SiteCoordinate], values: [Double], cutoff: Double, bins: Int,
    context: RunContext
  ) throws {
    var sums = [Double](repeating: 0, count: bins)
    var lengths = sums
    var counts = [Int](repeating: 0, count: bins)
    for first in places.indices {
      try context.checkCancellation()
      for second in first + 1..<max(places.count, first + 1) {
        let (dx, dy) = (places[first].x - places[second].x, places[first].y - places[second].y)
        let distance = (dx * dx + dy * dy).squareRoot()
        guard distance > 0, distance <= cutoff else { continue }
        let bin = min(bins - 1, Int(distance / cutoff * Double(bins)))
        let difference = values[first] - values[second]
        sums[bin] += difference * difference / 2
        lengths[bin] += distance
        counts[bin] += 1
      }
    }
    let used = counts.indices.filter { counts[$0] > 0 }
    self.name = name
    self.siteCount = places.count
    self.counts = used.map { counts[$0] }
    distances = used.map { lengths[$0] / Double(counts[$0]) }
    semivariances = used.map { sums[$0] / Double(counts[$0]) }
    model = VariogramModel.fitted(
      distances: distances, semivariances: semivariances, counts: self.counts)
  }
}

extension Variogram: Displayable, CustomStringConvertible {
  /// The classes and the model.
  public var displayData: DisplayData {
    let sentence = model.map { "<p>\($0.description.escapedForMarkup)</p>" } ?? ""
    return DisplayData(plainText: description).adding(.html, sentence + table.html)
  }

  /// The model and the classes as text.
  public var description: String {
    ([model?.description].compactMap { $0 } + [table.description]).joined(separator: "\n")
  }

  /// A row a class of distance.
  public var table: Table {
    Table(
      title: "Variogram of \(name), \(siteCount) sites",
      columns: ["distance (m)", "semivariance", "pairs"],
      rows: distances.indices.map {
        [.number(distances[$0]), .number(semivariances[$0]), .integer(counts[$0])]
      })
  }
}
