import Display
import GoldenFiles
import Notebooks
import Tables
import Testing

/// A realistic page, compared with the one that was looked at in a browser.
@Suite struct PageSnapshotTests {
  private let introduction = """
    # Organic carbon in six layers

    Every profile was sampled at **several depths**; see *Harmonisation* below.

    1. Read the [horizons](https://example.org/horizons).
    2. Fit a spline with `lambda: 0.1`:
       - through all horizons,
       - exact over each of them.

    | layer | profiles | mean (g/kg) |
    |:------|---------:|------------:|
    | 0–5 cm | 341 | 17.2 |
    | 100–200 cm | 215 | 2.9 |

    > Values below the limit of detection were kept.

    ```swift
    let layers = profiles.harmonized(.organicCarbon, to: .globalSoilMap)
    ```
    """
  private let source = """
    // Covariates around every site
    let samples = layers.sampled(from: covariates, window: 9)
    for fold in 0..<10 where fold != 3 {
      print("fold \\(fold): \\(samples.count) sites", separator: "")
    }
    samples
    """
  private let drawing = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 60" width="240" height="60">\
    <rect width="240" height="60" fill="#fff"/><path d="M10 50L90 20L160 35L230 10" fill="none" \
    stroke="#0072b2" stroke-width="2"/></svg>
    """

  private var notebook: Notebook {
    let table = Table(
      title: "Samples", columns: ["layer", "R²", "RMSE (g/kg)", "sites"],
      rows: [
        [.text("0–5 cm"), .number(0.712), .number(4.21), .integer(341)],
        [.text("5–15 cm"), .number(0.68), .missing, .integer(338)],
      ])
    return Notebook(cells: [
      NotebookCell(.markdown, introduction, id: "a"),
      NotebookCell(
        .code, source, id: "b", executionCount: 1,
        outputs: [
          .stream(.standardOutput, "fold 0: 307 sites\nfold 1: 306 sites\n"),
          .stream(.standardError, "2 profiles have no depth and were left out\n"),
          .display(MIMEBundle(DisplayData(plainText: "Figure").adding(.svg, drawing))),
          .result(MIMEBundle(table.displayData), executionCount: 1),
        ]),
      NotebookCell(
        .code, "layers[\"0-50 cm\"]", id: "c", executionCount: 2,
        outputs: [
          .error(
            name: "SoilError", value: "",
            traceback: [
              "\u{1B}[1;31mSoilError\u{1B}[0m: there is no layer \"0-50 cm\"",
              "  \u{1B}[36mcell 2, line 1\u{1B}[0m", "    layers[\"0-50 cm\"]",
              "           ^~~~~~~~~",
            ])
        ]),
      NotebookCell(.raw, "left alone", id: "d"), NotebookCell(.code, "", id: "e"),
    ])
  }

  @Test func notebookPage() throws {
    #expect(
      try GoldenFile.difference(notebook.page(), named: "notebookPage.html") == nil)
  }
}
