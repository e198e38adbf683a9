import Display
import Tables

extension Comparison: Displayable {
  /// The measures of every layer and learner.
  public var displayData: DisplayData { table.displayData }

  /// The measures of every layer and learner, and their means over the layers; see ``Metrics``. The
  /// last column is the difference of R² to the first learner with its 95 % interval from resampled
  /// sites.
  public var table: Table {
    var columns = ["layer", "learner", "n", "R²", "r²", "RMSE", "MAE", "bias", "CCC", "RPIQ"]
    if learners.count > 1 { columns.append("ΔR² to \(learners[0]) (95 %)") }
    var entries: [[Value]] = []
    for layer in layers.indices {
      for learner in learners.indices {
        guard let measure = measures[learner][layer] else { continue }
        entries.append(
          row(layers[layer], learner, [measure], difference(learner: learner, layer: layer)))
      }
    }
    if layers.count > 1 {
      for learner in learners.indices {
        let known = measures[learner].compactMap { $0 }
        if known.isEmpty { continue }
        entries.append(
          row("mean of layers", learner, known, difference(learner: learner, layer: nil)))
      }
    }
    var table = Table(title: title, columns: columns, rows: entries)
    table.shownRows = 200
    return table
  }

  /// What was done, and a warning where the folds leak.
  var title: String {
    let sentence = "Cross-validation of \(axisLabel), \(foldsDescription)"
    return isLeaky ? "LEAKY, too good to be true: \(sentence)" : sentence
  }

  private func row(
    _ layer: String, _ learner: Int, _ measures: [Metrics], _ difference: DifferenceInterval?
  ) -> [Value] {
    func mean(_ value: (Metrics) -> Double) -> Value {
      let known = measures.map(value).filter(\.isFinite)
      guard !known.isEmpty else { return .missing }
      return .text(NumberText.fixed(known.reduce(0, +) / Double(known.count), decimals: 3))
    }
    let name = isLeaky ? learners[learner] + " (leaky)" : learners[learner]
    return [
      .text(layer), .text(name), .integer(measures.reduce(0) { $0 + $1.count }),
      mean(\.rSquared), mean(\.squaredCorrelation), mean(\.rmse), mean(\.mae), mean(\.bias),
      mean(\.ccc), mean(\.rpiq),
      difference.map { .text(Self.text($0)) } ?? .missing,
    ]
  }

  private static func text(_ interval: DifferenceInterval) -> String {
    func signed(_ value: Double) -> String {
      (value > 0 ? "+" : "") + NumberText.fixed(value, decimals: 3)
    }
    return "\(signed(interval.estimate)) (\(signed(interval.low)) to \(signed(interval.high)))"
  }
}
