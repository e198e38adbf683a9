import Tables

/// The times of everyday work with a large table, for the table of benchmarks.
package struct TableBenchmark: Sendable {
  /// A piece of work: its name, the seconds that it took, and a number that tells whether it was done.
  package typealias Result = (name: String, seconds: Double, check: Double)

  private let rowsPath: String
  private let sites: Table

  /// Takes a table of rows and one of sites, which both have a column `profile`.
  ///
  /// - Throws: `TableError` where a file cannot be read.
  package init(rows: String, sites: String) throws {
    rowsPath = rows
    self.sites = try Table.read(sites)
  }

  /// Reads the rows, groups them by two columns, joins them with the sites, sorts them and looks for
  /// quantiles.
  ///
  /// - Throws: `TableError` where a column is missing; `Interrupted`.
  package func run() throws -> [Result] {
    var results: [Result] = []
    func timed<Found>(
      _ name: String, _ work: () throws -> Found, check: (Found) throws -> Double
    ) throws -> Found {
      let start = ContinuousClock.now
      let found = try work()
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      results.append((name, seconds, try check(found)))
      return found
    }
    let rows = try timed("read", { try Table.read(rowsPath) }, check: { try $0["carbon"].sum })
    _ = try timed(
      "group", { try rows.grouped(by: "landuse", "layer").mean("clay", "carbon") },
      check: { try $0["clay"].sum })
    _ = try timed(
      "join", { try rows.joined(with: sites, on: "profile") }, check: { try $0["lon"].sum })
    _ = try timed(
      "sort", { try rows.sorted(by: "carbon") }, check: { try $0.head(1000)["top"].sum })
    _ = try timed(
      "quantiles", { try rows["carbon"].quantiles([0.05, 0.25, 0.5, 0.75, 0.95]) },
      check: { $0.reduce(0, +) })
    return results
  }
}
