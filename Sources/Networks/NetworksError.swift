import Display

/// What can go wrong when a network is defined, trained, used or stored.
public enum NetworksError: Error, Equatable, Sendable {
  /// A layer cannot work on the shape it would receive. `place` is the layer's position from 1, or
  /// `nil` outside a network.
  case layerInput(
    layer: String, place: Int?, received: Shape, expected: PossibleLayerInput)
  /// An argument of a layer has no meaning.
  case layerArgument(
    layer: String, place: Int?, argument: String, value: String,
    expected: PossibleLayerArgument)
  /// A network without layers.
  case noLayers
  /// The data have another shape than the network.
  case dataShape(data: String, received: Shape, expected: Shape, advice: String)
  /// Two sets of data that belong together differ in length.
  case dataCount(data: String, received: Int, expected: Int, of: String)
  /// There are no data.
  case noData(data: String)
  /// A value that is missing or infinite where a number is needed.
  case notFinite(data: String, sample: Int, value: String, advice: String)
  /// A training option without meaning.
  case option(name: String, value: String, expected: PossibleNetworkOption)
  /// Inputs that cannot be turned or mirrored.
  case augmentation(Augmentation, shape: Shape)
  /// The loss became infinite or not a number.
  case diverged(epoch: Int, loss: Double, learningRate: Double)
  /// A sample with another count of numbers than the others or than its shape; counted from 1.
  case sampleSize(sample: Int, received: Int, expected: Shape)
  /// A number of values that does not fit the dimensions.
  case tensorSize(values: Int, dimensions: [Int])
  /// Weights that do not belong to this network.
  case weights(name: String, received: Shape?, expected: Shape?, known: [String])
  /// A file that cannot be read or written.
  case file(path: String, problem: NetworkFileProblem)
}

extension NetworksError: CustomStringConvertible {
  /// The sentence a user reads.
  public var description: String {
    switch self {
    case .layerInput(let layer, let place, let received, let expected):
      "\(Self.name(layer, place))\(place == nil ? "" : ",") cannot take an input of \(received): it "
        + "expects \(expected.sentence(for: received))"
    case .layerArgument(let layer, let place, let argument, let value, let expected):
      "\(Self.name(layer, place)): \(argument) is \(value), but must be \(expected)."
    case .noLayers:
      "The network has no layers. Name at least one, for example Dense(1)."
    case .dataShape(let data, let received, let expected, let advice):
      "The \(data) have the shape \(received), but the network expects \(expected). \(advice)"
    case .dataCount(let data, let received, let expected, let other):
      "The number of \(data) is \(received), but that of \(other) is \(expected). Give one for each."
    case .noData(let data):
      "There are no \(data). At least one sample with a known value is needed."
    case .notFinite(let data, let sample, let value, let advice):
      "Sample \(sample) of the \(data) holds the value \(value), which is no number. \(advice)"
    case .option(let name, let value, let expected):
      "The option \(name) is \(value), but must be \(expected)."
    case .augmentation(.flips, let shape):
      "Inputs of the shape \(shape) cannot be varied by .flips: that needs channels × rows × columns. "
        + "Leave the augmentation out, or use windows."
    case .augmentation(let augmentation, let shape):
      "Inputs of the shape \(shape) cannot be varied by .\(augmentation): that needs channels × rows × "
        + "columns with as many rows as columns. Leave the augmentation out, or use windows of equal "
        + "sides, or .flips."
    case .sampleSize(let sample, let received, let expected):
      "Sample \(sample) has \(received.counted("number")), but \(expected) is expected. Give every sample equally many."
    case .diverged(let epoch, let loss, let learningRate):
      "The training loss became \(loss) in epoch \(epoch) at a learning rate of \(learningRate). "
        + "Try a learning rate ten times smaller, clip the gradients (clipping: 1), or scale the "
        + "inputs and targets to about −1 … 1."
    case .tensorSize(let values, let dimensions):
      "\(values.counted("value")) cannot fill the dimensions \(dimensions)."
    case .weights(let name, let received, let expected, let known):
      Self.weights(name, received, expected, known)
    case .file(let path, let problem):
      "The file \(path) \(problem)"
    }
  }

  private static func name(_ layer: String, _ place: Int?) -> String {
    place.map { "Layer \($0), \(layer)" } ?? layer
  }

  private static func weights(
    _ name: String, _ received: Shape?, _ expected: Shape?, _ known: [String]
  ) -> String {
    let names = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? ", …" : "")
    switch (received, expected) {
    case (let received?, let expected?):
      return "The weights \(name) have the shape \(received), but this network's are \(expected). "
        + "Use the network that wrote them."
    case (nil, _):
      return "The weights \(name) are missing; given were \(names.isEmpty ? "none" : names)."
    default:
      return "This network has no weights named \(name); it has \(names)."
    }
  }
}

extension NetworksError {
  /// The same error with the position of the layer in its network, counted from 1.
  package func placed(at place: Int) -> NetworksError {
    switch self {
    case .layerInput(let layer, nil, let received, let expected):
      .layerInput(layer: layer, place: place, received: received, expected: expected)
    case .layerArgument(let layer, nil, let argument, let value, let expected):
      .layerArgument(
        layer: layer, place: place, argument: argument, value: value, expected: expected)
    default: self
    }
  }
}
