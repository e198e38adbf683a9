import Basics
import Display
import Geostatistics
import Testing

@Suite struct PositionTreeTests {
  private let points: [SIMD3<Double>] = {
    var random = SeededGenerator(seed: 7)
    return (0..<300).map { _ in SIMD3(random.uniform(), random.uniform(), random.uniform()) }
  }()

  /// The other points in the order of their distance, by looking at all pairs.
  private func others(_ site: Int) -> [Int] {
    points.indices.filter { $0 != site }.sorted {
      SitePositions.squared(points[$0] - points[site])
        < SitePositions.squared(points[$1] - points[site])
    }
  }

  @Test func neighboursAreThoseOfAllPairs() {
    let tree = PositionTree(points)
    for site in points.indices {
      #expect(tree.neighbours(of: site, count: 5) == Array(others(site).prefix(5)))
    }
  }

  @Test func sitesOfALabelAreLeftOut() {
    var tree = PositionTree(points)
    let labels = points.indices.map { $0 % 4 }
    tree.label(labels)
    for site in points.indices {
      let nearest = others(site).first { labels[$0] != labels[site] }
      let expected = nearest.map { SitePositions.squared(points[$0] - points[site]) }
      #expect(tree.nearest(points[site], without: labels[site]) == expected)
    }
  }
}
