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
  /// The part of all steps, from 0 to below 1, over which the learning rate first rises in a straight
  /// line. Goyal et al. (2017), arXiv 1706.02677.
  public var warmUp: Double
  /// How much of each weight is added to its gradient, 0 or above: half the penalty on the sum of squares.
  /// ``Optimizer/adamW(decay:)`` decays weights apart from the gradient instead.
  public var weightDecay: Double
  /// The largest length the gradient of all weights together may have, or `nil` for any. Pascanu,
  /// Mikolov & Bengio (2013), arXiv 1211.5063.
  public var clipping: Double?
  /// Stops after so many epochs without a smaller validation loss and takes the best weights back, or
  /// `nil` to train to the end. Needs validation data.
  public var patience: Int?
  /// How windows are varied each time they are learnt from; needs inputs of the shape `[C, H, W]`.
  public var augmentation: Augmentation
  /// The seed of the order of the samples, of dropout and of augmentation.
  public var seed: Int
  /// How many threads work at once, or `nil` for all there are; changes the time, not the numbers.
  package var threads: Int?

  /// Makes options.
  public init(
    epochs: Int = 100, batchSize: Int = 32, learningRate: Double = 1e-3,
    loss: Loss = .meanSquaredError, optimizer: Optimizer = .adam, schedule: Schedule = .constant,
    warmUp: Double = 0, weightDecay: Double = 0, clipping: Double? = nil, patience: Int? = nil,
    augmentation: Augmentation = .none, seed: Int = 1
  ) {
    self.epochs = epochs
    self.batchSize = batchSize
    self.learningRate = learningRate
    self.loss = loss
    self.optimizer = optimizer
    self.schedule = schedule
    self.warmUp = warmUp
    self.weightDecay = weightDecay
    self.clipping = clipping
    self.patience = patience
    self.augmentation = augmentation
    self.seed = seed
  }
}
