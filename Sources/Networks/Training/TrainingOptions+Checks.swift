extension TrainingOptions {
  /// Makes sure that every option means something.
  ///
  /// - Throws: ``NetworksError/option(name:value:expected:)`` for the first that does not.
  package func check(hasValidation: Bool = false) throws {
    try require(epochs >= 1, "epochs", "\(epochs)", .atLeast(1))
    try require(batchSize >= 1, "batchSize", "\(batchSize)", .atLeast(1))
    try require(
      learningRate > 0 && learningRate.isFinite, "learningRate", "\(learningRate)",
      .positive(example: 0.001))
    try loss.check()
    try checkOptimizer()
    try checkSchedule()
    try require(warmUp >= 0 && warmUp < 1, "warmUp", "\(warmUp)", .fromZeroToBelowOne)
    try require(
      weightDecay >= 0 && weightDecay.isFinite, "weightDecay", "\(weightDecay)", .notNegative)
    if let clipping {
      try require(
        clipping > 0 && clipping.isFinite, "clipping", "\(clipping)", .positive(example: nil))
    }
    if let patience {
      try require(patience >= 1, "patience", "\(patience)", .atLeast(1))
      try require(
        hasValidation, "patience", "\(patience)", .nilWithoutValidation)
    }
    if let threads { try require(threads >= 1, "threads", "\(threads)", .atLeast(1)) }
  }

  private func checkOptimizer() throws {
    switch optimizer {
    case .adam: return
    case .sgd(let momentum):
      try require(
        momentum >= 0 && momentum < 1, "optimizer: .sgd(momentum:)", "\(momentum)",
        .fromZeroToBelowOne)
    case .rmsProp(let smoothing):
      try require(
        smoothing >= 0 && smoothing < 1, "optimizer: .rmsProp(smoothing:)", "\(smoothing)",
        .fromZeroToBelowOne)
    case .adamW(let decay):
      try require(
        decay >= 0 && decay.isFinite, "optimizer: .adamW(decay:)", "\(decay)", .notNegative)
    }
  }

  private func checkSchedule() throws {
    switch schedule {
    case .constant, .cosine: return
    case .step(let every, let factor):
      try require(every >= 1, "schedule: .step(every:)", "\(every)", .atLeast(1))
      try require(
        factor > 0 && factor < 1, "schedule: .step(factor:)", "\(factor)", .betweenZeroAndOne)
    case .plateau(let factor, let patience):
      try require(
        factor > 0 && factor < 1, "schedule: .plateau(factor:)", "\(factor)", .betweenZeroAndOne)
      try require(
        patience >= 1, "schedule: .plateau(patience:)", "\(patience)", .atLeast(1))
    }
  }

  private func require(
    _ condition: Bool, _ name: String, _ value: String, _ expected: PossibleNetworkOption
  ) throws {
    guard condition else {
      throw NetworksError.option(name: name, value: value, expected: expected)
    }
  }
}
