import Display
import Geodata
import Networks

extension MapPainter {
  /// What the file says about how it was made.
  var metadata: [String: String] {
    var metadata = [
      "PROPERTY": model.propertyName, "LAYER": model.layer.name, "LEARNER": model.learner,
      "COVARIATES": model.covariateNames.joined(separator: ", "), "WINDOW": "\(usedWindow)",
      "TIFFTAG_SOFTWARE": Provenance.software, "CREATED": Provenance.date,
      "VERSIONS": Provenance.versions(with: Provenance.geodata),
    ]
    if scales.contains(where: { $0 > 1 }) {
      metadata["SCALES"] = Set(scales).sorted().map(String.init).joined(separator: ", ")
    }
    if let origin = model.origin {
      metadata["METHOD"] = origin.method
      metadata["SEED"] = "\(origin.seed)"
      metadata["SITES"] = "\(origin.siteCount)"
    }
    if let ensemble {
      metadata["UNCERTAINTY"] =
        "ensemble of \(ensemble.predictors.count) models, each fitted on profiles drawn with "
        + "replacement"
    }
    if let applicability {
      metadata["APPLICABILITY_THRESHOLD"] = NumberText.trimmed(applicability.threshold, decimals: 6)
    }
    return metadata.merging(standardization) { $1 }
  }

  /// The width in cells of the windows that predictions depend on: a forest sees the middle cell alone.
  private var usedWindow: Int { model.predictor is ForestPredictor ? 1 : model.window }

  /// How a network's numbers were standardised, with as many digits as tell them apart; a forest takes
  /// them as they are.
  private var standardization: [String: String] {
    guard let network = model.predictor as? NetworkPredictor else { return [:] }
    func list(_ values: [Float]) -> String {
      values.map(\.description).joined(separator: ", ")
    }
    return [
      "LOOPS": Provenance.loops, "LOOPS_FITTED": model.origin?.loops ?? "unknown",
      "TRANSFORMATION": network.target.transformation.rawValue,
      "PROPERTY_MEAN": "\(network.target.mean[0])",
      "PROPERTY_DEVIATION": "\(network.target.deviation[0])",
      "COVARIATE_MEANS": list(network.covariates.mean),
      "COVARIATE_DEVIATIONS": list(network.covariates.scale.map { 1 / $0 }),
    ]
  }
}
