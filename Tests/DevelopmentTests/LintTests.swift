import BindingsGenerator
import Development
import Notebooks
import Testing

@Suite struct LintTests {
  /// The manifest, the imports of the sources and the contributors' table say the same.
  @Test func houseKeepsItsRules() throws {
    let findings = try Lint.findings(in: Repository(around: #filePath))
    #expect(findings.map(\.description) == [])
  }

  private let list = RoomList(
    manifest: """
      let targets: [Target] = [
        .target(name: "Solum", dependencies: ["Upper", "Lower"]),
        .target(name: "Upper", dependencies: ["Lower"]),
        .target(name: "Lower", dependencies: [.product(name: "Parser", package: "syntax")]),
      ]
      """)

  private func table(_ rows: String) -> [String] {
    let head = "# Rooms\n\n| room | holds | imports |\n|---|---|---|\n"
    return RoomTable(list: list, text: head + rows + "\n").findings.map(\.message)
  }

  @Test func tableThatSaysTheSameIsRight() {
    let rows = "| Solum | x | Upper, Lower |\n| Upper | y | Lower |\n| Lower | z | syntax |"
    #expect(table(rows) == [])
  }

  @Test func tableThatDiffersIsFound() {
    let rows = "| Solum | x | Upper |\n| Lower | z | – |\n| Upper | y | Lower |\n| Attic | a | – |"
    #expect(
      table(rows) == [
        "Package.swift lets Solum import Lower, Upper",
        "Package.swift lets Lower import syntax",
        "Upper imports Lower, which stands above it",
        "Package.swift has no target Attic",
      ])
    #expect(table("| Solum | x | Upper, Lower |").contains("the table of rooms lacks Upper"))
  }

  private func imports(_ path: String, _ text: String) -> [String] {
    RoomImports(list: list).findings(in: SourceFile(path: path, text: text)).map(\.message)
  }

  @Test func importThatTheManifestDoesNotStateIsFound() {
    #expect(imports("Sources/Upper/A.swift", "import Foundation\nimport Lower\n") == [])
    #expect(
      imports("Sources/Lower/A.swift", "import Parser\nimport Upper\n")
        == ["Lower imports Upper; it may import Parser"])
    #expect(
      imports("Sources/Attic/A.swift", "") == ["Package.swift has no target Attic; add one"])
  }

  @Test func umbrellaHandsOnWhatItDependsOn() {
    let text = "@_exported import Lower\nimport Upper\n"
    #expect(imports("Sources/Solum/Solum.swift", text) == ["Solum does not hand on Upper"])
  }

  /// A program that bore the name of a module it imports would not build.
  @Test func exportedProgramsBearNoNameOfARoom() throws {
    let list = try RoomList(root: Repository(around: #filePath).root)
    var names = [RoomList.umbrella]
    var next = 0
    while next < names.count {
      let imports = list[names[next]]?.imports ?? []
      names += imports.map(\.name).filter { !names.contains($0) }
      next += 1
    }
    #expect(names.count > 15)
    for name in names {
      #expect(ProgramPackage.name(of: "\(name).ipynb") == "Notebook" + name)
    }
  }
}
