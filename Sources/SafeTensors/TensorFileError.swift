import Basics

/// Why a safetensors file could not be written or read.
package struct TensorFileError: Error, Equatable, Sendable {
  /// The file.
  package let path: String
  /// What is wrong with it.
  package let problem: ModelFileProblem

  /// Makes the error of a file.
  package init(path: String, _ problem: ModelFileProblem) {
    self.path = path
    self.problem = problem
  }
}

extension TensorFileError: CustomStringConvertible {
  /// The error as a sentence.
  package var description: String { "The file \(path) \(problem)" }
}
