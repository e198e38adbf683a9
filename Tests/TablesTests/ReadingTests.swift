import Foundation
import Tables
import Testing

@Suite struct ReadingTests {
  private func read(
    _ text: String, types: [String: ColumnType] = [:], named name: String = "t.csv"
  ) throws -> Table {
    try read(Data(text.utf8), types: types, named: name)
  }

  private func read(
    _ data: Data, types: [String: ColumnType] = [:], named name: String = "t.csv"
  ) throws -> Table {
    let folder = FileManager.default.temporaryDirectory.appending(path: "read-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try data.write(to: folder.appending(path: name))
    return try Table.read(folder.path + "/" + name, types: types)
  }

  @Test func typesAreThoseOfTheEntries() throws {
    let table = try read(
      """
      id,count,share,day,moment,known,name,empty
      007,1,0.5,2001-02-28,2001-02-28 14:05,true,x,
      012,,2,,,,,
      100,-3,1e-3,2004-02-29,2004-02-29T23:59:59Z,FALSE,NA,
      """)
    #expect(
      try table.columns.map { try table[$0].type } == [
        .text, .integer, .number, .date, .date, .logical, .text, .number,
      ])
    #expect(try table["id"].texts == ["007", "012", "100"])
    #expect(try table["count"].values == [.integer(1), .missing, .integer(-3)])
    #expect(try table["share"].numbers == [0.5, 2, 0.001])
    #expect(try table["moment"].texts == ["2001-02-28 14:05:00", "", "2004-02-29 23:59:59"])
    #expect(try table["known"].values == [.logical(true), .missing, .logical(false)])
    #expect(try table["name"].missingCount == 2)
  }

  @Test func givenTypesOverrideAndCountWhatDoesNotFit() throws {
    let text = "id,clay,country\n1,12.5,NA\n2,< 0.5,DE\n3,30,NA\n"
    let found = try read(text)
    #expect(try found["clay"].type == .text)
    let given = try read(text, types: ["id": .text, "clay": .number, "country": .text])
    #expect(try given["id"].texts == ["1", "2", "3"])
    #expect(try given["clay"].values == [.number(12.5), .missing, .number(30)])
    #expect(try given["country"].texts == ["NA", "DE", "NA"])
    #expect(
      given.notes == ["“clay”: 1 entry of another type, such as “< 0.5”, counts as missing"])
    #expect(throws: TableError.self) { try read(text, types: ["cley": .number]) }
  }

  @Test func decimalCommasAreNumbersWhereNoCommaSeparates() throws {
    #expect(try read("a;b\n1,5;2\n-0,25;3\n")["a"].numbers == [1.5, -0.25])
    #expect(try read("a\tb\n1,5\t2\n", named: "t.tsv")["a"].numbers == [1.5])
  }

  @Test func olderEncodingsAreRead() throws {
    let latin = try read(Data([0x61, 0x0A, 0x66, 0xF6, 0x0A]))
    #expect(try latin["a"].texts == ["fö"])
    #expect(latin.notes == ["“t.csv” is not in UTF-8 and was read as Windows-1252"])
    let wide = try #require("a,b\nö,1\n".data(using: .utf16))
    #expect(try read(wide)["a"].texts == ["ö"])
  }

  @Test func brokenFilesSayWhatToDo() throws {
    #expect(throws: TableError.self) { try read("") }
    #expect(throws: TableError.self) { try read("a,b\n1,2,3\n") }
    #expect(throws: TableError.self) { try read("a,b\n\"1,2\n") }
    #expect(throws: TableError.self) { try read("<html><body>log in</body></html>") }
    #expect(try read("a,b\n1\n").notes.count == 1)
    #expect(try read("a,b\n").count == 0)
  }

  @Test func bytesOfZeroAreLeftOutOfLongFilesToo() throws {
    let rows = (0..<200_000).map { "\($0),abc\n" }.joined()
    for text in ["a\0,b\n" + rows, "a,b\n" + rows + "7\0,x\n"] {
      let table = try read(text)
      #expect(table.columns == ["a", "b"])
      #expect(try table["a"].numbers.prefix(2) == [0, 1])
      #expect(table.notes == ["1 byte of zero in “t.csv” left out"])
    }
  }

  @Test func datesBeyondAllCalendarsAreShownEmpty() throws {
    let column = Column("d", [Value.date(1e300), .date(.infinity), .date(0)])
    #expect(column.texts == ["", "", "1970-01-01"])
    #expect(try column.year.values == [.missing, .missing, .integer(1970)])
  }

  /// Entries with line ends stand where pieces of the file meet, and a text stands at the end of a column
  /// of numbers.
  @Test func piecesOfLargeFilesMakeOneTable() throws {
    let count = 450_000
    var text = "n,quoted,late\n"
    for row in 0..<count {
      text += "\(row),\"line \(row)\nof, \"\"two\"\"\",\(row == count - 1 ? "x" : "\(row)")\n"
    }
    #expect(text.utf8.count > 1 << 24)
    let table = try read(text)
    #expect(table.count == count)
    #expect(try table["n"].numbers == (0..<count).map(Double.init))
    #expect(try table["quoted"].texts[count / 2] == "line \(count / 2)\nof, \"two\"")
    #expect(try table["late"].type == .text)
    #expect(try table["late"].texts.suffix(2) == ["\(count - 2)", "x"])
  }

  /// The nearest doubles are those of the C library, which `Double(_: String)` asks.
  @Test func numbersAreTheNearestDoubles() throws {
    var texts = ["0.1", "-0", "1e22", "1e23", "9007199254740993", "123456789012345678", "4.35"]
    texts += ["2.2250738585072011e-308", "1.7976931348623157e308", "0.30000000000000004", "5e-324"]
    var state: UInt64 = 42
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let exponent = Int(state >> 58) - 32
      texts.append("\(Double(state >> 11) / 3.7e12)e\(exponent / 4)")
      texts.append("\(state >> 20).\(state & 0xFFFFF)")
    }
    let table = try read("x,y\n" + texts.map { "\($0),1.5\n" }.joined())
    #expect(try table["x"].numbers == texts.map { Double($0) ?? .nan })
  }

  /// Expected seconds from Python's datetime.
  @Test func dateTextsAreThoseOfTheCalendar() {
    for (text, seconds) in [
      ("1970-01-01", 0.0), ("2000-02-29", 951_782_400), ("1969-12-31", -86_400),
      ("1600-03-01", -11_670_912_000), ("2024-12-31", 1_735_603_200),
    ] {
      #expect(DateText.seconds(text) == seconds)
      #expect(DateText.text(seconds: seconds) == text)
    }
    for text in ["2001-02-29", "2001-13-01", "2001-1-1", "20010101", "2001-01-01x", ""] {
      #expect(DateText.seconds(text) == nil)
    }
  }
}
