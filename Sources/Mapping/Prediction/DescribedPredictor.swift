import Basics
import Display
import Networks

/// A predictor that says what models and files tell of it.
package protocol DescribedPredictor: SoilPredictor {
  /// The losses of its training, or `nil` where it was not trained in epochs.
  var history: TrainingHistory? { get }
  /// The width in cells of the part of the windows that it looks at, or `nil` for all of them.
  var usedWindow: Int? { get }
  /// Whether it may be used on the calling thread only.
  var isBoundToThread: Bool { get }

  /// What a map says of the way in which it predicts.
  func provenance(of origin: ModelOrigin?) -> [String: String]

  /// Writes a model that predicts with it to a file.
  ///
  /// - Throws: ``MappingError/notANetwork(learner:)`` where it is no network; `NetworksError` where the
  ///   file cannot be written.
  func save(_ model: ModelDescription, to path: String, as format: NetworkFileFormat) throws
}

extension DescribedPredictor {
  package var history: TrainingHistory? { nil }
  package var usedWindow: Int? { nil }
  package var isBoundToThread: Bool { false }
  package func provenance(of origin: ModelOrigin?) -> [String: String] { [:] }
  package func save(
    _ model: ModelDescription, to path: String, as format: NetworkFileFormat
  ) throws {
    throw MappingError.notANetwork(learner: model.learner)
  }
}

/// A predictor of somebody's own learner, which need not describe itself.
struct ForeignPredictor: DescribedPredictor {
  private let predictor: any SoilPredictor
  private let learner: String

  /// The predictor itself where it is described, or what describes it.
  static func describing(
    _ predictor: any SoilPredictor, of learner: String
  ) -> any DescribedPredictor {
    (predictor as? any DescribedPredictor)
      ?? ForeignPredictor(predictor: predictor, learner: learner)
  }

  var isBoundToThread: Bool { predictor is any BoundToThread }

  func predict(_ places: Places, context: RunContext) throws -> Prediction {
    let prediction = try predictor.predict(places, context: context)
    guard prediction.mean.count == places.count else {
      throw MappingError.valueCount(
        learner: learner, received: prediction.mean.count, expected: places.count)
    }
    return prediction
  }
}

/// What stands for a layer that no site has a value of.
struct NoPredictor: DescribedPredictor {
  func predict(_ places: Places, context: RunContext) throws -> Prediction {
    Prediction(mean: Array(repeating: .nan, count: places.count))
  }
}
