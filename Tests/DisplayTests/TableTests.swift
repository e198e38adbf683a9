import Display
import Testing

@Suite struct TableTests {
  private let table = Table(
    title: "Layers", columns: ["layer", "clay (%)", "count"],
    rows: [
      [.text("0–5 cm"), .number(23.456), .integer(12)], [.text("5–15 cm"), .missing, .integer(7)],
      [.text("<b> & \"c\""), .number(.nan), .integer(-1)],
    ])

  @Test func columnsLineUpNumbersToTheRight() {
    #expect(
      table.plainText == """
        Layers
        layer      clay (%)  count
        0–5 cm        23.46     12
        5–15 cm                  7
        <b> & "c"               -1
        """)
    #expect(table.description == table.plainText)
  }

  @Test func markupIsEscaped() {
    let html = table.html
    #expect(html.contains("&lt;b&gt; &amp; &quot;c&quot;"))
    #expect(!html.contains("<b>"))
    #expect(Table(title: "<i>", columns: ["a<b"]).html.contains(">&lt;i&gt;</caption>"))
    #expect(Table(columns: ["a<b"]).html.contains(">a&lt;b</th>"))
  }

  @Test func showsItselfAsTextAndAsHTML() {
    #expect(table.displayData.text(.plainText) == table.plainText)
    #expect(table.displayData.text(.html) == table.html)
  }

  @Test func rowsAreFilledUpAndCut() {
    let table = Table(
      columns: ["a", "b"], rows: [[.integer(1)], [.integer(1), .integer(2), .missing]])
    #expect(table.rows == [[.integer(1), .missing], [.integer(1), .integer(2)]])
    #expect(table.count == 2)
  }

  @Test func longTablesAreCutAndSaySo() {
    var long = Table(columns: ["n"])
    for index in 0..<100 { long.append([.integer(index)]) }
    let lines = long.plainText.split(separator: "\n")
    #expect(lines.count == 32)
    #expect(lines.last == "… and 70 more of 100 rows")
    #expect(long.html.contains("<p>… and 70 more of 100 rows</p>"))
    #expect(long.html.matches(of: /<tr>/).count == 31)
  }

  @Test func anEmptyTableShowsItsColumns() {
    #expect(Table(columns: ["a", "b"]).plainText == "a  b")
    #expect(Table(columns: []).plainText == "")
  }
}
