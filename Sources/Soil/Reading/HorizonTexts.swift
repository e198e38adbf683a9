import Geodata

/// The texts of some columns, row by row, that are kept beside horizons.
struct HorizonTexts {
  private let columns: [(name: String, texts: [String])]

  init(_ names: [String], _ table: FeatureTable) throws {
    columns = try names.map { ($0, try table.texts($0)) }
  }

  /// The texts of a row by column, without spaces around them; empty ones are left out.
  func entries(_ row: Int) -> [String: String] {
    var entries: [String: String] = [:]
    for column in columns {
      let text = ProfileReader.identifier(column.texts[row])
      if !text.isEmpty { entries[column.name] = text }
    }
    return entries
  }
}
