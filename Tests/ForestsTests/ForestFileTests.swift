import Basics
import Forests
import Foundation
import SafeTensors
import Testing

@Suite struct ForestFileTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  private func regression(trees: Int = 12) throws -> FittedForest {
    let data = try Mixed()
    var settings = RegressionForest(trees: trees, featuresPerSplit: 2, minimumLeafSize: 2, seed: 5)
    settings.maximumDepth = 40
    var features = data.features
    for row in stride(from: 0, to: 500, by: 7) { features[row][row % 6] = .nan }
    return try settings.fit(
      features, data.targets, names: ["a", "b", "c", "d", "\"few\"", "many ä"],
      categories: Mixed.categories, weights: (0..<500).map { Double($0 % 4) })
  }

  private func classification(trees: Int = 12) throws -> FittedClassificationForest {
    let data = try Mixed()
    return try ClassificationForest(
      trees: trees, minimumLeafSize: 4, splits: .random, bootstrap: true
    )
    .fit(data.features, data.labels, categories: Mixed.categories)
  }

  @Test func aRegressionComesBackWhole() throws {
    let (data, forest) = (try Mixed(), try regression())
    try withFolder { folder in
      let path = folder + "/forest.safetensors"
      try forest.save(path)
      let read = try FittedForest.load(from: path)
      #expect(read.settings == forest.settings)
      #expect(read.featureNames == forest.featureNames)
      #expect(read.impurityImportance == forest.impurityImportance)
      #expect(
        read.outOfBagPredictions.map(\.bitPattern) == forest.outOfBagPredictions.map(\.bitPattern))
      #expect(try read.predict(data.features) == forest.predict(data.features))
      #expect(try read.permutationImportance() == forest.permutationImportance())
      #expect(
        try read.quantiles(data.features, probabilities: [0.1, 0.9])
          == forest.quantiles(data.features, probabilities: [0.1, 0.9]))
    }
  }

  @Test func aClassificationComesBackWhole() throws {
    let (data, forest) = (try Mixed(), try classification())
    try withFolder { folder in
      let path = folder + "/forest.safetensors"
      try forest.save(path)
      let read = try FittedClassificationForest.load(from: path)
      #expect(read.settings == forest.settings)
      #expect(read.classes == forest.classes)
      #expect(read.outOfBagAccuracy == forest.outOfBagAccuracy)
      #expect(try read.probabilities(data.features) == forest.probabilities(data.features))
      #expect(try read.permutationImportance() == forest.permutationImportance())
      #expect(read.outOfBagConfusion == forest.outOfBagConfusion)
    }
  }

  @Test func oneKindIsNotReadAsTheOther() throws {
    try withFolder { folder in
      let path = folder + "/forest.safetensors"
      try regression(trees: 2).save(path)
      let error = #expect(throws: ForestError.self) {
        try FittedClassificationForest.load(from: path)
      }
      #expect(
        error?.description
          == "The file \(path) holds no forest of this kind (classification). Name a file that a "
          + "classification forest wrote with save(_:).")
      try TensorFile.write([], metadata: ["k": "v"], to: path)
      #expect(throws: ForestError.file(path: path, problem: .otherKind(expected: "regression"))) {
        try FittedForest.load(from: path)
      }
      #expect(throws: ForestError.self) { try FittedForest.load(from: folder + "/none") }
    }
  }

  @Test func aSaveThatFailsLeavesTheOldFile() throws {
    let forest = try regression(trees: 2)
    try withFolder { folder in
      // A folder in the place of the file lets neither a file nor a renaming through.
      try FileManager.default.createDirectory(
        atPath: folder + "/taken.safetensors/inside", withIntermediateDirectories: true)
      #expect(throws: ForestError.self) { try forest.save(folder + "/taken.safetensors") }
      #expect(throws: ForestError.self) { try forest.save(folder + "/no/such.safetensors") }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["taken.safetensors"])
    }
  }

  @Test(arguments: ["forest", "forest.onnx"])
  func anotherEndingIsRefusedWithTheListAndNothingIsWritten(_ name: String) throws {
    let (regression, classification) = (try regression(trees: 2), try classification(trees: 2))
    try withFolder { folder in
      let path = folder + "/" + name
      let problem = ModelFileProblem.unknownEnding(known: [".safetensors"])
      let refusal = ForestError.file(path: path, problem: .model(problem))
      #expect(throws: refusal) { try regression.save(path) }
      #expect(throws: refusal) { try classification.save(path) }
      #expect(
        refusal.description
          == "The file \(path) cannot be written (the ending tells the format). End the name with "
          + ".safetensors.")
      let left = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(left.isEmpty)
    }
  }

  /// Each cut must be noticed; the arrays fill the file to its end.
  @Test func truncatedFilesAreRefused() throws {
    let (regression, classification) = (try regression(trees: 2), try classification(trees: 2))
    try withFolder { folder in
      let path = folder + "/forest.safetensors"
      var random = SeededGenerator(seed: 1)
      for kind in 0..<2 {
        if kind == 0 { try regression.save(path) } else { try classification.save(path) }
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        for _ in 0..<300 {
          let length = Int(random.next() % UInt64(whole.count))
          try whole.prefix(length).write(to: URL(fileURLWithPath: path))
          #expect(throws: ForestError.self) {
            if kind == 0 {
              _ = try FittedForest.load(from: path)
            } else {
              _ = try FittedClassificationForest.load(from: path)
            }
          }
        }
      }
    }
  }

  /// A changed bit may change a number that nobody can check, but must neither end the process nor
  /// lead round in a circle.
  @Test func changedBitsGiveAnErrorOrAForestThatWorks() throws {
    let data = try Mixed()
    let (regression, classification) = (try regression(trees: 2), try classification(trees: 2))
    try withFolder { folder in
      let path = folder + "/forest.safetensors"
      var random = SeededGenerator(seed: 2)
      for kind in 0..<2 {
        if kind == 0 { try regression.save(path) } else { try classification.save(path) }
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        for round in 0..<1500 {
          var damaged = whole
          for _ in 0..<(1 + round % 3) {
            // The header is short beside the numbers: every third round damages it.
            let end = round % 3 == 0 ? UInt64(2500) : UInt64(whole.count)
            damaged[Int(random.next() % end)] ^= 1 << UInt8(random.next() % 8)
          }
          try damaged.write(to: URL(fileURLWithPath: path))
          do {
            if kind == 0 {
              let forest = try FittedForest.load(from: path)
              _ = try forest.predict(Array(data.features[..<20]))
              _ = try forest.quantiles(Array(data.features[..<3]), probabilities: [0.5])
              _ = try forest.permutationImportance()
            } else {
              let forest = try FittedClassificationForest.load(from: path)
              _ = try forest.predict(Array(data.features[..<20]))
              _ = try forest.permutationImportance()
              _ = forest.outOfBagConfusion
            }
          } catch is ForestError {}
        }
      }
    }
  }

  /// Numbers that would lead out of an array or round in a circle.
  @Test(arguments: [
    ("nodes.left", UInt32.max, ForestFileDamage.node(0, tree: 0)),
    ("nodes.left", 0, .node(0, tree: 0)), ("nodes.feature", 6, .node(0, tree: 0)),
    ("nodes.feature", 65_535, .node(0, tree: 0)),
    ("nodes.missing_left", 2, .flags(array: "nodes.missing_left")),
    ("nodes.threshold", 0x7FC0_0000, .node(0, tree: 0)), ("members", 500, .leafRow),
    ("sets.start", 7, .runs(array: "sets.start")), ("trees.start", 3, .runs(array: "trees.start")),
    ("members.start", 9, .runs(array: "members.start")),
  ])
  func impossibleNumbersAreRefused(name: String, value: UInt32, damage: ForestFileDamage) throws {
    try withFolder { folder in
      let path = folder + "/forest.safetensors"
      try regression(trees: 2).save(path)
      let contents = try TensorFile.read(path)
      let arrays = contents.arrays.map { array -> StoredTensor in
        guard array.name == name else { return array }
        return StoredTensor(array.name, Self.replacing(array.elements, by: value))
      }
      try TensorFile.write(arrays, metadata: contents.metadata, to: path)
      #expect(throws: ForestError.file(path: path, problem: .damaged(damage))) {
        try FittedForest.load(from: path)
      }
    }
  }

  /// The same elements with the first, or of starts the second, replaced.
  private static func replacing(
    _ elements: StoredTensor.Elements, by value: UInt32
  ) -> StoredTensor.Elements {
    switch elements {
    case .float32(let values): .float32([Float(bitPattern: value)] + values.dropFirst())
    case .uint32(let values): .uint32([value] + values.dropFirst())
    case .uint16(let values): .uint16([UInt16(value)] + values.dropFirst())
    case .uint8(let values): .uint8([UInt8(value)] + values.dropFirst())
    case .int64(let values):
      .int64([values[0], Int64(value) * 1_000_000] + values.dropFirst(2))
    default: elements
    }
  }
}
