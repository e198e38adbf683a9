import Basics

/// Where most sites lie in degrees, to find the few that would lie there too if their coordinates
/// changed places or one of them had the other sign.
///
/// A site is far from the others where a coordinate is more than ten interquartile ranges, and more
/// than five degrees, from the median.
struct SiteCluster {
  private let near: Box
  private let members: Box

  /// Sites that lie no more than this many degrees beside the others lie among them.
  private static let margin = 1.0

  /// `nil` where there are fewer than five sites, or where they do not lie together.
  init?(x: [Double], y: [Double]) {
    guard x.count >= 5, x.count == y.count else { return nil }
    let near = Box(x: Self.reach(x), y: Self.reach(y))
    let inside = x.indices.filter { near.contains(x[$0], y[$0]) }
    guard inside.count * 5 >= x.count * 4,
      let members = Box(x: inside.map { x[$0] }, y: inside.map { y[$0] }, margin: Self.margin)
    else { return nil }
    self.near = near
    self.members = members
  }

  /// What would bring a far site among the others; `nil` for near ones and where nothing would.
  func fault(_ x: Double, _ y: Double) -> Finding.Rule? {
    if near.contains(x, y) { return nil }
    if members.contains(y, x) { return .coordinatesSwapped }
    if members.contains(-x, y) { return .longitudeSign }
    return members.contains(x, -y) ? .latitudeSign : nil
  }

  private static func reach(_ values: [Double]) -> ClosedRange<Double> {
    let sorted = values.sorted()
    let median = Quantile.of(sorted: sorted, 0.5)
    let spread = Quantile.of(sorted: sorted, 0.75) - Quantile.of(sorted: sorted, 0.25)
    let reach = max(5, 10 * spread)
    return median - reach...median + reach
  }

  private struct Box {
    let x: ClosedRange<Double>
    let y: ClosedRange<Double>

    init(x: ClosedRange<Double>, y: ClosedRange<Double>) {
      self.x = x
      self.y = y
    }

    init?(x: [Double], y: [Double], margin: Double) {
      guard let west = x.min(), let east = x.max(), let south = y.min(), let north = y.max()
      else { return nil }
      self.x = west - margin...east + margin
      self.y = south - margin...north + margin
    }

    func contains(_ x: Double, _ y: Double) -> Bool { self.x.contains(x) && self.y.contains(y) }
  }
}
