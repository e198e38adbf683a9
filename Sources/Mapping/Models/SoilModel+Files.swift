import Display
import Foundation
import Networks
import Soil

extension SoilModel {
  /// Writes the weights of a network model, with everything needed to use them, to a file in the
  /// safetensors format, which Python reads too. The file is written whole or not at all.
  ///
  /// The training sites are not in the file. Read it with ``CNN/load(_:)``.
  ///
  /// - Parameter path: The file, for example `"soc.safetensors"`.
  /// - Throws: ``MappingError/notANetwork(learner:)`` for a forest; `NetworksError` where the file
  ///   cannot be written.
  public func save(_ path: String) throws {
    try predictor.save(description, to: path)
  }
}

extension NetworkPredictor {
  func save(_ model: ModelDescription, to path: String) throws {
    let arrays = networks.enumerated().flatMap { member, network in
      network.parameters.map {
        WeightArray(name: "\(member).\($0.name)", shape: $0.shape, values: $0.values)
      }
    }
    let record = ModelRecord(model: model, predictor: self)
    try WeightFile.write(arrays, metadata: record.metadata(), to: path)
  }
}

extension CNN {
  /// Reads a model that ``SoilModel/save(_:)`` wrote; the layers must be those it was fitted with.
  ///
  /// The model predicts and draws maps; without its training sites it knows neither uncertainty nor
  /// area of applicability.
  ///
  /// - Parameter path: The file.
  /// - Returns: The model.
  /// - Throws: `NetworksError` where the file cannot be read, is none of this library, or belongs
  ///   to other layers.
  public func load(_ path: String) throws -> SoilModel {
    let contents = try WeightFile.read(path)
    guard let text = contents.metadata["solum"],
      let record = try? JSONDecoder().decode(ModelRecord.self, from: Data(text.utf8)),
      record.isConsistent
    else {
      throw NetworksError.file(path: path, problem: .noSoilModel)
    }
    let networks = try (0..<record.members).map { member in
      let network = try Network(
        layers: layers(outputs: 1), input: Shape(record.input), seed: 1)
      let prefix = "\(member)."
      try network.setParameters(
        contents.arrays.filter { $0.name.hasPrefix(prefix) }.map {
          WeightArray(
            name: String($0.name.dropFirst(prefix.count)), shape: $0.shape, values: $0.values)
        })
      return network
    }
    return try record.model(networks)
  }
}

/// What a file keeps beside the weights.
struct ModelRecord: Codable {
  var learner: String
  var members: Int
  var input: [Int]
  var top: Double
  var bottom: Double
  var covariateNames: [String]
  var window: Int
  var cellSize: Double
  var propertyName: String
  var unit: String
  var covariateMean: [Float]
  var covariateScale: [Float]
  var depth: [Float]
  var transformation: String
  var targetMean: Double
  var targetDeviation: Double
  var residualVariance: Double
  /// How the model was fitted; files of earlier versions do not say so.
  var origin: ModelOrigin?

  init(model: ModelDescription, predictor: NetworkPredictor) {
    learner = model.learner
    members = predictor.networks.count
    input = predictor.networks.first?.inputShape.dimensions ?? []
    top = model.layer.top
    bottom = model.layer.bottom
    covariateNames = model.covariateNames
    window = model.window
    cellSize = model.cellSize
    propertyName = model.propertyName
    unit = model.unit
    covariateMean = predictor.covariates.mean
    covariateScale = predictor.covariates.scale
    depth = predictor.depth
    transformation = predictor.target.transformation.rawValue
    targetMean = predictor.target.mean[0]
    targetDeviation = predictor.target.deviation[0]
    residualVariance = predictor.target.residualVariance[0]
    origin = model.origin
  }

  /// Whether the lengths fit together, as they do in every file that was not changed.
  var isConsistent: Bool {
    (1...1000).contains(members) && window > 0 && window <= 1001
      && covariateMean.count == covariateNames.count
      && covariateScale.count == covariateNames.count
      && input == [covariateNames.count + depth.count, window, window]
      && TargetTransformation(rawValue: transformation) != nil
  }

  /// The record as the text beside the weights.
  func metadata() throws -> [String: String] {
    let text = String(decoding: try JSONEncoder.sorted.encode(self), as: UTF8.self)
    return Provenance.entries().merging(["solum": text]) { $1 }
  }

  func model(_ networks: [Network]) throws -> SoilModel {
    let target = TargetScaling(
      transformation: TargetTransformation(rawValue: transformation) ?? .none,
      mean: [targetMean], deviation: [targetDeviation], residualVariance: [residualVariance])
    let predictor = NetworkPredictor(
      networks: networks,
      covariates: CovariateScaling(mean: covariateMean, scale: covariateScale), target: target,
      depth: depth, window: window)
    let description = ModelDescription(
      learner: learner, layer: try DepthInterval(top: top, bottom: bottom),
      covariateNames: covariateNames, window: window, cellSize: cellSize,
      propertyName: propertyName, unit: unit, origin: origin)
    return SoilModel(description, predictor: predictor)
  }
}

extension JSONEncoder {
  /// Writes equal values as equal text.
  fileprivate static var sorted: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return encoder
  }
}
