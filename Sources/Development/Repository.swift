import Foundation

/// The working tree that a command works on.
package struct Repository {
  /// The top-level folder.
  package let root: URL

  /// Finds the tree around a file or folder, or around the current folder.
  package init(around start: String = FileManager.default.currentDirectoryPath) throws {
    var folder = URL(fileURLWithPath: start)
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
    throw NotInRepository(folder: start)
  }

  /// The Swift files under a folder of the tree in the order of their paths, which are relative
  /// to the tree.
  package func swiftFiles(under folder: String) -> [String] {
    let start = root.appendingPathComponent(folder)
    guard let walk = FileManager.default.enumerator(atPath: start.path) else { return [] }
    return walk.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
      .map { "\(folder)/\($0)" }.sorted()
  }

  /// Where a file of the tree lies.
  package func path(of file: String) -> String { root.appendingPathComponent(file).path }

  /// The text of a file.
  package func text(of path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }
}

extension Repository {
  /// The Swift files in the form of the house: neither generated ones nor the cells that tests run.
  package var ownFiles: [String] {
    let files = swiftFiles(under: "Sources") + swiftFiles(under: "Tests")
    return files.filter {
      !$0.contains("/Generated/") && !$0.contains("/Programs/")
        && !$0.contains("/Cells/")
    }
      + ["Package.swift"]
  }
}

/// A command was started outside of the repository.
package struct NotInRepository: Error, CustomStringConvertible {
  /// The folder it was started in.
  package let folder: String

  /// Where the command works.
  package var description: String {
    "\(folder) is not inside of the repository; expected a folder with Package.swift and "
      + "Sources/DevCommand. Change to the repository and run the command again."
  }
}
