/// What can be wrong with a file that holds a model, whatever kind of model it is.
public enum ModelFileProblem: Equatable, Sendable {
  /// The system refused to write, for a reason it gives.
  case unwritable(reason: String)
  /// The ending of the name is that of no format in which the model is saved.
  case unknownEnding(known: [String])
  /// The system refused to read, for a reason it gives.
  case unreadable(reason: String)
  /// There is no room for the length of the header.
  case tooShort
  /// The header is longer than the file, or than any header may be.
  case header
  /// The header is no object in JSON.
  case notJSON
  /// The header lacks something about an array.
  case incomplete(array: String)
  /// An array lies outside the file, or has another length than its shape.
  case misplaced(array: String)
  /// An array has a length that is no length.
  case shape(array: String)
  /// An array has a type of number that is not read.
  case elementType(array: String, type: String)
}

extension ModelFileProblem {
  /// Takes over why a file cannot be written.
  package init(_ problem: WritingProblem) {
    self =
      switch problem {
      case .unknownEnding(let known): .unknownEnding(known: known)
      default: .unwritable(reason: problem.description)
      }
  }
}

extension ModelFileProblem: CustomStringConvertible {
  /// The problem and what to do, to be read after the name of the file.
  public var description: String { "\(problem). \(advice)" }

  private var problem: String {
    switch self {
    case .unwritable(let reason): "cannot be written (\(reason))"
    case .unknownEnding: "cannot be written (the ending tells the format)"
    case .unreadable(let reason): "cannot be read (\(reason))"
    case .tooShort: "is too short for a model"
    case .header: "is no safetensors file or is cut off"
    case .notJSON: "has a header that is no JSON object"
    case .incomplete(let array): "describes the array \(array) incompletely"
    case .misplaced(let array): "places the array \(array) wrongly or is cut off"
    case .shape(let array): "gives \(array) a wrong shape"
    case .elementType(let array, let type): "holds the array \(array) as \(type)"
    }
  }

  private var advice: String {
    switch self {
    case .unknownEnding(let known): "End the name with \(WritingProblem.choice(of: known))."
    case .unwritable: "Name a file in an existing folder that you may write to."
    case .unreadable: "Check the name; models are saved with the ending .safetensors."
    case .tooShort, .header, .notJSON, .incomplete, .misplaced, .shape: "Save the model again."
    case .elementType: "Save it as one of F32, F64, I32, I64, U8, U16 or U32."
    }
  }
}
