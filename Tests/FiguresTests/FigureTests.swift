import Basics
import Display
import Figures
import Foundation
import FoundationXML
import Testing

@Suite struct FigureTests {
  private let simple = Figure(
    title: "Depth & <carbon>", subtitle: "a \"quoted\" line", x: Axis("x > 0"),
    marks: [LineMark(points: [(0, 1), (1, 3), (2, 2)], label: "a<b")])

  private func isWellFormed(_ svg: String) -> Bool {
    XMLParser(data: Data(svg.utf8)).parse()
  }

  private func identifiers(_ svg: String) -> Set<String> {
    Set(svg.matches(of: /id="([^"]+)"/).map { String($0.1) })
  }

  @Test func showsItselfAsTextAndAsSVG() {
    let data = simple.displayData
    #expect(data.text(.plainText) == "Figure \"Depth & <carbon>\" (640 × 400): line")
    #expect(data.text(.svg) == simple.svg)
  }

  @Test func textIsEscaped() {
    #expect(simple.svg.contains("Depth &amp; &lt;carbon&gt;"))
    #expect(simple.svg.contains("a &quot;quoted&quot; line"))
    #expect(isWellFormed(simple.svg))
  }

  @Test func aReaderWhoCannotSeeIsTold() {
    #expect(simple.svg.contains("role=\"img\""))
    #expect(simple.svg.contains("<title>Depth &amp; &lt;carbon&gt;</title>"))
    #expect(
      simple.svg.contains("<desc>line; horizontal axis: x &gt; 0; series: a&lt;b</desc>"))
  }

  @Test func aFigureHasASizeAndAWhiteGround() {
    #expect(simple.svg.contains("viewBox=\"0 0 640 400\" width=\"640\" height=\"400\""))
    #expect(
      simple.svg.contains(
        "<rect x=\"0\" y=\"0\" width=\"640\" height=\"400\" fill=\"#ffffff\"/>"))
  }

  @Test func equalFiguresGiveEqualBytes() {
    #expect(simple.svg == simple.svg)
  }

  @Test func differentFiguresShareNoIdentifiers() {
    let figures = [0.0, 1, 2].map { shift in
      Figure(
        x: Axis(domain: 0...5),
        marks: [PointMark(points: [(1 + shift, 1), (2, 2)])])
    }
    let sets = figures.map { identifiers($0.svg) }
    #expect(sets.allSatisfy { !$0.isEmpty })
    #expect(sets.reduce(Set<String>()) { $0.union($1) }.count == sets.map(\.count).reduce(0, +))
  }

  @Test func everyReferenceHasItsIdentifier() throws {
    let panel = Figure(
      x: Axis(domain: 0...3),
      marks: [
        try PointMark(x: [1, 2], y: [1, 2], values: [3, 4], valueLabel: "v")
      ])
    let svg = Figure.grid([panel, panel, panel], columns: 2).svg
    let references = Set(svg.matches(of: /url\(#([^)]+)\)/).map { String($0.1) })
    #expect(references.count == 6)
    #expect(references == identifiers(svg))
  }

  /// A few extreme cells take no colours from the others: the ends of the bar are the quantiles of
  /// 2 % and 98 %, `numpy.quantile(values, [0.02, 0.98])` = 19.98, 979.02.
  @Test func extremeCellsAreBeyondTheColorBar() throws {
    var values = (0..<1000).map(Double.init)
    #expect(ColorScale.limits(values) == nil)
    values[999] = 100_000
    let limits = try #require(ColorScale.limits(values))
    #expect(abs(limits.lowerBound - 19.98) < 1e-9 && abs(limits.upperBound - 979.02) < 1e-9)
    let svg = Figure(marks: [
      try ImageMark(values: values, columns: 40, rows: 25, domain: limits)
    ]).svg
    #expect(svg.contains(">≤ 19.98<") && svg.contains(">≥ 979<"))
    let whole = Figure(marks: [try ImageMark(values: values, columns: 40, rows: 25)]).svg
    #expect(!whole.contains("≤") && !whole.contains("≥"))
  }

  /// Up to three lines of labels stand above the panel, more in columns beside it.
  @Test func longLegendsStandBesideThePanel() throws {
    func panelHeight(_ count: Int) throws -> Double {
      let marks = (0..<count).map { number in
        LineMark(points: [(0, 0), (1, Double(number))], label: "a series of number \(number)")
      }
      let svg = Figure(width: 640, height: 400, x: Axis(domain: 0...1), marks: marks).svg
      let panel = try #require(
        svg.firstMatch(of: /<clipPath[^>]*><rect [^>]*?height="([0-9.]+)"/))
      return try #require(Double(panel.1))
    }
    #expect(try panelHeight(40) > panelHeight(2))
    #expect(try panelHeight(2) > panelHeight(9))
  }

  @Test func emptyDataSaysSo() {
    #expect(Figure(marks: []).svg.contains(">no data<"))
    #expect(Figure(marks: [PointMark(points: [(.nan, 1)])]).svg.contains(">no data<"))
    #expect(!simple.svg.contains(">no data<"))
  }

  private static let oddPoints: [[(Double, Double)]] = [
    [(.nan, 1), (1, .infinity), (2, 3), (-.infinity, 2)], [(1e308, -1e308), (-1e308, 1e308)],
    [(1e280, 1), (-1e280, 2)], [(.leastNonzeroMagnitude, .leastNonzeroMagnitude), (0, 0)],
    [(1e16, 1), (1e16 + 2, 1)], [(0, 0)], [],
  ]

  @Test(arguments: oddPoints)
  func noNumberBreaksAPicture(_ points: [(Double, Double)]) throws {
    let pairs = points.map { (x: $0.0, y: $0.1) }
    let (x, y) = (points.map(\.0), points.map(\.1))
    let names = points.indices.map(String.init)
    let marks: [any Mark] = [
      PointMark(points: pairs), LineMark(points: pairs),
      try PointMark(x: x, y: y, values: y), try AreaMark(x: x, low: y, high: x),
      try RectangleMark(left: x, right: y, low: x, high: y),
      HistogramMark(values: x), RuleMark(.horizontal(x.first ?? .nan)), RuleMark(.diagonal),
      TextMark("t", .at(x: x.first ?? .nan, y: 0)),
    ]
    let named: [any Mark] = [
      try BarMark(categories: names, values: y, low: x, high: y),
      try BoxMark(categories: names, values: names.map { _ in y }),
    ]
    for scale in AxisScale.allCases {
      for mark in marks + named {
        let svg = Figure(x: Axis(scale: scale), y: Axis(scale: scale), marks: [mark]).svg
        #expect(isWellFormed(svg))
        #expect(!svg.lowercased().contains("nan") && !svg.contains("inf"))
      }
    }
  }

  @Test(arguments: [(0, 0), (-5, 20), (1, 100_000), (Int.max, Int.min)])
  func anySizeCanBeAskedFor(_ width: Int, _ height: Int) {
    var figure = simple
    (figure.width, figure.height) = (width, height)
    #expect(isWellFormed(figure.svg))
  }

  @Test func aGridNeedsNoPanels() {
    #expect(isWellFormed(Figure.grid([], columns: 0).svg))
    #expect(isWellFormed(Figure.flow([]).svg))
  }

  @Test func labelsKeepTheirColorInEveryPanel() {
    func panel(_ labels: [String]) -> Figure {
      Figure(marks: labels.map { LineMark(points: [(0, 0), (1, 1)], label: $0) })
    }
    let svg = Figure.grid([panel(["a", "b"]), panel(["b"])], columns: 2).svg
    // The second panel's only line has the colour of "b": vermilion, handed out second.
    let strokes = svg.matches(of: /<path[^>]*stroke="(#d55e00|#0072b2)"/).map { String($0.1) }
    #expect(strokes == ["#0072b2", "#d55e00", "#d55e00"])
  }

  @Test func aFixedAspectIsKept() throws {
    let mark = try ImageMark(values: Array(repeating: 1, count: 200), columns: 20, rows: 10)
    let svg = Figure(marks: [mark]).svg
    let match = try #require(svg.firstMatch(of: /<image [^>]*width="([0-9.]+)" height="([0-9.]+)"/))
    let ratio = (Double(match.1) ?? 0) / (Double(match.2) ?? 1)
    #expect(abs(ratio - 2) < 0.01)
  }

  @Test func depthGrowsDownwards() throws {
    let svg = Figure(
      y: Axis("Depth (cm)", domain: 0...100, isReversed: true),
      marks: [LineMark(points: [(0, 0), (1, 100)])]
    ).svg
    let zero = try #require(svg.firstMatch(of: /y="([0-9.]+)" text-anchor="end">0</))
    let hundred = try #require(svg.firstMatch(of: /y="([0-9.]+)" text-anchor="end">100</))
    #expect(try #require(Double(zero.1)) < #require(Double(hundred.1)))
  }

  @Test func aHundredThousandPointsAreSmall() {
    var random = SeededGenerator(seed: 1)
    let points = (0..<100_000).map { _ in (x: random.normal(), y: random.normal()) }
    let svg = Figure(marks: [PointMark(points: points)]).svg
    #expect(svg.utf8.count < 1_300_000)
  }
}
