import Basics
import Display

/// Layers with weights.
///
/// ```swift
/// let network = try Network(input: [1, 200], seed: 1) {
///   Conv1D(16, kernel: 9, activation: .relu)
///   MaxPool1D(2)
///   Flatten()
///   Dense(1)
/// }
/// try network.fit(TrainingData(spectra, targets: carbon), options: TrainingOptions(epochs: 50))
/// network.predict(spectra).column
/// ```
///
/// A network is a reference: training changes the weights of every holder; ``copy()`` makes an
/// independent one. Weights are read and written whole, so that a network may be used from several
/// threads; a training that fails or is stopped leaves them as they were.
public final class Network: Sendable {
  /// The recipe.
  public let layers: [any Layer]
  /// The shape of one sample.
  public let inputShape: Shape
  /// The shape of what comes out for one sample.
  public let outputShape: Shape
  /// The layers at work, in order.
  let plan: NetworkPlan
  private let state: Monitor<State>

  struct State {
    var weights: [Float]
    var isFrozen: [Bool]
  }

  /// Gives layers weights.
  ///
  /// Weights and biases are drawn evenly within ±1/√(inputs of a unit), as PyTorch does (He et al.
  /// 2015, DOI 10.1109/ICCV.2015.123, with gain √(1/3)).
  ///
  /// - Parameters:
  ///   - input: The shape of one sample.
  ///   - seed: The seed of the first weights.
  ///   - layers: The layers, first to last.
  /// - Throws: ``NetworksError`` naming the first layer that cannot work on what it would receive.
  public convenience init(
    input: Shape, seed: Int = 1, @LayerBuilder layers: () -> [any Layer]
  ) throws {
    try self.init(layers: layers(), input: input, seed: seed)
  }

  /// Gives layers weights.
  ///
  /// Weights and biases are drawn evenly within ±1/√(inputs of a unit), as PyTorch does (He et al.
  /// 2015, DOI 10.1109/ICCV.2015.123, with gain √(1/3)).
  ///
  /// - Parameters:
  ///   - layers: The layers, first to last.
  ///   - input: The shape of one sample.
  ///   - seed: The seed of the first weights.
  /// - Throws: ``NetworksError`` naming the first layer that cannot work on what it would receive.
  package init(layers: [any Layer], input: Shape, seed: Int) throws {
    self.layers = layers
    inputShape = input
    plan = try NetworkPlan(layers: layers, input: input)
    outputShape = plan.outputShape
    state = Monitor(
      State(
        weights: plan.initialWeights(seed: seed),
        isFrozen: Array(repeating: false, count: plan.nodes.count)))
  }

  private init(of other: Network) {
    layers = other.layers
    inputShape = other.inputShape
    outputShape = other.outputShape
    plan = other.plan
    state = Monitor(other.snapshot)
  }

  /// A network with the same layers and weights that learns on its own.
  public func copy() -> Network { Network(of: self) }

  /// Weights and frozen layers as they are now.
  var snapshot: State { state.withLock { $0 } }

  /// Replaces the weights.
  func replaceWeights(_ weights: [Float]) { state.withLock { $0.weights = weights } }

  /// Keeps the weights of some layers as they are in later trainings; replaces an earlier choice.
  ///
  /// - Parameter freezing: Which layers keep their weights.
  public func freeze(_ freezing: Freezing) {
    let flags = plan.frozenNodes(freezing)
    state.withLock { $0.isFrozen = flags }
  }
}
