import CovariateGrids
import Display
import Sampling
import Soil
import Synchronization
import Testing
import VirtualLandscape

/// What is reported while the library works.
@Suite struct ProgressTests {
  private final class Listener: ProgressReporter {
    private let reports = Mutex<[ProgressReport]>([])

    func report(_ progress: ProgressReport) { reports.withLock { $0.append(progress) } }

    /// The tasks in the order in which they began.
    var tasks: [String] {
      reports.withLock { reports in
        reports.reduce(into: []) { if $0.last != $1.task { $0.append($1.task) } }
      }
    }
  }

  @Test func distanceMatchingLooksAtAllRastersInOneLine() throws {
    let covariates = try Covariates.example
    let samples = try SoilProfiles.example.harmonized(.organicCarbon).sampled(from: covariates)
    let listener = Listener()
    _ = try RunContext.$current.withValue(RunContext(reporter: listener)) {
      try samples.folds(5, by: .kNNDM, map: covariates, seed: 1)
    }
    #expect(listener.tasks.count { $0 == "Looking at the map" } == 1)
    #expect(!listener.tasks.contains { $0.hasPrefix("Reading") })
  }
}
