/// Why a safetensors file could not be written or read.
package struct TensorFileError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What kind of error it is.
  package enum Kind: Equatable, Sendable {
    /// The system refused to write.
    case unwritable
    /// The system refused to read.
    case unreadable
    /// The contents break the format.
    case damaged
    /// An array has a type of number that is not read.
    case elementType
  }

  /// What kind of error it is.
  package let kind: Kind
  /// The file.
  package let path: String
  /// What is wrong with it, to be read after its name.
  package let problem: String

  /// Makes an error.
  package init(kind: Kind, path: String, problem: String) {
    self.kind = kind
    self.path = path
    self.problem = problem
  }

  /// What to do next.
  package var advice: String {
    switch kind {
    case .unwritable: "Name a file in an existing folder that you may write to."
    case .unreadable: "Check the name; models are saved with the ending .safetensors."
    case .damaged: "Save the model again."
    case .elementType: "Save it as one of F32, F64, I32, I64, U8, U16 or U32."
    }
  }

  /// The error as a sentence.
  package var description: String { "\(path) \(problem). \(advice)" }
}
