import Geodata

/// One layer of every row of a table: where its depths are, and the columns of its values.
struct LayerEntries {
  let depths: Depths
  /// One a property; `nil` where the layer has none.
  let measured: [Measured?]

  enum Depths {
    case columns(tops: [String], bottoms: [String])
    case stated(ClosedRange<Double>)
  }

  /// The entries of a column.
  struct Measured {
    let column: String
    let property: SoilProperty
    let texts: [String]
    /// The unit that the column has of itself; empty where it has none.
    var unit = ""
    /// What computes a missing value from other columns of the row.
    var standIn: ((Int) -> ProfileReader.Fallback.Outcome)?
  }

  /// The entries of the two depths in a row; empty where the file has none.
  func depthTexts(_ row: Int) -> (top: String, bottom: String) {
    guard case .columns(let tops, let bottoms) = depths else { return ("", "") }
    return (tops[row], bottoms[row])
  }

  /// All that a row has of the layer, its depths first.
  func texts(_ row: Int) -> [String] {
    let (top, bottom) = depthTexts(row)
    return [top, bottom] + measured.compactMap { $0?.texts[row] }
  }
}

extension ProfileReader {
  /// The layers of a table's rows: one, or as many as there are columns of different depths.
  func layerEntries(_ table: FeatureTable, _ sorted: [SoilProperty]) throws -> [LayerEntries] {
    switch depths {
    case .columns(let top, let bottom):
      let texts = LayerEntries.Depths.columns(
        tops: try table.texts(top), bottoms: try table.texts(bottom))
      return [LayerEntries(depths: texts, measured: try measured(properties, table, sorted))]
    case .stated(let depth):
      return [
        LayerEntries(depths: .stated(depth), measured: try measured(properties, table, sorted))
      ]
    case .layers(let ranges):
      let all = Set(ranges.values).sorted {
        ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
      }
      return try all.map { range in
        let own = properties.filter { ranges[$0.key] == range }
        return LayerEntries(depths: .stated(range), measured: try measured(own, table, sorted))
      }
    }
  }

  /// The columns of a layer in the order of the properties.
  private func measured(
    _ columns: [String: SoilProperty], _ table: FeatureTable, _ sorted: [SoilProperty]
  ) throws -> [LayerEntries.Measured?] {
    try sorted.map { wanted in
      guard let (column, property) = columns.first(where: { $0.value.name == wanted.name }) else {
        return nil
      }
      return LayerEntries.Measured(
        column: column, property: property, texts: try entries(column, table),
        unit: try table.column(column).unit, standIn: try standIn(column, table))
    }
  }

  /// The entries of a column of values; where another column says what is below a limit, that.
  private func entries(_ column: String, _ table: FeatureTable) throws -> [String] {
    let texts = try table.texts(column)
    let limits = PointTable.limitTitle(column)
    guard table.columns.contains(limits) else { return texts }
    return zip(texts, try table.texts(limits)).map { $1.isEmpty ? $0 : $1 }
  }
}
