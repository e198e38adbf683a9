/// A layer whose output for one sample depends on the whole batch while the network learns.
///
/// The batch runs up to this layer, group by group; then the groups' sums are added in their order, and
/// the batch runs on. The way back stops at the layer in the same manner.
protocol BatchWideOperation: LayerOperation {
  /// How many sums each group gives.
  var statisticsCount: Int { get }
  /// How many numbers are made of them.
  var sharedCount: Int { get }

  /// Adds what one group knows before the layer runs.
  func addStatistics(
    _ input: UnsafePointer<Float>, samples: Int, to sums: UnsafeMutablePointer<Double>)

  /// Makes of the sums what every group needs, and keeps what predicting will need in the weights.
  func finishStatistics(
    _ sums: [Double], samples: Int, into shared: UnsafeMutablePointer<Float>,
    parameters: UnsafeMutablePointer<Float>)

  /// Adds what one group knows before the way back through the layer.
  func addErrorStatistics(
    _ step: BackwardStep, _ pass: LayerPass, to sums: UnsafeMutablePointer<Double>)

  /// Makes of these sums what every group needs.
  func finishErrorStatistics(
    _ sums: [Double], samples: Int, into shared: UnsafeMutablePointer<Float>)
}
