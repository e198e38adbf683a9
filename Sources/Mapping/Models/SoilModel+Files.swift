import Display
import Foundation
import Networks
import Soil

extension SoilModel {
  /// Writes a network model to a file, in the format that the ending of its name says:
  /// `.safetensors`, which ``CNN/load(_:)`` reads, or `.onnx`, with which other programs predict
  /// without this library. The file is written whole or not at all, and does not hold the training
  /// sites.
  ///
  /// ```swift
  /// model.save("soc.safetensors")
  /// model.save("soc.onnx")
  /// ```
  ///
  /// A `.safetensors` file holds the weights, with everything needed to use them; Python reads it
  /// too. A `.onnx` file takes windows of the covariates as they are, in the order of
  /// ``covariateNames``, and gives the property in its unit: scaling, the filling of missing values,
  /// the mean of several networks and the way back to the unit are part of it. The text `solum`
  /// beside either describes the model in JSON.
  ///
  /// Shapes in ONNX: the value `input` is `[N, C, H, W]` for any count `N` of sites, not-a-number
  /// where missing, the first row of a window in the north; `output` is `[N, 1]`.
  /// Source: the format description of huggingface/safetensors; the ONNX specification, operator set 17.
  ///
  /// - Parameter path: The file, for example `"soc.safetensors"`; its folder must exist.
  /// - Throws: ``MappingError/notANetwork(learner:)`` for a forest; `NetworksError` where the file
  ///   cannot be written or the ending is another.
  public func save(_ path: String) throws {
    try predictor.save(description, to: path, as: NetworkFileFormat(of: path))
  }

  /// Now called ``save(_:)``, with a name that ends in `.onnx`.
  @available(*, unavailable, renamed: "save(_:)")
  public func exportONNX(to path: String) throws { try save(path) }
}

extension NetworkPredictor {
  func save(_ model: ModelDescription, to path: String, as format: NetworkFileFormat) throws {
    let metadata = try ModelRecord(model: model, predictor: self).metadata()
    switch format {
    case .safetensors: try WeightFile.write(arrays, metadata: metadata, to: path)
    case .onnx: try onnxModel(metadata: metadata).write(to: path)
    }
  }

  /// The weights of all networks, each under its number.
  private var arrays: [WeightArray] {
    networks.enumerated().flatMap { member, network in
      network.parameters.map {
        WeightArray(name: "\(member).\($0.name)", shape: $0.shape, values: $0.values)
      }
    }
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
