/// What a picture of a comparison shows.
public enum ComparisonPlot: String, Sendable, CaseIterable {
  /// A grid of panels, one a layer and learner: predictions against observations with the 1:1 line.
  case observedPredicted
  /// R², RMSE and CCC of every layer as bars, one colour a learner.
  case metrics
}
