import Foundation
import Testing

/// The tour's cells on the virtual landscape, with settings so small that they run in seconds.
@Suite struct TourTests {
  /// The cells, each with a text that what it shows must hold; empty where nothing is shown.
  private static func cells(in folder: String) -> [(cell: String, shows: String)] {
    [
      (
        """
        let landscape = VirtualLandscape(seed: 1, profiles: 60, size: 64)
        let profiles = landscape.profiles
        profiles
        """, "profiles"
      ),
      ("profiles.checks", ""),
      (
        """
        let layers = profiles.harmonized(
          .organicCarbon, to: .globalSoilMap, by: .equalAreaSpline(lambda: 0.1))
        layers.plot()
        """, ""
      ),
      ("layers.correlation.plot()", ""),
      (
        """
        let covariates = landscape.covariates
        let samples = layers.sampled(from: covariates, window: 9)
        samples
        """, ""
      ),
      ("let folds = samples.folds(3, by: .profile, seed: 1)\nfolds", "3"),
      (
        """
        let cnn = CNN(members: 1, epochs: 1) {
            Conv2D(4, kernel: 3, activation: .relu)
            MaxPool2D(2)
            Flatten()
            Dense(8, activation: .relu)
            Dropout(0.3)
        }
        cnn.summary(for: samples)
        """, "Conv2D"
      ),
      (
        """
        let pretrained = cnn.pretrain(on: samples, epochs: 2, learningRate: 1e-3)
        let model = pretrained.finetune(
          on: samples["0-5 cm"], epochs: 2, learningRate: 1e-4, freezing: .convolutions)
        model.history.plot()
        """, ""
      ),
      (
        """
        let results = compare(
          [RandomForest(trees: 5), cnn, MultiTask(cnn), Transfer(cnn, epochs: 1)],
          on: samples, folds: folds)
        results
        """, "RMSE"
      ),
      ("results.plot(.observedPredicted)", ""),
      (
        """
        let map = model.map(
          covariates, to: "\(folder)/soc.tif", uncertainty: .ensemble(2), applicability: true)
        map.plot()
        """, ""
      ),
      ("model.save(\"\(folder)/soc.safetensors\")", ""),
    ]
  }

  @Test func everyCellRunsAndShowsWhatItSays() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tour-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let notebook = Notebook()
    for (cell, expected) in Self.cells(in: folder.path) {
      let shown = notebook.run(cell)
      #expect(shown.error == nil, "\(cell)\n\(shown.traceback)")
      if !expected.isEmpty { #expect(shown.text?.contains(expected) == true, "\(cell)") }
      if cell.hasSuffix("plot()") || cell.contains(".plot(") {
        #expect(shown.data?.text(.svg)?.hasPrefix("<svg") == true, "\(cell)")
      }
      guard shown.error == nil else { return }
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(files).isSuperset(of: ["soc.tif", "soc.safetensors"]))
  }

  @Test func theTourAsWrittenIsCheckedWithoutRunning() {
    let notebook = Notebook()
    let tour = """
      let profiles = SoilProfiles.read("edgeroi/horizons.csv",
          profile: "SOURCEID", top: "UHDICM", bottom: "LHDICM", x: "LONGDA94", y: "LATGDA94", crs: "EPSG:4283",
          properties: ["ORCDRC": .organicCarbon(.gramsPerKilogram)])
      profiles
      profiles.checks
      let layers = profiles.harmonized(.organicCarbon, to: .globalSoilMap, by: .equalAreaSpline(lambda: 0.1))
      layers.plot()
      layers.correlation.plot()
      let covariates = Covariates("edgeroi/*.tif")
      let samples = layers.sampled(from: covariates, window: 9)
      let folds = samples.folds(10, by: .profile, seed: 1)
      let cnn = CNN {
          Conv2D(16, kernel: 3, activation: .relu)
          MaxPool2D(2)
          Conv2D(32, kernel: 3, activation: .relu)
          Flatten()
          Dense(64, activation: .relu)
          Dropout(0.3)
      }
      cnn.summary(for: samples)
      let pretrained = cnn.pretrain(on: samples, epochs: 100, learningRate: 1e-3)
      let model = pretrained.finetune(on: samples["0-5 cm"], epochs: 40, learningRate: 1e-4, freezing: .convolutions)
      model.history.plot()
      let results = compare([RandomForest(trees: 500), cnn, MultiTask(cnn), Transfer(cnn)], on: samples, folds: folds)
      results
      results.plot(.observedPredicted)
      let map = model.map(covariates, to: "soc_0_5cm.tif", uncertainty: .ensemble(10), applicability: true)
      map.plot()
      model.save("soc.safetensors")
      """
    let errors = notebook.check(tour)
    #expect(!errors.contains("error:"), "\(errors)")
  }

  @Test func aMistakeInTheLastLineIsFoundBeforeTraining() {
    let errors = Notebook().check(
      """
      let cnn = CNN { Conv2D(16, kernel: 3, activation: .rellu) }
      let samples = SoilProfiles.example.harmonized(.organicCarbon)
        .sampled(from: Covariates.example, windw: 9)
      """)
    #expect(errors.contains("rellu"))
    #expect(errors.contains("window"))
  }
}
