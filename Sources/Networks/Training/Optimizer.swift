/// How the weights follow the gradient.
public enum Optimizer: Equatable, Sendable {
  /// Gradient descent; `momentum` from 0 to below 1. Polyak (1964), DOI 10.1016/0041-5553(64)90137-5.
  case sgd(momentum: Double)
  /// Every gradient divided by the root of a running mean of its square, of which each step keeps
  /// `smoothing` (from 0 to below 1, 0.99 as a rule), plus ε = 1e-8. Tieleman & Hinton (2012), lecture
  /// 6.5 of Neural Networks for Machine Learning.
  case rmsProp(smoothing: Double)
  /// Adam with β₁ = 0.9, β₂ = 0.999 and ε = 1e-8. Kingma & Ba (2015), arXiv 1412.6980.
  case adam
  /// Adam with decoupled weight decay: every step first takes `learning rate × decay` of each weight
  /// away. Loshchilov & Hutter (2019), arXiv 1711.05101.
  case adamW(decay: Double)
}
