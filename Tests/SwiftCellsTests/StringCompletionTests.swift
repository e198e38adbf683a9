import Display
import Foundation
import SwiftCells
import Testing

/// Completion inside string literals: paths, and the columns of files.
@Suite struct StringCompletionTests {
  /// A folder with a table, a folder, a hidden file and a name with a quote.
  private final class Folder {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("completion-\(UUID().uuidString)").path

    init() throws {
      let files = FileManager.default
      try files.createDirectory(atPath: path + "/rasters", withIntermediateDirectories: true)
      for name in ["horizons.csv", "höhe.tif", ".hidden", "a\"b.txt"] {
        try Data().write(to: URL(fileURLWithPath: path + "/" + name))
      }
    }
    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  private func completions(
    _ source: String, in notebook: Notebook = Notebook()
  ) -> CellCompletions {
    notebook.session.complete(source, at: source.unicodeScalars.count)
  }

  private func names(_ source: String, in notebook: Notebook = Notebook()) -> [String] {
    completions(source, in: notebook).items.map(\.text)
  }

  @Test func pathsOfFilesAndFoldersAreOffered() throws {
    let folder = try Folder()
    #expect(
      names("read(\"\(folder.path)/") == ["a\\\"b.txt", "horizons.csv", "höhe.tif", "rasters/"])
    #expect(names("let path = \"\(folder.path)/r") == ["rasters/"])
    #expect(names("read(\"\(folder.path)/.") == [".hidden"])
    #expect(names("read(\"\(folder.path)/nothing/").isEmpty)
  }

  @Test func onlyTheNameBehindTheLastSlashIsReplaced() throws {
    let folder = try Folder()
    let source = "let é = read(\"\(folder.path)/hor"
    let found = completions(source)
    #expect(found.items.map(\.kind) == ["path"])
    #expect(found.end == source.unicodeScalars.count)
    #expect(found.start == found.end - 3)
  }

  @Test func valueOfAVariableBeforeThePathIsKnown() throws {
    let folder = try Folder()
    let notebook = Notebook()
    notebook.run("let folder = \"\(folder.path)\", sub = \"/rast\"")
    #expect(names("read(folder + \"/h", in: notebook) == ["horizons.csv", "höhe.tif"])
    #expect(names("read(folder + sub + \"er", in: notebook) == ["rasters/"])
    #expect(names("read(unknown + \"/h", in: notebook).isEmpty)
  }

  @Test func textBehindTheCursorDoesNotMatter() throws {
    let folder = try Folder()
    let start = "read(\"\(folder.path)/hor"
    let source = start + "izon\", top: 3)\nprint(1)"
    let found = Notebook().session.complete(source, at: start.unicodeScalars.count)
    #expect(found.items.map(\.text) == ["horizons.csv"])
  }

  @Test func columnsOfAFileInTheSameCallAreOffered() throws {
    let vocabulary = Vocabulary()
    vocabulary.columnsInFile = { $0 == "a/sites.csv" ? ["ID", "clay %", "upper"] : [] }
    let session = try CellSession(vocabulary: vocabulary)
    func names(_ source: String) -> [String] {
      session.complete(source, at: source.unicodeScalars.count).items.map(\.text)
    }
    #expect(names("read(\"a/sites.csv\", profile: \"") == ["ID", "clay %", "upper"])
    #expect(names("read(\"a/sites.csv\", values: [\"ID\": 1, \"cl") == ["clay %"])
    #expect(names("read(\"other.csv\", profile: \"UPP").isEmpty)
    _ = session.evaluate("let folder = \"a\"", name: "In", output: RecordingSink())
    #expect(names("read(folder + \"/sites.csv\", top: \"u") == ["upper"])
  }

  @Test(arguments: [
    "print(\"a\\(dep", "#\"raw", "let x = \"closed\".cou", "\"\"\"\nlines",
  ])
  func placesOutsideOfPlainLiteralsAreCompletedAsCode(_ source: String) {
    let items = completions(source).items
    #expect(!items.contains { $0.kind == "path" || $0.kind == "column" })
  }
}

/// What inspection says about the value that a variable has now.
@Suite struct ValuePreviewTests {
  @Test(arguments: [
    ("let value = 1.5", "1.5"), ("let value = \"clay\"", "\"clay\""),
    ("let value: Int? = nil", "nil"), ("let value: Int? = 3", "3"),
    ("let value = (top: 1, name: \"A\")", "(top: 1, name: \"A\")"),
    ("let value = [1.5, 2]", "[1.5, 2.0]"),
    ("let value = Array(0..<2_000_000)", "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, … 2000000 elements]"),
    ("let value = [\"a\": [1]]", "[\"a\": [1]]"), ("let value: Set<Int> = []", "[]"),
    ("struct P { var n = 1, s = [\"x\"] }\nlet value = P()", "P(n: 1, s: [\"x\"])"),
    ("enum E { case a, b(size: Int) }\nlet value = E.b(size: 2)", ".b(size: 2)"),
    ("let value: Any = [true]", "[true]"), ("let value = 0...5", "0...5"),
  ])
  func valueIsShown(_ source: String, _ expected: String) {
    let notebook = Notebook()
    notebook.run(source)
    #expect(notebook.session.inspect("value", at: 3)?.value == expected)
  }

  @Test func longTextIsCut() {
    let notebook = Notebook()
    notebook.run("let value = String(repeating: \"x\", count: 100_000)")
    let shown = notebook.session.inspect("value", at: 3)?.value ?? ""
    #expect(shown.count < 3_000 && shown.hasPrefix("\"xxx"))
  }

  @Test func descriptionsOfTheUserDoNotRun() {
    let notebook = Notebook()
    notebook.run(
      "struct Endless: CustomStringConvertible { var n = 7\n"
        + "  var description: String { while true {} } }\nlet value = Endless()")
    #expect(notebook.session.inspect("value", at: 3)?.value == "Endless(n: 7)")
  }

  @Test func valueFollowsWhatCellsDo() {
    let notebook = Notebook()
    notebook.run("var value = 1")
    notebook.run("value += 41")
    #expect(
      notebook.session.inspect("value + 1", at: 2)?.text == "var value: Int\n\n42")
  }

  @Test func nameThatIsDeclaredIsKnownToo() {
    let notebook = Notebook()
    let cell = "let größe = 41 + 1\nfunc half(_ x: Int) -> Int { x / 2 }"
    #expect(notebook.session.inspect(cell, at: 6)?.text == "let größe: Int")
    notebook.run(cell)
    #expect(notebook.session.inspect(cell, at: 6)?.text == "let größe: Int\n\n42")
    #expect(notebook.session.inspect(cell, at: 26)?.signature == "func half(_ x: Int) -> Int")
    #expect(notebook.session.inspect("struct Layer {}", at: 2) == nil)
  }

  @Test func noValueIsShownWhileACellRuns() {
    let notebook = Notebook()
    notebook.run("var value = 1")
    let (inspection, isInterrupted) = notebook.whileRunning("while true { value += 1 }") {
      $0.inspect("value", at: 2)
    }
    #expect(inspection?.signature == "var value: Int" && inspection?.value == nil)
    #expect(isInterrupted)
  }
}
