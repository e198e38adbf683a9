// A table type built on arrays, dictionaries, sets and results.
struct Table {
  private(set) var columns: [String: [Double]] = [:]
  private var order: [String] = []
  enum Problem: Error, Equatable { case length(expected: Int, found: Int), unknown(String) }
  var rowCount: Int { columns.values.map(\.count).max() ?? 0 }
  var names: [String] { order }
  mutating func add(_ name: String, _ values: [Double]) throws {
    guard columns.isEmpty || values.count == rowCount else {
      throw Problem.length(expected: rowCount, found: values.count)
    }
    if columns.updateValue(values, forKey: name) == nil { order.append(name) }
  }
  subscript(name: String) -> Result<[Double], Problem> {
    columns[name].map { .success($0) } ?? .failure(.unknown(name))
  }
  func row(_ index: Int) -> [String: Double] { columns.mapValues { $0[index] } }
  func filtered(_ test: ([String: Double]) -> Bool) -> [Int] { (0..<rowCount).filter { test(row($0)) } }
}
var table = Table()
try table.add("clay", [20, 35, 50])
try table.add("sand", [60, 40, 15])
do { try table.add("silt", [1]) } catch let problem as Table.Problem { print(problem) }
print(table.names, table.rowCount, table.row(1).sorted { $0.key < $1.key }.map(\.value))
print(table["clay"], table["ph"], try table["sand"].get().reduce(0, +), table["ph"] == .failure(.unknown("ph")))
print(table.filtered { $0["clay"]! + $0["sand"]! < 80 }, table.filtered { _ in false }.isEmpty)
let means = table.columns.mapValues { $0.reduce(0, +) / Double($0.count) }
print(means.keys.sorted().map { "\($0) \(String(means[$0]!).prefix(5))" })
