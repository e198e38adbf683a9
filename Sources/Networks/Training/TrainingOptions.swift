/// How a network is trained.
public struct TrainingOptions: Equatable, Sendable {
  /// How often every sample is seen; at least 1.
  public var epochs: Int
  /// How many samples make one step; at least 1. A last, smaller batch takes part too.
  public var batchSize: Int
  /// The (largest) learning rate; above zero.
  public var learningRate: Double
  /// What training makes small.
  public var loss: Loss
  /// How the weights follow the gradient.
  public var optimizer: Optimizer
  /// How the learning rate changes.
  public var schedule: Schedule
  /// The largest length the gradient of all weights together may have, or `nil` for any. Pascanu,
  /// Mikolov & Bengio (2013), arXiv 1211.5063.
  public var clipping: Double?
  /// Stops after so many epochs without a smaller validation loss and takes the best weights back, or
  /// `nil` to train to the end. Needs validation data.
  public var patience: Int?
  /// The seed of the order of the samples and of dropout.
  public var seed: Int
  /// How many threads work at once, or `nil` for all there are; changes the time, not the numbers.
  package var threads: Int?

  /// Makes options.
  public init(
    epochs: Int = 100, batchSize: Int = 32, learningRate: Double = 1e-3,
    loss: Loss = .meanSquaredError, optimizer: Optimizer = .adam, schedule: Schedule = .constant,
    clipping: Double? = nil, patience: Int? = nil, seed: Int = 1
  ) {
    self.epochs = epochs
    self.batchSize = batchSize
    self.learningRate = learningRate
    self.loss = loss
    self.optimizer = optimizer
    self.schedule = schedule
    self.clipping = clipping
    self.patience = patience
    self.seed = seed
  }
}
