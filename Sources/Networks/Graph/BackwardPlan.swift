/// The way back through a network: which nodes take part and where gradients are kept.
///
/// Gradients of activations live only until they are used, so a few buffers serve all of them; a
/// plain chain of layers needs two.
struct BackwardPlan: Sendable {
  /// Where the gradient by one input of a node belongs.
  struct Target: Sendable {
    /// The buffer that is written.
    let buffer: Int
    /// The buffer to which it is added afterwards, where the activation has several readers.
    let sum: Int?
  }

  /// One node on the way back.
  struct Step: Sendable {
    let node: Int
    /// The buffer with the gradient by the node's output.
    let outgoing: Int
    /// One target an input; `nil` where nobody needs the gradient.
    let targets: [Target?]
    /// Whether the node's weights learn.
    let isTrained: Bool
  }

  private(set) var steps: [Step] = []
  /// How many numbers each buffer holds for one sample.
  private(set) var bufferSizes: [Int] = []
  /// The buffer for the gradient by the network's output.
  private(set) var outputBuffer = 0

  private var free: [Int] = []

  init(_ plan: NetworkPlan, trained: [Bool]) {
    var needed = Array(repeating: false, count: plan.shapes.count)
    for (index, node) in plan.nodes.enumerated() {
      needed[index + 1] = trained[index] || node.sources.contains { needed[$0] }
    }
    var held: [Int?] = Array(repeating: nil, count: plan.shapes.count)
    outputBuffer = take(plan.outputShape.count)
    held[plan.shapes.count - 1] = outputBuffer
    for index in plan.nodes.indices.reversed() where needed[index + 1] {
      guard let outgoing = held[index + 1] else { continue }
      var temporary: [Int] = []
      var targets: [Target?] = []
      for source in plan.nodes[index].sources {
        guard needed[source] else {
          targets.append(nil)
          continue
        }
        let buffer = take(plan.shapes[source].count)
        targets.append(Target(buffer: buffer, sum: held[source]))
        if held[source] == nil { held[source] = buffer } else { temporary.append(buffer) }
      }
      steps.append(
        Step(node: index, outgoing: outgoing, targets: targets, isTrained: trained[index]))
      free += temporary + [outgoing]
    }
  }

  /// A buffer that nobody uses at the moment.
  private mutating func take(_ size: Int) -> Int {
    if let buffer = free.popLast() {
      bufferSizes[buffer] = max(bufferSizes[buffer], size)
      return buffer
    }
    bufferSizes.append(size)
    return bufferSizes.count - 1
  }
}
