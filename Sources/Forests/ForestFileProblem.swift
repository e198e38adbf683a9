import Basics

/// What can be wrong with a file of a forest.
public enum ForestFileProblem: Equatable, Sendable {
  /// What can be wrong with the file of any model.
  case model(ModelFileProblem)
  /// The file holds no forest of a kind, `regression` or `classification`.
  case otherKind(expected: String)
  /// The file holds a forest that none can be.
  case damaged(ForestFileDamage)
}

extension ForestFileProblem: CustomStringConvertible {
  /// The problem and what to do, to be read after the name of the file.
  public var description: String {
    switch self {
    case .model(let problem): problem.description
    case .otherKind(let kind):
      "holds no forest of this kind (\(kind)). Name a file that a \(kind) forest wrote with "
        + "save(_:)."
    case .damaged(let damage): "is damaged: \(damage). Save the forest again."
    }
  }
}
