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
