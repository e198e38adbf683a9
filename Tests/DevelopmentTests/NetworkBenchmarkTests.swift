import Development
import Foundation
import Networks
import PythonFiles
import Testing

/// The networks that are timed beside their peers, against onnxruntime, see `check_files.py`.
@Suite(.enabled(if: PythonFiles.isWanted)) struct NetworkBenchmarkTests {
  @Test func theNetworksGiveTheSameOutputsInONNXRuntime() throws {
    try PythonFiles.with { files in
      for benchmark in NetworkBenchmark.all {
        let network = try Network(
          layers: benchmark.layers(dropout: 0.3), input: benchmark.input, seed: 1)
        let inputs = try waves(70, benchmark.input)
        try files.add(
          model: benchmark.name, inputs: inputs, outputs: network.predict(inputs)
        ) { try network.save($0) }
      }
      let report = try files.check()
      #expect(report.problems.isEmpty)
      #expect(Set(report.differences.keys) == Set(NetworkBenchmark.all.map(\.name)))
    }
  }

  /// Numbers between −1 and 1.
  private func waves(_ samples: Int, _ shape: Shape) throws -> Tensor {
    let values = (0..<samples * shape.count).map { Float(sin(1.3 * Double($0) + 0.2)) }
    return try Tensor(values, [samples] + shape.dimensions)
  }
}
