/// The decrease of the Gini impurity, for any number of classes.
///
/// Source: Breiman et al. (1984), Classification and Regression Trees, section 4.3.1.
struct GiniCriterion: SplitCriterion {
  struct Target {
    var label: Int32
    var weight: Float
  }

  /// Memory that is freed with the last copy of the criterion.
  private final class Memory {
    let numbers: UnsafeMutablePointer<Double>

    init(count: Int) {
      numbers = .allocate(capacity: count)
      numbers.initialize(repeating: 0, count: count)
    }

    deinit { numbers.deallocate() }
  }

  private let classes: Int
  private let memory: Memory
  /// The weights of the classes in the node, on the left and on the right.
  private let node: UnsafeMutablePointer<Double>
  private let left: UnsafeMutablePointer<Double>
  private let right: UnsafeMutablePointer<Double>
  private var nodeWeight = 0.0
  private var nodeSquares = 0.0
  private var nodeShare = 0.0
  private var leftWeight = 0.0
  private var leftSquares = 0.0
  private var rightSquares = 0.0

  init(classes: Int) {
    self.classes = classes
    memory = Memory(count: 3 * classes)
    node = memory.numbers
    left = memory.numbers + classes
    right = memory.numbers + 2 * classes
  }

  func target(_ value: Double, weight: Double) -> Target {
    Target(label: Int32(value), weight: Float(weight))
  }

  mutating func startNode() {
    nodeWeight = 0
    for label in 0..<classes { node[label] = 0 }
  }

  mutating func add(_ target: Target) {
    nodeWeight += Double(target.weight)
    node[Int(target.label)] += Double(target.weight)
  }

  mutating func finishNode() {
    nodeSquares = 0
    for label in 0..<classes { nodeSquares += node[label] * node[label] }
    nodeShare = nodeSquares / nodeWeight
  }

  mutating func startSplit() {
    leftWeight = 0
    leftSquares = 0
    rightSquares = nodeSquares
    for label in 0..<classes {
      left[label] = 0
      right[label] = node[label]
    }
  }

  @inline(__always)
  mutating func moveLeft(_ target: Target) {
    let weight = Double(target.weight)
    let label = Int(target.label)
    leftSquares += weight * (2 * left[label] + weight)
    rightSquares -= weight * (2 * right[label] - weight)
    left[label] += weight
    right[label] -= weight
    leftWeight += weight
  }

  /// The squared weights of the classes over their sum, on both sides less in the node.
  @inline(__always)
  var decrease: Double {
    let rightWeight = nodeWeight - leftWeight
    let product = leftWeight * rightWeight
    // One division for both sides; rounding may leave nothing of a very small weight.
    return product > 0
      ? (leftSquares * rightWeight + rightSquares * leftWeight) / product - nodeShare : -.infinity
  }

  func leafValue(mean: () -> Double, ballots: inout Ballots) -> Float {
    let present = (0..<classes).filter { node[$0] > 0 }
    if present.count == 1 { return Float(bitPattern: UInt32(present[0])) }
    ballots.append(node, classes: classes, total: nodeWeight)
    return Float(bitPattern: UInt32(classes + ballots.count - 1))
  }

  /// The first principal component of the groups' shares of the classes, weighted by the groups'
  /// weights; with two classes it orders the groups by the share of one, which is exact.
  ///
  /// Source: Coppersmith, Hong & Hosking (1999), Partitioning nominal attributes in decision trees,
  /// section 4, DOI 10.1023/A:1009869804967.
  func rank(
    _ targets: UnsafePointer<Target>, start: UnsafeBufferPointer<Int>,
    keys: UnsafeMutablePointer<Double>
  ) {
    let groups = start.count - 1
    var weights = [Double](repeating: 0, count: groups)
    // Shares less those of the node, [groups, classes].
    var shares = [Double](repeating: 0, count: groups * classes)
    for group in 0..<groups {
      let first = group * classes
      for i in start[group]..<start[group + 1] {
        weights[group] += Double(targets[i].weight)
        shares[first + Int(targets[i].label)] += Double(targets[i].weight)
      }
    }
    let total = weights.reduce(0, +)
    for label in 0..<classes {
      var mean = 0.0
      for group in 0..<groups { mean += shares[group * classes + label] / total }
      for group in 0..<groups {
        shares[group * classes + label] = shares[group * classes + label] / weights[group] - mean
      }
    }
    let direction = Self.principalDirection(shares, weights, classes)
    for group in 0..<groups {
      keys[group] = (0..<classes).reduce(0) { $0 + shares[group * classes + $1] * direction[$1] }
    }
  }

  /// The direction of the largest weighted variance of rows around zero, by the power method from
  /// the row that lies farthest out.
  private static func principalDirection(
    _ rows: [Double], _ weights: [Double], _ width: Int
  ) -> [Double] {
    func square(_ row: Int) -> Double {
      rows[row * width..<(row + 1) * width].reduce(0) { $0 + $1 * $1 } * weights[row]
    }
    let squares = weights.indices.map(square)
    let farthest = squares.indices.max { squares[$0] < squares[$1] } ?? 0
    var direction = Array(rows[farthest * width..<(farthest + 1) * width])
    // With two classes, or two groups, all rows lie on one line.
    for _ in 0..<(width > 2 && weights.count > 2 ? 20 : 0) {
      var next = [Double](repeating: 0, count: width)
      for row in weights.indices {
        var projection = 0.0
        for i in 0..<width { projection += rows[row * width + i] * direction[i] }
        for i in 0..<width { next[i] += rows[row * width + i] * projection * weights[row] }
      }
      let length = next.reduce(0) { $0 + $1 * $1 }.squareRoot()
      guard length > 0 else { break }
      direction = next.map { $0 / length }
    }
    return direction
  }
}
