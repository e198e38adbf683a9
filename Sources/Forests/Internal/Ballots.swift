/// The shares of the classes in leaves that hold several.
///
/// The ballot of a leaf with one class is the number of the class; other ballots are numbered on
/// from there.
struct Ballots: Equatable, Sendable {
  /// Where each ballot begins in ``labels`` and ``shares``, and the end.
  var start: [Int] = [0]
  /// The classes.
  var labels: [UInt32] = []
  /// Their shares of the weight in the leaf, which sum to 1.
  var shares: [Float] = []

  /// The number of ballots.
  var count: Int { start.count - 1 }

  /// Adds a ballot of classes with their shares of the total.
  mutating func append(_ weights: UnsafePointer<Double>, classes: Int, total: Double) {
    for label in 0..<classes where weights[label] > 0 {
      labels.append(UInt32(label))
      shares.append(Float(weights[label] / total))
    }
    start.append(labels.count)
  }

  /// Adds the ballots of another tree.
  mutating func append(_ other: Ballots) {
    start += other.start.dropFirst().map { $0 + labels.count }
    labels += other.labels
    shares += other.shares
  }

  /// Adds a leaf's shares of the classes to some numbers.
  ///
  /// The leaf is a class, or `classes` plus the number of the ballot among those of its tree, which
  /// begin at `first`.
  @inline(__always)
  func addShares(
    of leaf: UInt32, first: Int, classes: Int, to sums: UnsafeMutablePointer<Double>
  ) {
    guard Int(leaf) >= classes else {
      sums[Int(leaf)] += 1
      return
    }
    let ballot = first + Int(leaf) - classes
    for i in start[ballot]..<start[ballot + 1] { sums[Int(labels[i])] += Double(shares[i]) }
  }

  /// The class with the largest share in a leaf; of equal ones the first.
  func winner(of leaf: UInt32, first: Int, classes: Int) -> Int32 {
    guard Int(leaf) >= classes else { return Int32(leaf) }
    let ballot = first + Int(leaf) - classes
    var best = start[ballot]
    for i in start[ballot]..<start[ballot + 1] where shares[i] > shares[best] { best = i }
    return Int32(labels[best])
  }
}
