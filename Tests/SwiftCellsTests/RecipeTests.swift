import Foundation
import Testing

/// The recipe for functions of the standard library: each is used in a file of cells or in a program.
@Suite struct RecipeTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  @Test func everyFunctionOfTheStandardLibraryIsUsed() throws {
    let library = Self.folder.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/SwiftCells/StandardLibrary")
    let declaration = try Regex(#"(?:add|change)\(\s*"(?:mutating |static )*([a-zA-Z]+)[(:<]"#)
    let names = Set(
      try text(library).matches(of: declaration).compactMap { $0.output[1].substring })
    let words = Set(
      try
        (text(Self.folder.appendingPathComponent("Cells"))
        + text(Self.folder.appendingPathComponent("Programs")))
        .split { !$0.isLetter && !$0.isNumber })
    #expect(names.count > 100)
    #expect(names.subtracting(words).sorted() == [])
  }

  /// The text of every Swift file of a folder.
  private func text(_ folder: URL) throws -> String {
    let walk = FileManager.default.enumerator(atPath: folder.path)
    let names = walk?.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") } ?? []
    return try names.map {
      try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
    }.joined(separator: "\n")
  }
}
