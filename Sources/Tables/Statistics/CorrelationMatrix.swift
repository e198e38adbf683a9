import Display
import Figures

/// How columns go together: a correlation of every pair of columns, over the rows that have both.
public struct CorrelationMatrix: Sendable {
  /// The columns' names.
  public let names: [String]
  /// The correlations, a row a column; not-a-number where fewer than three rows have both columns or
  /// one does not vary.
  public let values: [[Double]]
  /// The number of rows behind each correlation, a row a column.
  public let counts: [[Int]]
  /// Of the numbers or of their ranks.
  public let method: CorrelationMethod

  init(_ columns: [Column], _ method: CorrelationMethod) throws {
    let numbers = try columns.map { try $0.numbers }
    self.method = method
    names = columns.map(\.name)
    values = numbers.map { row in
      numbers.map { Association.correlation(row, $0, method) }
    }
    counts = numbers.map { row in numbers.map { Association.complete(row, $0).x.count } }
  }

  /// The correlations as a table.
  public var table: Table {
    Table(
      title: title, columns: ["column"] + names,
      rows: names.indices.map { row in
        [.text(names[row])] + values[row].map { .text(NumberText.fixed($0, decimals: 2)) }
      })
  }

  /// The correlations as a coloured matrix with its numbers.
  ///
  /// - Throws: `FiguresError`.
  public func plot() throws -> Figure {
    Figure(
      title: title, subtitle: "rows that have both columns",
      width: min(200 + 60 * names.count, 900), height: min(140 + 46 * names.count, 800),
      marks: [
        try CellMark(
          rows: names, columns: names, values: values, domain: -1...1,
          decimals: names.count > 14 ? nil : 2, valueLabel: "correlation")
      ])
  }

  private var title: String {
    method == .pearson ? "Correlation (Pearson)" : "Correlation of ranks (Spearman)"
  }
}

extension CorrelationMatrix: Displayable, CustomStringConvertible {
  /// The correlations as a table.
  public var displayData: DisplayData { table.displayData }
  /// The correlations as text.
  public var description: String { table.description }
}

extension Table {
  /// Pearson's correlation of every pair of columns with numbers.
  ///
  /// - Throws: ``TableError`` where fewer than two columns hold numbers.
  public var correlation: CorrelationMatrix { get throws { try correlation() } }

  /// A correlation of every pair of columns.
  ///
  /// - Parameters:
  ///   - columns: The columns' names; none for all with numbers.
  ///   - method: Of the numbers or of their ranks.
  /// - Returns: The correlations.
  /// - Throws: ``TableError``.
  public func correlation(
    of columns: [String] = [], method: CorrelationMethod = .pearson
  ) throws -> CorrelationMatrix {
    let chosen = columns.isEmpty ? numericColumns : try self.columns(columns)
    guard chosen.count > 1 else {
      throw TableError.tooFewColumns("A correlation", found: chosen.map(\.name), needed: 2)
    }
    return try CorrelationMatrix(chosen, method)
  }

  /// The columns with numbers.
  var numericColumns: [Column] { data.filter { $0.type == .number || $0.type == .integer } }
}
