import Foundation
import Tables

/// What pandas and SciPy make of the table in `Fixtures`, written by `make_tables.py`.
struct Expected {
  let rows: Table
  let sites: Table
  private let values: [String: Any]

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures").path

  init() throws {
    rows = try Table.read(Self.folder + "/rows.csv")
    sites = try Table.read(Self.folder + "/sites.csv")
    let data = try Data(contentsOf: URL(fileURLWithPath: Self.folder + "/expected.json"))
    values = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  /// A list of numbers; not-a-number for `null`.
  func numbers(_ keys: String...) -> [Double] { Self.numbers(value(keys)) }

  func number(_ keys: String...) -> Double { value(keys) as? Double ?? .nan }

  func lists(_ key: String) -> [[Double]] {
    (value([key]) as? [Any] ?? []).map { Self.numbers($0) }
  }

  func texts(_ key: String) -> [[String]] {
    (value([key]) as? [[Any]] ?? []).map { $0.map { $0 as? String ?? "" } }
  }

  func dictionary(_ key: String) -> [String: Int] { value([key]) as? [String: Int] ?? [:] }

  private func value(_ keys: [String]) -> Any? {
    keys.reduce(values as Any?) { ($0 as? [String: Any])?[$1] }
  }

  private static func numbers(_ value: Any?) -> [Double] {
    (value as? [Any] ?? []).map { ($0 as? NSNumber)?.doubleValue ?? .nan }
  }
}

/// Whether numbers agree to about twelve digits, missing ones with missing ones.
func agree(_ left: [Double], _ right: [Double], _ tolerance: Double = 1e-12) -> Bool {
  left.count == right.count
    && zip(left, right).allSatisfy { a, b in
      a.isNaN || b.isNaN
        ? a.isNaN && b.isNaN : abs(a - b) <= tolerance * max(1, abs(a), abs(b))
    }
}
