import Basics

/// What can be wrong with a file of a network.
public enum NetworkFileProblem: Equatable, Sendable {
  /// What can be wrong with the file of any model.
  case model(ModelFileProblem)
  /// An array whose numbers are not in single precision.
  case elementType(array: String, type: String)
  /// The file keeps the state of another training.
  case otherTraining
  /// The file holds arrays, but not what a model of the soil needs beside them.
  case noSoilModel
  /// The model is larger than the ONNX format allows.
  case tooLargeForONNX

  /// Takes over what is wrong with a file of arrays, of which single precision alone is read here.
  package init(_ problem: ModelFileProblem) {
    self =
      switch problem {
      case .elementType(let array, let type): .elementType(array: array, type: type)
      default: .model(problem)
      }
  }
}

extension NetworkFileProblem: CustomStringConvertible {
  /// The problem and what to do, to be read after the name of the file.
  public var description: String {
    switch self {
    case .model(let problem): problem.description
    case .elementType(let array, let type):
      "holds the array \(array) as \(type). Only single precision (F32) is read; save it with "
        + ".float() in Python."
    case .otherTraining:
      "belongs to another training (other layers, options or data). Name another file, or delete "
        + "this one to start anew."
    case .noSoilModel: "holds no soil model. Name a file written by save(_:)."
    case .tooLargeForONNX:
      "would be larger than 2 GB, the most that the ONNX format holds. Use fewer or smaller "
        + "layers, or keep the weights in a safetensors file."
    }
  }
}
