// Written by `swift run dev bindings` from the declarations of Geodata; edit those.
import Geodata
import SwiftCells

extension Vocabulary {
  /// Registers what Geodata gives to cells.
  func addGeodata() {
    type(
      Geodata.CoordinateReferenceSystem.self, name: "CoordinateReferenceSystem",
      documentation: #"""
      How the numbers of a coordinate pair are to be understood, for example degrees on an ellipsoid
      or metres in a map projection.

      Everywhere in Solum `x` is easting or longitude and `y` is northing or latitude, whatever order
      the authority that defined the system prescribes.

          let crs: CoordinateReferenceSystem = "EPSG:28355"
      """#,
      addGeodataCoordinateReferenceSystem)
    type(
      Geodata.GeodataError.self, name: "GeodataError",
      documentation: "What can go wrong with rasters, tables and reference systems.",
      addGeodataGeodataError)
    type(
      Geodata.Raster.self, name: "Raster",
      documentation: #"""
      One band of a raster: a file in any format that GDAL reads, or numbers in memory.

      Opening reads the description only; values are read when they are asked for. Missing values are
      not-a-number: cells with the value that the file states for “missing”, cells that a mask or an
      alpha band hides, and infinities. A scale and an offset that the file states are applied.
      """#,
      addGeodataRaster)
    type(
      Geodata.RasterGrid.self, name: "RasterGrid",
      documentation: "The cells of a raster: how many there are, how large, where, and in which reference system.",
      addGeodataRasterGrid)
  }
}

private func addGeodataCoordinateReferenceSystem(_ type: TypeRegistrar<Geodata.CoordinateReferenceSystem>) {
  type.property(
    "definition",
    documentation: "The text the system was made from: `EPSG:4326`, a PROJ string, or well-known text.") { (value: Geodata.CoordinateReferenceSystem) throws -> String in value.definition }
  type.initializer(
    Parameter(nil, String.self, name: "definition"),
    documentation: #"""
    Makes a reference system from its definition and looks it up.

    - Parameter definition: An authority and code such as `EPSG:28355`, a PROJ string, or
      well-known text.
    - Throws: `GeodataError/referenceSystem(definition:reason:)` where it is not understood.
    """#,
    isThrowing: true) { (a0: String) throws -> Geodata.CoordinateReferenceSystem in
    try Geodata.CoordinateReferenceSystem(a0)
  }
  type.initializer(
    Parameter("stringLiteral", String.self, name: "definition"),
    documentation: "Makes a reference system from a literal, which is looked up when it is first used.") { (a0: String) throws -> Geodata.CoordinateReferenceSystem in
    Geodata.CoordinateReferenceSystem(stringLiteral: a0)
  }
  type.staticProperty(
    "wgs84",
    documentation: "Longitude and latitude in degrees on WGS 84, as GPS receivers give them.") { () throws -> Geodata.CoordinateReferenceSystem in Geodata.CoordinateReferenceSystem.wgs84 }
  type.property(
    "description",
    documentation: #"""
    A short form for people: the authority's code where there is one, else the name, else the kind
    of projection.

    The code is the one that files are written with: EPSG withdrew some systems, such as 3909, for
    which GDAL takes their successors, here 6316.
    """#) { (value: Geodata.CoordinateReferenceSystem) throws -> String in value.description }
  type.property(
    "name",
    documentation: #"""
    The system's name, for example `GDA94 / MGA zone 55`.

    - Throws: `GeodataError/referenceSystem(definition:reason:)`.
    """#,
    isThrowing: true) { (value: Geodata.CoordinateReferenceSystem) throws -> String in try value.name }
  type.property(
    "isGeographic",
    documentation: #"""
    Whether coordinates are longitude and latitude in degrees.

    - Throws: `GeodataError/referenceSystem(definition:reason:)`.
    """#,
    isThrowing: true) { (value: Geodata.CoordinateReferenceSystem) throws -> Bool in try value.isGeographic }
  type.property(
    "metresPerUnit",
    documentation: #"""
    The length of one coordinate unit in metres; not-a-number for degrees.

    - Throws: `GeodataError/referenceSystem(definition:reason:)`.
    """#,
    isThrowing: true) { (value: Geodata.CoordinateReferenceSystem) throws -> Double in try value.metresPerUnit }
  type.property(
    "wellKnownText",
    documentation: #"""
    Well-known text (WKT 2).

    - Throws: `GeodataError/referenceSystem(definition:reason:)`.
    """#,
    isThrowing: true) { (value: Geodata.CoordinateReferenceSystem) throws -> String in try value.wellKnownText }
  type.method(
    "transform",
    Parameter("x", [Double].self),
    Parameter("y", [Double].self),
    Parameter("to", Geodata.CoordinateReferenceSystem.self, name: "target"),
    documentation: #"""
    Brings coordinates into another reference system.

    - Parameters:
      - x: Eastings or longitudes; not-a-number stays not-a-number.
      - y: Northings or latitudes, as many as `x`.
      - target: The system wanted.
    - Returns: The coordinates in the target system; not-a-number for points that have no place
      in it.
    - Throws: `GeodataError` where a system is not understood or no transformation is known.
    """#,
    isThrowing: true) { (value: Geodata.CoordinateReferenceSystem, a0: [Double], a1: [Double], a2: Geodata.CoordinateReferenceSystem) throws -> (x: [Double], y: [Double]) in
    try value.transform(x: a0, y: a1, to: a2)
  }
}

private func addGeodataGeodataError(_ type: TypeRegistrar<Geodata.GeodataError>) {
  type.enumCase(
    "libraryMissing",
    Parameter("reason", String.self),
    documentation: "The GDAL library is not installed, or too old.",
    make: { (a0: String) throws -> Geodata.GeodataError in
    Geodata.GeodataError.libraryMissing(reason: a0)
  },
    match: { (value: Geodata.GeodataError) -> (String)? in
      if case Geodata.GeodataError.libraryMissing(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "fileMissing",
    Parameter("path", String.self),
    Parameter("near", [String].self),
    documentation: "There is no such file; the second value lists files of similar names.",
    make: { (a0: String, a1: [String]) throws -> Geodata.GeodataError in
    Geodata.GeodataError.fileMissing(path: a0, near: a1)
  },
    match: { (value: Geodata.GeodataError) -> (String, [String])? in
      if case Geodata.GeodataError.fileMissing(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "cannotOpen",
    Parameter("path", String.self),
    Parameter("reason", String.self),
    documentation: "The file is there, but cannot be opened.",
    make: { (a0: String, a1: String) throws -> Geodata.GeodataError in
    Geodata.GeodataError.cannotOpen(path: a0, reason: a1)
  },
    match: { (value: Geodata.GeodataError) -> (String, String)? in
      if case Geodata.GeodataError.cannotOpen(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "noSuchBand",
    Parameter("path", String.self),
    Parameter("band", Int.self),
    Parameter("available", Int.self),
    documentation: "The file has fewer bands.",
    make: { (a0: String, a1: Int, a2: Int) throws -> Geodata.GeodataError in
    Geodata.GeodataError.noSuchBand(path: a0, band: a1, available: a2)
  },
    match: { (value: Geodata.GeodataError) -> (String, Int, Int)? in
      if case Geodata.GeodataError.noSuchBand(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "unknownTableLayer",
    Parameter(nil, String.self),
    Parameter("available", [String].self),
    Parameter("path", String.self),
    documentation: "A file of several layers has no such layer.",
    make: { (a0: String, a1: [String], a2: String) throws -> Geodata.GeodataError in
    Geodata.GeodataError.unknownTableLayer(a0, available: a1, path: a2)
  },
    match: { (value: Geodata.GeodataError) -> (String, [String], String)? in
      if case Geodata.GeodataError.unknownTableLayer(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "referenceSystem",
    Parameter("definition", String.self),
    Parameter("reason", String.self),
    documentation: "A reference system cannot be understood.",
    make: { (a0: String, a1: String) throws -> Geodata.GeodataError in
    Geodata.GeodataError.referenceSystem(definition: a0, reason: a1)
  },
    match: { (value: Geodata.GeodataError) -> (String, String)? in
      if case Geodata.GeodataError.referenceSystem(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "referenceSystemMissing",
    Parameter("path", String.self),
    documentation: "A file does not say which reference system it is in.",
    make: { (a0: String) throws -> Geodata.GeodataError in
    Geodata.GeodataError.referenceSystemMissing(path: a0)
  },
    match: { (value: Geodata.GeodataError) -> (String)? in
      if case Geodata.GeodataError.referenceSystemMissing(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "cannotTransform",
    Parameter("from", String.self),
    Parameter("to", String.self),
    Parameter("reason", String.self),
    documentation: "Coordinates cannot be brought from one reference system to another.",
    make: { (a0: String, a1: String, a2: String) throws -> Geodata.GeodataError in
    Geodata.GeodataError.cannotTransform(from: a0, to: a1, reason: a2)
  },
    match: { (value: Geodata.GeodataError) -> (String, String, String)? in
      if case Geodata.GeodataError.cannotTransform(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "cannotRead",
    Parameter("path", String.self),
    Parameter("reason", String.self),
    documentation: "Values cannot be read.",
    make: { (a0: String, a1: String) throws -> Geodata.GeodataError in
    Geodata.GeodataError.cannotRead(path: a0, reason: a1)
  },
    match: { (value: Geodata.GeodataError) -> (String, String)? in
      if case Geodata.GeodataError.cannotRead(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "cannotWrite",
    Parameter("path", String.self),
    Parameter("reason", String.self),
    documentation: "A file cannot be written.",
    make: { (a0: String, a1: String) throws -> Geodata.GeodataError in
    Geodata.GeodataError.cannotWrite(path: a0, reason: a1)
  },
    match: { (value: Geodata.GeodataError) -> (String, String)? in
      if case Geodata.GeodataError.cannotWrite(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "countMismatch",
    Parameter("what", String.self),
    Parameter("expected", Int.self),
    Parameter("found", Int.self),
    documentation: "Two lists that belong together differ in length.",
    make: { (a0: String, a1: Int, a2: Int) throws -> Geodata.GeodataError in
    Geodata.GeodataError.countMismatch(what: a0, expected: a1, found: a2)
  },
    match: { (value: Geodata.GeodataError) -> (String, Int, Int)? in
      if case Geodata.GeodataError.countMismatch(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "windowOutside",
    Parameter("path", String.self),
    Parameter("window", String.self),
    Parameter("columns", Int.self),
    Parameter("rows", Int.self),
    documentation: "A window reaches beyond its raster.",
    make: { (a0: String, a1: String, a2: Int, a3: Int) throws -> Geodata.GeodataError in
    Geodata.GeodataError.windowOutside(path: a0, window: a1, columns: a2, rows: a3)
  },
    match: { (value: Geodata.GeodataError) -> (String, String, Int, Int)? in
      if case Geodata.GeodataError.windowOutside(let v0, let v1, let v2, let v3) = value { return .some((v0, v1, v2, v3)) }
      return nil
    })
  type.enumCase(
    "grid",
    Parameter("reason", String.self),
    documentation: "A grid without cells, or with cells of no size.",
    make: { (a0: String) throws -> Geodata.GeodataError in
    Geodata.GeodataError.grid(reason: a0)
  },
    match: { (value: Geodata.GeodataError) -> (String)? in
      if case Geodata.GeodataError.grid(let v0) = value { return .some((v0)) }
      return nil
    })
  type.property(
    "description",
    documentation: "What was wrong, the value, what was expected, and what to do.") { (value: Geodata.GeodataError) throws -> String in value.description }
}

private func addGeodataRaster(_ type: TypeRegistrar<Geodata.Raster>) {
  type.property(
    "name",
    documentation: #"""
    A short name: that of the file without its extension and, where the file has several bands, the
    band's description, for example `"multi clay"`; the band's number, as in `"multi 1"`, where the
    description is empty, that of several bands, or a stand-in such as “Band 1”.
    """#) { (value: Geodata.Raster) throws -> String in value.name }
  type.property(
    "path",
    documentation: "The file, or `nil` for a raster in memory.") { (value: Geodata.Raster) throws -> String? in value.path }
  type.property(
    "band",
    documentation: "The number of the band in the file, counted from 1.") { (value: Geodata.Raster) throws -> Int in value.band }
  type.property(
    "grid",
    documentation: "The cells.") { (value: Geodata.Raster) throws -> Geodata.RasterGrid in value.grid }
  type.property(
    "nodata",
    documentation: "The value that means “missing” in the file, or `nil`.") { (value: Geodata.Raster) throws -> Double? in value.nodata }
  type.property(
    "dataType",
    documentation: "The type of the values in the file, for example `Float32` or `Byte`.") { (value: Geodata.Raster) throws -> String in value.dataType }
  type.property(
    "label",
    documentation: "What the file says the band shows; empty where it says nothing.") { (value: Geodata.Raster) throws -> String in value.label }
  type.property(
    "unit",
    documentation: "The unit of the values; empty where the file does not state one.") { (value: Geodata.Raster) throws -> String in value.unit }
  type.property(
    "metadata",
    documentation: "The file's and the band's own remarks.") { (value: Geodata.Raster) throws -> [String: String] in value.metadata }
  type.property(
    "isCategorical",
    documentation: "Whether the values are codes of classes, so that nothing may be interpolated.") { (value: Geodata.Raster) throws -> Bool in value.isCategorical }
  type.initializer(
    Parameter(nil, String.self, name: "path"),
    Parameter("band", Int.self, default: "1") { () throws -> Int in 1 },
    Parameter("crs", Geodata.CoordinateReferenceSystem?.self, default: "nil") { () throws -> Geodata.CoordinateReferenceSystem? in nil },
    Parameter("missing", [Double].self, default: "[]") { () throws -> [Double] in [] },
    documentation: #"""
    Opens a raster file.

    A raster counts as one of classes where it bears the tag `CATEGORICAL=YES`, names of
    categories, a colour or attribute table, or where a file `NAME_legend.csv` lies beside it, on
    this computer or on a server, with the columns `code` and `class`. The first may also be headed
    `value` and the second `name` or `label`; letter case does not count.

    - Parameters:
      - path: A file in any format that GDAL reads, or one of its virtual paths such as
        `/vsicurl/https://…`.
      - band: The number of the band, counted from 1.
      - crs: The reference system, for a file that names none; what a file names is kept.
      - missing: Numbers that mean “missing” besides the one that the file states, as they are
        stored, before scale and offset.
    - Throws: `GeodataError` where there is no such file or band, or the file is broken or
      lacks a reference system.
    """#,
    isThrowing: true) { (a0: String, a1: Int, a2: Geodata.CoordinateReferenceSystem?, a3: [Double]) throws -> Geodata.Raster in
    try Geodata.Raster(a0, band: a1, crs: a2, missing: a3)
  }
  type.property(
    "columns",
    documentation: "The number of cells from west to east.") { (value: Geodata.Raster) throws -> Int in value.columns }
  type.property(
    "rows",
    documentation: "The number of cells from north to south.") { (value: Geodata.Raster) throws -> Int in value.rows }
  type.property(
    "crs",
    documentation: "The reference system.") { (value: Geodata.Raster) throws -> Geodata.CoordinateReferenceSystem in value.crs }
  type.method(
    "values",
    Parameter("x", [Double].self),
    Parameter("y", [Double].self),
    Parameter("crs", Geodata.CoordinateReferenceSystem?.self, default: "nil") { () throws -> Geodata.CoordinateReferenceSystem? in nil },
    documentation: #"""
    The values of the cells in which some places lie; not-a-number outside and where missing.

    - Parameters:
      - x: Eastings or longitudes.
      - y: Northings or latitudes, as many as `x`.
      - crs: The reference system of the places, or `nil` for the raster's own.
    - Returns: One value a place.
    - Throws: `GeodataError` where the lists differ in length, the places cannot be transformed
      or the file cannot be read.
    """#,
    isThrowing: true) { (value: Geodata.Raster, a0: [Double], a1: [Double], a2: Geodata.CoordinateReferenceSystem?) throws -> [Double] in
    try value.values(x: a0, y: a1, crs: a2)
  }
  type.method(
    "save",
    Parameter(nil, String.self, name: "path"),
    documentation: #"""
    Writes the raster as a GeoTIFF: tiled, compressed, with overviews, laid out so that parts can be
    read over the net (cloud-optimised).

    The file carries the value for missing cells, the unit, the label, the remarks, and for classes
    their names and colours; codes of classes are stored in the smallest type of whole numbers that
    holds them and a number for missing cells. It is written whole or not at all.

    - Parameter path: The file, which ends in `.tif` or `.tiff`, for example `"slope.tif"`; its folder
      must exist.
    - Throws: `GeodataError` where values cannot be read or the file cannot be written;
      `Interrupted` when stopped.
    """#,
    isThrowing: true) { (value: Geodata.Raster, a0: String) throws -> Void in
    try value.save(a0)
  }
}

private func addGeodataRasterGrid(_ type: TypeRegistrar<Geodata.RasterGrid>) {
  type.property(
    "columns",
    documentation: "The number of cells from west to east.") { (value: Geodata.RasterGrid) throws -> Int in value.columns }
  type.property(
    "rows",
    documentation: "The number of cells from north to south.") { (value: Geodata.RasterGrid) throws -> Int in value.rows }
  type.property(
    "crs",
    documentation: "The reference system of the coordinates.") { (value: Geodata.RasterGrid) throws -> Geodata.CoordinateReferenceSystem in value.crs }
  type.property(
    "transform",
    documentation: #"""
    The six numbers of GDAL's geotransform: x of the upper left corner, x per column, x per row,
    y of the upper left corner, y per column, y per row (negative where north is up).
    """#) { (value: Geodata.RasterGrid) throws -> [Double] in value.transform }
  type.initializer(
    Parameter("columns", Int.self),
    Parameter("rows", Int.self),
    Parameter("west", Double.self),
    Parameter("north", Double.self),
    Parameter("cellSize", Double.self),
    Parameter("crs", Geodata.CoordinateReferenceSystem.self),
    documentation: #"""
    Makes a grid whose rows run from west to east and whose first row is the northernmost.

    - Parameters:
      - columns: The number of cells from west to east.
      - rows: The number of cells from north to south.
      - west: The x coordinate of the left edge.
      - north: The y coordinate of the upper edge.
      - cellSize: The width and height of a cell in units of the reference system.
      - crs: The reference system.
    - Throws: `GeodataError/grid(reason:)` where there would be no cells.
    """#,
    isThrowing: true) { (a0: Int, a1: Int, a2: Double, a3: Double, a4: Double, a5: Geodata.CoordinateReferenceSystem) throws -> Geodata.RasterGrid in
    try Geodata.RasterGrid(columns: a0, rows: a1, west: a2, north: a3, cellSize: a4, crs: a5)
  }
  type.property(
    "cellWidth",
    documentation: "The width of a cell in units of the reference system.") { (value: Geodata.RasterGrid) throws -> Double in value.cellWidth }
  type.property(
    "cellHeight",
    documentation: "The height of a cell in units of the reference system.") { (value: Geodata.RasterGrid) throws -> Double in value.cellHeight }
  type.property(
    "cellCount",
    documentation: "The number of cells.") { (value: Geodata.RasterGrid) throws -> Int in value.cellCount }
  type.property(
    "extent",
    documentation: "The least and greatest coordinates of the grid's corners.") { (value: Geodata.RasterGrid) throws -> (west: Double, south: Double, east: Double, north: Double) in value.extent }
  type.property(
    "description",
    documentation: "The grid in words, for example `476 × 321 cells of 100 × 100, EPSG:28355`.") { (value: Geodata.RasterGrid) throws -> String in value.description }
}
