import BindingsGenerator
import Foundation
import Solum
import Testing

/// The recipes of `docs/contributing`, followed: the files in `Recipes` are compiled with the tests and
/// run as cells.
@Suite struct RecipeTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  private static let root = folder.deletingLastPathComponent().deletingLastPathComponent()

  /// A notebook that has run a recipe as a cell.
  private func notebook(_ recipe: String) throws -> Notebook {
    let file = Self.folder.appendingPathComponent("Recipes/\(recipe).swift")
    let notebook = Notebook()
    let shown = notebook.run(try String(contentsOf: file, encoding: .utf8))
    #expect(shown.error == nil, "\(shown.traceback)")
    return notebook
  }

  @Test func aMarkIsDrawnInACellAsInAProgram() throws {
    let figure = Figure(marks: [Lollipops(heights: [3, 5, 4], label: "clay")])
    let shown = try notebook("Lollipops").run(
      "Figure(marks: [Lollipops(heights: [3, 5, 4], label: \"clay\")])")
    #expect(shown.error == nil, "\(shown.traceback)")
    #expect(shown.data?.text(.svg) == figure.svg)
  }

  @Test func aLearnerIsComparedInACellAsInAProgram() throws {
    let samples = try VirtualLandscape(seed: 1, profiles: 40, size: 32).samples
    let folds = try samples.folds(3, by: .profile, seed: 1)
    let comparison = try compare([Mean(), RandomForest(trees: 5)], on: samples, folds: folds)
    let notebook = try notebook("Mean")
    let shown = notebook.run(
      """
      let landscape = VirtualLandscape(seed: 1, profiles: 40, size: 32)
      let samples = landscape.profiles.harmonized(.organicCarbon, to: .globalSoilMap)
        .sampled(from: landscape.covariates, window: 3)
      let folds = samples.folds(3, by: .profile, seed: 1)
      compare([Mean(), RandomForest(trees: 5)], on: samples, folds: folds)
      """)
    #expect(shown.error == nil, "\(shown.traceback)")
    #expect(shown.text == comparison.displayData.text(.plainText))
  }

  @Test func everyLayerHasAFileAndAFixture() throws {
    let networks = try Generation(root: Self.root).libraries.first { $0.name == "Networks" }
    let layers = try #require(networks).types.filter { $0.conforms(to: "Layer") }
    let tests = try ["LayerFixtureTests", "DropoutTests"].map { name in
      try text("Tests/NetworksTests/\(name).swift")
    }.joined()
    #expect(layers.count > 5)
    for layer in layers {
      let source = try text("Sources/Networks/Layers/\(layer.name).swift")
      #expect(source.contains("public struct \(layer.name): "), "\(layer.name)")
      #expect(
        tests.contains("\(layer.name)(") || tests.contains("\(layer.name) {"), "\(layer.name)")
    }
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Self.root.appendingPathComponent(path), encoding: .utf8)
  }
}

extension VirtualLandscape {
  /// Samples of its profiles and covariates.
  fileprivate var samples: Samples {
    get throws {
      try profiles.harmonized(.organicCarbon, to: .globalSoilMap)
        .sampled(from: covariates, window: 3)
    }
  }
}
