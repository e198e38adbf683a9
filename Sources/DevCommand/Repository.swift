import ArgumentParser
import Foundation

/// The working tree that a command works on.
struct Repository {
  /// The top-level folder.
  let root: URL

  /// Finds the tree around the current folder.
  init() throws {
    var folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    while folder.path != "/" {
      let manifest = folder.appendingPathComponent("Package.swift").path
      let sources = folder.appendingPathComponent("Sources/DevCommand").path
      if FileManager.default.fileExists(atPath: manifest),
        FileManager.default.fileExists(atPath: sources)
      {
        root = folder
        return
      }
      folder.deleteLastPathComponent()
    }
    throw ValidationError(
      "\(FileManager.default.currentDirectoryPath) is not inside of the repository; "
        + "expected a folder with Package.swift and Sources/DevCommand. "
        + "Change to the repository and run the command again.")
  }

  /// The Swift files under a folder of the tree in the order of their paths, which are relative
  /// to the tree.
  func swiftFiles(under folder: String) -> [String] {
    let start = root.appendingPathComponent(folder)
    guard let walk = FileManager.default.enumerator(atPath: start.path) else { return [] }
    return walk.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
      .map { "\(folder)/\($0)" }.sorted()
  }

  /// The text of a file.
  func text(of path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }
}
