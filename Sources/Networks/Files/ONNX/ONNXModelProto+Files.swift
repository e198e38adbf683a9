import Basics
import Foundation
import SwiftProtobuf

extension ONNXModelProto {
  /// Writes the model to a file, whole or not at all.
  ///
  /// - Throws: ``NetworksError/file(path:problem:)``.
  package func write(to path: String) throws {
    guard let data = try? serializedData() else {
      throw NetworksError.file(path: path, problem: .tooLargeForONNX)
    }
    do {
      try FilePaths.write(data, to: FilePaths.expanded(path))
    } catch {
      throw NetworksError.file(path: path, problem: .model(ModelFileProblem(error)))
    }
  }
}
