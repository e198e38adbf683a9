import Basics
import Display
import Forests
import Testing

/// Progress and cancellation.
@Suite struct RunningTests {
  /// Keeps reports, and cancels after some of them.
  private final class Watch: ProgressReporter {
    let reports = Monitor<[ProgressReport]>([])
    let token: CancellationToken
    let limit: Int

    init(token: CancellationToken, limit: Int) {
      self.token = token
      self.limit = limit
    }

    func report(_ report: ProgressReport) {
      let count = reports.withLock { reports in
        reports.append(report)
        return reports.count
      }
      if count == limit { token.cancel() }
    }
  }

  private func context(cancellingAfter limit: Int) -> (RunContext, Watch) {
    let token = CancellationToken()
    let watch = Watch(token: token, limit: limit)
    return (RunContext(cancellation: token, reporter: watch), watch)
  }

  @Test func growingReportsEveryTree() throws {
    let data = try Mixed()
    let (context, watch) = context(cancellingAfter: .max)
    _ = try RunContext.$current.withValue(context) {
      try ClassificationForest(trees: 30).fit(data.features, data.labels)
    }
    let reports = watch.reports.withLock { $0 }
    #expect(reports.count == 30)
    #expect(reports.map(\.completed).max() == 30)
    #expect(reports.allSatisfy { $0.total == 30 && $0.task == "Growing trees" })
  }

  @Test(arguments: [SplitRule.best, .random])
  func cancellationStopsBetweenTrees(splits: SplitRule) throws {
    let data = try Mixed()
    let (context, watch) = context(cancellingAfter: 5)
    RunContext.$current.withValue(context) {
      #expect(throws: Interrupted.self) {
        try RegressionForest(trees: 1000, splits: splits).fit(
          data.features, data.targets, categories: Mixed.categories)
      }
    }
    #expect(watch.reports.withLock { $0.count } < 1000)
  }

  @Test func cancellationStopsThePermutations() throws {
    let data = try Mixed()
    let forest = try ClassificationForest(trees: 200).fit(data.features, data.labels)
    let (context, _) = context(cancellingAfter: 3)
    RunContext.$current.withValue(context) {
      #expect(throws: Interrupted.self) { try forest.permutationImportance() }
    }
  }

  @Test func cancellationStopsThePrediction() throws {
    let data = try Mixed()
    let forest = try ClassificationForest(trees: 20).fit(data.features, data.labels)
    let (context, _) = context(cancellingAfter: .max)
    context.cancellation.cancel()
    RunContext.$current.withValue(context) {
      #expect(throws: Interrupted.self) { try forest.predict(data.features) }
    }
  }
}
