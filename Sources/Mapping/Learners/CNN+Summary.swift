import Networks
import Sampling

extension CNN {
  /// The layers with the shapes between them, the count of their weights, and a drawing.
  ///
  /// - Parameter samples: The samples whose windows the network shall take.
  /// - Returns: The summary, with the output layer.
  /// - Throws: An error that names the first layer that cannot work on what it would receive.
  public func summary(for samples: Samples) throws -> NetworkSummary {
    let shape = Shape([samples.covariateNames.count, samples.window, samples.window])
    return try Network(layers: layers(outputs: 1), input: shape, seed: 1).summary
  }
}
