import Basics

/// The formats in which networks, and models made of them, are saved.
package enum NetworkFileFormat: Sendable {
  /// The weights alone.
  case safetensors
  /// All that other programs need to predict.
  case onnx

  private static let formats = FileFormats<NetworkFileFormat>([
    (".safetensors", .safetensors), (".onnx", .onnx),
  ])

  /// The format of a file, by the ending of its name.
  ///
  /// - Throws: ``NetworksError/file(path:problem:)``.
  package init(of path: String) throws {
    do {
      self = try Self.formats.format(of: path)
    } catch {
      throw NetworksError.file(path: path, problem: .model(ModelFileProblem(error)))
    }
  }
}
