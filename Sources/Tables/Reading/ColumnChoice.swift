/// Finds wanted columns among those of a file.
package struct ColumnChoice {
  package let path: String
  package let names: [String]

  package init(path: String, names: [String]) {
    self.path = path
    self.names = names
  }

  /// The places of wanted columns; of all for `nil`.
  ///
  /// - Throws: ``TableError`` where a column is missing or stands there twice.
  package func places(_ wanted: [String]?) throws -> [Int] {
    guard let wanted else { return Array(names.indices) }
    return try wanted.map { name in
      let places = names.indices.filter { names[$0] == name }
      guard let place = places.first else {
        throw TableError.unknownFileColumn(name, available: names, path: path)
      }
      guard places.count == 1 else {
        throw TableError.fileColumnTwice(name, path: path, places: places.map { $0 + 1 })
      }
      return place
    }
  }
}
