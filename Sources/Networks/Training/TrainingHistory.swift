import Display
import Tables

/// The losses of a training, epoch by epoch.
public struct TrainingHistory: Equatable, Sendable {
  /// The mean loss of every epoch on the training samples, measured while the weights changed.
  public internal(set) var trainingLoss: [Double]
  /// The loss after every epoch on the validation samples; empty where there were none.
  public internal(set) var validationLoss: [Double]
  /// The learning rate at the end of every epoch.
  public internal(set) var learningRate: [Double]
  /// The epoch, from 1, whose weights the network kept.
  public internal(set) var bestEpoch: Int
  /// Whether the training ended before its last epoch because the validation loss grew no smaller.
  public internal(set) var stoppedEarly: Bool

  init(
    trainingLoss: [Double] = [], validationLoss: [Double] = [], learningRate: [Double] = [],
    bestEpoch: Int = 0, stoppedEarly: Bool = false
  ) {
    self.trainingLoss = trainingLoss
    self.validationLoss = validationLoss
    self.learningRate = learningRate
    self.bestEpoch = bestEpoch
    self.stoppedEarly = stoppedEarly
  }

  /// How many epochs were trained.
  public var epochs: Int { trainingLoss.count }

  /// One row an epoch.
  public var table: Table {
    let hasValidation = !validationLoss.isEmpty
    var columns = ["epoch", "training loss"]
    if hasValidation { columns.append("validation loss") }
    columns.append("learning rate")
    var entries: [[Value]] = []
    for epoch in trainingLoss.indices {
      var row: [Value] = [.integer(epoch + 1), .number(trainingLoss[epoch])]
      if hasValidation { row.append(.number(validationLoss[epoch])) }
      row.append(.number(learningRate[epoch]))
      entries.append(row)
    }
    return Table(columns: columns, rows: entries)
  }
}

extension TrainingHistory: CustomStringConvertible {
  /// A sentence with the last and the best losses.
  public var description: String {
    guard let last = trainingLoss.last else { return "not trained" }
    var text = "\(epochs.counted("epoch")), training loss \(NumberText.brief(last))"
    if let loss = validationLoss.last {
      text += ", validation loss \(NumberText.brief(loss))"
    }
    if bestEpoch > 0, bestEpoch != epochs { text += ", weights of epoch \(bestEpoch)" }
    if stoppedEarly { text += ", stopped early" }
    return text
  }
}
