import Display
import NetworkLoops

extension Network {
  /// Makes sure that inputs have the network's shape and no missing values.
  func checkInputs(_ inputs: Tensor, called name: String) throws {
    guard inputs.sampleShape == inputShape else {
      throw NetworksError.dataShape(
        data: name, received: inputs.sampleShape, expected: inputShape,
        advice: "Give samples of the shape the network was defined for, or define a network for "
          + "\(inputs.sampleShape).")
    }
    try Self.checkFinite(
      inputs, called: name,
      advice: "Fill missing values or leave the sample out before training or predicting.")
  }

  /// Makes sure that data fit the network, its loss and each other, and that something can be learnt.
  func check(_ data: TrainingData, called name: String, loss: Loss) throws {
    let count = data.inputs.sampleCount
    guard count > 0 else { throw NetworksError.noData(data: "\(name) samples") }
    try checkInputs(data.inputs, called: "\(name) inputs")
    try checkTargets(data.targets, count: count, called: name, loss: loss)
    if let weights = data.weights {
      guard weights.count == count else {
        throw NetworksError.dataCount(
          data: "\(name) weights", received: weights.count, expected: count,
          of: "\(name) samples")
      }
      if let bad = weights.firstIndex(where: { !($0 >= 0 && $0.isFinite) }) {
        throw NetworksError.notFinite(
          data: "\(name) weights", sample: bad + 1, value: "\(weights[bad])",
          advice: "Weights are 0 or larger.")
      }
    }
    guard data.hasKnownTarget else { throw NetworksError.noData(data: "\(name) targets") }
  }

  private func checkTargets(_ targets: Tensor, count: Int, called name: String, loss: Loss) throws {
    guard targets.sampleCount == count else {
      throw NetworksError.dataCount(
        data: "\(name) targets", received: targets.sampleCount, expected: count,
        of: "\(name) samples")
    }
    let needed = targets.sampleShape.count * loss.loop.outputsPerTarget
    guard needed == outputShape.count, targets.dimensions.count == 2 else {
      throw NetworksError.dataShape(
        data: "\(name) targets", received: targets.sampleShape, expected: outputShape,
        advice: "With this loss \(needed.counted("output")) must stand for "
          + targets.sampleShape.count.counted("target")
          + ": end the network with Dense(\(needed)).")
    }
    if let bad = targets.values.firstIndex(where: { $0.isInfinite }) {
      throw NetworksError.notFinite(
        data: "\(name) targets", sample: bad / max(1, targets.sampleShape.count) + 1,
        value: "\(targets.values[bad])", advice: "Mark a missing target as not a number.")
    }
  }

  private static func checkFinite(_ tensor: Tensor, called name: String, advice: String) throws {
    let isFine = tensor.values.withUnsafeBufferPointer { values in
      values.baseAddress.map { loops.allFinite($0, count: values.count) } ?? true
    }
    if isFine { return }
    guard let bad = tensor.values.firstIndex(where: { !$0.isFinite }) else { return }
    throw NetworksError.notFinite(
      data: name, sample: bad / max(1, tensor.sampleShape.count) + 1,
      value: "\(tensor.values[bad])", advice: advice)
  }
}

extension TrainingData {
  /// Whether any sample with a weight has a target.
  fileprivate var hasKnownTarget: Bool {
    let width = max(1, targets.sampleShape.count)
    return targets.values.indices.contains { index in
      !targets.values[index].isNaN && (weights.map { $0[index / width] > 0 } ?? true)
    }
  }
}
