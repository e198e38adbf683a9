extension TrainingOptions {
  /// Makes sure that every option means something.
  ///
  /// - Throws: ``NetworksError/option(name:value:expected:)`` for the first that does not.
  package func check(hasValidation: Bool = false) throws {
    try require(epochs >= 1, "epochs", "\(epochs)", "1 or more")
    try require(batchSize >= 1, "batchSize", "\(batchSize)", "1 or more")
    try require(
      learningRate > 0 && learningRate.isFinite, "learningRate", "\(learningRate)",
      "a number above 0, for example 0.001")
    try loss.check()
    try checkOptimizer()
    try checkSchedule()
    try require(warmUp >= 0 && warmUp < 1, "warmUp", "\(warmUp)", "from 0 to below 1")
    try require(
      weightDecay >= 0 && weightDecay.isFinite, "weightDecay", "\(weightDecay)", "0 or above")
    if let clipping {
      try require(clipping > 0 && clipping.isFinite, "clipping", "\(clipping)", "above 0")
    }
    if let patience {
      try require(patience >= 1, "patience", "\(patience)", "1 or more")
      try require(
        hasValidation, "patience", "\(patience)", "nil where there are no validation data")
    }
    if let threads { try require(threads >= 1, "threads", "\(threads)", "1 or more") }
  }

  private func checkOptimizer() throws {
    switch optimizer {
    case .adam: return
    case .sgd(let momentum):
      try require(
        momentum >= 0 && momentum < 1, "optimizer: .sgd(momentum:)", "\(momentum)",
        "from 0 to below 1")
    case .rmsProp(let smoothing):
      try require(
        smoothing >= 0 && smoothing < 1, "optimizer: .rmsProp(smoothing:)", "\(smoothing)",
        "from 0 to below 1")
    case .adamW(let decay):
      try require(
        decay >= 0 && decay.isFinite, "optimizer: .adamW(decay:)", "\(decay)", "0 or above")
    }
  }

  private func checkSchedule() throws {
    switch schedule {
    case .constant, .cosine: return
    case .step(let every, let factor):
      try require(every >= 1, "schedule: .step(every:)", "\(every)", "1 or more")
      try require(
        factor > 0 && factor < 1, "schedule: .step(factor:)", "\(factor)", "between 0 and 1")
    case .plateau(let factor, let patience):
      try require(
        factor > 0 && factor < 1, "schedule: .plateau(factor:)", "\(factor)", "between 0 and 1")
      try require(
        patience >= 1, "schedule: .plateau(patience:)", "\(patience)", "1 or more")
    }
  }

  private func require(
    _ condition: Bool, _ name: String, _ value: String, _ expected: String
  ) throws {
    guard condition else {
      throw NetworksError.option(name: name, value: value, expected: expected)
    }
  }
}
