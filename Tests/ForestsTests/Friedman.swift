import Foundation

/// The table `Fixtures/friedman.csv`: features, target, and scikit-learn's prediction.
struct Friedman {
  var features: [[Double]] = []
  var targets: [Double] = []
  var predictions: [Double] = []

  init() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let text = try String(
      contentsOf: folder.appendingPathComponent("Fixtures/friedman.csv"), encoding: .utf8)
    for line in text.split(separator: "\n").dropFirst() {
      let numbers = line.split(separator: ",").compactMap { Double($0) }
      features.append(Array(numbers[0..<7]))
      targets.append(numbers[7])
      predictions.append(numbers[8])
    }
  }

  var training: ([[Double]], [Double]) { (Array(features[..<300]), Array(targets[..<300])) }
}
