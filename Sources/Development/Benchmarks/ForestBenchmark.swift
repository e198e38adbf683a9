import Basics
import Display
import Forests
import SafeTensors

/// The time to fit a forest and to predict with it, for the table of benchmarks.
package struct ForestBenchmark: Sendable {
  /// What one run found.
  package struct Result: Sendable {
    /// Seconds to fit, with the out-of-bag predictions.
    package let fit: Double
    /// Seconds to predict every row.
    package let predict: Double
    /// The out-of-bag R².
    package let rSquared: Double
  }

  private let table: [Float]
  private let columns: Int
  private let targets: [Double]

  /// Reads the data from a safetensors file with `x`, single precision `[N, P]`, and `y`, double
  /// precision `[N]`.
  ///
  /// - Throws: `TensorFileError` where the file cannot be read; ``NoBenchmarkData`` where an array is
  ///   missing or has another type or shape.
  package init(data path: String) throws {
    let arrays = try TensorFile.read(path).arrays
    guard let x = arrays.first(where: { $0.name == "x" }), case .float32(let table) = x.elements,
      x.shape.count == 2, let y = arrays.first(where: { $0.name == "y" }),
      case .float64(let targets) = y.elements
    else {
      throw NoBenchmarkData(path: path)
    }
    self.table = table
    self.columns = x.shape[1]
    self.targets = targets
  }

  /// Fits a regression forest that tries a third of the features at a split, and predicts the rows
  /// it was fitted on.
  ///
  /// - Throws: ``ForestError`` where the data cannot be fitted; `Interrupted`.
  package func run(trees: Int, threads: Int?) throws -> Result {
    var settings = RegressionForest(trees: trees)
    settings.threads = threads
    let clock = ContinuousClock()
    var started = clock.now
    let forest = try settings.fit(rowMajor: table, columns: columns, targets: targets)
    let fit = (clock.now - started) / .seconds(1)
    started = clock.now
    _ = try forest.predict(rowMajor: table)
    let predict = (clock.now - started) / .seconds(1)
    return Result(fit: fit, predict: predict, rSquared: forest.outOfBagRSquared)
  }
}
