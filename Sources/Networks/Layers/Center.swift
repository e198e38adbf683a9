/// The middle cell of a window: the values of the covariates at the site itself.
///
/// Beside convolutions in a branch of its own it brings point covariates, and where the depth is a
/// channel the depth, to the dense layers:
///
/// ```swift
/// Branches(.concatenation) {
///   Branch { Conv2D(16, kernel: 3, activation: .relu); GlobalAveragePool2D() }
///   Branch { Center(); Dense(16, activation: .relu) }
/// }
/// Dense(64, activation: .relu)
/// ```
///
/// Shapes: in `[C, H, W]` or `[C, L]` with odd `H`, `W` and `L`, out `[C]`.
public struct Center: WorkingLayer {
  /// Makes the layer.
  public init() {}

  /// The layer as it is written in a cell.
  public var description: String { "Center()" }

  package func operation(for input: Shape) throws -> any LayerOperation {
    let sizes = input.dimensions.dropFirst()
    guard input.isUsable, !sizes.isEmpty, sizes.allSatisfy({ $0 % 2 == 1 }) else {
      throw NetworksError.layerInput(
        layer: description, place: nil, received: input, expected: .odd)
    }
    return CenterOperation(input)
  }
}

private final class CenterOperation: LayerOperation {
  let outputShape: Shape
  private let channels: Int
  private let plane: Int

  init(_ input: Shape) {
    channels = input.dimensions[0]
    plane = input.count / channels
    outputShape = Shape([channels])
  }

  /// Where the middle of a channel stands.
  private func middle(_ channel: Int) -> Int { (channel * plane + plane / 2) * 16 }

  func forward(
    _ input: UnsafePointer<Float>, _ output: UnsafeMutablePointer<Float>, _ pass: LayerPass
  ) {
    for channel in 0..<channels {
      (output + channel * 16).update(from: input + middle(channel), count: 16)
    }
  }

  func backward(_ step: BackwardStep, _ pass: LayerPass) {
    guard let gradient = step.inputGradient else { return }
    gradient.update(repeating: 0, count: channels * plane * 16)
    for channel in 0..<channels {
      (gradient + middle(channel)).update(from: step.outputGradient + channel * 16, count: 16)
    }
  }

  func addNodes(to graph: inout ONNXGraph, input: String, weights: [String]) -> String {
    let planes = graph.reshape(input, to: [channels, plane])
    return graph.add("Gather", [planes, graph.constant(plane / 2)], ["axis": .int(2)])
  }
}
