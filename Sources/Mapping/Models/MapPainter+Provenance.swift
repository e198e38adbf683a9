import Display
import Geodata

extension MapPainter {
  /// What the file says about how it was made.
  var metadata: [String: String] {
    var metadata = [
      "PROPERTY": model.propertyName, "LAYER": model.layer.name, "LEARNER": model.learner,
      "COVARIATES": model.covariateNames.joined(separator: ", "),
      "WINDOW": "\(model.predictor.usedWindow ?? model.window)",
      "TIFFTAG_SOFTWARE": Provenance.software, "CREATED": Provenance.date,
      "VERSIONS": Provenance.versions(with: Provenance.geodata),
    ]
    if scales.contains(where: { $0 > 1 }) {
      metadata["SCALES"] = Set(scales).sorted().map(String.init).joined(separator: ", ")
    }
    if let origin = model.description.origin {
      metadata["METHOD"] = origin.method
      metadata["SEED"] = origin.seed.map { "\($0)" }
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
    return metadata.merging(model.predictor.provenance(of: model.description.origin)) { $1 }
  }
}
