import Foundation
import Notebooks
import Testing

@Suite struct NotebookTests {
  private var fixtures: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
  }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func aNotebookIsWrittenAsJupyterWritesIt() throws {
    let file = fixtures.appending(path: "everything.ipynb")
    let text = try String(contentsOf: file, encoding: .utf8)
    let notebook = try Notebook.read(file.path())
    #expect(notebook.notebookText == text)
  }

  @Test func cellsAndOutputsAreRead() throws {
    let notebook = try Notebook.read(fixtures.appending(path: "everything.ipynb").path())
    #expect(notebook.cells.map(\.kind) == [.markdown, .code, .raw, .code])
    #expect(notebook.cells.map(\.id) == ["bbbb-2", "aaaa1111", "c_3", "d4"])
    #expect(notebook.title == "Title")
    let cell = notebook.cells[1]
    #expect(cell.executionCount == 3)
    #expect(cell.tags == ["varies"])
    #expect(cell.outputs.count == 4)
    #expect(cell.outputs[0] == .stream(.standardOutput, "one\ntwo\u{B}three\n\nno end"))
    guard case .display(let bundle) = cell.outputs[1] else {
      Issue.record("the second output is not a display")
      return
    }
    #expect(bundle.text(.svg) == "<svg>\n<g/>\n</svg>")
    #expect(bundle.data["application/json"] == ["b": .number("1"), "a": ["x\ny"]])
  }

  @Test(arguments: [0, 4])
  func olderFormatsGetIdentifiers(_ minor: Int) throws {
    let text = """
      {"cells": [{"cell_type": "code", "source": "1", "metadata": {}, "outputs": [],
      "execution_count": null}, {"cell_type": "markdown", "source": ["a", "b"], "metadata": {}}],
      "metadata": {}, "nbformat": 4, "nbformat_minor": \(minor)}
      """
    let notebook = try Notebook(parsing: bytes(text))
    #expect(notebook.minorVersion == 5)
    #expect(Set(notebook.cells.map(\.id)).count == 2)
    #expect(notebook.cells.allSatisfy { $0.id.count == 8 })
    #expect(notebook.cells[1].source == "ab")
    #expect(try Notebook(parsing: bytes(text)) == notebook)
  }

  @Test func identifiersAreMadeUnique() throws {
    let cell = "{\"cell_type\": \"raw\", \"id\": \"x\", \"source\": \"\", \"metadata\": {}}"
    let text = "{\"cells\": [\(cell), \(cell)], \"nbformat\": 4, \"nbformat_minor\": 5}"
    let notebook = try Notebook(parsing: bytes(text))
    #expect(notebook.cells[0].id == "x")
    #expect(notebook.cells[1].id != "x")
  }

  @Test func unknownOutputsAreKept() throws {
    let text = """
      {"cells": [{"cell_type": "code", "id": "x", "source": "", "metadata": {},
      "execution_count": null, "outputs": [{"output_type": "new", "value": [1.50]}]}],
      "metadata": {"a": 1e400}, "nbformat": 4, "nbformat_minor": 7}
      """
    let notebook = try Notebook(parsing: bytes(text))
    #expect(
      notebook.cells[0].outputs == [.other(["output_type": "new", "value": [.number("1.50")]])])
    #expect(notebook.notebookText.contains("1.50") && notebook.notebookText.contains("1e400"))
    #expect(notebook.minorVersion == 7)
  }

  struct Broken: Sendable {
    let text: String
    let message: String
  }

  @Test(arguments: [
    Broken(text: "", message: "line 1, column 1: the text ends too early"),
    Broken(text: "{\n \"a\": 1,\n}", message: "line 3, column 1: expected a name in quotes"),
    Broken(text: "<<<<<<< HEAD", message: "line 1, column 1: expected a value"),
    Broken(text: "[]", message: "it has no number \"nbformat\""),
    Broken(text: "{\"nbformat\": 4}", message: "it has no list \"cells\""),
    Broken(
      text: "{\"nbformat\": 3, \"worksheets\": []}", message: "format 3; formats 4.0 and later"),
    Broken(text: "{\"nbformat\": 4, \"cells\": [1]}", message: "cell 1 is not an object"),
    Broken(
      text: "{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"heading\"}]}",
      message: "cell 1 has the unknown type \"heading\""),
    Broken(
      text: "{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"raw\", \"source\": 3}]}",
      message: "the source of cell 1 is not text"),
  ])
  func brokenFilesAreExplained(_ broken: Broken) {
    let error = #expect(throws: NotebookError.self) {
      try Notebook(parsing: bytes(broken.text))
    }
    #expect(error?.description.contains(broken.message) == true, "\(error?.description ?? "")")
  }

  @Test func aMissingFileIsNamed() {
    let error = #expect(throws: NotebookError.self) { try Notebook.read("/no/such.ipynb") }
    #expect(
      error?.description == "\"/no/such.ipynb\" could not be read: there is no such file. "
        + "Check the path.")
  }

  @Test func aNotebookIsWrittenWholeOrNotAtAll() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let notebook = Notebook(cells: [NotebookCell(.code, "1 + 1", id: "a")])
    let path = folder.appending(path: "n.ipynb").path()
    try notebook.write(to: path)
    #expect(try Notebook.read(path) == notebook)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()) == ["n.ipynb"])
    #expect(
      throws: NotebookError.notWritten(
        path: "/no/n.ipynb", reason: "there is no folder “/no”; make it first")
    ) { try notebook.write(to: "/no/n.ipynb") }
  }
}
