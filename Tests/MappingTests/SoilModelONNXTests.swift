import Foundation
import Mapping
import Networks
import PythonFiles
import Sampling
import Testing

@Suite struct SoilModelONNXTests {
  /// Samples with missing and far covariates.
  private func samples() throws -> Samples {
    let plain = try SyntheticSamples.make()
    var windows = plain.windows
    for place in stride(from: 3, to: windows.count, by: 97) { windows[place] = .nan }
    for place in stride(from: 5, to: windows.count, by: 89) { windows[place] = 500 }
    windows.replaceSubrange(0..<25, with: Array(repeating: .nan, count: 25))
    return Samples(
      depths: plain.depths, covariateNames: plain.covariateNames, isClass: [false, false, true],
      window: plain.window, profileIDs: plain.profileIDs, coordinates: plain.coordinates,
      crs: plain.crs, cellSize: plain.cellSize, targets: plain.targets.map { abs($0) + 0.1 },
      windows: windows, propertyName: plain.propertyName, unit: plain.unit)
  }

  private func cnn(_ transformation: TargetTransformation, members: Int = 2) -> CNN {
    CNN(members: members, epochs: 5, transformation: transformation) {
      Conv2D(8, kernel: 3, activation: .relu)
      BatchNorm()
      Flatten()
      Dense(16, activation: .gelu)
      Dropout(0.1)
    }
  }

  @Test(.enabled(if: PythonFiles.isWanted))
  func aFilePredictsThePropertyFromRawWindows() throws {
    let samples = try samples()
    let layer = try samples["0-10 cm"]
    var models: [String: SoilModel] = [:]
    for transformation in TargetTransformation.allCases {
      models["cnn-\(transformation)"] = try cnn(transformation).fit(on: layer)
    }
    models["single"] = try cnn(.none, members: 1).fit(on: layer)
    let pretrained = try cnn(.squareRoot).pretrain(on: samples, epochs: 2)
    models["depthChannels"] = try pretrained.finetune(on: layer, epochs: 2)
    try PythonFiles.with { files in
      let shape = [samples.count, 3, samples.window, samples.window]
      let inputs = try Tensor(samples.windows, shape)
      for (name, model) in models {
        let outputs = try model.predict(samples).map { Float($0) }
        try files.add(
          model: name, inputs: inputs, outputs: Tensor(outputs, [samples.count, 1]),
          write: model.save)
      }
      let report = try files.check()
      #expect(report.problems.isEmpty)
      #expect(Set(report.differences.keys) == Set(models.keys))
    }
  }

  @Test func aForestHasNoSuchFile() throws {
    let samples = try SyntheticSamples.make()
    let model = try RandomForest(trees: 5).fit(on: samples["0-10 cm"])
    #expect(throws: MappingError.notANetwork(learner: "RandomForest")) {
      try model.save("never.onnx")
    }
  }

  @Test func anotherEndingIsRefusedWithTheList() throws {
    let samples = try SyntheticSamples.make()
    let model = try cnn(.none, members: 1).fit(on: samples["0-10 cm"])
    let path = FileManager.default.temporaryDirectory.path + "/\(UUID()).pt"
    let error = #expect(throws: NetworksError.self) { try model.save(path) }
    #expect(error?.description.hasSuffix("End the name with one of .safetensors, .onnx.") == true)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func aFolderThatIsNotThereThrows() throws {
    let samples = try SyntheticSamples.make()
    let model = try cnn(.none, members: 1).fit(on: samples["0-10 cm"])
    let error = #expect(throws: NetworksError.self) {
      try model.save("/no/such/folder/soc.onnx")
    }
    #expect(error?.description.contains("/no/such/folder/soc.onnx") == true)
  }
}
