import Foundation

/// An empty folder whose files stay behind when the process ends in a crash.
struct FuzzFolder {
  let path: String

  init(_ name: String) throws {
    let number = ProcessInfo.processInfo.processIdentifier
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("solum-fuzz-\(name)-\(number)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// Removes the folder with all files.
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
