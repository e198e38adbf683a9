import Basics
import Display
import Tables

/// Rows with columns and, mostly, places, ready to be written to a file.
package struct PointTable: Sendable {
  /// The name of the layer in files that name layers.
  package let name: String
  /// The reference system of the places; `nil` where rows have none.
  package let crs: CoordinateReferenceSystem?
  /// The number of rows.
  let count: Int
  /// Eastings or longitudes; not-a-number where unknown, empty without places.
  package let x: [Double]
  /// Northings or latitudes, as many as ``x``.
  package let y: [Double]
  /// The columns, each with as many entries as there are places.
  package let columns: [Column]
  /// Remarks on the whole, for formats that carry some.
  package let remarks: [String: String]

  /// Makes a table.
  ///
  /// - Throws: ``GeodataError/countMismatch(what:expected:found:)``.
  package init(
    name: String, crs: CoordinateReferenceSystem, x: [Double], y: [Double], columns: [Column],
    remarks: [String: String] = [:]
  ) throws {
    for (what, count) in [("y coordinates", y.count)]
      + columns.map({ ("Entries of “\($0.name)”", $0.count) })
    where count != x.count {
      throw GeodataError.countMismatch(what: what, expected: x.count, found: count)
    }
    self.name = name
    self.crs = crs
    count = x.count
    self.x = x
    self.y = y
    self.columns = Self.distinct(columns)
    self.remarks = remarks
  }

  /// The same places in another reference system; without a place in it they become unknown.
  package func transformed(to target: CoordinateReferenceSystem) throws -> PointTable {
    guard let crs else { return self }
    let moved = try crs.transform(x: x, y: y, to: target)
    return try PointTable(
      name: name, crs: target, x: moved.x, y: moved.y, columns: columns, remarks: remarks)
  }

  /// The same table with columns in front whose names no other column has.
  func withLeading(_ leading: [Column]) -> PointTable {
    PointTable(self, columns: leading + columns)
  }

  private init(_ other: PointTable, columns: [Column]) {
    name = other.name
    crs = other.crs
    count = other.count
    x = other.x
    y = other.y
    self.columns = columns
    remarks = other.remarks
  }

  /// Names that occur twice, in large or small letters, get a number: formats forbid them.
  private static func distinct(_ columns: [Column]) -> [Column] {
    var taken: Set<String> = ["fid", "geom", "x", "y", "crs"]
    return columns.map { column in
      var name = column.name
      var number = 2
      while !taken.insert(name.lowercased()).inserted {
        name = "\(column.name) \(number)"
        number += 1
      }
      return column.named(name)
    }
  }
}

extension PointTable {
  /// The rows of a table, with its columns `x` and `y` as places where it says in which reference system
  /// they are.
  package init(_ table: Table) throws {
    name = "table"
    remarks = [:]
    count = table.count
    guard let crs = table.crs, let places = table.places else {
      (self.crs, x, y) = (nil, [], [])
      columns = Self.distinct(table.data)
      return
    }
    self.crs = try CoordinateReferenceSystem(crs)
    (x, y) = places
    let names = Table.placeColumns
    columns = Self.distinct(table.data.filter { $0.name != names.x && $0.name != names.y })
  }
}

extension Column {
  /// A column of numbers of single precision, which are written with as few digits as tell them apart.
  package init(_ name: String, _ numbers: [Float]) {
    self.init(name, numbers.map { $0.isFinite ? Double($0.description) ?? Double($0) : .nan })
  }
}

extension PointTable {
  /// Writes the table as GeoPackage, GeoJSON or CSV, by the ending of the path: `.gpkg`,
  /// `.geojson`, `.json` or `.csv`.
  ///
  /// The file is written whole or not at all. GeoJSON is in longitude and latitude on WGS 84, as its
  /// standard (RFC 7946) demands; CSV has the columns `x`, `y` and `crs` in front of the others.
  /// Places that are unknown have no geometry, or empty coordinates.
  ///
  /// - Throws: ``GeodataError/cannotWrite(path:reason:)``; `Interrupted` when stopped.
  package func write(to path: String) throws {
    try FeatureWriter(path: FilePaths.expanded(path), context: RunContext.current).write(self)
  }
}
