import Foundation
import Testing

/// The file `Fixtures/peers.json`: what other libraries found, see `Fixtures/peers.py`.
struct Peers {
  struct Figure: Decodable {
    var mean: [Double]
    var sd: Double
  }

  private let figures: [String: Figure]

  init() throws {
    let data = try Data(contentsOf: Fixtures.folder.appendingPathComponent("peers.json"))
    figures = try JSONDecoder().decode([String: Figure].self, from: data)
  }

  subscript(name: String) -> Figure {
    get throws { try #require(figures[name], "\(name) is not in peers.json") }
  }
}

/// The folder of the fixtures.
enum Fixtures {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  /// The rows of a table, without its head, as text.
  static func rows(_ path: URL) throws -> [[Substring]] {
    try String(contentsOf: path, encoding: .utf8).split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
  }
}

/// The table `Fixtures/mixed.csv`: four numbers, two categories, a target and four classes.
struct Mixed {
  static let categories = [4, 5]
  var features: [[Double]] = []
  var targets: [Double] = []
  var labels: [String] = []

  init() throws {
    for row in try Fixtures.rows(Fixtures.folder.appendingPathComponent("mixed.csv")) {
      features.append(row[..<6].compactMap { Double($0) })
      targets.append(try #require(Double(row[6])))
      labels.append(String(row[7]))
    }
  }

  /// The lower and the upper two classes.
  var halves: [String] { labels.map { $0 == "low" || $0 == "medium" ? "low" : "high" } }
}
