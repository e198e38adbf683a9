import Display
import Foundation
import Tables
import Testing

@Suite struct TableDisplayTests {
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
    #expect(table.cells == [[.integer(1), .missing], [.integer(1), .integer(2)]])
    #expect(table.count == 2)
  }

  @Test func longTablesAreCutAndSaySo() {
    let long = Table(columns: ["n"], rows: (0..<100).map { [.integer($0)] })
    let lines = long.plainText.split(separator: "\n").map { $0.filter { $0 != " " } }
    #expect(Array(lines.prefix(3)) == ["n", "0", "1"])
    #expect(Array(lines[20...22]) == ["19", "…", "90"])
    #expect(Array(lines.suffix(2)) == ["99", "100rows,1column"])
    #expect(long.html.contains("<p>100 rows, 1 column</p>"))
    #expect(long.html.matches(of: /<tr>/).count == 32)
  }

  @Test func anEmptyTableShowsItsColumns() {
    #expect(Table(columns: ["a", "b"]).plainText == "a  b")
    #expect(Table(columns: []).plainText == "")
  }

  @Test func rowsAreChosenByAnEntry() throws {
    let table = Table(
      columns: ["rule", "n"],
      rows: [
        [.text("gap"), .integer(1)], [.text("overlap"), .integer(2)], [.text("gap"), .missing],
      ])
    let gaps = try table.filtered("rule", is: "gap")
    #expect(gaps.cells == [[.text("gap"), .integer(1)], [.text("gap"), .missing]])
    #expect(gaps.title == "2 of 3 rows: rule is gap")
    #expect(throws: TableError.unknownColumn("rul", available: ["rule", "n"])) {
      try table.filtered("rul", is: "gap")
    }
  }

  /// The text is that of Python's csv module, but for the ends of lines.
  @Test func savedRowsHaveAllTheirDigits() throws {
    let table = Table(
      columns: ["id", "a, b", "tab\t"],
      rows: [
        [.text("say \"no\""), .number(0.1 + 0.2), .integer(-7)],
        [.text("two\nlines"), .number(.nan), .missing],
      ])
    let folder = FileManager.default.temporaryDirectory.appending(path: "table-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try table.save(folder.path + "/t.csv")
    #expect(
      try String(contentsOfFile: folder.path + "/t.csv", encoding: .utf8)
        == "id,\"a, b\",tab\t\n\"say \"\"no\"\"\",0.30000000000000004,-7\n\"two\nlines\",,\n")
    try table.save(folder.path + "/t.tsv")
    let tabs = try String(contentsOfFile: folder.path + "/t.tsv", encoding: .utf8)
    #expect(tabs.hasPrefix("id\ta, b\t\"tab\t\"\n"))
    let missing = TableError.cannotWrite(
      path: folder.path + "/none/t.csv",
      reason: "there is no folder “\(folder.path)/none”; make it first")
    #expect(throws: missing) { try table.save(folder.path + "/none/t.csv") }
  }

  @Test(arguments: ["t.txt", "t", "t.csv.zip"])
  func anotherEndingIsRefusedWithTheListAndNothingIsWritten(_ name: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "table-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path + "/" + name
    let error = #expect(throws: TableError.self) {
      try Table(columns: ["a"], rows: [[.integer(1)]]).save(path)
    }
    // Other rooms of the test program may bring more formats.
    let start =
      "“\(path)” cannot be written: the ending tells the format; end the name with one of .csv, .tsv"
    #expect(error?.description.hasPrefix(start) == true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }
}
