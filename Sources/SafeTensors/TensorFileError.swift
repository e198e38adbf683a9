/// Why a safetensors file could not be written or read.
package enum TensorFileError: Error, Equatable, Sendable {
  /// The system refused to write.
  case unwritable(path: String, reason: String)
  /// The system refused to read.
  case unreadable(path: String, reason: String)
  /// The contents break the format.
  case damaged(path: String, Damage)
  /// An array has a type of number that is not read.
  case elementType(path: String, array: String, type: String)

  /// How contents break the format.
  package enum Damage: Equatable, Sendable {
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
  }
}

extension TensorFileError: CustomStringConvertible {
  /// The file.
  package var path: String {
    switch self {
    case .unwritable(let path, _), .unreadable(let path, _), .damaged(let path, _),
      .elementType(let path, _, _):
      path
    }
  }

  /// What is wrong with the file, to be read after its name.
  package var problem: String {
    switch self {
    case .unwritable(_, let reason): "cannot be written (\(reason))"
    case .unreadable(_, let reason): "cannot be read (\(reason))"
    case .damaged(_, .tooShort): "is too short for a model"
    case .damaged(_, .header): "is no safetensors file or is cut off"
    case .damaged(_, .notJSON): "has a header that is no JSON object"
    case .damaged(_, .incomplete(let array)): "describes the array \(array) incompletely"
    case .damaged(_, .misplaced(let array)): "places the array \(array) wrongly or is cut off"
    case .damaged(_, .shape(let array)): "gives \(array) a wrong shape"
    case .elementType(_, let array, let type): "holds the array \(array) as \(type)"
    }
  }

  /// What to do next.
  package var advice: String {
    switch self {
    case .unwritable: "Name a file in an existing folder that you may write to."
    case .unreadable: "Check the name; models are saved with the ending .safetensors."
    case .damaged: "Save the model again."
    case .elementType: "Save it as one of F32, F64, I32, I64, U8, U16 or U32."
    }
  }

  /// The error as a sentence.
  package var description: String { "The file \(path) \(problem). \(advice)" }
}
