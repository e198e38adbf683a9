import Basics

/// Statistics of a column, group by group.
struct GroupStatistics {
  let factor: Factor
  let column: Column

  /// One entry a group.
  func values(_ statistic: Statistic) throws -> Column {
    switch statistic.kind {
    case .count: return Column(column.name, counts(isMissing: false))
    case .missing: return Column(column.name, counts(isMissing: true))
    case .mean, .sum: return Column(column.name, sums(statistic.kind, of: try column.numbers))
    case .first, .last, .distinct: return try each { try statistic.value(of: column.gathered($0)) }
    case .min where column.type == .date, .max where column.type == .date:
      return try each { try statistic.value(of: column.gathered($0)) }
    default:
      let numbers = try column.numbers
      let (rows, starts) = factor.members
      let pieces = min(factor.count, 64)
      let found = try Shards.map(pieces) { piece in
        (factor.count * piece / pieces..<factor.count * (piece + 1) / pieces).map { group in
          statistic.number(of: rows[starts[group]..<starts[group + 1]].map { numbers[$0] })
        }
      }
      return Column(column.name, found.flatMap { $0 })
    }
  }

  private func each(_ value: ([Int]) throws -> Value) throws -> Column {
    let (rows, starts) = factor.members
    return Column(
      column.name,
      try (0..<factor.count).map { try value(Array(rows[starts[$0]..<starts[$0 + 1]])) })
  }

  private func counts(isMissing: Bool) -> [Int] {
    var counts = [Int](repeating: 0, count: factor.count)
    for (row, code) in factor.codes.enumerated()
    where column.storage.isMissing(row) == isMissing { counts[Int(code)] += 1 }
    return counts
  }

  private func sums(_ kind: Statistic.Kind, of numbers: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: factor.count)
    var counts = [Int](repeating: 0, count: factor.count)
    for (row, code) in factor.codes.enumerated() where !numbers[row].isNaN {
      sums[Int(code)] += numbers[row]
      counts[Int(code)] += 1
    }
    return kind == .sum ? sums : sums.indices.map { sums[$0] / Double(counts[$0]) }
  }
}
