import NetworkLoops

/// A list of features repeated at several depths, with a linear map of each depth's own numbers
/// added: what was learnt of a site is computed once and then told apart by depth.
///
/// ```swift
/// Dense(64)
/// AtDepths([[2.5, 0.9], [10, 2.3], [22.5, 3.1]])
/// ReLU()
/// Conv1D(1, kernel: 1)
/// Flatten()
/// ```
///
/// Shapes: in `[F]`, out `[F, L]` for `L` depths; weights `[F, K]` for `K` numbers a depth:
/// `out[f, l] = in[f] + Σₖ weight[f, k] · depth[l, k]`.
public struct AtDepths: WorkingLayer {
  /// The numbers of every depth, best scaled to about −1 … 1.
  public let depths: [[Double]]

  /// Makes the layer.
  ///
  /// - Parameter depths: The numbers of every depth, as many for each.
  public init(_ depths: [[Double]]) {
    self.depths = depths
  }

  /// The layer as it is written in a cell.
  public var description: String { "AtDepths(\(depths))" }

  package func operation(for input: Shape) throws -> any LayerOperation {
    try requireRank(1, of: input, .list)
    let width = depths.first?.count ?? 0
    guard width > 0, depths.allSatisfy({ $0.count == width && $0.allSatisfy(\.isFinite) }) else {
      throw NetworksError.layerArgument(
        layer: kind, place: nil, argument: "depths", value: "\(depths)",
        expected: .depths)
    }
    return AtDepthsOperation(features: input.count, depths: depths.map { $0.map { Float($0) } })
  }
}

private final class AtDepthsOperation: LayerOperation {
  let outputShape: Shape
  let parameters: [ParameterSpecification]
  var role: LayerRole { .dense }
  private let features: Int
  private let depths: [[Float]]
  private let width: Int

  init(features: Int, depths: [[Float]]) {
    self.features = features
    self.depths = depths
    width = depths[0].count
    outputShape = Shape([features, depths.count])
    parameters = [
      ParameterSpecification(
        name: "weight", dimensions: [features, width],
        initial: .uniform(bound: 1 / Double(width).squareRoot()))
    ]
  }

  var preparedCount: Int { features * depths.count }
  var gradientCount: Int { features * depths.count }

  func prepare(
    _ parameters: UnsafePointer<Float>, into prepared: UnsafeMutablePointer<Float>, backward: Bool
  ) {
    for feature in 0..<features {
      for (place, depth) in depths.enumerated() {
        var sum: Float = 0
        for (index, value) in depth.enumerated() {
          sum += parameters[feature * width + index] * value
        }
        prepared[feature * depths.count + place] = sum
      }
    }
  }

  func forward(
    _ input: UnsafePointer<Float>, _ output: UnsafeMutablePointer<Float>, _ pass: LayerPass
  ) {
    loops.repeatShifted(
      input, features: features, times: depths.count, shifts: pass.prepared, into: output)
  }

  func backward(_ step: BackwardStep, _ pass: LayerPass) {
    if let gradient = step.parameterGradient {
      loops.addLaneSums(step.outputGradient, rows: gradientCount, to: gradient)
    }
    guard let result = step.inputGradient else { return }
    loops.sumRepeats(step.outputGradient, features: features, times: depths.count, into: result)
  }

  func addNodes(to graph: inout ONNXGraph, input: String, weights: [String]) -> String {
    let turned = (0..<width).flatMap { index in depths.map { $0[index] } }
    let numbers = graph.constant(turned, [width, depths.count])
    let shifts = graph.add("MatMul", weights + [numbers])
    return graph.add("Add", [graph.reshape(input, to: [features, 1]), shifts])
  }

  func collect(_ gradient: UnsafePointer<Float>, into parameters: UnsafeMutablePointer<Float>) {
    for feature in 0..<features {
      for index in 0..<width {
        var sum: Float = 0
        for (place, depth) in depths.enumerated() {
          sum += gradient[feature * depths.count + place] * depth[index]
        }
        parameters[feature * width + index] = sum
      }
    }
  }
}
