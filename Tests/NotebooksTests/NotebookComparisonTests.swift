import Display
import Notebooks
import Testing

@Suite struct NotebookComparisonTests {
  private func notebook(
    _ outputs: [CellOutput], count: Int = 1, source: String = "x", tag: String? = nil
  ) -> Notebook {
    Notebook(cells: [
      NotebookCell(
        .code, source, id: "a\(count)", executionCount: count, outputs: outputs,
        metadata: tag.map { ["tags": [.string($0)]] } ?? [:])
    ])
  }

  private func value(_ text: String, count: Int = 1) -> CellOutput {
    .result(MIMEBundle(DisplayData(plainText: text)), executionCount: count)
  }

  private func differences(_ one: Notebook, _ other: Notebook) -> [String] {
    NotebookComparison(expected: one, found: other).differences.map(\.subject)
  }

  @Test func countsAndIdentifiersAreNotCompared() {
    let comparison = NotebookComparison(
      expected: notebook([value("1", count: 3)], count: 3), found: notebook([value("1")]))
    #expect(comparison.isEqual)
  }

  @Test func differentValuesAreFound() {
    let comparison = NotebookComparison(
      expected: notebook([value("R² 0.71")]), found: notebook([value("R² 0.72")]))
    #expect(comparison.differences.map(\.cell) == [0])
    #expect(comparison.differences.map(\.subject) == ["output 1, text/plain"])
    #expect(comparison.differences.map(\.expected) == ["R² 0.71"])
    #expect(comparison.differences.map(\.found) == ["R² 0.72"])
    #expect(comparison.table.plainText.contains("output 1, text/plain"))
  }

  @Test func timesCountAsEqual() {
    let one = notebook([.stream(.standardOutput, "fitted in 12.3 s, 45 ms a tree")])
    let other = notebook([.stream(.standardOutput, "fitted in 9 s, 51.25 ms a tree")])
    #expect(differences(one, other).isEmpty)
    let third = notebook([.stream(.standardOutput, "fitted in 9 s, 51.25 ms a forest")])
    #expect(differences(one, third) == ["output 1, stdout"])
  }

  @Test func progressBarsAreNotCompared() {
    func bar(_ step: Int) -> CellOutput {
      .display(
        MIMEBundle(
          DisplayData(plainText: "").adding(.html, "<progress value=\"\(step)\"></progress>")))
    }
    #expect(differences(notebook([bar(1), value("1")]), notebook([value("1")])).isEmpty)
    #expect(differences(notebook([bar(1)]), notebook([bar(2)])).isEmpty)
  }

  @Test func otherDifferencesAreNamed() {
    #expect(differences(notebook([]), notebook([value("1")])) == ["number of outputs"])
    #expect(differences(notebook([]), notebook([], source: "y")) == ["source"])
    #expect(differences(notebook([]), Notebook(cells: [])) == ["number of cells"])
    #expect(
      differences(
        notebook([.error(name: "E", value: "a", traceback: ["x"])]),
        notebook([.error(name: "E", value: "b", traceback: ["y"])])) == ["output 1, error"])
    #expect(
      differences(notebook([value("1")]), notebook([.stream(.standardOutput, "1")]))
        == ["output 1"])
  }

  @Test func aCellMayVary() {
    #expect(
      differences(notebook([value("1")], tag: "varies"), notebook([value("2")], tag: "varies"))
        .isEmpty)
  }

  @Test func longTextsAreCutAroundTheDifference() throws {
    let text = String(repeating: "a", count: 500)
    let comparison = NotebookComparison(
      expected: notebook([value(text + "x" + text)]), found: notebook([value(text + "y" + text)]))
    let first = try #require(comparison.differences.first)
    #expect(first.expected.contains("x") && first.found.contains("y"))
    #expect(first.expected.count <= 82)
  }
}
