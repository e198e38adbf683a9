import BindingsGenerator
import SwiftSyntax

/// A room imports only the rooms and packages that `Package.swift` names for it, and the umbrella
/// hands on all of them.
package struct RoomImports: StructureCheck {
  private let list: RoomList

  /// Checks against the rooms of a manifest.
  package init(list: RoomList) { self.list = list }

  /// Modules of the system and of the compiler, open to every room.
  private static let system: Set<String> = [
    "Foundation", "FoundationEssentials", "Glibc", "Synchronization", "Dispatch", "Swift",
    "RegexBuilder", "Testing",
  ]

  package func findings(in file: SourceFile) -> [Finding] {
    guard file.isSource else { return [] }
    guard let room = list[file.room] else {
      let message = "Package.swift has no target \(file.room); add one"
      return [Finding(path: file.path, line: 1, message: message)]
    }
    let allowed = room.imports.map(\.name)
    let imports = file.syntax.statements.compactMap { $0.item.as(ImportDeclSyntax.self) }
    let wrong = imports.filter {
      !Self.system.contains($0.module) && !allowed.contains($0.module)
    }
    return wrong.map {
      let list = allowed.isEmpty ? "no other room" : allowed.joined(separator: ", ")
      return file.finding("\(file.room) imports \($0.module); it may import \(list)", at: $0)
    } + withheld(file, imports)
  }

  /// The rooms that the umbrella depends on and does not hand on.
  private func withheld(_ file: SourceFile, _ imports: [ImportDeclSyntax]) -> [Finding] {
    guard file.room == RoomList.umbrella else { return [] }
    let exported = imports.filter { $0.attributes.trimmedDescription == "@_exported" }
    return Set(list.vocabulary).subtracting(exported.map(\.module)).sorted().map {
      Finding(path: file.path, line: 1, message: "\(file.room) does not hand on \($0)")
    }
  }
}

extension ImportDeclSyntax {
  /// The module.
  fileprivate var module: String { path.first?.name.text ?? "" }
}
