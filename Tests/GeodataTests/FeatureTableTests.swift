import Basics
import Display
import Foundation
import Geodata
import Synchronization
import Tables
import Testing

@Suite struct FeatureTableTests {
  @Test func identifiersStayText() throws {
    try Fixtures.withFile("a.csv", "id,value\n007,1.5\n1e3,2\n 8 ,3\n") { path in
      let table = try FeatureTable(path)
      #expect(table.columns == ["id", "value"])
      #expect(try table.texts("id") == ["007", "1e3", " 8 "])
      #expect(try table.numbers("value") == [1.5, 2, 3])
    }
  }

  @Test(arguments: [",", ";", "\t"])
  func separatorIsFound(_ separator: String) throws {
    let lines = [["id", "place name", "oc"], ["1", "Höhe 3", "2.5"], ["2", "", "4"]]
    let text = lines.map { $0.joined(separator: separator) }.joined(separator: "\r\n") + "\r\n"
    try Fixtures.withFile("a.csv", text) { path in
      let table = try FeatureTable(path)
      #expect(table.columns == ["id", "place name", "oc"])
      #expect(try table.texts("place name") == ["Höhe 3", ""])
      #expect(try table.numbers("oc") == [2.5, 4])
    }
  }

  /// Of a long file only the beginning is read for its header.
  @Test func columnsOfLongFilesAreThoseOfTheTable() throws {
    let rows = String(repeating: "7,\"two\nlines\",0.5\n", count: 100_000)
    let headers = [
      "id,\"a\nnote\",oc\n", "\u{FEFF}id,note,oc\r\n", "sep=,\nid,note,oc\n",
      "id,note,\(String(repeating: "o", count: 2_000_000))\n",
    ]
    for header in headers {
      try Fixtures.withFile("a.csv", header + rows) { path in
        let table = try FeatureTable(path)
        #expect(try FeatureTable.columnNames(path) == table.columns)
        #expect(table.columns.count == 3 && table.count == 100_000)
      }
    }
  }

