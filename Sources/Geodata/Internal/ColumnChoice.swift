/// Finds wanted columns among those of a file.
struct ColumnChoice {
  let path: String
  let names: [String]

  /// The places of wanted columns; of all for `nil`.
  ///
  /// - Throws: ``GeodataError`` where a column is missing or stands there twice.
  func places(_ wanted: [String]?) throws -> [Int] {
    guard let wanted else { return Array(names.indices) }
    return try wanted.map { name in
      let places = names.indices.filter { names[$0] == name }
      guard let place = places.first else {
        throw GeodataError.unknownColumn(name, available: names, path: path)
      }
      guard places.count == 1 else {
        throw GeodataError.columnTwice(name, path: path, places: places.map { $0 + 1 })
      }
      return place
    }
  }
}
