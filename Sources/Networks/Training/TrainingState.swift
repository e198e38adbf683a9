import Foundation

/// Everything a training needs to go on after its last whole epoch.
struct TrainingState: Equatable {
  /// The numbers that are no weights.
  struct Record: Codable, Equatable {
    var fingerprint: String
    var stepNumber: Int
    var optimizerSteps: Int
    var rule: RateRule
    var trainingLoss: [Double]
    var validationLoss: [Double]
    var learningRate: [Double]
    var bestEpoch: Int
    var stoppedEarly: Bool
    var bestLoss: Double?

    /// The losses so far.
    var history: TrainingHistory {
      TrainingHistory(
        trainingLoss: trainingLoss, validationLoss: validationLoss, learningRate: learningRate,
        bestEpoch: bestEpoch, stoppedEarly: stoppedEarly)
    }
  }

  var record: Record
  var weights: [Float]
  var mean: [Float]
  var square: [Float]
  var best: [Float]?

  /// Writes the state to a safetensors file, whole or not at all.
  func write(to path: String) throws {
    func array(_ name: String, _ values: [Float]) -> WeightArray {
      WeightArray(name: name, shape: Shape([values.count]), values: values)
    }
    var arrays = [
      array("weights", weights), array("mean", mean), array("square", square),
    ]
    if let best { arrays.append(array("best", best)) }
    let text = String(decoding: try JSONEncoder().encode(record), as: UTF8.self)
    try WeightFile.write(arrays, metadata: ["training": text], to: path)
  }

  /// Reads the state of the same training, or `nil` where there is no file.
  ///
  /// - Throws: ``NetworksError/file(path:problem:)`` where the file belongs to another training.
  static func read(_ path: String, fingerprint: String, weightCount: Int) throws -> TrainingState? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let contents = try WeightFile.read(path)
    func values(_ name: String) -> [Float]? {
      contents.arrays.first { $0.name == name && $0.values.count == weightCount }?.values
    }
    guard let text = contents.metadata["training"],
      let record = try? JSONDecoder().decode(Record.self, from: Data(text.utf8)),
      record.fingerprint == fingerprint, let weights = values("weights"),
      let mean = values("mean"), let square = values("square")
    else {
      throw NetworksError.file(path: path, problem: .otherTraining)
    }
    return TrainingState(
      record: record, weights: weights, mean: mean, square: square, best: values("best"))
  }
}

/// A running sum over bits that tells data apart.
///
/// Source: Fowler, Noll & Vo, FNV-1a, IETF draft-eastlake-fnv.
struct Fingerprint {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ values: [Float]) {
    for value in values { state = (state ^ UInt64(value.bitPattern)) &* 0x100_0000_01b3 }
  }

  mutating func add(_ text: String) {
    for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  var text: String { String(state, radix: 16) }
}
