import NetworkLoops

/// The function applied to every output of a layer.
///
/// Source of the names and of the constants: the definitions of PyTorch 2 (leaky slope 0.01,
/// exponential unit α = 1, exact Gaussian error unit).
public enum Activation: String, Sendable, CaseIterable {
  /// The value itself.
  case none
  /// `max(0, x)`. Nair & Hinton (2010), ICML, 807–814.
  case relu
  /// `x` above zero and `0.01 x` below. Maas, Hannun & Ng (2013), ICML workshop on deep learning.
  case leakyReLU
  /// `x` above zero and `exp(x) − 1` below. Clevert et al. (2016), arXiv 1511.07289.
  case elu
  /// `x Φ(x)` with the normal distribution function Φ. Hendrycks & Gimpel (2016), arXiv 1606.08415.
  case gelu
  /// `x / (1 + exp(−x))`. Elfwing, Uchibe & Doya (2018), DOI 10.1016/j.neunet.2017.12.012.
  case silu
  /// The hyperbolic tangent.
  case tanh
  /// `1 / (1 + exp(−x))`.
  case sigmoid
  /// `log(1 + exp(x))`: smooth and always positive.
  case softplus
}

extension Activation {
  /// The loop that computes it.
  var loop: ActivationLoop {
    switch self {
    case .none: .none
    case .relu: .relu
    case .leakyReLU: .leakyReLU
    case .elu: .elu
    case .gelu: .gelu
    case .silu: .silu
    case .tanh: .tanh
    case .sigmoid: .sigmoid
    case .softplus: .softplus
    }
  }
}

extension ActivationLoop {
  /// Adds the function to a graph in the ONNX format and returns the name of what comes out.
  func addNodes(to graph: inout ONNXGraph, input: String) -> String {
    switch self {
    case .none: input
    case .relu: graph.add("Relu", [input])
    case .leakyReLU: graph.add("LeakyRelu", [input], ["alpha": .float(0.01)])
    case .elu: graph.add("Elu", [input], ["alpha": .float(1)])
    case .gelu: Self.addGELU(to: &graph, input: input)
    case .silu: graph.add("Mul", [input, graph.add("Sigmoid", [input])])
    case .tanh: graph.add("Tanh", [input])
    case .sigmoid: graph.add("Sigmoid", [input])
    case .softplus: graph.add("Softplus", [input])
    }
  }

  /// `x Φ(x)` by the error function: `Φ(x) = (1 + erf(x / √2)) / 2`.
  private static func addGELU(to graph: inout ONNXGraph, input: String) -> String {
    let narrowed = graph.add("Mul", [input, graph.constant([Float(0.5).squareRoot()])])
    let error = graph.add("Erf", [narrowed])
    let raised = graph.add("Add", [error, graph.constant([1 as Float])])
    let halved = graph.add("Mul", [input, graph.constant([0.5 as Float])])
    return graph.add("Mul", [halved, raised])
  }
}
