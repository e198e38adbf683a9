// Written by `swift run dev bindings` from the declarations of CovariateGrids; edit those.
import CovariateGrids
import Display
import Figures
import Geodata
import SwiftCells
import Tables

extension Vocabulary {
  /// Registers what CovariateGrids gives to cells.
  func addCovariateGrids() {
    type(
      CovariateGrids.CovariateGridsError.self, name: "CovariateGridsError",
      documentation: "What can go wrong with covariates and terrain.",
      addCovariateGridsCovariateGridsError)
    type(
      CovariateGrids.Covariates.self, name: "Covariates",
      documentation: #"""
      Rasters that describe the landscape, all on one grid.

      The rasters may differ in reference system, resolution and extent; they are aligned to
      `grid` when they are read: bilinear for numbers, nearest neighbour for classes. A raster of
      classes becomes one 0/1 channel a class.
      """#,
      addCovariateGridsCovariates)
    type(
      CovariateGrids.GridChoice.self, name: "GridChoice",
      documentation: "Which raster the grid of `Covariates` is taken from.",
      addCovariateGridsGridChoice)
    type(
      CovariateGrids.TerrainAttribute.self, name: "TerrainAttribute",
      documentation: "What can be derived from heights, see `Covariates/addingTerrain(from:_:radius:)`.",
      addCovariateGridsTerrainAttribute)
    extend(Geodata.Raster.self, addCovariateGridsRaster)
  }
}

private func addCovariateGridsCovariateGridsError(_ type: TypeRegistrar<CovariateGrids.CovariateGridsError>) {
  type.enumCase(
    "noRasters",
    Parameter("pattern", String.self),
    Parameter("near", [String].self),
    documentation: "A pattern stands for no raster.",
    make: { (a0: String, a1: [String]) throws -> CovariateGrids.CovariateGridsError in
    CovariateGrids.CovariateGridsError.noRasters(pattern: a0, near: a1)
  },
    match: { (value: CovariateGrids.CovariateGridsError) -> (String, [String])? in
      if case CovariateGrids.CovariateGridsError.noRasters(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "classCode",
    Parameter("raster", String.self),
    Parameter("code", Int.self),
    documentation: "A raster has a code of a class that is too large to be told from its neighbours.",
    make: { (a0: String, a1: Int) throws -> CovariateGrids.CovariateGridsError in
    CovariateGrids.CovariateGridsError.classCode(raster: a0, code: a1)
  },
    match: { (value: CovariateGrids.CovariateGridsError) -> (String, Int)? in
      if case CovariateGrids.CovariateGridsError.classCode(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "unknownCovariate",
    Parameter(nil, String.self),
    Parameter("available", [String].self),
    documentation: "There is no covariate of that name.",
    make: { (a0: String, a1: [String]) throws -> CovariateGrids.CovariateGridsError in
    CovariateGrids.CovariateGridsError.unknownCovariate(a0, available: a1)
  },
    match: { (value: CovariateGrids.CovariateGridsError) -> (String, [String])? in
      if case CovariateGrids.CovariateGridsError.unknownCovariate(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "gridInDegrees",
    Parameter(nil, String.self),
    documentation: "Terrain is to be derived on a grid in degrees.",
    make: { (a0: String) throws -> CovariateGrids.CovariateGridsError in
    CovariateGrids.CovariateGridsError.gridInDegrees(a0)
  },
    match: { (value: CovariateGrids.CovariateGridsError) -> (String)? in
      if case CovariateGrids.CovariateGridsError.gridInDegrees(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "covariateTwice",
    Parameter(nil, String.self),
    documentation: "A covariate would be there twice.",
    make: { (a0: String) throws -> CovariateGrids.CovariateGridsError in
    CovariateGrids.CovariateGridsError.covariateTwice(a0)
  },
    match: { (value: CovariateGrids.CovariateGridsError) -> (String)? in
      if case CovariateGrids.CovariateGridsError.covariateTwice(let v0) = value { return .some((v0)) }
      return nil
    })
  type.property(
    "description",
    documentation: "What was wrong, the value, what was expected, and what to do.") { (value: CovariateGrids.CovariateGridsError) throws -> String in value.description }
}

private func addCovariateGridsCovariates(_ type: TypeRegistrar<CovariateGrids.Covariates>) {
  type.property(
    "grid",
    documentation: "The grid that all values are read on.") { (value: CovariateGrids.Covariates) throws -> Geodata.RasterGrid in value.grid }
  type.property(
    "rasters",
    documentation: "The rasters as they were opened, in the order of their names.") { (value: CovariateGrids.Covariates) throws -> [Geodata.Raster] in value.rasters }
  type.property(
    "notes",
    documentation: "Remarks on what was found: the grid chosen, rasters aligned, classes.") { (value: CovariateGrids.Covariates) throws -> [String] in value.notes }
  type.property(
    "names",
    documentation: "The rasters' names.") { (value: CovariateGrids.Covariates) throws -> [String] in value.names }
  type.property(
    "count",
    documentation: "The number of rasters.") { (value: CovariateGrids.Covariates) throws -> Int in value.count }
  type.property(
    "channelNames",
    documentation: #"The names of the channels, for example `"elevation"` or `"geology = Basalt"`."#) { (value: CovariateGrids.Covariates) throws -> [String] in value.channelNames }
  type.subscripting(
    Parameter(nil, String.self, name: "name"),
    documentation: #"""
    One of the rasters.

    - Parameter name: The raster's name.
    - Throws: `CovariateGridsError/unknownCovariate(_:available:)`.
    """#,
    isThrowing: true) { (value: CovariateGrids.Covariates, a0: String) throws -> Geodata.Raster in
    try value[a0]
  }
  type.property(
    "displayData",
    documentation: "A table of the rasters, small maps, and the notes.") { (value: CovariateGrids.Covariates) throws -> Display.DisplayData in value.displayData }
  type.property(
    "description",
    documentation: "The table and the notes as text.") { (value: CovariateGrids.Covariates) throws -> String in value.description }
  type.property(
    "table",
    documentation: "A row a raster: its cells, type, and the range of values in a thinned-out view.") { (value: CovariateGrids.Covariates) throws -> Tables.Table in value.table }
  type.method(
    "plot",
    documentation: #"""
    Maps of all covariates side by side, without coordinates.

    A raster in the reference system of `grid` is shown in the grid's extent, so that a place lies
    at the same spot of every map; a raster in another one is shown as a whole.

    - Throws: `GeodataError` where a file cannot be read.
    """#,
    isThrowing: true) { (value: CovariateGrids.Covariates) throws -> Figures.Figure in
    try value.plot()
  }
  type.initializer(
    Parameter(nil, String.self, name: "pattern"),
    Parameter("grid", CovariateGrids.GridChoice.self, default: ".finest") { () throws -> CovariateGrids.GridChoice in .finest },
    Parameter("categorical", [String].self, default: "[]") { () throws -> [String] in [] },
    Parameter("classes", [String: [Int: String]].self, default: "[:]") { () throws -> [String: [Int: String]] in [:] },
    Parameter("missing", [Double].self, default: "[]") { () throws -> [Double] in [] },
    Parameter("crs", Geodata.CoordinateReferenceSystem?.self, default: "nil") { () throws -> Geodata.CoordinateReferenceSystem? in nil },
    documentation: #"""
    Opens rasters; a file of several bands gives one covariate a band, named by the file and the
    band's description, for example `"multi clay"` (see `Raster/name`).

    - Parameters:
      - pattern: A folder, a file, or a pattern in which `*` stands for any letters, for example
        `"edgeroi/*.tif"`; or a file elsewhere, `"https://…"` or one of GDAL's virtual paths such
        as `"/vsicurl/https://…"`. A folder stands for its files that end in `.tif`, `.tiff`, `.vrt`,
        `.img` or `.asc`; `notes` tell which other rasters it holds.
      - grid: Which raster the grid is taken from.
      - categorical: The names of covariates whose values are codes of classes although their
        files do not say so. Without a legend the classes are the whole numbers that occur, 256 at
        most; where there are more, or other numbers, `notes` tell and numbers are read.
      - classes: The names of classes by their codes, by the names of covariates, for example
        `["geology": [1: "Basalt", 2: "Granite"]]`. They make a raster one of classes and serve as
        its legend: cells of other codes count as missing, unless the file has a legend of its own,
        whose further names are kept.
      - missing: Numbers that mean “missing” besides those that the files state, as they are
        stored, before scale and offset; for example `[-32768]`.
      - crs: The reference system of files that name none.
    - Throws: `CovariateGridsError/noRasters(pattern:near:)`;
      `CovariateGridsError/unknownCovariate(_:available:)` for a name in `categorical` or
      `classes`; `CovariateGridsError/classCode(raster:code:)`; `GeodataError` where a raster cannot be
      opened.
    """#,
    isThrowing: true) { (a0: String, a1: CovariateGrids.GridChoice, a2: [String], a3: [String: [Int: String]], a4: [Double], a5: Geodata.CoordinateReferenceSystem?) throws -> CovariateGrids.Covariates in
    try CovariateGrids.Covariates(a0, grid: a1, categorical: a2, classes: a3, missing: a4, crs: a5)
  }
  type.initializer(
    Parameter(nil, [String].self, name: "paths"),
    Parameter("grid", CovariateGrids.GridChoice.self, default: ".finest") { () throws -> CovariateGrids.GridChoice in .finest },
    Parameter("categorical", [String].self, default: "[]") { () throws -> [String] in [] },
    Parameter("classes", [String: [Int: String]].self, default: "[:]") { () throws -> [String: [Int: String]] in [:] },
    Parameter("missing", [Double].self, default: "[]") { () throws -> [Double] in [] },
    Parameter("crs", Geodata.CoordinateReferenceSystem?.self, default: "nil") { () throws -> Geodata.CoordinateReferenceSystem? in nil },
    documentation: #"""
    Opens rasters of several folders, files or patterns; a file that several of them stand for is
    opened once.

    - Parameters:
      - paths: Folders, files, patterns such as `"edgeroi/*.tif"`, addresses, in any mixture.
      - grid: Which raster the grid is taken from.
      - categorical: The names of covariates whose values are codes of classes although their
        files do not say so. Without a legend the classes are the whole numbers that occur, 256 at
        most; where there are more, or other numbers, `notes` tell and numbers are read.
      - classes: The names of classes by their codes, by the names of covariates, for example
        `["geology": [1: "Basalt", 2: "Granite"]]`. They make a raster one of classes and serve as
        its legend: cells of other codes count as missing, unless the file has a legend of its own,
        whose further names are kept.
      - missing: Numbers that mean “missing” besides those that the files state, as they are
        stored, before scale and offset; for example `[-32768]`.
      - crs: The reference system of files that name none.
    - Throws: `CovariateGridsError/noRasters(pattern:near:)` for an empty list, or where an entry stands
      for no file; `CovariateGridsError/unknownCovariate(_:available:)` for a name in `categorical` or
      `classes`; `CovariateGridsError/classCode(raster:code:)`; `GeodataError` where a raster cannot be
      opened.
    """#,
    isThrowing: true) { (a0: [String], a1: CovariateGrids.GridChoice, a2: [String], a3: [String: [Int: String]], a4: [Double], a5: Geodata.CoordinateReferenceSystem?) throws -> CovariateGrids.Covariates in
    try CovariateGrids.Covariates(a0, grid: a1, categorical: a2, classes: a3, missing: a4, crs: a5)
  }
  type.method(
    "values",
    Parameter("x", [Double].self),
    Parameter("y", [Double].self),
    Parameter("crs", Geodata.CoordinateReferenceSystem?.self, default: "nil") { () throws -> Geodata.CoordinateReferenceSystem? in nil },
    documentation: #"""
    The values of all rasters at some places, read block by block and in parallel.

    A value is that of the cell of `grid` in which the place lies; rasters of classes give their
    codes. Memory grows with the number of places times that of the rasters, not with the rasters'
    size.

    - Parameters:
      - x: Eastings or longitudes.
      - y: Northings or latitudes, as many as `x`.
      - crs: The reference system of the places, or `nil` for the grid's own.
    - Returns: One list a raster, in the order of `names`, of one value a place; not-a-number
      outside the grid and where missing.
    - Throws: `GeodataError` where the lists differ in length, the places cannot be transformed
      or a file cannot be read.
    """#,
    isThrowing: true) { (value: CovariateGrids.Covariates, a0: [Double], a1: [Double], a2: Geodata.CoordinateReferenceSystem?) throws -> [[Double]] in
    try value.values(x: a0, y: a1, crs: a2)
  }
  type.method(
    "addingTerrain",
    Parameter("from", String.self, name: "elevation"),
    Parameter(nil, [CovariateGrids.TerrainAttribute]?.self, name: "attributes", default: "nil") { () throws -> [CovariateGrids.TerrainAttribute]? in nil },
    Parameter("radius", Int.self, default: "5") { () throws -> Int in 5 },
    documentation: #"""
    The same covariates, and more that are derived from heights: slope, aspect, curvature,
    position, wetness, shading.

    Beyond the edge and where heights are missing the ground goes on in a straight line, so that a
    slope does not flatten there; the values at the edge are those of `gdaldem -compute_edges`. Rows
    may run in any direction, also from the south or turned: aspect, shading and curvature are those
    of the map.

    - Parameters:
      - elevation: The name of the covariate that holds heights in metres.
      - attributes: What is derived; `nil` for everything.
      - radius: The reach of the surroundings of `TerrainAttribute/position` in cells, from 1 to
        500.
    - Returns: Covariates whose new rasters bear the names of the attributes with the name of the
      heights in front, for example `"elevation slope"`.
    - Throws: `CovariateGridsError/unknownCovariate(_:available:)`;
      `CovariateGridsError/gridInDegrees(_:)`; `CovariateGridsError/covariateTwice(_:)` for what was derived before;
      `RangeError/outOfRange(_:value:expected:)` for more than 100 million cells; `GeodataError`
      where the heights cannot be read.
    """#,
    isThrowing: true) { (value: CovariateGrids.Covariates, a0: String, a1: [CovariateGrids.TerrainAttribute]?, a2: Int) throws -> CovariateGrids.Covariates in
    try value.addingTerrain(from: a0, a1, radius: a2)
  }
}

private func addCovariateGridsGridChoice(_ type: TypeRegistrar<CovariateGrids.GridChoice>) {
  type.enumCase(
    "finest",
    documentation: "The one with the smallest cells; the first of several.") { () -> CovariateGrids.GridChoice in CovariateGrids.GridChoice.finest }
  type.enumCase(
    "first",
    documentation: "The first by name.") { () -> CovariateGrids.GridChoice in CovariateGrids.GridChoice.first }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> CovariateGrids.GridChoice? in
    CovariateGrids.GridChoice(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: CovariateGrids.GridChoice) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [CovariateGrids.GridChoice] in CovariateGrids.GridChoice.allCases }
}

private func addCovariateGridsTerrainAttribute(_ type: TypeRegistrar<CovariateGrids.TerrainAttribute>) {
  type.enumCase(
    "slope",
    documentation: "The slope in degrees (Horn 1981, DOI 10.1109/PROC.1981.11918).") { () -> CovariateGrids.TerrainAttribute in CovariateGrids.TerrainAttribute.slope }
  type.enumCase(
    "aspectSine",
    documentation: #"""
    How far the ground faces east: the sine of the aspect, from -1 (west) to 1 (east); 0 where it
    is flat.
    """#) { () -> CovariateGrids.TerrainAttribute in CovariateGrids.TerrainAttribute.aspectSine }
  type.enumCase(
    "aspectCosine",
    documentation: #"""
    How far the ground faces north: the cosine of the aspect, from -1 (south) to 1 (north); 0
    where it is flat.
    """#) { () -> CovariateGrids.TerrainAttribute in CovariateGrids.TerrainAttribute.aspectCosine }
  type.enumCase(
    "profileCurvature",
    documentation: #"""
    The curvature down the slope in 1/m, positive where the ground is convex, so that water gathers
    speed (Zevenbergen & Thorne 1987, DOI 10.1002/esp.3290120107).
    """#) { () -> CovariateGrids.TerrainAttribute in CovariateGrids.TerrainAttribute.profileCurvature }
  type.enumCase(
    "planCurvature",
    documentation: #"""
    The curvature across the slope in 1/m, positive where the ground is convex, so that water
    parts (Zevenbergen & Thorne 1987, DOI 10.1002/esp.3290120107).
    """#) { () -> CovariateGrids.TerrainAttribute in CovariateGrids.TerrainAttribute.planCurvature }
  type.enumCase(
    "position",
    documentation: #"""
    The height above the mean of the surroundings in metres: the topographic position index
    (Weiss 2001) with a square neighbourhood.
    """#) { () -> CovariateGrids.TerrainAttribute in CovariateGrids.TerrainAttribute.position }
  type.enumCase(
    "wetness",
    documentation: #"""
    The topographic wetness index ln(a / tan b) (Beven & Kirkby 1979,
    DOI 10.1080/02626667909491834).
    """#) { () -> CovariateGrids.TerrainAttribute in CovariateGrids.TerrainAttribute.wetness }
  type.enumCase(
    "hillshade",
    documentation: #"""
    How brightly the sun in the north-west, 45 degrees high, lights the ground, from 0 to 1 (Horn
    1981, DOI 10.1109/PROC.1981.11918).
    """#) { () -> CovariateGrids.TerrainAttribute in CovariateGrids.TerrainAttribute.hillshade }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> CovariateGrids.TerrainAttribute? in
    CovariateGrids.TerrainAttribute(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: CovariateGrids.TerrainAttribute) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [CovariateGrids.TerrainAttribute] in CovariateGrids.TerrainAttribute.allCases }
}

private func addCovariateGridsRaster(_ type: TypeRegistrar<Geodata.Raster>) {
  type.method(
    "plot",
    documentation: #"""
    A map of the raster; large rasters are thinned out.

    - Throws: `GeodataError` where the file cannot be read.
    """#,
    isThrowing: true) { (value: Geodata.Raster) throws -> Figures.Figure in
    try value.plot()
  }
  type.property(
    "displayData",
    documentation: "What the file says about the raster, and a small map.") { (value: Geodata.Raster) throws -> Display.DisplayData in value.displayData }
  type.property(
    "description",
    documentation: "The raster in words.") { (value: Geodata.Raster) throws -> String in value.description }
}
