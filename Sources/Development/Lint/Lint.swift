import BindingsGenerator

/// The rules of the house that a machine can check.
package enum Lint {
  /// Everything in the tree that breaks one of them.
  ///
  /// - Throws: The system's error where a file cannot be read.
  package static func findings(in repository: Repository) throws -> [Finding] {
    let rooms = try RoomList(root: repository.root)
    let checks: [any StructureCheck] = [
      FileLength(), RoomImports(list: rooms), Traps(), PublicDocumentation(),
    ]
    let inFiles = try repository.ownFiles.flatMap { path in
      let file = SourceFile(path: path, text: try repository.text(of: path))
      return checks.flatMap { $0.findings(in: file) }
    }
    let table = RoomTable(list: rooms, text: try repository.text(of: RoomTable.path))
    return table.findings + inFiles
  }
}
