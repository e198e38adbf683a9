import Figures
import Testing

/// A mark that is made of others.
private struct Lollipops: Mark {
  var label: String
  var parts: [any Mark] {
    [LineMark(points: [(x: 1, y: 0), (x: 1, y: 3)]), PointMark(points: [(x: 1, y: 3)])]
  }
}

/// A mark that is a part of itself.
private struct Endless: Mark {
  let label = "endless"
  var parts: [any Mark] { [self] }
}

@Suite struct MarkTests {
  @Test func partsAreDrawnUnderTheLabelOfTheWhole() {
    let parts: [any Mark] = [
      LineMark(points: [(x: 1, y: 0), (x: 1, y: 3)], label: "clay"),
      PointMark(points: [(x: 1, y: 3)], label: "clay"),
    ]
    #expect(Figure(marks: [Lollipops(label: "clay")]).svg == Figure(marks: parts).svg)
    #expect(
      Figure(marks: [Lollipops(label: "clay")]).description == Figure(marks: parts).description)
  }

  @Test func aMarkThatIsAPartOfItselfDrawsNothing() {
    #expect(Figure(marks: [Endless()]).svg.contains("no data"))
  }

  @Test func listsOfDifferentLengthAreRefused() {
    #expect(
      throws: FiguresError.differentCounts("PointMark", first: "x", 2, second: "y", 1)
    ) { try PointMark(x: [1, 2], y: [1]) }
    #expect(throws: FiguresError.self) { try LineMark(x: [], y: [1]) }
    #expect(throws: FiguresError.self) { try PointMark(x: [1], y: [1], values: [1, 2]) }
    #expect(throws: FiguresError.self) { try BarMark(categories: ["a"], values: []) }
    #expect(throws: FiguresError.self) {
      try BarMark(categories: ["a"], values: [1], low: [0.5])
    }
    #expect(throws: FiguresError.self) { try BoxMark(categories: ["a"], values: []) }
    #expect(throws: FiguresError.self) { try AreaMark(x: [1], low: [1], high: []) }
    #expect(throws: FiguresError.self) {
      try RectangleMark(left: [1], right: [1], low: [1, 2], high: [1])
    }
    #expect(throws: FiguresError.self) {
      try CellMark(rows: ["a"], columns: ["b", "c"], values: [[1]])
    }
  }

  @Test(arguments: [(2, 2), (0, 0), (-1, -3), (Int.max, 2)])
  func aRasterMustFillItsGrid(_ columns: Int, _ rows: Int) {
    #expect(
      throws: FiguresError.wrongGrid("ImageMark", values: 3, columns: columns, rows: rows)
    ) { try ImageMark(values: [1, 2, 3], columns: columns, rows: rows) }
  }

  @Test func errorsSayWhatToDo() {
    let error = FiguresError.differentCounts("PointMark", first: "x", 2, second: "y", 1)
    #expect(
      error.description
        == "PointMark: x has 2 values and y has 1; both must have one value for each item drawn. "
        + "Use Double.nan where a value is missing.")
  }

  /// Expected from numpy 2.3: `numpy.percentile([2, 4, 4, 5, 7, 9, 30], [25, 50, 75])`.
  @Test func boxesShowQuartilesWhiskersAndOutliers() {
    let summary = BoxSummary([30, 4, 9, .nan, 2, 5, 7, 4])
    #expect(summary?.quartiles == [4, 5, 8])
    #expect(summary?.lowWhisker == 2)
    #expect(summary?.highWhisker == 9)
    #expect(summary?.outliers == [30])
    #expect(BoxSummary([.nan]) == nil)
  }

  @Test func histogramsCountEveryValueOnce() {
    let mark = HistogramMark(values: [0, 1, 2, 3, 4, 4, .nan, .infinity], bins: 4)
    #expect(mark.counts.edges == [0, 1, 2, 3, 4])
    #expect(mark.counts.counts == [1, 1, 1, 3])
    #expect(HistogramMark(values: [7, 7]).counts.counts == [2])
    #expect(HistogramMark(values: []).counts.counts.isEmpty)
  }

  /// A dot painted four times with 25 % must look darker than once: they go to separate paths.
  @Test func pointsOnEachOtherAddUp() {
    let point = (x: 1.0, y: 1.0)
    let figure = Figure(
      marks: [PointMark(points: [point, point, point, (x: 2, y: 2)], opacity: 0.25)])
    #expect(figure.svg.matches(of: /stroke-opacity="0.25"/).count == 3)
  }

  @Test func missingValuesInterruptALine() throws {
    let mark = try LineMark(x: [0, 1, 2, 3, 4], y: [0, 1, .nan, 1, 0])
    let path = try #require(
      Figure(marks: [mark]).svg.firstMatch(of: /d="(M[^"]*m[^"]*)" fill="none" stroke="#0072b2"/))
    #expect(path.1.filter { $0 == "l" }.count == 2)
  }

  @Test func aDiagonalGivesBothAxesOneDomain() throws {
    let svg = Figure(
      width: 400, height: 600,
      marks: [RuleMark(.diagonal), PointMark(points: [(0, 0), (10, 90)])]
    ).svg
    let line = try #require(
      svg.firstMatch(of: /<line x1="([0-9.]+)" y1="([0-9.]+)" x2="([0-9.]+)" y2="([0-9.]+)"/))
    let (x1, y1) = (Double(line.1) ?? 0, Double(line.2) ?? 0)
    let (x2, y2) = (Double(line.3) ?? 0, Double(line.4) ?? 0)
    #expect(abs((x2 - x1) - (y1 - y2)) < 0.02)
  }
}
