import Foundation
import Networks
import PythonFiles
import Testing

/// Files against the packages that others read them with, see `check_files.py`.
@Suite(.enabled(if: PythonFiles.isWanted)) struct PythonFilesTests {
  typealias Case = LayerFixtureTests.Case

  /// What the cases of ``LayerFixtureTests`` leave out.
  static let cases: [Case] = [
    Case("dropoutAlone", 3, [4], [Dropout(0.5)]),
    Case("dropoutLast", 3, [4], [Dense(3), Dropout(0.5)]),
    Case(
      "dropoutInside", 3, [4],
      [
        Dense(4),
        Residual {
          Dropout(0.5)
        },
      ]),
    Case("channelDropout", 3, [2, 3, 3], [SpatialDropout(0.5), Conv2D(2, kernel: 2)]),
    Case("centerOfSeries", 3, [4, 5], [Center(), Dense(3)]),
    Case(
      "depthwiseEven", 3, [2, 9, 8],
      [
        DepthwiseConv2D(
          kernel: 4, multiplier: 3, stride: 2, padding: .same, dilation: 2, activation: .gelu)
      ]),
    Case("reshaped", 3, [24], [Reshape([2, 3, 4]), LayerNorm(), Reshape([4, 6])]),
    Case("windowsOut", 3, [2, 5, 4], [Conv2D(3, kernel: 2, activation: .silu)]),
    Case(
      "evenKernelStride", 3, [2, 9, 8],
      [
        Conv2D(3, kernel: 4, stride: 2, padding: .same, activation: .elu),
        Conv2D(4, kernel: 2, stride: 3, padding: .same, dilation: 3),
      ]),
    Case(
      "seriesEvenKernelStride", 3, [2, 11],
      [Conv1D(4, kernel: 4, stride: 3, padding: .same, dilation: 2, groups: 2)]),
    Case(
      "poolsLeaveEdges", 3, [2, 8, 9],
      [MaxPool2D(2, stride: 3), AveragePool2D(2, stride: 1), Activate(.softplus)]),
    Case("seriesPoolOverlap", 3, [2, 12], [MaxPool1D(3, stride: 2), AveragePool1D(3, stride: 1)]),
    Case("normalizedList", 3, [7], [LayerNorm(), Activate(.gelu), LayerNorm(), Dense(3)]),
    Case("normalizedWindow", 3, [2, 3, 4], [LayerNorm(), Activate(.sigmoid)]),
    Case("channelsOfList", 3, [7], [Channels(2..<5), Activate(.none)]),
    Case(
      "nested", 3, [4, 5, 5],
      [
        Branches(.concatenation) {
          Residual {
            Conv2D(4, kernel: 3, padding: .same, activation: .leakyReLU)
            BatchNorm()
          }
          Branch { [Channels(1..<3), sumOfThree] }
        },
        GlobalAveragePool2D(), Dense(6),
      ]),
    Case(
      "depthsOfWindows", 3, [2, 4, 4],
      [
        Conv2D(3, kernel: 3), Flatten(), Dense(5, activation: .gelu),
        AtDepths([[0.1], [0.5], [-2]]), LayerNorm(), ReLU(), Conv1D(2, kernel: 1), Flatten(),
      ]),
  ]

  private static let sumOfThree = Branches(.sum) {
    ReLU()
    Activate(.tanh)
    Dropout(0.1)
  }

  /// Activations far from zero, where careless formulas overflow.
  static let steep: [Case] = Activation.allCases.map {
    Case("steep-\($0)", 9, [6], [Activate($0)])
  }

  @Test func modelsGiveTheSameOutputsInONNXRuntime() throws {
    try PythonFiles.with { files in
      var names: Set<String> = []
      func add(_ network: Network, _ inputs: Tensor, _ name: String) throws {
        #expect(names.insert(name).inserted)
        try files.add(model: name, inputs: inputs, outputs: network.predict(inputs)) {
          try network.save($0)
        }
      }
      for test in LayerFixtureTests.cases + Self.cases {
        let network = try Network(layers: test.layers, input: Shape(test.shape), seed: 1)
        try network.fillWithWaves()
        try add(network, waveData(test.samples, test.shape).inputs, test.name)
      }
      for test in Self.steep {
        let network = try Network(layers: test.layers, input: Shape(test.shape), seed: 1)
        let values = wave(test.samples * 6, 0.2, 100)
        try add(network, Tensor(values, [test.samples, 6]), test.name)
      }
      let trained = try Self.trainedBatchNorm()
      try add(trained.network, trained.inputs, "trainedBatchNorm")
      let report = try files.check()
      #expect(report.problems.isEmpty)
      #expect(Set(report.differences.keys) == names)
    }
  }

  /// A network whose running moments have moved.
  private static func trainedBatchNorm() throws -> (network: Network, inputs: Tensor) {
    let test = try #require(LayerFixtureTests.others.first { $0.name == "batchNorm" })
    let network = try Network(layers: test.layers, input: Shape(test.shape), seed: 1)
    let data = try waveData(test.samples, test.shape)
    try network.fit(
      inputs: data.inputs, targets: data.targets, options: TrainingOptions(epochs: 20))
    let moments = network.parameters.filter { $0.name.contains("running") }
    #expect(moments.allSatisfy { !$0.values.contains(0) && !$0.values.contains(1) })
    return (network, data.inputs)
  }

  @Test func safetensorsFilesPassThroughPython() throws {
    let arrays = [
      WeightArray(name: "1.weight", shape: [2, 3], values: wave(6, 0)),
      WeightArray(name: "Tiefe „ä“ 土壤 🌱", shape: [4, 3, 2, 1], values: wave(24, 1)),
      WeightArray(name: "a \"quoted\" \\ \n name", shape: [1], values: [-0.0]),
      WeightArray(name: "number", shape: Shape([]), values: [.greatestFiniteMagnitude]),
      WeightArray(name: "nothing", shape: [0, 5], values: []),
      WeightArray(name: "small", shape: [3], values: [.leastNonzeroMagnitude, .infinity, 1e-30]),
    ]
    let metadata = ["property": "organic carbon (g/kg)", "Überschrift": "\"ä\"\n\\ \u{1} 土"]
    try PythonFiles.with { files in
      try WeightFile.write(arrays, metadata: metadata, to: files.path("exchange/full.safetensors"))
      try WeightFile.write(arrays, to: files.path("exchange/plain.safetensors"))
      try WeightFile.write([], metadata: metadata, to: files.path("exchange/none.safetensors"))
      #expect(try files.check().problems == [])
      for (name, arrays, metadata) in [
        ("full.back", arrays, metadata), ("plain.back", arrays, [:]), ("plain.empty", arrays, [:]),
        ("none.back", [], metadata),
      ] {
        let contents = try WeightFile.read(files.path("exchange/\(name)"))
        #expect(contents.metadata == metadata)
        #expect(contents.arrays.count == arrays.count)
        for array in arrays { #expect(contents.arrays.contains(array), "\(name): \(array.name)") }
      }
    }
  }
}
