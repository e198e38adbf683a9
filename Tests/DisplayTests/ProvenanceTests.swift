import Display
import Foundation
import Testing

@Suite struct ProvenanceTests {
  private func text(of file: String) throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appendingPathComponent(file), encoding: .utf8)
  }

  @Test func theCitationNamesTheVersion() throws {
    #expect(try text(of: "CITATION.cff").contains("\nversion: \(Provenance.version)\n"))
  }

  @Test func theChangelogHasAPlaceForWhatComesNext() throws {
    let lines = try text(of: "CHANGELOG.md").split(separator: "\n")
    #expect(lines.first { $0.hasPrefix("## ") } == "## [Unreleased]")
  }

  @Test func versionsNameTheCompilerAndTheLibraries() {
    let text = Provenance.versions(with: [.init("GDAL", "3.6.2"), .init("PROJ", "9.1.1")])
    let parts = text.components(separatedBy: ", ")
    #expect(parts.first?.hasPrefix("Swift 6.") == true)
    #expect(parts.dropFirst().starts(with: ["GDAL 3.6.2", "PROJ 9.1.1"]))
  }

  @Test func filesNameTheProgramAndTheVersions() {
    let entries = Provenance.entries(with: [.init("GDAL", "3.6.2")])
    #expect(entries["SOFTWARE"] == "Solum \(Provenance.version)")
    #expect(entries["VERSIONS"] == Provenance.versions(with: [.init("GDAL", "3.6.2")]))
  }
}
