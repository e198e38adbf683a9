import Foundation
import Networks

/// `size · sin(1.3 i + phase)` for i = 0 … count − 1, as `Fixtures/make_fixtures.py` computes it.
func wave(_ count: Int, _ phase: Double, _ size: Double = 1) -> [Float] {
  (0..<count).map { Float(size * sin(1.3 * Double($0) + phase)) }
}

/// Reads a file of fixtures beside the tests.
func fixture<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  let file = folder.appendingPathComponent("Fixtures/\(name).json")
  return try JSONDecoder().decode(type, from: Data(contentsOf: file))
}

/// Whether every value lies within an absolute or a relative tolerance of the expected one.
func isClose(
  _ found: [Float], _ expected: [Double], absolute: Double = 2e-6, relative: Double = 2e-5
) -> Bool {
  found.count == expected.count
    && zip(found, expected).allSatisfy { value, target in
      abs(Double(value) - target) <= absolute + relative * abs(target)
    }
}

/// The largest distance, for messages.
func distance(_ found: [Float], _ expected: [Double]) -> Double {
  zip(found, expected).map { abs(Double($0) - $1) }.max() ?? .infinity
}

extension Network {
  /// Fills every weight array with the waves of the fixtures.
  func fillWithWaves() throws {
    let trained = parameters.filter { !$0.name.contains("running") }
    let names = trained.map(\.name)
    try setParameters(
      parameters.map { parameter in
        guard let index = names.firstIndex(of: parameter.name) else { return parameter }
        return WeightArray(
          name: parameter.name, shape: parameter.shape,
          values: wave(parameter.values.count, 0.4 + Double(index), 0.4))
      })
  }
}

/// Samples and two targets each, as the fixtures use them.
func waveData(_ samples: Int, _ shape: [Int]) throws -> TrainingData {
  let count = samples * shape.reduce(1, *)
  return TrainingData(
    inputs: try Tensor(wave(count, 0.2), [samples] + shape),
    targets: try Tensor(wave(samples * 2, 0.9, 2), [samples, 2]))
}
