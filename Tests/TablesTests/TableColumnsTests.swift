import Tables
import Testing

@Suite struct TableColumnsTests {
  private let table: Table

  init() throws {
    table = try Table([
      Column("id", ["a", "b", "c", "d"]), Column("clay", [10, 20, nil, 40]),
      Column("sand", [50, 40, 30, 20]),
    ])
  }

  @Test func columnOfNameHasItsEntries() throws {
    #expect(
      try table["clay"].values == [.integer(10), .integer(20), .missing, .integer(40)])
    #expect(try table["id"].type == .text)
    #expect(try table["clay"].type == .integer)
  }

  @Test func unknownColumnNamesTheNearest() throws {
    #expect(throws: TableError.unknownColumn("cley", available: ["id", "clay", "sand"])) {
      try table["cley"]
    }
    #expect(
      TableError.unknownColumn("cley", available: table.columns).description
        == "The table has no column “cley”. Did you mean “clay”?")
  }

  @Test func comparisonWithMissingIsFalse() throws {
    let clay = try table["clay"]
    #expect(try (clay > 15).rows == [false, true, false, true])
    #expect(try (clay != 20).rows == [true, false, false, true])
    #expect(try (clay <= 20 && table["sand"] > 45).rows == [true, false, false, false])
  }

  @Test func rowsFilterByClosureAndMaskAlike() throws {
    let byRow = try table.filtered { try $0["clay"] > 15 && $0["id"] != "d" }
    let byMask = try table.where(table["clay"] > 15 && table["id"] != "d")
    #expect(byRow == byMask)
    #expect(try byRow["id"].texts == ["b"])
  }

  @Test func arithmeticGivesMissingWhereOneIs() throws {
    let ratio = try table["clay"] / table["sand"]
    #expect(ratio.name == "clay / sand")
    #expect(ratio.values == [.number(0.2), .number(0.5), .missing, .number(2)])
  }
}
