import Basics
import Foundation
import Tables
import Testing

/// Tables that are worked on in pieces. What is expected is found the plain way, entry by entry.
struct LargeTableTests {
  private static let count = 300_000

  private static func draws(_ seed: Int, _ count: Int, below limit: Int) -> [Int] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in Int.random(in: 0..<limit, using: &generator) }
  }

  /// Keys of one kind: whole numbers close together and far apart, numbers, and texts; each seventh
  /// is missing.
  enum Keys: String, CaseIterable, Sendable {
    case near, far, numbers, texts, dates

    func column(_ draws: [Int]) throws -> Column {
      switch self {
      case .near: Column("key", draws.map { $0 % 7 == 3 ? nil : $0 - 500 } as [Int?])
      case .far:
        Column("key", draws.map { $0 % 7 == 3 ? nil : ($0 - 500) * 1_000_000_007 } as [Int?])
      case .numbers:
        Column("key", draws.map { $0 % 7 == 3 ? nil : Double($0 - 500) / 8 } as [Double?])
      case .texts: Column("key", draws.map { $0 % 7 == 3 ? "" : "plot \($0)" })
      case .dates:
        try Column("key", draws.map { $0 % 7 == 3 ? "" : "19\(10 + $0 % 90)-01-0\(1 + $0 % 5)" })
          .converted(to: .date)
      }
    }
  }

  @Test(arguments: Keys.allCases, JoinKind.allCases)
  func joinsPairAllRowsThatAgree(_ keys: Keys, _ kind: JoinKind) throws {
    let here = try keys.column(Self.draws(1, Self.count, below: 5000))
    let there = try keys.column(Self.draws(2, 3000, below: 4000))
    let left = try Table([here, Column("row", Array(0..<here.count))])
    let right = try Table([there, Column("other", Array(0..<there.count))])
    var rows: [String: [Int]] = [:]
    for (row, text) in there.texts.enumerated() where !text.isEmpty {
      rows[text, default: []].append(row)
    }
    let pairs = here.texts.enumerated().flatMap { row, text -> [(Int, Int?)] in
      let matches = rows[text] ?? []
      return matches.isEmpty ? (kind == .left ? [(row, nil)] : []) : matches.map { (row, $0) }
    }
    let joined = try left.joined(with: right, on: "key", keeping: kind)
    #expect(try joined["row"].values == pairs.map { .integer($0.0) })
    #expect(try joined["other"].values == pairs.map { $0.1.map(Value.integer) ?? .missing })
    let texts = here.texts
    #expect(try joined["key"].texts == pairs.map { texts[$0.0] })
  }

  @Test func joinsBySeveralColumnsPairAllRowsThatAgree() throws {
    let (a, b) = (Self.draws(3, Self.count, below: 300), Self.draws(4, Self.count, below: 20))
    let left = try Table([Column("a", a), Column("b", b.map { "b\($0)" })])
    let right = try Table([
      Column("a", Array(0..<300)), Column("b", (0..<300).map { "b\($0 % 20)" }),
      Column("other", Array(0..<300)),
    ])
    let joined = try left.joined(with: right, on: ["a", "b"])
    let expected = a.indices.filter { a[$0] % 20 == b[$0] }.map { a[$0] }
    #expect(try joined["other"].values == expected.map { .integer($0) })
  }

  @Test func eachRowWithOneMatchKeepsItsPlace() throws {
    let draws = Self.draws(5, Self.count, below: 1000)
    let left = try Table([Column("key", draws), Column("name", draws.map { "n\($0)" })])
    let right = try Table([
      Column("key", Array(0..<1000)), Column("half", (0..<1000).map { $0 / 2 }),
    ])
    let joined = try left.joined(with: right, on: "key")
    #expect(joined.columns == ["key", "name", "half"])
    #expect(try joined["name"].texts == draws.map { "n\($0)" })
    #expect(try joined["half"].values == draws.map { .integer($0 / 2) })
  }

  @Test func rowsAreSortedWithAllTheirEntries() throws {
    let draws = Self.draws(6, Self.count, below: 1 << 40)
    let names = draws.map { $0 % 5 == 0 ? "" : String(repeating: "é", count: $0 % 23) + "\($0)" }
    let table = try Table([
      Column("key", draws.map { Double($0) - Double(1 << 39) }), Column("name", names),
      Column("odd", draws.map { $0 % 2 == 1 }),
    ])
    let order = draws.indices.sorted { (draws[$0], $0) < (draws[$1], $1) }
    let sorted = try table.sorted(by: "key")
    #expect(try sorted["name"].texts == order.map { names[$0] })
    #expect(try sorted["odd"].values == order.map { .logical(draws[$0] % 2 == 1) })
  }

  /// Hyndman & Fan (1996), type 7, of the sorted numbers.
  @Test(arguments: [1, 8, 1 << 20, 1 << 50])
  func quantilesAreThoseOfTheSortedNumbers(_ step: Int) throws {
    var numbers = Self.draws(7, Self.count, below: 1 << 60).map {
      Double($0 / step - (1 << 59) / step)
    }
    for row in stride(from: 0, to: numbers.count, by: 11) {
      numbers[row] = row % 2 == 0 ? .nan : -.nan
    }
    numbers[5] = -.infinity
    let sorted = numbers.filter { !$0.isNaN }.sorted()
    let shares = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 0.999, 1]
    let expected = shares.map { share in
      let position = share * Double(sorted.count - 1)
      let (lower, upper) = (sorted[Int(position)], sorted[min(Int(position) + 1, sorted.count - 1)])
      return lower == upper || position == position.rounded(.down)
        ? lower : lower + (position - position.rounded(.down)) * (upper - lower)
    }
    #expect(try Column("x", numbers).quantiles(shares) == expected)
  }

  @Test func numbersAreReadInAnyPieceOfEightBytes() throws {
    let texts = Self.draws(8, 20_000, below: 1 << 62).map { draw -> String in
      let digits = String(String(draw).prefix(1 + draw % 17))
      let point = draw / 17 % (digits.count + 1)
      let whole = String(Int(digits.prefix(point)) ?? 0)
      let sign = draw % 3 == 0 ? "-" : ""
      let power = draw % 5 == 0 ? "e\(draw % 40 - 20)" : ""
      let start = sign + whole
      return point == digits.count ? start : start + "." + digits.dropFirst(point) + power
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(("x,y\n" + texts.enumerated().map { "\($1),\($0)\n" }.joined()).utf8).write(to: file)
    #expect(try Table.read(file.path)["x"].numbers == texts.map { Double($0) ?? .nan })
  }
}
