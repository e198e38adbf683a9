import Foundation
import SwiftProtobuf

extension ONNXModelProto {
  /// Writes the model to a file, whole or not at all.
  ///
  /// - Throws: ``NetworksError/file(path:problem:advice:)``.
  package func write(to path: String) throws {
    guard let data = try? serializedData() else {
      throw NetworksError.file(
        path: path, problem: "would be larger than 2 GB, the most that the ONNX format holds",
        advice: "Use fewer or smaller layers, or keep the weights in a safetensors file.")
    }
    do {
      try data.write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw NetworksError.file(
        path: path, problem: "cannot be written (\(error.localizedDescription))",
        advice: "Name a file in an existing folder that you may write to.")
    }
  }
}
