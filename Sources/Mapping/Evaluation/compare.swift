import Basics
import Display
import Sampling

/// Fits and tests learners on equal terms by cross-validation.
///
/// In every fold each learner sees the training part only: scaling, imputation and transformation
/// are learnt there, and the targets of the test part are withheld from it. Each value is predicted
/// once, in the fold that tests it.
///
/// - Parameters:
///   - learners: The learners; the differences are taken to the first.
///   - samples: The samples, with one or several layers.
///   - folds: Folds drawn for the same samples. Under every rule except `.rows` a profile is in one
///     fold with all its layers, free of leaks; drawn by rows the result is labelled as leaky.
/// - Returns: All predictions with their measures.
/// - Throws: ``MappingError`` where learners, samples and folds do not fit together; an error of
///   the layers where a network cannot work on the windows; `Interrupted`.
public func compare(_ learners: [any Learner], on samples: Samples, folds: Folds) throws
  -> Comparison
{
  let context = RunContext.current
  let trainable = try checkedLearners(learners, samples)
  let parts = try FoldParts.all(samples, folds)
  let layers = samples.layerNames.count
  let quiet = RunContext(cancellation: context.cancellation)
  let counter = StepCounter(
    "Comparing", total: trainable.count * parts.count, context: context)
  let jobs = trainable.count * parts.count
  let results = try Shards.map(jobs) { job in
    let learner = trainable[job / parts.count]
    let part = parts[job % parts.count]
    try context.checkCancellation()
    let values = try learner.predictions(training: part.training, test: part.test, context: quiet)
    counter.step(remark: "\(learner.name), fold \(job % parts.count + 1) of \(parts.count)")
    return values
  }
  var predictions = Array(
    repeating: [Double](repeating: .nan, count: samples.count * layers), count: trainable.count)
  for (job, values) in results.enumerated() {
    let part = parts[job % parts.count]
    for (row, site) in part.testSites.enumerated() {
      for layer in 0..<layers where part.isTested[site * layers + layer] {
        predictions[job / parts.count][site * layers + layer] = values[row * layers + layer]
      }
    }
  }
  return try Comparison(
    learners: trainable.map(\.name), samples: samples, folds: folds, predictions: predictions)
}

/// Learners that can be fitted, with names of their own.
private func checkedLearners(_ learners: [any Learner], _ samples: Samples) throws
  -> [any TrainableLearner]
{
  guard !learners.isEmpty else { throw MappingError.noLearners }
  var names: Set<String> = []
  return try learners.map { learner in
    guard names.insert(learner.name).inserted else {
      throw MappingError.repeatedLearner(name: learner.name)
    }
    guard let trainable = learner as? any TrainableLearner else {
      throw MappingError.foreignLearner(name: learner.name)
    }
    try trainable.check(samples)
    return trainable
  }
}
