import Sampling
import Soil

/// What a model predicts, from what, and where it comes from.
package struct ModelDescription: Sendable {
  /// The name of the learner it was fitted with.
  let learner: String
  let layer: DepthInterval
  let covariateNames: [String]
  /// The width of the windows in cells.
  let window: Int
  /// The width of a cell in the units of the reference system.
  let cellSize: Double
  /// What it predicts, with the unit, for example `"organic carbon (g/kg)"`.
  let propertyName: String
  let unit: String
  /// How it was fitted; `nil` for a model read from a file that does not say so.
  let origin: ModelOrigin?
}

extension ModelDescription {
  /// What a model is that was fitted on sites of one layer.
  init(learner: String, method: String, seed: Int?, sites: Samples, loops: String) {
    self.init(
      learner: learner, layer: sites.depths[0], covariateNames: sites.covariateNames,
      window: sites.window, cellSize: sites.cellSize, propertyName: sites.axisLabel,
      unit: sites.unit,
      origin: ModelOrigin(method: method, seed: seed, siteCount: sites.count, loops: loops))
  }
}
