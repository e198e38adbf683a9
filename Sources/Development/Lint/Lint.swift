
/// The rules of the house that a machine can check.
package enum Lint {
  /// Everything in the tree that breaks one of them.
  ///
  /// - Throws: The system's error where a file cannot be read.
  package static func findings(in repository: Repository) throws -> [Finding] {

    let checks: [any StructureCheck] = [
      FileLength(), RoomImports(), Traps(), PublicDocumentation(),
    ]
    let inFiles = try repository.ownFiles.flatMap { path in
      let file = SourceFile(path: path, text: try repository.text(of: path))
      return checks.flatMap { $0.findings(in: file) }
    }
    return try RoomTable.findings(in: repository) + inFiles
  }
}
