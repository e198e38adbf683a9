import Foundation
import Networks

/// Transforms the targets of each layer to mean 0 and standard deviation 1 and back, with numbers
/// learnt from training values only.
struct TargetScaling: Equatable, Sendable {
  let transformation: TargetTransformation
  let mean: [Double]
  let deviation: [Double]
  /// The variance of the residuals of the transformed values, one a layer.
  var residualVariance: [Double]

  /// Learns from targets `[N, L]`; not-a-number where missing.
  init(
    _ targets: [Float], layers: [String], transformation: TargetTransformation
  ) throws {
    self.transformation = transformation
    var means: [Double] = []
    var deviations: [Double] = []
    for layer in layers.indices {
      let values = stride(from: layer, to: targets.count, by: layers.count)
        .map { Double(targets[$0]) }.filter { !$0.isNaN }
      let transformed = try values.map { try Self.apply(transformation, $0, layers[layer]) }
      let n = Double(max(1, transformed.count))
      let mean = transformed.reduce(0, +) / n
      let variance = transformed.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / n
      means.append(mean)
      deviations.append(variance > 0 ? variance.squareRoot() : 1)
    }
    mean = means
    deviation = deviations
    residualVariance = Array(repeating: 0, count: layers.count)
  }

  init(
    transformation: TargetTransformation, mean: [Double], deviation: [Double],
    residualVariance: [Double]
  ) {
    self.transformation = transformation
    self.mean = mean
    self.deviation = deviation
    self.residualVariance = residualVariance
  }

  private static func apply(
    _ transformation: TargetTransformation, _ value: Double, _ layer: String
  ) throws -> Double {
    switch transformation {
    case .none: return value
    case .squareRoot: return signedRoot(value)
    case .logarithm:
      guard value > 0 else {
        throw MappingError.transformation(transformation, value: value, layer: layer)
      }
      return log(value)
    }
  }

  /// The root of the magnitude with the sign of the value.
  private static func signedRoot(_ value: Double) -> Double {
    value < 0 ? -(-value).squareRoot() : value.squareRoot()
  }

  /// A value as a network learns it; not-a-number where missing.
  func scaled(_ value: Float, layer: Int) -> Float {
    let value = Double(value)
    let transformed =
      switch transformation {
      case .none: value
      case .squareRoot: Self.signedRoot(value)
      case .logarithm: log(value)
      }
    return Float((transformed - mean[layer]) / deviation[layer])
  }

  /// A network's output in the unit of the property.
  func restored(_ output: Float, layer: Int) -> Double {
    let transformed = Double(output) * deviation[layer] + mean[layer]
    let variance = residualVariance[layer]
    switch transformation {
    case .none: return transformed
    case .squareRoot: return transformed * transformed.magnitude + variance
    case .logarithm: return exp(transformed + variance / 2)
    }
  }

  /// Adds what ``restored(_:layer:)`` does to a graph in the ONNX format; the name of what comes out.
  func addNodes(to graph: inout ONNXGraph, input: String, layer: Int) -> String {
    graph.place = "property"
    func number(_ value: Double) -> String { graph.constant([Float(value)]) }
    let spread = graph.add("Mul", [input, number(deviation[layer])])
    let transformed = graph.add("Add", [spread, number(mean[layer])])
    let variance = residualVariance[layer]
    switch transformation {
    case .none: return transformed
    case .squareRoot:
      let square = graph.add("Mul", [transformed, graph.add("Abs", [transformed])])
      return graph.add("Add", [square, number(variance)])
    case .logarithm:
      return graph.add("Exp", [graph.add("Add", [transformed, number(variance / 2)])])
    }
  }

  /// Learns the variance of the residuals from scaled targets and outputs of one layer.
  mutating func learnResiduals(targets: [Float], outputs: [Float], layer: Int) {
    var sum = 0.0
    var count = 0.0
    for (target, output) in zip(targets, outputs) where !target.isNaN && !output.isNaN {
      let residual = Double(target - output) * deviation[layer]
      sum += residual * residual
      count += 1
    }
    residualVariance[layer] = count > 0 ? sum / count : 0
  }

  /// The scaling of one of the layers.
  func layer(_ index: Int) -> TargetScaling {
    TargetScaling(
      transformation: transformation, mean: [mean[index]], deviation: [deviation[index]],
      residualVariance: [residualVariance[index]])
  }
}
