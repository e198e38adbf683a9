import Basics
import Display
import NetworkLoops

/// Runs many samples forward on several threads.
final class Predictor {
  private let plan: NetworkPlan
  private let workers: Workers
  private let weights: PreparedWeights
  private let spaces: [Workspace]
  /// Groups between two looks at the cancellation flag.
  private static let roundSize = 64

  init(network: Network, threads: Int?) {
    plan = network.plan
    workers = Workers(threads)
    weights = PreparedWeights(plan: plan, weights: network.snapshot.weights, way: nil)
    let plan = plan
    spaces = (0..<workers.count).map { _ in Workspace(plan: plan, targets: 0, way: nil) }
  }

  /// The output of every sample, `[N]` and the output shape.
  func predict(_ inputs: Tensor, context: RunContext) throws -> Tensor {
    let count = inputs.sampleCount
    let width = plan.outputShape.count
    var result = Tensor(repeating: 0, [count] + plan.outputShape.dimensions)
    let groups = (count + 15) / 16
    for first in stride(from: 0, to: groups, by: Self.roundSize) {
      try context.checkCancellation()
      let last = min(groups, first + Self.roundSize)
      try result.values.withUnsafeMutableBufferPointer { output in
        try inputs.values.withUnsafeBufferPointer { values in
          guard let from = values.baseAddress, let to = output.baseAddress else { return }
          try run(first..<last, from: from, to: to, count: count, width: width)
        }
      }
    }
    return result
  }

  private func run(
    _ groups: Range<Int>, from input: UnsafePointer<Float>,
    to output: UnsafeMutablePointer<Float>, count: Int, width: Int
  ) throws {
    let (plan, weights, spaces) = (plan, weights, spaces)
    let ends = SharedEnds(input: input, output: output)
    try workers.run(groups.count) { task, worker in
      let space = spaces[worker]
      let first = (groups.lowerBound + task) * 16
      let samples = min(16, count - first)
      withUnsafeTemporaryAllocation(of: Int.self, capacity: 16) { positions in
        for lane in 0..<samples { positions[lane] = first + lane }
        loops.gather(
          ends.input, features: plan.shapes[0].count,
          positions: UnsafeBufferPointer(rebasing: positions[0..<samples]),
          into: space.activations[0])
      }
      space.forward(plan.nodes.indices, weights, .predicting)
      loops.scatter(
        space.output, features: width, count: samples, into: ends.output + first * width)
    }
  }
}

/// Pointers that several threads use at different places.
private struct SharedEnds: @unchecked Sendable {
  let input: UnsafePointer<Float>
  let output: UnsafeMutablePointer<Float>
}
