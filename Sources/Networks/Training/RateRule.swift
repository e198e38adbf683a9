import Foundation

/// The learning rate of every step.
struct RateRule: Codable, Equatable {
  private let start: Double
  private let totalSteps: Int
  private let stepsPerEpoch: Int
  private let risingSteps: Double
  private var factor = 1.0
  private var best: Double?
  private var epochsSinceBest = 0

  init(_ options: TrainingOptions, stepsPerEpoch: Int) {
    start = options.learningRate
    self.stepsPerEpoch = max(1, stepsPerEpoch)
    let (product, overflow) = stepsPerEpoch.multipliedReportingOverflow(by: options.epochs)
    totalSteps = overflow ? .max : product
    risingSteps = options.warmUp * Double(totalSteps)
  }

  /// The rate of one step, counted from 0.
  func rate(step: Int, _ schedule: Schedule) -> Double {
    let position = Double(step)
    if position < risingSteps { return start * min(1, (position + 1) / risingSteps) }
    switch schedule {
    case .constant, .plateau: return start * factor
    case .step(let every, let factor):
      return start * pow(factor, Double(step / stepsPerEpoch / max(1, every)))
    case .cosine:
      let part = (position - risingSteps) / max(1, Double(totalSteps) - risingSteps)
      return start * 0.5 * (1 + cos(.pi * part))
    }
  }

  /// Takes note of the loss after an epoch.
  mutating func observe(_ loss: Double, _ schedule: Schedule) {
    guard case .plateau(let reduction, let patience) = schedule else { return }
    if loss < best ?? .infinity {
      best = loss
      epochsSinceBest = 0
      return
    }
    epochsSinceBest += 1
    if epochsSinceBest >= patience {
      factor *= reduction
      epochsSinceBest = 0
    }
  }
}
