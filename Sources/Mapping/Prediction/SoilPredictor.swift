import Display

/// Something fitted that predicts one layer of soil; what a ``Learner`` makes.
public protocol SoilPredictor: Sendable {
  /// Predicts the layer at some places.
  ///
  /// - Parameters:
  ///   - places: The places, with the covariates that the learner was fitted with.
  ///   - context: What stops the work.
  /// - Returns: One value a place, in the unit of the property; not-a-number where there is none.
  /// - Throws: `Interrupted`, or what is wrong with the places.
  func predict(_ places: Places, context: RunContext) throws -> Prediction
}
