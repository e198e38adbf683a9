/// Counts how often entries occur.
struct Counts {
  let table: Table

  init(_ column: Column) {
    var counts: [Value: Int] = [:]
    var order: [Value] = []
    if case .categories(let categories) = column.storage {
      order = categories.levels.map { .text($0) }
      for level in order { counts[level] = 0 }
    }
    for row in 0..<column.count {
      let value = column.value(at: row)
      if counts[value] == nil { order.append(value) }
      counts[value, default: 0] += 1
    }
    let ranked = order.enumerated().sorted { left, right in
      let (a, b) = (counts[left.element] ?? 0, counts[right.element] ?? 0)
      if left.element.isMissing != right.element.isMissing { return right.element.isMissing }
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
    let found = ranked.map { counts[$0] ?? 0 }
    let whole = Double(Swift.max(column.count, 1))
    var table = Table(unchecked: [
      Column(column.name, ranked), Column("count", found),
      Column("share", found.map { Double($0) / whole }),
    ])
    table.showsTypes = true
    self.table = table
  }
}
