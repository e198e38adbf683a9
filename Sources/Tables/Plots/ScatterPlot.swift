import Display
import Figures

/// Points of two columns, coloured and sized by others.
struct ScatterPlot {
  let x: Column
  let y: Column
  let color: Column?
  let size: Column?

  private static let sizes = (least: 3.0, greatest: 14.0)
  private static let classLimit = 12

  func figure() throws -> Figure {
    let count = (0..<x.count).count { row in
      [x, y, color, size].compactMap { $0 }.contains { $0.storage.isMissing(row) }
    }
    return Figure(
      title: "\(y.name) and \(x.name)",
      subtitle: ([Column.missingRemark(count, of: x.count)] + sizeRemark).joined(separator: ", "),
      x: Axis(x.label), y: Axis(y.label), marks: try marks())
  }

  private var sizeRemark: [String] { size.map { ["size: \($0.label)"] } ?? [] }

  private func marks() throws -> [any Mark] {
    guard let color else { return try groups(Array(0..<x.count), label: "", color: .blue) }
    guard color.type == .number || color.type == .integer else { return try classes(color) }
    let values = try color.numbers
    return try sizeClasses(Array(0..<x.count)).map { rows, diameter in
      try PointMark(
        x: taken(x, rows), y: taken(y, rows), size: diameter,
        values: rows.map { values[$0] }, valueLabel: color.label,
        valueDomain: Moments.range(values).flatMap { $0.lowerBound < $0.upperBound ? $0 : nil })
    }
  }

  /// One mark a class; beyond twelve the least frequent are one class.
  private func classes(_ color: Column) throws -> [any Mark] {
    let factor = Factor(color)
    let (rows, starts) = factor.members
    let known = (0..<factor.count).filter { !color.storage.isMissing(factor.examples[$0]) }
    let isLarge = Set(
      known.sorted { starts[$0 + 1] - starts[$0] > starts[$1 + 1] - starts[$1] }
        .prefix(known.count > Self.classLimit ? Self.classLimit - 1 : Self.classLimit))
    var marks: [any Mark] = []
    for (place, code) in known.filter({ isLarge.contains($0) }).enumerated() {
      marks += try groups(
        Array(rows[starts[code]..<starts[code + 1]]),
        label: color.value(at: factor.examples[code]).text, color: Color.ofClass(place))
    }
    let others = known.filter { !isLarge.contains($0) }
    guard !others.isEmpty else { return marks }
    let rest = others.flatMap { rows[starts[$0]..<starts[$0 + 1]] }
    return marks + (try groups(rest, label: "\(others.count) others", color: .gray))
  }

  private func groups(_ rows: [Int], label: String, color: Color) throws -> [any Mark] {
    try sizeClasses(rows).enumerated().map { place, part in
      try PointMark(
        x: taken(x, part.rows), y: taken(y, part.rows), label: place == 0 ? label : "",
        color: color, size: part.diameter)
    }
  }

  /// Rows whose points are as large; one group without a column of sizes.
  private func sizeClasses(_ rows: [Int]) throws -> [(rows: [Int], diameter: Double)] {
    guard let size, let range = Moments.range(try size.numbers) else {
      return [(rows, x.count > 2000 ? 3 : 6)]
    }
    let numbers = try size.numbers
    let span = range.upperBound - range.lowerBound
    let steps = 8
    let classes = (0...steps).map { step in
      rows.filter { row in
        guard !numbers[row].isNaN else { return false }
        let share = span > 0 ? (numbers[row] - range.lowerBound) / span : 0.5
        return Int((share * Double(steps)).rounded()) == step
      }
    }
    return classes.enumerated().compactMap { step, rows in
      guard !rows.isEmpty else { return nil }
      let share = (Double(step) / Double(steps)).squareRoot()
      return (rows, Self.sizes.least + (Self.sizes.greatest - Self.sizes.least) * share)
    }
  }

  private func taken(_ column: Column, _ rows: [Int]) throws -> [Double] {
    let numbers = try column.numbers
    return rows.map { numbers[$0] }
  }
}
