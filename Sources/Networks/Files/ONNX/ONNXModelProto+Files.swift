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
      try data.write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw NetworksError.file(
        path: path, problem: .model(.unwritable(reason: error.localizedDescription)))
    }
  }
}
