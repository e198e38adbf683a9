import Foundation
import Testing

/// Names of columns, layers and rasters inside string literals, from the values that have them.
@Suite struct StringCompletionTests {
  @Test func namesOfRastersAndLayersAreOffered() {
    let notebook = Notebook()
    notebook.run(
      """
      let covariates = Covariates.example
      let profiles = SoilProfiles.example
      let layers = profiles.harmonized(.organicCarbon, to: DepthScheme([0, 5, 30]))
      """)
    let rasters = notebook.completions("let dem = covariates[\"")
    #expect(rasters.count == covariateCount(notebook) && rasters.contains("elevation"))
    #expect(notebook.completions("covariates[\"elev") == ["elevation"])
    #expect(notebook.completions("layers.plot(\"") == ["0-5 cm", "5-30 cm"])
    #expect(notebook.completions("profiles.plot(property: \"org").first == "organic carbon")
  }

  private func covariateCount(_ notebook: Notebook) -> Int {
    Int(notebook.run("covariates.count").text ?? "") ?? -1
  }

  @Test func columnsOfATableAreReadFromItsFile() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("columns-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("SITE;UPPER;LOWER;TON %\n1;0;10;20\n".utf8)
      .write(to: folder.appendingPathComponent("horizons.csv"))
    let notebook = Notebook()
    notebook.run("let folder = \"\(folder.path)\"")
    #expect(
      notebook.completions("let p = SoilProfiles.read(folder + \"/horizons.csv\", profile: \"")
        == ["SITE", "UPPER", "LOWER", "TON %"])
    #expect(
      notebook.completions("SoilProfiles.read(\"\(folder.path)/horizons.csv\", top: \"up")
        == ["UPPER"])
  }

  @Test func inspectionShowsWhatAVariableHolds() {
    let notebook = Notebook()
    notebook.run("let depths = DepthScheme([0, 5, 15])")
    let text = notebook.inspection("depths")
    #expect(text?.hasPrefix("let depths: DepthScheme\n\n0-5 cm, 5-15 cm") == true, "\(text ?? "")")
  }
}
