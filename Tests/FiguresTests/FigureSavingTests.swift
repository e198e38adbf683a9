import Figures
import Foundation
import Testing

@Suite struct FigureSavingTests {
  private let simple = Figure(
    title: "Losses", marks: [LineMark(points: [(0, 1), (1, 3), (2, 2)], label: "training")])

  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path())
  }

  private func contents(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
  }

  @Test(arguments: ["figure.svg", "FIGURE.SVG", "soc 0.5.svg"])
  func aFileIsWrittenWhole(_ name: String) throws {
    try withFolder { folder in
      let path = folder + "/" + name
      try Data("old".utf8).write(to: URL(filePath: path))
      try simple.save(path)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == simple.svg)
      #expect(try contents(folder) == [name])
    }
  }

  @Test func gridsAndFlowsAreSavedAlike() throws {
    try withFolder { folder in
      let grid = Figure.grid([simple, simple], columns: 2)
      let flow = Figure.flow([FlowStep("Sample"), FlowStep("Map")])
      for figure in [grid, flow] {
        try figure.save(folder + "/a.svg")
        #expect(try String(contentsOfFile: folder + "/a.svg", encoding: .utf8) == figure.svg)
      }
    }
  }

  @Test(arguments: ["a.png", "a.pdf", "a.svg.gz", "a", "svg", ""])
  func anotherEndingIsRefusedWithTheListAndNothingIsWritten(_ name: String) throws {
    try withFolder { folder in
      let path = folder + "/" + name
      let error = #expect(throws: FiguresError.self) { try simple.save(path) }
      #expect(
        error?.description
          == "“\(path)” cannot be written: the ending tells the format; end the name with .svg.")
      let left = try contents(folder)
      #expect(left.isEmpty)
    }
  }

  @Test func aFolderThatIsNotThereIsNamed() {
    let path = "/no/such/folder/figure.svg"
    let reason = "there is no folder “/no/such/folder”; make it first"
    #expect(throws: FiguresError.cannotWrite(path: path, reason: reason)) {
      try simple.save(path)
    }
  }
}
