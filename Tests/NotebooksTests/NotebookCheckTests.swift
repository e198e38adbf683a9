import Notebooks
import SwiftCells
import Testing

@Suite struct NotebookCheckTests {
  private func lines(_ document: NotebookDocument) throws -> [String] {
    try NotebookCheck(document, vocabulary: Vocabulary()).lines
  }

  @Test func linesOfSwiftFilesAreThoseOfTheFile() throws {
    let text =
      "import Solum\n\n// %%\nlet a = 1\n\n// %% [md]\n// Text\n\n// %%\n\n"
      + "print(a, nowhere)\n"
    #expect(
      try lines(NotebookDocument(swiftText: text, path: "soil.swift")) == [
        "soil.swift:11:10: error: cannot find 'nowhere' in scope", "11 | print(a, nowhere)",
        "   |          ^^^^^^^",
      ])
  }

  @Test func cellsOfNotebooksAreNumberedAsTheyRun() throws {
    let notebook = Notebook(cells: [
      NotebookCell(.markdown, "Text", id: "a"), NotebookCell(.code, "let a = 1", id: "b"),
      NotebookCell(.code, "", id: "c"), NotebookCell(.code, "print(a)\nprint(nowhere)", id: "d"),
    ])
    #expect(
      try lines(NotebookDocument(notebook, path: "soil.ipynb")).first
        == "soil.ipynb:cell 2:2:7: error: cannot find 'nowhere' in scope")
  }

  @Test func aCellThatShowsAnErrorMayHaveOne() throws {
    let notebook = Notebook(cells: [
      NotebookCell(
        .code, "print(nowhere)", id: "a", metadata: ["tags": ["raises-exception"]])
    ])
    let check = try NotebookCheck(
      NotebookDocument(notebook, path: "soil.ipynb"), vocabulary: Vocabulary())
    #expect(check.isCorrect)
  }
}
