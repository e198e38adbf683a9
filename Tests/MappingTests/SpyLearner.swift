import Display
import Mapping
import Sampling
import Synchronization

/// A learner that remembers what it was shown and predicts the mean of each layer.
final class SpyLearner: Learner {
  struct Visit: Sendable {
    let training: Samples
    /// The places of every prediction, one a layer.
    let asked: [Places]

    /// The profiles at the places, found by their coordinates among all samples.
    func testedProfiles(of samples: Samples) -> [String] {
      guard let places = asked.first else { return [] }
      return zip(places.x, places.y).flatMap { x, y in
        samples.coordinates.indices
          .filter { samples.coordinates[$0].x == x && samples.coordinates[$0].y == y }
          .map { samples.profileIDs[$0] }
      }
    }
  }

  let name: String
  private let seen = Mutex<[(training: Samples, asked: [Places])]>([])

  init(_ name: String = "Spy") { self.name = name }

  var visits: [Visit] { seen.withLock { $0.map { Visit(training: $0, asked: $1) } } }

  func fit(_ samples: Samples, context: RunContext) throws -> [any SoilPredictor] {
    let visit = seen.withLock { seen in
      seen.append((samples, []))
      return seen.count - 1
    }
    return try samples.layerNames.map { layer in
      let known = try samples.values(layer).filter { !$0.isNaN }
      return Constant(value: known.reduce(0, +) / Double(known.count)) { places in
        self.seen.withLock { $0[visit].asked.append(places) }
      }
    }
  }

  private struct Constant: SoilPredictor {
    let value: Double
    let note: @Sendable (Places) -> Void

    func predict(_ places: Places, context: RunContext) throws -> Prediction {
      note(places)
      return Prediction(mean: Array(repeating: value, count: places.count))
    }
  }
}
