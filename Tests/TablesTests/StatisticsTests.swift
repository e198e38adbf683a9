import Tables
import Testing

/// Expected values from pandas and SciPy, see `Fixtures/make_tables.py`.
@Suite struct StatisticsTests {
  private let expected: Expected

  init() throws { expected = try Expected() }

  @Test(arguments: ["clay", "carbon", "ph"])
  func columnHasTheStatisticsOfPandas(_ name: String) throws {
    let column = try expected.rows[name]
    let found = [
      try column.min, try column.quantile(0.25), try column.median, try column.mean,
      try column.quantile(0.75), try column.max, try column.sd,
    ]
    #expect(agree(found, expected.numbers("describe", name)))
    #expect(agree([try column.skewness], [expected.number("skewness", name)], 1e-11))
  }

  @Test func quantilesAndMissingAgree() throws {
    let clay = try expected.rows["clay"]
    #expect(agree(try clay.quantiles([0.05, 0.333, 0.9]), expected.numbers("quantiles")))
    #expect(Double(clay.missingCount) == expected.number("missing"))
    #expect(clay.isMissing.count == clay.missingCount)
  }

  @Test func correlationsAgree() throws {
    let (clay, ph) = (try expected.rows["clay"], try expected.rows["ph"])
    #expect(agree([try clay.correlation(with: ph)], [expected.number("pearson")]))
    #expect(
      agree([try clay.correlation(with: ph, method: .spearman)], [expected.number("spearman")]))
    #expect(agree([try clay.covariance(with: ph)], [expected.number("covariance")]))
    #expect(agree(try clay.ranks.numbers, expected.numbers("ranks")))
  }

  @Test func functionsEqualMembers() throws {
    let clay = try expected.rows["clay"]
    #expect(try mean(clay) == clay.mean)
    #expect(try sd(clay.numbers) == clay.sd)
    #expect(try median(clay.numbers) == clay.median)
    #expect([1, .nan, 3].mean == 2)
    #expect([Double]().mean.isNaN)
  }

  @Test func lineIsThatOfSciPy() throws {
    let fit = try expected.rows.linearFit("ph", on: "clay")
    #expect(
      agree(
        [
          fit.slope, fit.intercept, fit.slopeError, fit.interceptError, fit.rSquared, fit.pValue,
        ], expected.numbers("line"), 1e-9))
  }

  @Test func studentQuantilesAreThoseOfSciPy() {
    for row in expected.lists("student") {
      let found = StudentDistribution(degrees: row[0]).quantile(row[1])
      #expect(agree([found], [row[2]], 1e-10))
    }
  }

  @Test func quantilesOfManyNumbersAreThoseOfSortedOnes() {
    let values = (0..<120_001).map { Double(($0 * 7919) % 120_001) - 60_000 }
    let sorted = values.sorted()
    let found = Quantiles.of(values, [0, 0.1, 0.5, 0.99999, 1])
    #expect(found == [sorted[0], -48_000, 0, found[3], 60_000])
    #expect(agree([found[3]], [60_000 - 120_000 * 0.00001]))
  }

  @Test func statisticOfTextsSaysWhatToDo() throws {
    let error = TableError.noNumbers(column: "landuse", type: .text, example: "pasture")
    #expect(throws: error) { try expected.rows["landuse"].mean }
    #expect(
      error.description
        == "“landuse” is a column of texts, such as “pasture”, and numbers are needed. Write "
        + ".converted(to: .number) where its entries are numbers; others count as missing then.")
  }

  @Test func countsAreThoseOfPandas() throws {
    let counts = try expected.rows["landuse"].counts
    let found = Dictionary(
      uniqueKeysWithValues: zip(
        try counts["landuse"].texts.map { $0.isEmpty ? "nan" : $0 },
        try counts["count"].numbers.map { Int($0) }))
    #expect(found == expected.dictionary("counts"))
    #expect(try counts["landuse"].values.last == .missing)
  }
}
