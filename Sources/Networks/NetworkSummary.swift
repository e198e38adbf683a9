import Display
import Tables

/// The layers of a network with the shapes between them and the count of their weights.
public struct NetworkSummary: Equatable, Sendable {
  /// One layer of the summary.
  public struct Row: Equatable, Sendable {
    /// Where the layer stands, from `"1"`; `"3.2"` is the second layer inside the third.
    public let place: String
    /// The layer as it is written in a cell, for example `"Conv2D(16, kernel: 3)"`.
    public let layer: String
    /// The shape of its output for one sample.
    public let output: Shape
    /// How many weights it has.
    public let parameters: Int
    /// Whether its weights stay as they are in training.
    public let isFrozen: Bool
    /// The name of the kind of layer, for example `"Conv2D"`.
    let kind: String
    /// What the layer reads: 0 is the input, 1 the first row.
    let sources: [Int]
  }

  /// The shape of one sample.
  public let input: Shape
  /// The layers, first to last.
  public let rows: [Row]

  /// How many weights there are in all.
  public var parameterCount: Int { rows.reduce(0) { $0 + $1.parameters } }

  /// How many weights learn.
  public var trainableCount: Int { rows.reduce(0) { $0 + ($1.isFrozen ? 0 : $1.parameters) } }

  /// One row a layer: its place, what it is, the shape of its output and the count of its weights.
  public var table: Table {
    let hasFrozen = rows.contains(where: \.isFrozen)
    var columns = ["", "layer", "output", "weights"]
    if hasFrozen { columns.append("") }
    var entries: [[Value]] = []
    entries.append([.missing, .text("input"), .text(input.description), .missing])
    for row in rows {
      entries.append([
        .text(row.place), .text(row.layer), .text(row.output.description),
        row.parameters == 0 ? .missing : .integer(row.parameters),
        row.isFrozen ? .text("frozen") : .missing,
      ])
    }
    return Table(columns: columns, rows: entries)
  }
}

extension NetworkSummary: CustomStringConvertible {
  /// The table as text with the count of weights.
  public var description: String { "\(table.description)\n\(sentence)" }

  var sentence: String {
    trainableCount == parameterCount
      ? parameterCount.counted("weight")
      : "\(parameterCount.counted("weight")), \(trainableCount) of them learn"
  }
}

extension Network {
  /// The layers with the shapes between them and the count of their weights.
  public var summary: NetworkSummary {
    let frozen = snapshot.isFrozen
    let rows = plan.nodes.enumerated().map { index, node in
      let parameters = (node.operation?.parameters ?? []).filter(\.isTrained)
      return NetworkSummary.Row(
        place: node.place, layer: node.layer, output: plan.shapes[index + 1],
        parameters: parameters.reduce(0) { $0 + $1.count },
        isFrozen: frozen[index] && !parameters.isEmpty, kind: node.kind,
        sources: node.sources)
    }
    return NetworkSummary(input: inputShape, rows: rows)
  }
}
