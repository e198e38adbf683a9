import CovariateGrids
import Mapping
import Networks
import Sampling
import Soil
import Testing
import VirtualLandscape

/// The tour on the virtual landscape, with few profiles' worth of work.
@Suite struct ExampleTests {
  @Test func theWholeTourRunsWithoutAnyFile() throws {
    let layers = try SoilProfiles.example.harmonized(
      .organicCarbon, to: DepthScheme([0, 5, 15, 30]), by: .equalAreaSpline(lambda: 0.1))
    let samples = try layers.sampled(from: Covariates.example, window: 5)
    let folds = try samples.folds(3, by: .profile, seed: 1)
    let cnn = CNN(members: 2) {
      Conv2D(8, kernel: 3, activation: .relu)
      Flatten()
      Dense(16, activation: .relu)
    }
    let results = try compare(
      [RandomForest(trees: 60), cnn, MultiTask(cnn), Transfer(cnn)], on: samples, folds: folds)
    for learner in results.learners { #expect(try results.meanRSquared(learner) > 0.3) }
    let text = results.displayData.text(.plainText) ?? ""
    #expect(text.contains("mean of layers"))
  }
}
