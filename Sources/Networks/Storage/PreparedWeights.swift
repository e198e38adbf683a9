/// Weights in their own order and in the order of the loops.
final class PreparedWeights: @unchecked Sendable {
  private let plan: NetworkPlan
  private let needsBackward: [Bool]
  let parameters: FloatBuffer
  let prepared: FloatBuffer

  /// Takes weights; where a way back is given, what it needs is prepared too.
  init(plan: NetworkPlan, weights: [Float], way: BackwardPlan?) {
    self.plan = plan
    var needsBackward = Array(repeating: false, count: plan.nodes.count)
    for step in way?.steps ?? [] { needsBackward[step.node] = step.targets.contains { $0 != nil } }
    self.needsBackward = needsBackward
    parameters = FloatBuffer(plan.parameterCount)
    prepared = FloatBuffer(plan.preparedCount)
    assign(weights)
  }

  /// Replaces all weights.
  func assign(_ weights: [Float]) {
    parameters.assign(weights)
    for index in plan.nodes.indices { prepare(node: index) }
  }

  /// Follows a change of one node's weights.
  func prepare(node index: Int) {
    plan.nodes[index].operation?.prepare(
      parameters.pointer + plan.parameterOffsets[index],
      into: prepared.pointer + plan.preparedOffsets[index], backward: needsBackward[index])
  }
}
