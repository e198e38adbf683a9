import Display
import Figures

extension TrainingHistory {
  /// The losses over the epochs; the epoch whose weights were kept is marked where it is not the last.
  public func plot() -> Figure {
    let epochs = trainingLoss.indices.map { Double($0 + 1) }
    var marks: [any Mark] = [
      LineMark(points: Array(zip(epochs, trainingLoss)).map { (x: $0, y: $1) }, label: "training")
    ]
    if !validationLoss.isEmpty {
      marks.append(
        LineMark(
          points: Array(zip(epochs, validationLoss)).map { (x: $0, y: $1) }, label: "validation"))
    }
    if bestEpoch > 0, bestEpoch < self.epochs {
      marks.append(RuleMark(.vertical(Double(bestEpoch)), label: "weights kept"))
    }
    return Figure(
      title: "Training", subtitle: description, x: Axis("Epoch"), y: Axis("Loss"), marks: marks)
  }
}

extension TrainingHistory: Displayable {
  /// A sentence, and the curves where pictures are shown.
  public var displayData: DisplayData {
    let data = DisplayData(plainText: description)
    guard epochs > 0, let picture = plot().displayData.text(.svg) else { return data }
    return data.adding(.svg, picture)
  }
}
