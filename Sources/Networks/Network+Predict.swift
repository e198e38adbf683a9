import Basics
import Display

extension Network {
  /// What comes out for every sample; `[N]` and the output shape.
  ///
  /// - Parameter inputs: Samples, `[N]` and the network's input shape; no missing values.
  /// - Returns: What comes out, samples in their order.
  /// - Throws: ``NetworksError`` where the inputs have another shape or hold missing values;
  ///   `Interrupted` when stopped.
  public func predict(_ inputs: Tensor) throws -> Tensor {
    try predict(inputs, threads: nil, context: .current)
  }

  /// What comes out for every sample; `[N]` and the output shape.
  ///
  /// - Parameters:
  ///   - inputs: Samples, `[N]` and the network's input shape; no missing values.
  ///   - threads: How many threads work at once, or `nil` for all there are.
  ///   - context: What stops the work.
  /// - Returns: What comes out, samples in their order.
  /// - Throws: ``NetworksError`` where the inputs have another shape or hold missing values.
  package func predict(
    _ inputs: Tensor, threads: Int? = nil, context: RunContext
  ) throws -> Tensor {
    try checkInputs(inputs, called: "inputs")
    let predictor = Predictor(network: self, threads: threads)
    return try predictor.predict(inputs, context: context)
  }
}
