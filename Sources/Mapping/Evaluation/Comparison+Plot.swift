import Display
import Figures

extension Comparison {
  /// Draws the comparison.
  ///
  /// - WeightArray kind: Predictions against observations, or the measures as bars.
  /// - Returns: A grid of panels.
  public func plot(_ kind: ComparisonPlot = .observedPredicted) -> Figure {
    switch kind {
    case .observedPredicted: observedPredicted
    case .metrics: measureBars
    }
  }

  private var observedPredicted: Figure {
    var panels: [Figure] = []
    for layer in layers.indices {
      for learner in learners.indices { panels.append(panel(learner, layer)) }
    }
    return Figure.grid(
      panels, columns: learners.count, title: "Observed and predicted \(axisLabel)",
      subtitle: title)
  }

  private func panel(_ learner: Int, _ layer: Int) -> Figure {
    let observed = Self.column(observed, layer, of: layers.count)
    let predicted = Self.column(predictions[learner], layer, of: layers.count)
    let points = zip(observed, predicted).filter { $0.isFinite && $1.isFinite }
      .map { (x: $0, y: $1) }
    let largest = points.reduce(0) { max($0, $1.x, $1.y) }
    let smallest = points.reduce(largest) { min($0, $1.x, $1.y) }
    let margin = 0.04 * (largest - smallest)
    let domain =
      smallest < largest ? min(0, smallest) - margin...largest + margin : nil
    var text = ""
    if let measure = measures[learner][layer] {
      text =
        "R² \(NumberText.fixed(measure.rSquared, decimals: 2)), "
        + "RMSE \(NumberText.fixed(measure.rmse, decimals: 2)), "
        + "CCC \(NumberText.fixed(measure.ccc, decimals: 2))"
    }
    return Figure(
      title: "\(learners[learner]), \(layers[layer])", subtitle: text, width: 260, height: 280,
      x: Axis(layer == layers.count - 1 ? "Observed" : "", domain: domain),
      y: Axis(learner == 0 ? "Predicted" : "", domain: domain),
      marks: [
        RuleMark(.diagonal, color: Color(red: 120, green: 120, blue: 120)),
        PointMark(points: points, opacity: 0.5, size: 4),
      ])
  }

  private var measureBars: Figure {
    let rmse = unit.isEmpty ? "RMSE" : "RMSE (\(unit))"
    return Figure.grid(
      [bars("R²", \.rSquared), bars(rmse, \.rmse), bars("CCC", \.ccc)], columns: 3,
      title: "Learners by layer", subtitle: title)
  }

  private func bars(_ label: String, _ value: (Metrics) -> Double) -> Figure {
    Figure(
      title: label, width: 320, height: 280, y: Axis(label),
      marks: learners.indices.map { learner in
        BarMark(
          bars: layers.indices.map { layer in
            (category: layers[layer], value: measures[learner][layer].map(value) ?? .nan)
          }, label: isLeaky ? learners[learner] + " (leaky)" : learners[learner])
      })
  }
}
