/// Finds near sites among many: a k-d tree.
///
/// Source: Bentley (1975), DOI 10.1145/361002.361007.
package struct PositionTree: Sendable {
  /// The sites a leaf holds at most.
  private static let leafSize = 8

  private let points: [SIMD3<Double>]
  /// The sites in the order of the leaves.
  private let order: [Int]
  private let nodes: [Node]
  /// The label of each site; a search can leave out the sites of one label.
  private var labels: [Int]
  /// The label that all sites of a node share, or ``mixed``.
  private var nodeLabels: [Int]

  /// Stands for different labels within a node, and for a site that no search leaves out.
  package static let mixed = -1

  /// A part of the sites, either a leaf or divided in two by a plane.
  private struct Node: Sendable {
    let sites: Range<Int>
    var axis = 0
    var border = 0.0
    var below = -1
    var above = -1
    var isLeaf: Bool { below < 0 }
  }

  /// Builds a tree.
  package init(_ points: [SIMD3<Double>]) {
    self.points = points
    var builder = Builder(points: points, order: Array(points.indices))
    if !points.isEmpty { _ = builder.build(0..<points.count) }
    order = builder.order
    nodes = builder.nodes
    labels = Array(repeating: Self.mixed, count: points.count)
    nodeLabels = Array(repeating: Self.mixed, count: builder.nodes.count)
  }

  /// Gives every site a label, at least 0 or ``mixed``.
  package mutating func label(_ labels: [Int]) {
    self.labels = labels
    // Children come after their parents.
    for index in nodes.indices.reversed() {
      let node = nodes[index]
      if node.isLeaf {
        let first = labels[order[node.sites.lowerBound]]
        let isUniform = node.sites.allSatisfy { labels[order[$0]] == first }
        nodeLabels[index] = isUniform ? first : Self.mixed
      } else {
        let (below, above) = (nodeLabels[node.below], nodeLabels[node.above])
        nodeLabels[index] = below == above ? below : Self.mixed
      }
    }
  }

  /// The squared length of the straight line to the nearest site that is not of a label.
  ///
  /// - Parameters:
  ///   - place: The place to search from.
  ///   - label: The label of the sites to leave out; `nil` for none.
  /// - Returns: The squared length; infinite where there is no such site.
  package func nearest(_ place: SIMD3<Double>, without label: Int? = nil) -> Double {
    var best = Double.infinity
    if !nodes.isEmpty { search(0, place, label ?? -2, &best) }
    return best
  }

  private func search(
    _ index: Int, _ place: SIMD3<Double>, _ label: Int, _ best: inout Double
  ) {
    if nodeLabels[index] == label { return }
    let node = nodes[index]
    if node.isLeaf {
      for position in node.sites where labels[order[position]] != label {
        best = min(best, SitePositions.squared(points[order[position]] - place))
      }
      return
    }
    let side = place[node.axis] - node.border
    search(side < 0 ? node.below : node.above, place, label, &best)
    if side * side < best { search(side < 0 ? node.above : node.below, place, label, &best) }
  }
}

extension PositionTree {
  /// The nearest other sites of a site, nearest first; equal distances in the order of the sites.
  package func neighbours(of site: Int, count: Int) -> [Int] {
    var found: [(distance: Double, site: Int)] = []
    if !nodes.isEmpty, count > 0 { collect(0, site, count, &found) }
    return found.map(\.site)
  }

  private func collect(
    _ index: Int, _ site: Int, _ count: Int, _ found: inout [(distance: Double, site: Int)]
  ) {
    let node = nodes[index]
    if node.isLeaf {
      for position in node.sites where order[position] != site {
        let other = order[position]
        let entry = (SitePositions.squared(points[other] - points[site]), other)
        if found.count == count, let last = found.last, entry >= last { continue }
        found.insert(entry, at: found.firstIndex { entry < $0 } ?? found.count)
        if found.count > count { found.removeLast() }
      }
      return
    }
    let side = points[site][node.axis] - node.border
    collect(side < 0 ? node.below : node.above, site, count, &found)
    let reach = found.count < count ? .infinity : found.last?.distance ?? .infinity
    // At an equal distance a site with a smaller number may be on the other side.
    if side * side <= reach {
      collect(side < 0 ? node.above : node.below, site, count, &found)
    }
  }

  /// The other sites within a distance of a site, in ascending order.
  package func neighbours(of site: Int, squaredChord: Double) -> [Int] {
    var found: [Int] = []
    if !nodes.isEmpty { collect(0, site, squaredChord, &found) }
    return found.sorted()
  }

  private func collect(_ index: Int, _ site: Int, _ limit: Double, _ found: inout [Int]) {
    let node = nodes[index]
    if node.isLeaf {
      for position in node.sites where order[position] != site {
        let distance = SitePositions.squared(points[order[position]] - points[site])
        if distance <= limit { found.append(order[position]) }
      }
      return
    }
    let side = points[site][node.axis] - node.border
    if side < 0 || side * side <= limit { collect(node.below, site, limit, &found) }
    if side >= 0 || side * side <= limit { collect(node.above, site, limit, &found) }
  }

  /// Divides sites at the median of their widest axis until few are left.
  private struct Builder {
    let points: [SIMD3<Double>]
    var order: [Int]
    var nodes: [Node] = []

    mutating func build(_ sites: Range<Int>) -> Int {
      let index = nodes.count
      nodes.append(Node(sites: sites))
      let axis = widestAxis(sites)
      guard sites.count > PositionTree.leafSize, let axis else { return index }
      let sorted = order[sites].sorted { (points[$0][axis], $0) < (points[$1][axis], $1) }
      order.replaceSubrange(sites, with: sorted)
      let middle = sites.lowerBound + sites.count / 2
      nodes[index].axis = axis
      nodes[index].border = points[order[middle]][axis]
      nodes[index].below = build(sites.lowerBound..<middle)
      nodes[index].above = build(middle..<sites.upperBound)
      return index
    }

    /// The axis along which the sites spread most; `nil` where all are at one point.
    private func widestAxis(_ sites: Range<Int>) -> Int? {
      var low = points[order[sites.lowerBound]]
      var high = low
      for position in sites {
        low = pointwiseMin(low, points[order[position]])
        high = pointwiseMax(high, points[order[position]])
      }
      let spread = high - low
      guard spread.max() > 0 else { return nil }
      return (0..<3).max { spread[$0] < spread[$1] }
    }
  }
}
