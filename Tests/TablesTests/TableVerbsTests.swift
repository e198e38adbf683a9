import Tables
import Testing

/// Expected values from pandas, see `Fixtures/make_tables.py`.
@Suite struct TableVerbsTests {
  private let expected: Expected
  private var rows: Table { expected.rows }

  init() throws { expected = try Expected() }

  @Test func typesAreFound() throws {
    #expect(
      try rows.columns.map { try rows[$0].type } == [
        .integer, .text, .text, .number, .number, .date, .number,
      ])
  }

  @Test(arguments: [
    ("count", Statistic.count), ("mean", .mean), ("std", .sd), ("median", .median), ("min", .min),
    ("max", .max), ("sum", .sum),
  ])
  func groupsHaveTheStatisticsOfPandas(_ name: String, _ statistic: Statistic) throws {
    let groups = try rows.grouped(by: "landuse", "layer")
    let found = try groups.summary("clay", statistic)
    #expect(
      try zip(found["landuse"].texts, found["layer"].texts).map { [$0, $1] }
        == expected.texts("groups"))
    #expect(agree(try found[statistic.name].numbers, expected.numbers("group clay", name)))
  }

  @Test func quantilesOfGroupsAgree() throws {
    let found = try rows.grouped(by: "landuse", "layer").quantile("carbon", 0.9)
    #expect(agree(try found["q90"].numbers, expected.numbers("group q90")))
  }

  @Test func rowsAreSortedAsPandasDoes() throws {
    let numbered = try rows.adding("row", (0..<rows.count).map { Double($0) })
    #expect(
      try numbered.sorted(by: ["landuse", "clay"])["row"].numbers == expected.numbers("sorted"))
    #expect(
      try numbered.sorted(by: "clay", descending: true)["row"].numbers
        == expected.numbers("sorted down"))
  }

  @Test func joinsHaveTheRowsOfPandas() throws {
    let inner = try rows.joined(with: expected.sites, on: "profile")
    #expect(agree(try inner["x"].numbers, expected.numbers("inner")))
    let left = try rows.joined(with: expected.sites, on: "profile", keeping: .left)
    #expect(agree(try left["x"].numbers, expected.numbers("left")))
  }

  @Test func joinOfSeveralRowsGivesAllPairs() throws {
    let left = try Table([Column("id", ["a", "b", ""]), Column("n", [1, 2, 3])])
    let right = try Table([Column("key", ["b", "a", "b", ""]), Column("n", [10, 20, 30, 40])])
    let joined = try left.joined(with: right, on: "id", equals: "key")
    #expect(joined.columns == ["id", "n", "n (2)"])
    #expect(try joined["n"].numbers == [1, 2, 2])
    #expect(try joined["n (2)"].numbers == [20, 10, 30])
  }

  @Test func joinOfNumbersWithTextsIsRefused() throws {
    let left = try Table([Column("id", [1, 2])])
    let right = try Table([Column("id", ["1", "2"])])
    #expect(throws: TableError.cannotCompare(.integer(1), .text("1"))) {
      try left.joined(with: right, on: "id")
    }
  }

  @Test func pivotIsThatOfPandas() throws {
    let wide = try rows.select("profile", "layer", "carbon")
      .pivotedWider(names: "layer", values: "carbon", summarizing: .mean).sorted(by: "profile")
    #expect(try wide["profile"].numbers == expected.numbers("wide", "profiles"))
    for name in ["0-5 cm", "5-15 cm", "15-30 cm"] {
      #expect(agree(try wide[name].numbers, expected.numbers("wide", name)))
    }
  }

  @Test func pivotOfSeveralRowsInOnePlaceIsRefused() throws {
    let table = try Table([
      Column("id", ["a", "a"]), Column("layer", ["x", "x"]), Column("v", [1, 2]),
    ])
    #expect(throws: TableError.severalRows(row: "id a", column: "x")) {
      try table.pivotedWider(names: "layer", values: "v")
    }
  }

  @Test func longerAndWiderUndoEachOther() throws {
    let table = try Table([
      Column("id", ["a", "b"]), Column("clay", [1.5, nil]), Column("sand", [3.5, 4.5]),
    ])
    let long = try table.pivotedLonger(["clay", "sand"], names: "fraction", values: "percent")
    #expect(try long["fraction"].texts == ["clay", "sand", "clay", "sand"])
    #expect(agree(try long["percent"].numbers, [1.5, 3.5, .nan, 4.5]))
    let wide = try long.pivotedWider(names: "fraction", values: "percent")
    #expect(wide == table)
  }

  @Test func yearsOfDatesAgree() throws {
    #expect(try rows["sampled"].year.numbers == expected.numbers("years"))
    #expect(
      try (rows["sampled"] >= "2005").count == rows["sampled"].year.numbers.count { $0 >= 2005 })
  }

  @Test func appendedMatchesColumnsByName() throws {
    let first = try Table([Column("a", [1, 2]), Column("b", ["x", "y"])])
    let second = try Table([Column("b", ["z"]), Column("c", [0.5])])
    let all = try first.appended(second)
    #expect(all.columns == ["a", "b", "c"])
    #expect(try all["a"].values == [.integer(1), .integer(2), .missing])
    #expect(try all["b"].texts == ["x", "y", "z"])
    #expect(agree(try all["c"].numbers, [.nan, .nan, 0.5]))
  }

  @Test func distinctKeepsFirstRows() throws {
    let table = try Table([Column("a", ["x", "y", "x", ""]), Column("b", [1, 2, 3, 4])])
    #expect(try table.distinct("a")["b"].numbers == [1, 2, 4])
    #expect(try table.distinct().count == 4)
    #expect(try table.dropMissing().count == 3)
  }

  @Test func summaryHasQuartilesAndClasses() throws {
    let summary = rows.summary
    #expect(try summary["missing"].numbers[3] == expected.number("missing"))
    #expect(
      agree(
        try ["min", "Q1", "median", "mean", "Q3", "max"].map { try summary[$0].values[3].number },
        Array(expected.numbers("describe", "clay").prefix(6))))
    #expect(try summary["distinct"].numbers[2] == 3)
  }

  @Test func emptyTablesStayEmpty() throws {
    let empty = try rows.where(rows["clay"] > 1e9)
    #expect(empty.count == 0)
    #expect(try empty.grouped(by: "landuse").mean("clay").count == 0)
    #expect(try empty.sorted(by: "clay").count == 0)
    #expect(try empty.joined(with: expected.sites, on: "profile").count == 0)
    #expect(try empty["clay"].mean.isNaN)
    #expect(empty.summary.count == 7)
  }

  @Test func everyNotANumberIsMissingAlike() throws {
    let table = try Table([Column("x", [2, .nan, -.nan, -1, Double.signalingNaN])])
    let groups = try table.grouped(by: "x").count
    #expect(try groups["x"].values == [.number(-1), .number(2), .missing])
    #expect(try groups["count"].values == [.integer(1), .integer(1), .integer(3)])
    #expect(try table.sorted(by: "x")["x"].values.prefix(2) == [.number(-1), .number(2)])
  }

  @Test func missingWholeNumbersAreLastInBothDirections() throws {
    let table = try Table([Column("x", [nil, Int.min + 1, 5, Int.max, nil] as [Int?])])
    let up: [Value] = [.integer(Int.min + 1), .integer(5), .integer(Int.max), .missing, .missing]
    #expect(try table.sorted(by: "x")["x"].values == up)
    #expect(
      try table.sorted(by: "x", descending: true)["x"].values
        == up.prefix(3).reversed() + [.missing, .missing])
  }
}
