import Foundation

extension Data {
  /// Writes the bytes to a file, whole or not at all.
  ///
  /// - Throws: ``NetworksError/file(path:problem:advice:)``.
  func write(whole path: String) throws {
    do {
      try write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw NetworksError.file(
        path: path, problem: "cannot be written (\(error.localizedDescription))",
        advice: "Name a file in an existing folder that you may write to.")
    }
  }
}
