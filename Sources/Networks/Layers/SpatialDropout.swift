import Display
import NetworkLoops

/// Sets whole channels to zero while the network learns and enlarges the rest to keep the mean; does
/// nothing when it predicts.
///
/// Neighbouring cells of a window are alike, so that dropping single ones leaves what they say; this
/// layer drops a channel everywhere.
///
/// Shapes: in `[C, …]`, out the same.
/// Source: Tompson et al. (2015), DOI 10.1109/CVPR.2015.7298664.
public struct SpatialDropout: WorkingLayer {
  /// The share of the channels that is set to zero.
  public let rate: Double

  /// Makes the layer.
  ///
  /// - Parameter rate: The share of the channels that is set to zero, from 0 to below 1.
  public init(_ rate: Double) {
    self.rate = rate
  }

  /// The layer as it is written in a cell.
  public var description: String { "SpatialDropout(\(rate))" }

  package func operation(for input: Shape) throws -> any LayerOperation {
    try requireRate(rate)
    try requireRank(input.rank, of: input, .anything)
    let channels = input.dimensions[0]
    return DropoutOperation(
      rate: Float(rate), shape: input, groups: channels, groupSize: input.count / channels)
  }
}
