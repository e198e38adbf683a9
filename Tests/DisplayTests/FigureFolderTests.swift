import Display
import Foundation
import Testing

@Suite struct FigureFolderTests {
  private struct Picture: Displayable {
    let name: String
    var displayData: DisplayData {
      DisplayData(plainText: "picture \(name)").adding(.svg, "<svg>\(name)</svg>")
    }
  }

  @Test func compiledProgramsWriteFiguresInTheOrderShown() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    setenv("SOLUM_OUTPUT", folder.path, 1)
    defer {
      unsetenv("SOLUM_OUTPUT")
      try? FileManager.default.removeItem(at: folder)
    }
    show(Picture(name: "a"))
    show("text has no picture")
    show(Picture(name: "b"))
    let texts = try ["figure-1.svg", "figure-2.svg"].map {
      try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
    }
    #expect(texts == ["<svg>a</svg>", "<svg>b</svg>"])
  }
}
