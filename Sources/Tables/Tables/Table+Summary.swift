extension Table {
  /// A row a column: its type, how many entries are missing, and of numbers and dates the least, the
  /// quartiles, the mean and the greatest, of texts and categories how many there are and the most
  /// frequent ones.
  public var summary: Table {
    Table(
      title: "\(count.counted("row")), \(columns.count.counted("column"))",
      columns: [
        "column", "type", "missing", "min", "Q1", "median", "mean", "Q3", "max", "distinct",
        "most frequent",
      ],
      rows: data.map { ColumnSummary($0).cells })
  }
}

extension Column {
  /// The column's type, how many entries are missing, and its quartiles or most frequent entries.
  public var summary: Table {
    (try? Table([self]).summary) ?? Table(columns: [name])
  }
}

/// One row of the summary of a table.
private struct ColumnSummary {
  let cells: [Value]

  init(_ column: Column) {
    let start: [Value] = [
      .text(column.name), .text(column.type.rawValue), .integer(column.missingCount),
    ]
    switch column.storage {
    case .numbers, .integers: cells = start + Self.quartiles(column) + [.missing, .missing]
    case .dates(let dates):
      let range = Moments.range(dates)
      let ends = [range?.lowerBound, range?.upperBound].map { seconds in
        seconds.map { Value.text(DateText.text(seconds: $0)) } ?? .missing
      }
      cells =
        start + [ends[0], .missing, .missing, .missing, .missing, ends[1]]
        + Self.classes(column)
    case .logicals, .texts, .categories, .mixed:
      cells = start + [Value](repeating: .missing, count: 6) + Self.classes(column)
    }
  }

  private static func quartiles(_ column: Column) -> [Value] {
    let numbers = (try? column.numbers) ?? []
    var quantiles = Quantiles.of(numbers, [0, 0.25, 0.5, 0.75, 1])
    quantiles.insert(Moments.mean(numbers), at: 3)
    return quantiles.map { .number($0) }
  }

  private static func classes(_ column: Column) -> [Value] {
    let factor = Factor(column)
    let counts = factor.counts
    let known = factor.examples.indices.filter { !column.storage.isMissing(factor.examples[$0]) }
    let frequent = known.sorted { counts[$0] == counts[$1] ? $0 < $1 : counts[$0] > counts[$1] }
    let shown = frequent.prefix(3).map {
      "\(column.value(at: factor.examples[$0]).text) (\(counts[$0]))"
    }
    let rest = known.count > 3 ? ", …" : ""
    return [.integer(known.count), .text(shown.joined(separator: ", ") + rest)]
  }
}
