/// A layer at work on one shape of input.
///
/// The samples of a batch are handled in groups of sixteen: every number of an activation is a vector
/// of sixteen lanes, one lane a sample, so that an activation of shape `[C, H, W]` is stored as
/// `[C, H, W, 16]`. An operation holds no numbers of its own; all memory is handed to it.
package protocol LayerOperation: AnyObject, Sendable {
  /// The shape of the output of one sample.
  var outputShape: Shape { get }
  /// The weights, in the order in which they stand in memory; each starts at a multiple of sixteen.
  var parameters: [ParameterSpecification] { get }
  /// What freezing takes the layer for.
  var role: LayerRole { get }
  /// Whether the output is the input under another shape, so that nothing has to be done.
  var isReshape: Bool { get }
  /// How many numbers ``prepare(_:into:backward:)`` writes.
  var preparedCount: Int { get }
  /// How many numbers the gradient of the weights takes while it is summed.
  var gradientCount: Int { get }
  /// How many numbers of working memory a group needs from forward to backward.
  var scratchCount: Int { get }

  /// Brings the weights into the order in which the loops read them; done once a step.
  ///
  /// What only the gradient by the input reads may be left out where `backward` is false.
  func prepare(
    _ parameters: UnsafePointer<Float>, into prepared: UnsafeMutablePointer<Float>, backward: Bool)

  /// Writes the output of one group.
  func forward(
    _ input: UnsafePointer<Float>, _ output: UnsafeMutablePointer<Float>, _ pass: LayerPass)

  /// Adds the gradient of the weights and writes the gradient of the input of one group.
  ///
  /// `outputGradient` may be changed on the way. Either result is left out where its pointer is `nil`.
  func backward(_ step: BackwardStep, _ pass: LayerPass)

  /// Brings the summed gradient into the order of the weights.
  func collect(_ gradient: UnsafePointer<Float>, into parameters: UnsafeMutablePointer<Float>)

  /// Adds the layer, as it predicts, to a graph in the ONNX format.
  ///
  /// - Parameters:
  ///   - graph: The graph; it names nodes and constants.
  ///   - input: The name of what goes in; `[N]` and the shape of the input.
  ///   - weights: The names of the weight arrays, in the order of ``parameters``.
  /// - Returns: The name of what comes out; `[N]` and ``outputShape``.
  func addNodes(to graph: inout ONNXGraph, input: String, weights: [String]) -> String

  /// Which part of an input the layer reads, where it leaves edge rows or columns unread.
  func usedInput(for used: UsedRegion?) -> UsedRegion?

  /// Takes note that only a part of the output is ever read.
  func restrictOutput(to region: UsedRegion) -> any LayerOperation
}

/// The rows and columns of an activation, from the first, that a later layer reads.
package struct UsedRegion: Equatable, Sendable {
  package let rows: Int
  package let columns: Int
}

/// What freezing takes a layer for.
package enum LayerRole: Sendable {
  /// A convolution, or something that belongs to one.
  case convolution
  /// A layer with weights that is none.
  case dense
  /// A layer without weights.
  case weightless
}

/// The pointers of one backward step.
package struct BackwardStep {
  /// What went in.
  let input: UnsafePointer<Float>
  /// What came out.
  let output: UnsafePointer<Float>
  /// The gradient of the loss by what came out.
  let outputGradient: UnsafeMutablePointer<Float>
  /// Where the gradient by what went in belongs, or `nil` where nobody needs it.
  let inputGradient: UnsafeMutablePointer<Float>?
  /// Where the gradient by the weights is added, or `nil` where they are frozen.
  let parameterGradient: UnsafeMutablePointer<Float>?
}

/// The memory and the circumstances of one layer in one pass over one group.
package struct LayerPass {
  /// The layer's weights.
  let parameters: UnsafePointer<Float>
  /// What ``LayerOperation/prepare(_:into:backward:)`` wrote.
  let prepared: UnsafePointer<Float>
  /// The layer's working memory; zero at first, then as the last pass left it.
  let scratch: UnsafeMutablePointer<Float>
  /// What the layer knows of the whole batch, or `nil` where it does not look at it.
  let statistics: UnsafeMutablePointer<Float>?
  /// How many lanes hold a sample.
  let samples: Int
  /// Whether the network learns (dropout works) or predicts.
  let isTraining: Bool
  /// A number that names step, group and layer, for random draws.
  let stream: Int
  /// The seed of random draws.
  let seed: Int
}

/// The name, size and first values of one weight array.
package struct ParameterSpecification: Equatable, Sendable {
  /// How values are drawn before training.
  package enum Initial: Equatable, Sendable {
    /// Evenly between `-bound` and `bound`.
    case uniform(bound: Double)
    /// One value throughout.
    case constant(Double)
  }

  /// The name within the layer, for example `"weight"`.
  package let name: String
  /// The size in every direction.
  package let dimensions: [Int]
  /// How values are drawn before training.
  package let initial: Initial
  /// Whether training moves the values; those that are only kept stand after all others.
  package var isTrained = true

  /// How many values there are.
  package var count: Int { dimensions.reduce(1, *) }
  /// How many numbers they take in memory.
  package var storedCount: Int { count.roundedUp(to: 16) }
}

extension LayerOperation {
  package var parameters: [ParameterSpecification] { [] }
  package var role: LayerRole { .weightless }
  package var isReshape: Bool { false }
  package var preparedCount: Int { 0 }
  package var gradientCount: Int { 0 }
  package var scratchCount: Int { 0 }
  package func prepare(
    _ parameters: UnsafePointer<Float>, into prepared: UnsafeMutablePointer<Float>, backward: Bool
  ) {}
  package func collect(
    _ gradient: UnsafePointer<Float>, into parameters: UnsafeMutablePointer<Float>
  ) {}
  package func usedInput(for used: UsedRegion?) -> UsedRegion? { nil }
  package func restrictOutput(to region: UsedRegion) -> any LayerOperation { self }

  /// How many numbers the weights take in memory.
  var parameterCount: Int { parameters.reduce(0) { $0 + $1.storedCount } }

  /// How many of these training moves; they stand first.
  var trainedCount: Int { parameters.filter(\.isTrained).reduce(0) { $0 + $1.storedCount } }
}

extension Int {
  /// The smallest multiple of `step` that is not smaller.
  func roundedUp(to step: Int) -> Int { (self + step - 1) / step * step }
}
