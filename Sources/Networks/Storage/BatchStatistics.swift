/// What one layer knows of a whole batch: sums of every group, and what became of them.
final class BatchStatistics: @unchecked Sendable {
  /// What the layer made of the sums; read by every group.
  let shared: FloatBuffer
  private let width: Int
  private var sums: [UnsafeMutablePointer<Double>] = []

  init(_ operation: any BatchWideOperation) {
    shared = FloatBuffer(operation.sharedCount)
    width = operation.statisticsCount
  }

  deinit { for sum in sums { sum.deallocate() } }

  /// Makes room for so many groups and sets their sums to zero.
  func reset(groups: Int) {
    while sums.count < groups {
      let sum = UnsafeMutablePointer<Double>.allocate(capacity: width)
      sums.append(sum)
    }
    for sum in sums { sum.initialize(repeating: 0, count: width) }
  }

  /// The sums of one group.
  func sums(group: Int) -> UnsafeMutablePointer<Double> { sums[group] }

  /// The sums over all groups, added in their order.
  var totals: [Double] {
    (0..<width).map { index in sums.reduce(0) { $0 + $1[index] } }
  }
}
