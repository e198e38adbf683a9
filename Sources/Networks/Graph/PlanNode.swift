/// One step from activations to an activation; node `i` writes activation `i + 1`.
struct PlanNode: Sendable {
  /// What a node does.
  enum Work: Sendable {
    /// One layer on one input.
    case run(any LayerOperation)
    /// The sum of several inputs of one shape.
    case sum
    /// Several inputs one after the other along the channels.
    case join
  }

  var work: Work
  /// The activations it reads; activation 0 is the network's input.
  let sources: [Int]
  /// Where the layer stands, for example `"3"`, or `"3.2"` inside layer 3.
  let place: String
  /// The layer as it is written in a cell.
  let layer: String
  /// The name of the kind of layer.
  let kind: String

  /// The layer at work, or `nil` for a sum or a join.
  var operation: (any LayerOperation)? {
    if case .run(let operation) = work { operation } else { nil }
  }

  /// Whether the output is the input under another shape.
  var isReshape: Bool { operation?.isReshape ?? false }
}
