import Basics

/// The formats of files of networks, by the endings of their names.
package enum ModelFileEnding: String, CaseIterable {
  /// Weights alone.
  case safetensors = ".safetensors"
  /// Weights and layers.
  case onnx = ".onnx"

  /// The format that a name says.
  ///
  /// - Throws: ``NetworksError/file(path:problem:)`` where it says none.
  package init(_ path: String) throws {
    let known = Self.allCases.map(\.rawValue)
    let ending = try FileEnding.one(of: known, for: path) { _ in
      NetworksError.file(path: path, problem: .model(.ending(known: known)))
    }
    self = Self(rawValue: ending) ?? .safetensors
  }
}
