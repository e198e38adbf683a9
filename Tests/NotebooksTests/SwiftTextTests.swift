import Notebooks
import Testing

@Suite struct SwiftTextTests {
  private let text = """
    // %% [markdown]
    // # Title
    //
    // Some *text*.

    // %%
    let a = 1

    // an ordinary comment
    print(a)

    // %% Second part
    a + 1

    // %% [raw]
    // left alone
    """

  @Test func cellsBeginAtMarks() {
    let notebook = Notebook(swiftText: text)
    #expect(notebook.cells.map(\.kind) == [.markdown, .code, .code, .raw])
    #expect(
      notebook.cells.map(\.source) == [
        "# Title\n\nSome *text*.", "let a = 1\n\n// an ordinary comment\nprint(a)", "a + 1",
        "left alone",
      ])
    #expect(notebook.cells[2].metadata["title"] == "Second part")
  }

  @Test func textAndNotebookAreTheSame() {
    #expect(Notebook(swiftText: text).swiftText == text + "\n")
  }

  @Test func textBeforeTheFirstMarkIsACell() {
    #expect(
      Notebook(swiftText: "import Solum\n\nlet a = 1\n// %%\nb").cells.map(\.source)
        == ["let a = 1", "b"])
    #expect(Notebook(swiftText: "import Solum\n\n// %%\nb").cells.map(\.source) == ["b"])
    #expect(Notebook(swiftText: "").cells.isEmpty)
  }

  @Test func linesMayEndAsOnWindows() {
    #expect(
      Notebook(swiftText: "// %% [md]\r\n// a\r\n// b\r\n\r\n// %%\r\nc\r\n").cells.map(\.source)
        == ["a\nb", "c"])
  }

  @Test(arguments: [
    "// %% not a mark", "// %%", "//%% [markdown]", "//\\ %%", "//\\\\ %%", "// %%%", "a // %%",
    "let s = \"\"\"\n// %%\n\"\"\"",
  ])
  func codeThatLooksLikeAMarkComesBack(_ source: String) {
    let notebook = Notebook(cells: [
      NotebookCell(.code, source, id: "a"), NotebookCell(.code, "next", id: "b"),
    ])
    #expect(Notebook(swiftText: notebook.swiftText).cells.map(\.source) == [source, "next"])
  }
}
