/// The functions applied to outputs.
package enum ActivationLoop: Sendable {
  case none, relu, leakyReLU, elu, gelu, silu, tanh, sigmoid, softplus

  /// Whether the derivative is found from what went in; otherwise from what came out.
  package var needsInput: Bool { self == .gelu || self == .silu }
}
