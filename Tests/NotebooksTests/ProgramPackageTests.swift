import Foundation
import Notebooks
import SwiftCells
import Testing

@Suite struct ProgramPackageTests {
  private let text = """
    // %% [markdown]
    // # Thin layers

    // %%
    let a = 1
    a

    // %%
    let a = "b"
    """

  private func package(
    _ document: NotebookDocument, library: ProgramPackage.Library = .folder("/opt/solum")
  ) throws -> ProgramPackage {
    try ProgramPackage(document, library: library, vocabulary: Vocabulary())
  }

  private func file(_ suffix: String, of package: ProgramPackage) -> String {
    package.files.first { $0.path.hasSuffix(suffix) }?.text ?? ""
  }

  @Test func theProgramHoldsTheCellsInOrder() throws {
    let package = try package(NotebookDocument(swiftText: text, path: "in/soil-map.swift"))
    #expect(package.name == "SoilMap")
    #expect(
      package.files.map(\.path) == ["Sources/SoilMap/main.swift", "README.md", "Package.swift"])
    #expect(
      file("main.swift", of: package) == """
        // Made by "solum export" from soil-map.swift. A cell stands below each "// %%".
        import Foundation
        import Solum

        // Figures are written to this folder, unless the environment names another.
        setenv("SOLUM_OUTPUT", "output", 0)

        // %% [markdown]
        // # Thin layers

        // %%
        let a = 1
        print(a)

        // %%
        let a_2 = "b"

        """)
    #expect(file("README.md", of: package).hasPrefix("# Thin layers\n"))
  }

  @Test func theManifestNamesTheLibrary() throws {
    let document = NotebookDocument(swiftText: text, path: "soil.swift")
    let known = file("Package.swift", of: try package(document))
    #expect(known.contains(".package(name: \"Solum\", path: \"/opt/solum\")"))
    let unknown = try package(document, library: .unknown)
    #expect(file("Package.swift", of: unknown).contains("https://github.com/OWNER/solum"))
    #expect(file("README.md", of: unknown).contains("https://github.com/OWNER/solum"))
    #expect(unknown.name == "NotebookSoil")
  }

  @Test func cellsThatDoNotRunAreComments() throws {
    let notebook = Notebook(cells: [
      NotebookCell(.code, "oops", id: "a", metadata: ["tags": ["raises-exception"]]),
      NotebookCell(.code, "let b = 1", id: "b", metadata: ["tags": ["skip-execution"]]),
    ])
    let package = try package(NotebookDocument(notebook, path: "a.ipynb"))
    #expect(
      file("main.swift", of: package).hasSuffix(
        "// %% [raw]\n// oops\n\n// %% [raw]\n// let b = 1\n"))
  }

  @Test func mistakesAreReportedAndNothingIsMade() {
    let document = NotebookDocument(swiftText: "// %%\nprint(nowhere)", path: "a.swift")
    let error = #expect(throws: ExportError.self) { try package(document) }
    #expect("\(error.map { "\($0)" } ?? "")".hasPrefix("a.swift:2:7: error: cannot find 'nowhere'"))
  }

  @Test func aFolderThatIsNotEmptyIsLeftAlone() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
      .path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let package = try package(NotebookDocument(swiftText: text, path: "a.swift"))
    try package.write(to: folder)
    #expect(FileManager.default.fileExists(atPath: folder + "/Sources/A/main.swift"))
    #expect(throws: ExportError.self) { try package.write(to: folder) }
    try package.write(to: folder, isForced: true)
  }
}
