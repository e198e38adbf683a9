import Basics
import Display
import Networks

/// A network that has learnt, with its losses.
struct TrainedNetwork: Sendable {
  let network: Network
  let history: TrainingHistory
}

extension NetworkFitting {
  /// Trains one network from fresh weights, by default on one thread beside others.
  func trained(
    _ member: Int = 0, layers: [any Layer], on data: TrainingData, threads: Int? = 1,
    context: RunContext, task: String = "Training"
  ) throws -> TrainedNetwork {
    let network = try Network(
      layers: layers, input: data.inputs.sampleShape, seed: seed(member: member))
    return TrainedNetwork(
      network: network,
      history: try train(
        network, member, on: data, threads: threads, context: context, task: task))
  }

  /// Trains a network on.
  func train(
    _ network: Network, _ member: Int, on data: TrainingData, threads: Int?, context: RunContext,
    task: String
  ) throws -> TrainingHistory {
    var options = options(samples: data.inputs.sampleCount, member: member)
    options.threads = threads
    return try network.fit(
      inputs: data.inputs, targets: data.targets, options: options, context: context, task: task)
  }

  /// Trains all members side by side, for each of several parts; every finished member is reported.
  ///
  /// The context that `train` is given reports nothing.
  func trainedMembers<Trained: Sendable>(
    parts: Int = 1, _ context: RunContext,
    _ train: @Sendable (_ part: Int, _ member: Int, RunContext) throws -> Trained
  ) throws -> [[Trained]] {
    let quiet = RunContext(cancellation: context.cancellation)
    let counter = StepCounter("Training", total: parts * members, context: context)
    let trained = try Shards.map(parts * members) { job in
      let trained = try train(job / members, job % members, quiet)
      counter.step()
      return trained
    }
    return (0..<parts).map { Array(trained[$0 * members..<($0 + 1) * members]) }
  }
}
