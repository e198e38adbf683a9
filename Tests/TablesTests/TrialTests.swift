import Foundation
import Tables
import Testing

@Suite struct TrialTests {
  func timed<R>(_ what: String, _ work: () throws -> R) rethrows -> R {
    let start = Date(); let cpu = clock()
    let result = try work()
    print(what, Date().timeIntervalSince(start), "cpu", Double(clock() - cpu) / 1e6)
    return result
  }
  @Test func trial() throws {
    guard let path = ProcessInfo.processInfo.environment["TRIAL"] else { return }
    let t = try timed("read") { try Table.read(path) }
    print(t)
    print(t.notes)
    _ = try timed("read again") { try Table.read(path) }
    print(try timed("group") { try t.grouped(by: "landuse", "layer").mean("clay", "carbon") })
    print(try timed("group q") { try t.grouped(by: "landuse", "layer").median("clay") })
    print(try timed("sort") { try t.sorted(by: "carbon") }.head())
    print(try timed("sort text") { try t.sorted(by: "landuse") }.head())
    print(try timed("quantiles") { try t["carbon"].quantiles([0.05, 0.25, 0.5, 0.75, 0.95]) })
    let sites = try timed("read sites") { try Table.read(path.replacingOccurrences(of: "rows.csv", with: "sites.csv")) }
    print(try timed("join") { try t.joined(with: sites, on: "profile") }.head())
    print(try timed("filter") { try t.where(t["clay"] > 20 && t["landuse"] == "forest") }.count)
  }
}
