import FoundationEssentials

extension ProgramPackage {
  /// Writes the package's files, each whole or not at all.
  ///
  /// - Parameters:
  ///   - folder: The package's folder, which is made where there is none.
  ///   - isForced: Whether the folder may hold other files.
  /// - Throws: ``ExportError/folderNotEmpty(_:)``, ``NotebookError/notWritten(path:reason:)``.
  package func write(to folder: String, isForced: Bool = false) throws {
    let present = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard present.isEmpty || isForced else { throw ExportError.folderNotEmpty(folder) }
    for file in files {
      let path = folder + "/" + file.path
      try Self.makeFolder(of: path)
      try Notebook.write(file.text, to: path)
    }
  }

  private static func makeFolder(of path: String) throws {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw NotebookError.notWritten(
        path: folder, reason: "the folder cannot be made, or is a file")
    }
  }
}
