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
  try check(learners, samples)
  let parts = try FoldParts.all(samples, folds)
  let quiet = RunContext(cancellation: context.cancellation)
  let counter = StepCounter("Comparing", total: learners.count * parts.count, context: context)
  let isBound = learners.flatMap { learner in parts.map { _ in learner is any BoundToThread } }
  let results = try Shards.map(isBound: isBound) { job in
    let learner = learners[job / parts.count]
    try context.checkCancellation()
    let values = try parts[job % parts.count].predictions(learner, context: quiet)
    counter.step(remark: "\(learner.name), fold \(job % parts.count + 1) of \(parts.count)")
    return values
  }
  let predictions = learners.indices.map { learner in
    FoldParts.joined(
      Array(results[learner * parts.count..<(learner + 1) * parts.count]), of: parts, samples)
  }
  return try Comparison(
    learners: learners.map(\.name), samples: samples, folds: folds, predictions: predictions)
}

/// Refuses no learner at all, learners of one name, and what cannot work on the samples.
private func check(_ learners: [any Learner], _ samples: Samples) throws {
  guard !learners.isEmpty else { throw MappingError.noLearners }
  var names: Set<String> = []
  for learner in learners {
    guard names.insert(learner.name).inserted else {
      throw MappingError.repeatedLearner(name: learner.name)
    }
    try (learner as? any TrainableLearner)?.check(samples)
  }
}
