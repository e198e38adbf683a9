import Foundation

/// The learning rate of every step.
struct RateRule: Codable, Equatable {
  private let start: Double
  private let totalSteps: Int
  private var factor = 1.0
  private var best: Double?
  private var epochsSinceBest = 0

  init(_ options: TrainingOptions, totalSteps: Int) {
    start = options.learningRate
    self.totalSteps = totalSteps
  }

  /// The rate of one step, counted from 0.
  func rate(step: Int, _ schedule: Schedule) -> Double {
    switch schedule {
    case .constant, .plateau: return start * factor
    case .cosine(let warmUp):
      let rising = warmUp * Double(totalSteps)
      let position = Double(step)
      if position < rising { return start * min(1, (position + 1) / rising) }
      let part = (position - rising) / max(1, Double(totalSteps) - rising)
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
