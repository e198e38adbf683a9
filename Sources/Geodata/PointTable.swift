import Basics
import Display

/// Places with columns of text and numbers, ready to be written to a file.
package struct PointTable: Sendable {
  /// The name of the layer in files that name layers.
  package let name: String
  /// The reference system of the places.
  package let crs: CoordinateReferenceSystem
  /// Eastings or longitudes; not-a-number where unknown.
  package let x: [Double]
  /// Northings or latitudes, as many as ``x``.
  package let y: [Double]
  /// The columns, each with as many entries as there are places.
  package let columns: [Column]
  /// Remarks on the whole, for formats that carry some.
  package let remarks: [String: String]

  /// A column of a table.
  package struct Column: Sendable {
    /// The column's name.
    package let name: String
    /// The entries.
    package let entries: Entries

    /// A column of text.
    package init(_ name: String, _ texts: [String]) {
      self.name = name
      entries = .texts(texts)
    }

    /// A column of numbers; not-a-number where missing.
    package init(_ name: String, _ numbers: [Double]) {
      self.name = name
      entries = .numbers(numbers)
    }

    /// A column of whole numbers; `nil` where missing.
    package init(_ name: String, _ integers: [Int?]) {
      self.name = name
      entries = .integers(integers)
    }

    /// A column of numbers of single precision, which are written with as few digits as tell them
    /// apart.
    package init(_ name: String, _ numbers: [Float]) {
      self.init(name, numbers.map { $0.isFinite ? Double($0.description) ?? Double($0) : .nan })
    }
  }

  /// The entries of a column.
  package enum Entries: Sendable {
    /// Text; empty where missing.
    case texts([String])
    /// Numbers; not-a-number where missing.
    case numbers([Double])
    /// Whole numbers; `nil` where missing.
    case integers([Int?])

    /// How many there are.
    package var count: Int {
      switch self {
      case .texts(let texts): texts.count
      case .numbers(let numbers): numbers.count
      case .integers(let integers): integers.count
      }
    }
  }

  /// Makes a table.
  ///
  /// - Throws: ``GeodataError/countMismatch(what:expected:found:)``.
  package init(
    name: String, crs: CoordinateReferenceSystem, x: [Double], y: [Double], columns: [Column],
    remarks: [String: String] = [:]
  ) throws {
    for (what, count) in [("y coordinates", y.count)]
      + columns.map({ ("Entries of “\($0.name)”", $0.entries.count) })
    where count != x.count {
      throw GeodataError.countMismatch(what: what, expected: x.count, found: count)
    }
    self.name = name
    self.crs = crs
    self.x = x
    self.y = y
    self.columns = Self.distinct(columns)
    self.remarks = remarks
  }

  /// The same places in another reference system; without a place in it they become unknown.
  package func transformed(to target: CoordinateReferenceSystem) throws -> PointTable {
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
      switch column.entries {
      case .texts(let texts): return Column(name, texts)
      case .numbers(let numbers): return Column(name, numbers)
      case .integers(let integers): return Column(name, integers)
      }
    }
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