  @Test func longFilesTellHowFarTheyAreRead() throws {
    let rows = String(repeating: "1234567,8901234\n", count: 2_500_000)
    try Fixtures.withFile("a.csv", "id,oc\n" + rows) { path in
      let reports = Reports()
      try RunContext.$current.withValue(RunContext(reporter: reports)) {
        _ = try FeatureTable(path, columns: ["oc"])
      }
      let last = try #require(reports.all.last)
      #expect(reports.all.count >= 5 && last.completed == 40 && last.total == 40)
      let token = CancellationToken()
      token.cancel()
      #expect(throws: Interrupted.self) {
        try RunContext.$current.withValue(RunContext(cancellation: token)) {
          _ = try FeatureTable(path)
        }
      }
    }
  }

  @Test func byteOrderMarkIsSkipped() throws {
    try Fixtures.withFile("a.csv", "\u{FEFF}id;oc\nä1;2,5\n") { path in
      let table = try FeatureTable(path)
      #expect(table.columns == ["id", "oc"])
      #expect(try table.texts("id") == ["ä1"])
      #expect(try table.numbers("oc") == [2.5])
    }
  }

  @Test func quotedEntriesHoldAnything() throws {
    let text = "id,note\n1,\"a, b\"\n2,\"said \"\"no\"\"\"\n3,\"two\nlines\"\n"
    try Fixtures.withFile("a.csv", text) { path in
      let notes = try FeatureTable(path).texts("note")
      #expect(notes == ["a, b", "said \"no\"", "two\nlines"])
    }
  }

  /// As Python's csv module reads them.
  @Test func quotationMarksInsideAnEntryStandForThemselves() throws {
    let text = "id,note\na,has 5\" gravel\nb,plain\nc,\"10\"x\nd,10°30'00\"E\ne,\"\"\n"
    try Fixtures.withFile("a.csv", text) { path in
      let table = try FeatureTable(path)
      #expect(try table.texts("id") == ["a", "b", "c", "d", "e"])
      #expect(
        try table.texts("note") == ["has 5\" gravel", "plain", "10x", "10°30'00\"E", ""])
    }
  }

  @Test func aQuotationMarkThatIsNeverClosedThrows() throws {
    for (text, line) in [("id,oc\na,1\nb,\"2\nc,3\n", 3), ("sep=,\n\"id,oc\na,1\n", 2)] {
      try Fixtures.withFile("a.csv", text) { path in
        #expect(throws: TableError.openQuote(path: path, line: line)) {
          try FeatureTable(path)
        }
      }
    }
  }

  @Test func rowsWithTooManyEntriesThrow() throws {
    let text = "# made by lab X\nid,oc\na,1\n"
    try Fixtures.withFile("a.csv", text) { path in
      #expect(
        throws: TableError.tooManyEntries(path: path, line: 2, found: 2, expected: 1)
      ) { try FeatureTable(path) }
    }
    try Fixtures.withFile("a.csv", "id,oc\na,1,,\n\nb,\n") { path in
      let values = try FeatureTable(path).texts("oc")
      #expect(values == ["1", ""])
    }
  }

  @Test func wantedColumnsStandThereOnce() throws {
    try Fixtures.withFile("a.csv", "id,oc,oc,\na,1,2,3\n") { path in
      #expect(throws: TableError.fileColumnTwice("oc", path: path, places: [2, 3])) {
        try FeatureTable(path, columns: ["oc"])
      }
      let ids = try FeatureTable(path, columns: ["id"]).texts("id")
      #expect(ids == ["a"])
      let all = try FeatureTable(path)
      #expect(all.columns == ["id", "oc", "oc", "field_4"])
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func everyEndOfLineIsUnderstood(_ end: String) throws {
    let lines = ["id|note", "a|\"x\(end)y\"", "", "b|z"]
    try Fixtures.withFile("a.csv", lines.joined(separator: end)) { path in
      let table = try FeatureTable(path)
      #expect(try table.texts("id") == ["a", "b"])
      #expect(try table.texts("note") == ["x\(end)y", "z"])
    }
  }

  @Test func otherEndingsAreRead() throws {
    for name in ["a.tsv", "a.txt"] {
      try Fixtures.withFile(name, "id\toc\nx\t1\n") { path in
        let ids = try FeatureTable(path).texts("id")
        #expect(ids == ["x"])
      }
    }
  }

  @Test func windowsLettersAreUnderstood() throws {
    try Fixtures.withFolder { folder in
      let path = folder + "/a.csv"
      let bytes: [UInt8] = Array("id,name\n1,Gr".utf8) + [0xFC] + Array("n\n".utf8)
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      let names = try FeatureTable(path).texts("name")
      #expect(names == ["Grün"])
    }
  }

  @Test func onlyWantedColumnsAreRead() throws {
    try Fixtures.withFile("a.csv", "a,b,c\n1,2,3\n4,5,6\n") { path in
      let table = try FeatureTable(path, columns: ["c", "a"])
      #expect(table.columns == ["c", "a"])
      #expect(try table.numbers("c") == [3, 6])
      #expect(try FeatureTable.columnNames(path) == ["a", "b", "c"])
    }
  }

  @Test func unknownColumnNamesNearOnes() throws {
    try Fixtures.withFile("a.csv", "profile,ORCDRC\n1,2\n") { path in
      let table = try FeatureTable(path)
      let error = #expect(throws: TableError.self) { try table.numbers("orcdrx") }
      #expect(
        error?.description
          == "“\(path)” has no column “orcdrx”. Did you mean “ORCDRC”?")
    }
  }

  @Test func emptyFileThrows() throws {
    for content in ["", "\n\n", "\u{FEFF}"] {
      try Fixtures.withFile("a.csv", content) { path in
        #expect(throws: TableError.emptyTable(path: path)) { try FeatureTable(path) }
      }
    }
  }

  @Test func headerAloneHasNoRows() throws {
    try Fixtures.withFile("a.csv", "a,b\n") { path in
      let table = try FeatureTable(path)
      #expect(table.count == 0)
      #expect(table.columns == ["a", "b"])
    }
  }

  @Test func missingFileThrows() {
    #expect(throws: TableError.fileMissing(path: "/no/such.csv", near: [])) {
      try FeatureTable("/no/such.csv")
    }
  }

  @Test func numericHeaderIsAHeader() throws {
    try Fixtures.withFile("a.csv", "1,2\n3,4\n") { path in
      let table = try FeatureTable(path)
      #expect(table.columns == ["1", "2"])
      #expect(table.count == 1)
    }
  }

  @Test func placesOfFeaturesAreRead() throws {
    let json = """
      {"type":"FeatureCollection","features":[
      {"type":"Feature","properties":{"id":"p1","oc":1.5},
      "geometry":{"type":"Point","coordinates":[10.5,50.25]}},
      {"type":"Feature","properties":{"id":"p2","oc":null},
      "geometry":{"type":"Polygon","coordinates":[[[0,0],[2,0],[2,2],[0,2],[0,0]]]}}]}
      """
    try Fixtures.withFile("a.geojson", json) { path in
      let table = try FeatureTable(path)
      #expect(table.x == [10.5, 1])
      #expect(table.y == [50.25, 1])
      #expect(try table.texts("id") == ["p1", "p2"])
      #expect(try table.numbers("oc")[0] == 1.5)
      #expect(try table.numbers("oc")[1].isNaN)
      #expect(try table.crs?.isGeographic == true)
    }
  }

  @Test(arguments: [
    ("3.5", NumberEntry.number(3.5, decimalComma: false)),
    ("3,5", .number(3.5, decimalComma: true)), (" -2 ", .number(-2, decimalComma: false)),
    ("1e-3", .number(0.001, decimalComma: false)), ("", .missing), ("NA", .missing),
    ("n/a", .missing), ("nan", .missing), ("inf", .outOfRange), ("< 0.5", .belowLimit),
    ("<LOD", .belowLimit), ("1,234,567", .number(1_234_567, decimalComma: false)),
    ("1.234,5", .number(1234.5, decimalComma: true)),
    ("1,234.5", .number(1234.5, decimalComma: false)),
    ("-5.412.345", .number(-5_412_345, decimalComma: false)),
    ("512 345,7", .number(512_345.7, decimalComma: true)),
    ("512\u{202F}345", .number(512_345, decimalComma: false)),
    ("12'345.5", .number(12_345.5, decimalComma: false)),
    ("1.23.456", .notANumber), ("1,234,56", .notANumber), ("1 2", .notANumber), (",", .notANumber),
    ("abc", .notANumber), ("5 cm", .notANumber), ("0x10", .notANumber), ("0X1,5", .notANumber),
    ("1e400", .outOfRange), (" -Inf ", .outOfRange), ("1e308", .number(1e308, decimalComma: false)),
    ("≤1", .belowLimit), ("BDL", .belowLimit), ("bdl", .belowLimit), ("<= 1", .belowLimit),
    ("> 200", .aboveLimit), ("ND", .undetermined), ("n.d.", .undetermined),
  ])
  func entriesAreUnderstood(_ text: String, _ expected: NumberEntry) {
    #expect(NumberEntry(text) == expected)
  }
}

/// Keeps what is reported.
private final class Reports: ProgressReporter {
  private let kept = Mutex<[ProgressReport]>([])
  var all: [ProgressReport] { kept.withLock { $0 } }

  func report(_ report: ProgressReport) { kept.withLock { $0.append(report) } }
}
