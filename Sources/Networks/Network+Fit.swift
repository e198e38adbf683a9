import Basics
import Display

extension Network {
  /// Trains the layers that are not frozen.
  ///
  /// - Parameters:
  ///   - data: What is learnt from.
  ///   - validation: What is watched and never learnt from, or `nil`.
  ///   - options: How to train.
  ///   - checkpoint: A file that keeps the state of a long training, or `nil`. Where it exists, the
  ///     training goes on from there, to the same bits as without the break; it is removed at the end.
  /// - Returns: The losses.
  /// - Throws: ``NetworksError`` for data or options that cannot work and where the loss grows
  ///   without bound; `Interrupted` when stopped. The weights then stay as they were.
  @discardableResult
  public func fit(
    _ data: TrainingData, validation: TrainingData? = nil,
    options: TrainingOptions = TrainingOptions(), checkpoint: String? = nil
  ) throws -> TrainingHistory {
    try fit(
      inputs: data.inputs, targets: data.targets, weights: data.weights, validation: validation,
      options: options, checkpoint: checkpoint)
  }

  /// Trains the layers that are not frozen.
  ///
  /// - Parameters:
  ///   - inputs: Samples, `[N]` and the network's input shape; no missing values.
  ///   - targets: Targets `[N, T]`; a missing one is not a number and takes no part.
  ///   - weights: The weight of each sample, zero or above, or `nil` for equal ones.
  ///   - validation: Samples that are watched, never learnt from.
  ///   - options: How to train.
  ///   - context: Where progress goes and what stops the training.
  ///   - task: What the progress bar says.
  ///   - checkpoint: A file that keeps the state of a long training. Where it exists, the training goes
  ///     on from there, to the same bits as without the break; it is removed at the end. Written after
  ///     an epoch when the last time was half a minute ago, and when the training is stopped.
  /// - Returns: The losses.
  /// - Throws: ``NetworksError`` for data or options that cannot work and where the loss grows
  ///   without bound; `Interrupted` when stopped. The weights then stay as they were.
  @discardableResult
  package func fit(
    inputs: Tensor, targets: Tensor, weights: [Float]? = nil, validation: TrainingData? = nil,
    options: TrainingOptions = TrainingOptions(), context: RunContext = .current,
    task: String = "Training", checkpoint: String? = nil
  ) throws -> TrainingHistory {
    let data = TrainingData(inputs: inputs, targets: targets, weights: weights)
    let trainer = try Trainer(
      network: self, data: data, validation: validation, options: options, context: context,
      task: task, checkpoint: checkpoint)
    let history = try trainer.run()
    replaceWeights(trainer.finalWeights)
    return history
  }
}
