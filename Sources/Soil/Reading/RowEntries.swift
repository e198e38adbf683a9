import Display
import Geodata
import Tables

/// The entries of a table of horizons.
struct RowEntries {
  let identifiers: Identifiers
  let layers: [LayerEntries]
  /// The horizons' names, and the marks of litter; `nil` where the file has none.
  let names: [String]?
  let marks: [String]?
  /// The texts that are kept beside the horizons.
  let texts: HorizonTexts
  /// The visits to the sites; `nil` where the file does not tell them.
  let visits: [String]?
  private let strays: StrayRow
  /// The first row that is a horizon; rows of text before it are headings.
  private var firstHorizon = 0

  init(_ reader: ProfileReader, _ table: FeatureTable, _ sorted: [SoilProperty]) throws {
    identifiers = try Identifiers(reader.profile, in: table)
    layers = try reader.layerEntries(table, sorted)
    names = try reader.horizonName.map { try table.texts($0) }
    marks = try reader.litter.map { try table.texts($0) }
    texts = try HorizonTexts(reader.horizonColumns, table)
    let ids = identifiers.ids
    visits = try reader.visit.map { VisitLabels.labels(try table.texts($0), of: ids) }
    strays = StrayRow(
      profile: IdentifierColumns.joined(reader.profile.columns),
      top: reader.depths.names.first?.name)
    firstHorizon = (0..<table.count).first { !isText($0) } ?? 0
  }

  /// Whether all that a row has where depths are sought, or else values, is text.
  private func isText(_ row: Int) -> Bool {
    guard let layer = layers.first else { return false }
    let (top, bottom) = layer.depthTexts(row)
    let hasDepths = !top.isEmpty || !bottom.isEmpty
    let entries = hasDepths ? [top, bottom] : layer.measured.compactMap { $0?.texts[row] }
    let texts = entries.filter { NumberEntry($0) != .missing }
    return !texts.isEmpty
      && texts.allSatisfy {
        NumberEntry($0) == .notANumber && DepthEntry($0, unit: .centimetres) == .other
      }
  }

  /// What a row is, where it is none of a horizon.
  func stray(_ row: Int) -> StrayRow.Kind? {
    let depths = layers.first?.depthTexts(row) ?? (top: "", bottom: "")
    let kind = strays.kind(id: identifiers.ids[row], top: depths.top, bottom: depths.bottom)
    return kind ?? (row < firstHorizon ? .headings : nil)
  }

  /// Says what is doubtful about whole columns.
  func doubt(_ assembly: inout ProfileAssembly) {
    for remark in identifiers.remarks { assembly.remark(remark) }
    for case let entries? in layers.flatMap(\.measured) {
      assembly.doubtCommas(entries.column, entries.property, entries.texts)
      assembly.compareUnit(entries.unit, entries.property, of: "the column “\(entries.column)”")
    }
    let ids = identifiers.ids
    let unnamed = ids.indices.count { row in
      guard ids[row].isEmpty, let depths = layers.first?.depthTexts(row) else { return false }
      return [depths.top, depths.bottom].allSatisfy { NumberEntry.decimal($0) != nil }
    }
    if unnamed > 1 {
      assembly.remark(
        "\(unnamed) rows have depths and no identifier; where cells were merged, write the "
          + "identifier into every row")
    }
  }
}
