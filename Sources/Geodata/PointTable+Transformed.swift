extension PointTable {
  /// Writes the table, in another reference system where one is given.
  package func write(to path: String, crs: CoordinateReferenceSystem?) throws {
    try (crs.map { try transformed(to: $0) } ?? self).write(to: path)
  }
}
