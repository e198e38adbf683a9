// Written by `swift run dev bindings` from the declarations of Soil; edit those.
import Display
import Figures
import Geodata
import Soil
import SwiftCells

extension Vocabulary {
  /// Registers what Soil gives to cells.
  func addSoil() {
    type(
      Soil.BulkDensityUnit.self, name: "BulkDensityUnit",
      documentation: "Units of a mass of dry soil in a volume.",
      addSoilBulkDensityUnit)
    type(
      Soil.Covariates.self, name: "Covariates",
      documentation: #"""
      Rasters that describe the landscape, all on one grid.

      The rasters may differ in reference system, resolution and extent; they are aligned to
      `grid` when they are read: bilinear for numbers, nearest neighbour for classes. A raster of
      classes becomes one 0/1 channel a class.
      """#,
      addSoilCovariates)
    type(
      Soil.DepthCorrelation.self, name: "DepthCorrelation",
      documentation: #"""
      How values of different layers go together: Pearson's correlation of every pair of layers, over
      the profiles that have both.
      """#,
      addSoilDepthCorrelation)
    type(
      Soil.DepthInterval.self, name: "DepthInterval",
      documentation: "A span of depth below the soil surface, in centimetres.",
      addSoilDepthInterval)
    type(
      Soil.DepthLayers.self, name: "DepthLayers",
      documentation: #"""
      One property of many profiles in standard layers.

      Shapes: `P` profiles, `L` layers.
      """#,
      addSoilDepthLayers)
    type(
      Soil.DepthScheme.self, name: "DepthScheme",
      documentation: "Standard layers, to which the horizons of all profiles are brought.",
      addSoilDepthScheme)
    type(
      Soil.FoldRule.self, name: "FoldRule",
      documentation: "What stays together when samples are divided into folds.",
      addSoilFoldRule)
    type(
      Soil.Folds.self, name: "Folds",
      documentation: #"""
      A division of samples into folds for cross-validation.

      Equal samples, count, rule and seed give equal folds.
      """#,
      addSoilFolds)
    type(
      Soil.GridChoice.self, name: "GridChoice",
      documentation: "Which raster the grid of `Covariates` is taken from.",
      addSoilGridChoice)
    type(
      Soil.Harmonization.self, name: "Harmonization",
      documentation: "How values of horizons become values of standard layers.",
      addSoilHarmonization)
    type(
      Soil.MassFraction.self, name: "MassFraction",
      documentation: "Units of a mass in a mass of soil.",
      addSoilMassFraction)
    type(
      Soil.OverlapRule.self, name: "OverlapRule",
      documentation: "What happens to horizons of a profile that overlap.",
      addSoilOverlapRule)
    type(
      Soil.Samples.self, name: "Samples",
      documentation: #"""
      What learners learn from: the layers of the sites, and a window of covariates around each site.

      Shapes: `N` sites, `L` layers, `C` channels (one a covariate, or one a class), `H` = `W` the
      window's width in cells.
      """#,
      addSoilSamples)
    type(
      Soil.SoilError.self, name: "SoilError",
      documentation: "What can go wrong with profiles, layers, covariates and folds.",
      addSoilSoilError)
    type(
      Soil.SoilProfiles.self, name: "SoilProfiles",
      documentation: #"""
      Soil profiles: places, and at each place horizons with depths and measured properties.

      Depths are in cm below the surface. Values are in one unit a property, whatever the file held.
      """#,
      addSoilSoilProfiles)
    type(
      Soil.SoilProperty.self, name: "SoilProperty",
      documentation: #"""
      A property of soil, the unit a file has it in, and the one unit in which it is kept.

      Write `.organicCarbon(.percent)` where a file is read, and `.organicCarbon` where the property
      is meant: both name the same property.
      """#,
      addSoilSoilProperty)
    type(
      Soil.SplineAveraging.self, name: "SplineAveraging",
      documentation: "How a spline is averaged over a layer.",
      addSoilSplineAveraging)
    type(
      Soil.Variogram.self, name: "Variogram",
      documentation: #"""
      How unlike values are that lie some distance apart, and the model that fits this best.

      Source: Matheron's estimator (Matheron 1963, Economic Geology 58:1246,
      DOI 10.2113/gsecongeo.58.8.1246); the model is fitted by least squares with the weights N/h²
      (Pebesma 2004, Computers & Geosciences 30:683, DOI 10.1016/j.cageo.2004.03.012).
      """#,
      addSoilVariogram)
    type(
      Soil.VariogramModel.self, name: "VariogramModel",
      documentation: "A smooth line through a variogram: it starts at the nugget and levels off at the sill.",
      addSoilVariogramModel)
    type(
      Soil.VariogramShape.self, name: "VariogramShape",
      documentation: "The form of a variogram's model.",
      addSoilVariogramShape)
    type(
      Soil.VirtualLandscape.self, name: "VirtualLandscape",
      documentation: #"""
      A landscape made by computation from a seed: terrain, climate, vegetation, geology, and soil
      profiles whose organic carbon follows from them in a known way.

      Use it to try everything without any file, and to see how close a map comes to the truth. The
      place is invented.
      """#,
      addSoilVirtualLandscape)
    extend(Geodata.Raster.self, addSoilRaster)
  }
}

private func addSoilBulkDensityUnit(_ type: TypeRegistrar<Soil.BulkDensityUnit>) {
  type.enumCase(
    "gramsPerCubicCentimetre",
    documentation: "Grams in a cubic centimetre, the same number as tonnes in a cubic metre.") { () -> Soil.BulkDensityUnit in Soil.BulkDensityUnit.gramsPerCubicCentimetre }
  type.enumCase(
    "kilogramsPerCubicMetre",
    documentation: "Kilograms in a cubic metre.") { () -> Soil.BulkDensityUnit in Soil.BulkDensityUnit.kilogramsPerCubicMetre }
  type.enumCase(
    "centigramsPerCubicCentimetre",
    documentation: "Centigrams in a cubic centimetre, as SoilGrids stores it.") { () -> Soil.BulkDensityUnit in Soil.BulkDensityUnit.centigramsPerCubicCentimetre }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Soil.BulkDensityUnit? in
    Soil.BulkDensityUnit(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Soil.BulkDensityUnit) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Soil.BulkDensityUnit] in Soil.BulkDensityUnit.allCases }
}

private func addSoilCovariates(_ type: TypeRegistrar<Soil.Covariates>) {
  type.property(
    "grid",
    documentation: "The grid that all values are read on.") { (value: Soil.Covariates) throws -> Geodata.RasterGrid in value.grid }
  type.property(
    "rasters",
    documentation: "The rasters as they were opened, in the order of their names.") { (value: Soil.Covariates) throws -> [Geodata.Raster] in value.rasters }
  type.property(
    "notes",
    documentation: "Remarks on what was found: the grid chosen, rasters aligned, classes.") { (value: Soil.Covariates) throws -> [String] in value.notes }
  type.property(
    "names",
    documentation: "The rasters' names.") { (value: Soil.Covariates) throws -> [String] in value.names }
  type.property(
    "count",
    documentation: "The number of rasters.") { (value: Soil.Covariates) throws -> Int in value.count }
  type.property(
    "channelNames",
    documentation: #"The names of the channels, for example `"elevation"` or `"geology = Basalt"`."#) { (value: Soil.Covariates) throws -> [String] in value.channelNames }
  type.subscripting(
    Parameter(nil, String.self, name: "name"),
    documentation: #"""
    One of the rasters.

    - Parameter name: The raster's name.
    - Throws: `SoilError/unknownCovariate(_:available:)`.
    """#,
    isThrowing: true) { (value: Soil.Covariates, a0: String) throws -> Geodata.Raster in
    try value[a0]
  }
  type.property(
    "description",
    documentation: "The table and the notes as text.") { (value: Soil.Covariates) throws -> String in value.description }
  type.property(
    "table",
    documentation: "A row a raster: its cells, type, and the range of values in a thinned-out view.") { (value: Soil.Covariates) throws -> Display.Table in value.table }
  type.method(
    "plot",
    documentation: #"""
    Maps of all covariates side by side.

    - Throws: `GeodataError` where a file cannot be read.
    """#,
    isThrowing: true) { (value: Soil.Covariates) throws -> Figures.Figure in
    try value.plot()
  }
  type.initializer(
    Parameter(nil, String.self, name: "pattern"),
    Parameter("grid", Soil.GridChoice.self, default: ".finest") { () throws -> Soil.GridChoice in .finest },
    documentation: #"""
    Opens rasters.

    - Parameters:
      - pattern: A folder, a file, or a pattern in which `*` stands for any letters, for example
        `"edgeroi/*.tif"`.
      - grid: Which raster the grid is taken from.
    - Throws: `SoilError/noRasters(pattern:near:)`; `GeodataError` where a raster cannot be
      opened.
    """#,
    isThrowing: true) { (a0: String, a1: Soil.GridChoice) throws -> Soil.Covariates in
    try Soil.Covariates(a0, grid: a1)
  }
  type.initializer(
    Parameter(nil, [String].self, name: "paths"),
    Parameter("grid", Soil.GridChoice.self, default: ".finest") { () throws -> Soil.GridChoice in .finest },
    documentation: #"""
    Opens rasters by their paths; a file of several bands gives one covariate a band.

    - Parameters:
      - paths: The files.
      - grid: Which raster the grid is taken from.
    - Throws: `SoilError/noRasters(pattern:near:)` for an empty list; `GeodataError` where a
      raster cannot be opened.
    """#,
    isThrowing: true) { (a0: [String], a1: Soil.GridChoice) throws -> Soil.Covariates in
    try Soil.Covariates(a0, grid: a1)
  }
  type.staticProperty(
    "example",
    documentation: #"""
    Eight covariates of a virtual landscape of 128 × 128 cells; they fit
    `SoilProfiles/example`.

    - Throws: `GeodataError/libraryMissing(reason:)` where GDAL is not installed.
    """#,
    isThrowing: true) { () throws -> Soil.Covariates in try Soil.Covariates.example }
  type.staticMethod(
    "exampleTruth",
    Parameter("top", Double.self),
    Parameter("bottom", Double.self),
    documentation: #"""
    The true organic carbon of a layer of the virtual landscape in g/kg, to compare a map with.

    - Parameters:
      - top: The upper end of the layer in cm.
      - bottom: The lower end of the layer in cm.
    - Returns: A raster of the example's grid.
    - Throws: `SoilError/depthInterval(top:bottom:)`.
    """#,
    isThrowing: true) { (a0: Double, a1: Double) throws -> Geodata.Raster in
    try Soil.Covariates.exampleTruth(top: a0, bottom: a1)
  }
  type.method(
    "addingTerrain",
    Parameter("from", String.self, name: "elevation"),
    Parameter("radius", Int.self, default: "5") { () throws -> Int in 5 },
    documentation: #"""
    The same covariates, and three more that are derived from heights: slope in degrees, the
    topographic wetness index, and the height above the surroundings (position) in metres.

    - Parameters:
      - elevation: The name of the covariate that holds heights in metres.
      - radius: The reach of the surroundings in cells, from 1 to 500.
    - Returns: Covariates whose new rasters bear the names `slope`, `wetness` and `position`,
      with the name of the heights in front.
    - Throws: `SoilError/unknownCovariate(_:available:)`;
      `SoilError/outOfRange(_:value:expected:)` for a grid in degrees, or of more than 100
      million cells; `GeodataError` where the heights cannot be read.
    """#,
    isThrowing: true) { (value: Soil.Covariates, a0: String, a1: Int) throws -> Soil.Covariates in
    try value.addingTerrain(from: a0, radius: a1)
  }
}

private func addSoilDepthCorrelation(_ type: TypeRegistrar<Soil.DepthCorrelation>) {
  type.property(
    "layerNames",
    documentation: "The layers' names from the surface down.") { (value: Soil.DepthCorrelation) throws -> [String] in value.layerNames }
  type.property(
    "values",
    documentation: #"""
    The correlations, a row a layer; not-a-number where fewer than three profiles have both
    layers or one does not vary.
    """#) { (value: Soil.DepthCorrelation) throws -> [[Double]] in value.values }
  type.property(
    "counts",
    documentation: "The number of profiles behind each correlation, a row a layer.") { (value: Soil.DepthCorrelation) throws -> [[Int]] in value.counts }
  type.property(
    "table",
    documentation: "The correlations as a table.") { (value: Soil.DepthCorrelation) throws -> Display.Table in value.table }
  type.method(
    "plot",
    documentation: "The correlations as a coloured matrix with its numbers.",
    isThrowing: true) { (value: Soil.DepthCorrelation) throws -> Figures.Figure in
    try value.plot()
  }
}

private func addSoilDepthInterval(_ type: TypeRegistrar<Soil.DepthInterval>) {
  type.property(
    "top",
    documentation: "The upper end in cm below the surface.") { (value: Soil.DepthInterval) throws -> Double in value.top }
  type.property(
    "bottom",
    documentation: "The lower end in cm below the surface.") { (value: Soil.DepthInterval) throws -> Double in value.bottom }
  type.initializer(
    Parameter("top", Double.self),
    Parameter("bottom", Double.self),
    documentation: #"""
    Makes an interval.

    - Parameters:
      - top: The upper end in cm, at least 0.
      - bottom: The lower end in cm, below the upper end.
    - Throws: `SoilError/depthInterval(top:bottom:)` where the two do not span any depth.
    """#,
    isThrowing: true) { (a0: Double, a1: Double) throws -> Soil.DepthInterval in
    try Soil.DepthInterval(top: a0, bottom: a1)
  }
  type.property(
    "thickness",
    documentation: "The extent in cm.") { (value: Soil.DepthInterval) throws -> Double in value.thickness }
  type.property(
    "middle",
    documentation: "The depth half-way down, in cm.") { (value: Soil.DepthInterval) throws -> Double in value.middle }
  type.property(
    "name",
    documentation: "The interval as layers are named, for example `0-5 cm`.") { (value: Soil.DepthInterval) throws -> String in value.name }
  type.property(
    "description",
    documentation: "The interval's name.") { (value: Soil.DepthInterval) throws -> String in value.description }
}

private func addSoilDepthLayers(_ type: TypeRegistrar<Soil.DepthLayers>) {
  type.property(
    "property",
    documentation: "The property.") { (value: Soil.DepthLayers) throws -> Soil.SoilProperty in value.property }
  type.property(
    "scheme",
    documentation: "The layers.") { (value: Soil.DepthLayers) throws -> Soil.DepthScheme in value.scheme }
  type.property(
    "method",
    documentation: "How the values came about.") { (value: Soil.DepthLayers) throws -> Soil.Harmonization in value.method }
  type.property(
    "checks",
    documentation: #"""
    What the harmonization found: profiles left out, values below zero; columns `profile`,
    `rule`, `value` and `repair`.
    """#) { (value: Soil.DepthLayers) throws -> Display.Table in value.checks }
  type.property(
    "count",
    documentation: "The number of profiles with a value in any layer.") { (value: Soil.DepthLayers) throws -> Int in value.count }
  type.property(
    "layerNames",
    documentation: "The layers' names from the surface down, for example `0-5 cm`.") { (value: Soil.DepthLayers) throws -> [String] in value.layerNames }
  type.property(
    "ids",
    documentation: "The profiles' identifiers.") { (value: Soil.DepthLayers) throws -> [String] in value.ids }
  type.method(
    "values",
    Parameter(nil, String.self, name: "layer"),
    documentation: #"""
    The values of one layer, in the order of `ids`; not-a-number where missing.

    - Parameter layer: A layer's name, for example `"0-5 cm"`.
    - Returns: One value a profile.
    - Throws: `SoilError/unknownLayer(_:available:)`.
    """#,
    isThrowing: true) { (value: Soil.DepthLayers, a0: String) throws -> [Double] in
    try value.values(a0)
  }
  type.property(
    "correlation",
    documentation: "The correlations between the layers: high ones are why transfer between depths can work.") { (value: Soil.DepthLayers) throws -> Soil.DepthCorrelation in value.correlation }
  type.property(
    "description",
    documentation: "The summary as text.") { (value: Soil.DepthLayers) throws -> String in value.description }
  type.property(
    "summary",
    documentation: "Count, quartiles, mean and spread of each layer.") { (value: Soil.DepthLayers) throws -> Display.Table in value.summary }
  type.method(
    "plot",
    documentation: "The distribution of each layer as a box, and the medians joined to a profile.") { (value: Soil.DepthLayers) throws -> Figures.Figure in
    value.plot()
  }
  type.method(
    "sampled",
    Parameter("from", Soil.Covariates.self, name: "covariates"),
    Parameter("window", Int.self, default: "1") { () throws -> Int in 1 },
    documentation: #"""
    Reads the covariates around every profile.

    Profiles are left out, and listed in `Samples/excluded` with the reason, where they have no
    coordinates, lie outside the grid, or where a covariate has no value at their own cell.
    Missing values elsewhere in a window stay missing. A raster of classes gives one channel for
    each class that occurs at the cell of any site.

    - Parameters:
      - covariates: The rasters.
      - window: The width of the window around a site in cells, an odd number from 1 to 101.
    - Returns: The samples of all profiles that can be used.
    - Throws: `SoilError/rasterCoversNoSite(raster:sites:extent:)`,
      `SoilError/noSites(reason:)`, `SoilError/outOfRange(_:value:expected:)` for an even
      window; `GeodataError` where a raster cannot be read.
    """#,
    isThrowing: true) { (value: Soil.DepthLayers, a0: Soil.Covariates, a1: Int) throws -> Soil.Samples in
    try value.sampled(from: a0, window: a1)
  }
}

private func addSoilDepthScheme(_ type: TypeRegistrar<Soil.DepthScheme>) {
  type.property(
    "intervals",
    documentation: "The layers from the surface down.") { (value: Soil.DepthScheme) throws -> [Soil.DepthInterval] in value.intervals }
  type.initializer(
    Parameter(nil, [Double].self, name: "boundaries"),
    documentation: #"""
    Makes layers that follow each other without a gap.

    - Parameter boundaries: Depths in cm, each greater than the one before, for example
      `[0, 5, 15]` for the layers 0-5 and 5-15 cm.
    - Throws: `SoilError/depthBoundaries(_:)`.
    """#,
    isThrowing: true) { (a0: [Double]) throws -> Soil.DepthScheme in
    try Soil.DepthScheme(a0)
  }
  type.initializer(
    Parameter("top", Double.self),
    Parameter("bottom", Double.self),
    documentation: #"""
    Makes a scheme of one layer.

    - Throws: `SoilError/depthInterval(top:bottom:)`.
    """#,
    isThrowing: true) { (a0: Double, a1: Double) throws -> Soil.DepthScheme in
    try Soil.DepthScheme(top: a0, bottom: a1)
  }
  type.staticProperty(
    "globalSoilMap",
    documentation: #"""
    The six layers of GlobalSoilMap: 0-5, 5-15, 15-30, 30-60, 60-100 and 100-200 cm.

    Source: Arrouays et al. (2014), Advances in Agronomy 125:93,
    DOI 10.1016/B978-0-12-800137-0.00003-0.
    """#) { () throws -> Soil.DepthScheme in Soil.DepthScheme.globalSoilMap }
  type.staticProperty(
    "topAndSubsoil",
    documentation: "Topsoil and subsoil: 0-30 and 30-100 cm.") { () throws -> Soil.DepthScheme in Soil.DepthScheme.topAndSubsoil }
  type.property(
    "layerNames",
    documentation: "The layers' names, for example `0-5 cm`.") { (value: Soil.DepthScheme) throws -> [String] in value.layerNames }
  type.property(
    "description",
    documentation: "The layers' names in one line.") { (value: Soil.DepthScheme) throws -> String in value.description }
}

private func addSoilFoldRule(_ type: TypeRegistrar<Soil.FoldRule>) {
  type.enumCase(
    "profile",
    documentation: "All layers of a profile are in the same fold, and so are profiles at the same place.") { () -> Soil.FoldRule in Soil.FoldRule.profile }
  type.enumCase(
    "spatialBlocks",
    Parameter("metres", Double.self),
    documentation: #"""
    All profiles of a square of the map are in the same fold; the argument is the length of the
    square's side in metres. Use it to learn how well a model does away from its data.
    """#,
    make: { (a0: Double) throws -> Soil.FoldRule in
    Soil.FoldRule.spatialBlocks(metres: a0)
  },
    match: { (value: Soil.FoldRule) -> (Double)? in
      if case Soil.FoldRule.spatialBlocks(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "rows",
    documentation: #"""
    Every value is drawn on its own, whatever profile it is from. Layers of a test profile are
    then among the training data, and the results are too good: for comparison only.
    """#) { () -> Soil.FoldRule in Soil.FoldRule.rows }
  type.property(
    "description",
    documentation: "The rule in words.") { (value: Soil.FoldRule) throws -> String in value.description }
}

private func addSoilFolds(_ type: TypeRegistrar<Soil.Folds>) {
  type.property(
    "count",
    documentation: "The number of folds.") { (value: Soil.Folds) throws -> Int in value.count }
  type.property(
    "rule",
    documentation: "What stays together.") { (value: Soil.Folds) throws -> Soil.FoldRule in value.rule }
  type.property(
    "seed",
    documentation: "The seed the folds were drawn with.") { (value: Soil.Folds) throws -> Int in value.seed }
  type.property(
    "isLeaky",
    documentation: "Whether layers of a test profile are among the training data, so that results are too good.") { (value: Soil.Folds) throws -> Bool in value.isLeaky }
  type.property(
    "description",
    documentation: "The rule in words; folds that leak say so.") { (value: Soil.Folds) throws -> String in value.description }
  type.property(
    "table",
    documentation: "The number of sites and values of each fold.") { (value: Soil.Folds) throws -> Display.Table in value.table }
  type.method(
    "plot",
    documentation: #"""
    A map of the sites, coloured by fold; under `FoldRule/rows` by the fold of the first layer.

    - Throws: `GeodataError` where the reference system is not understood.
    """#,
    isThrowing: true) { (value: Soil.Folds) throws -> Figures.Figure in
    try value.plot()
  }
}

private func addSoilGridChoice(_ type: TypeRegistrar<Soil.GridChoice>) {
  type.enumCase(
    "finest",
    documentation: "The one with the smallest cells; the first of several.") { () -> Soil.GridChoice in Soil.GridChoice.finest }
  type.enumCase(
    "first",
    documentation: "The first by name.") { () -> Soil.GridChoice in Soil.GridChoice.first }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Soil.GridChoice? in
    Soil.GridChoice(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Soil.GridChoice) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Soil.GridChoice] in Soil.GridChoice.allCases }
}

private func addSoilHarmonization(_ type: TypeRegistrar<Soil.Harmonization>) {
  type.enumCase(
    "equalAreaSpline",
    Parameter("lambda", Double.self, default: "0.1") { () throws -> Double in 0.1 },
    Parameter("averaging", Soil.SplineAveraging.self, default: ".exact") { () throws -> Soil.SplineAveraging in .exact },
    documentation: #"""
    The equal-area quadratic spline: a smooth line of depth whose mean over each horizon is close
    to what was measured there; the smaller lambda, the closer.

    Source: Bishop, McBratney & Laslett (1999), Geoderma 91:27,
    DOI 10.1016/S0016-7061(99)00003-8; Malone et al. (2009), Geoderma 154:138,
    DOI 10.1016/j.geoderma.2009.10.007.
    """#,
    make: { (a0: Double, a1: Soil.SplineAveraging) throws -> Soil.Harmonization in
    Soil.Harmonization.equalAreaSpline(lambda: a0, averaging: a1)
  },
    match: { (value: Soil.Harmonization) -> (Double, Soil.SplineAveraging)? in
      if case Soil.Harmonization.equalAreaSpline(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "thicknessWeighted",
    documentation: "The mean of the horizons in a layer, weighted by how thick they are there.") { () -> Soil.Harmonization in Soil.Harmonization.thicknessWeighted }
  type.property(
    "description",
    documentation: "The way in words.") { (value: Soil.Harmonization) throws -> String in value.description }
}

private func addSoilMassFraction(_ type: TypeRegistrar<Soil.MassFraction>) {
  type.enumCase(
    "gramsPerKilogram",
    documentation: "Grams in a kilogram, which is per mille.") { () -> Soil.MassFraction in Soil.MassFraction.gramsPerKilogram }
  type.enumCase(
    "percent",
    documentation: "Hundredths.") { () -> Soil.MassFraction in Soil.MassFraction.percent }
  type.enumCase(
    "milligramsPerKilogram",
    documentation: "Milligrams in a kilogram, which is parts per million.") { () -> Soil.MassFraction in Soil.MassFraction.milligramsPerKilogram }
  type.enumCase(
    "decigramsPerKilogram",
    documentation: "Tenths of a gram in a kilogram, as SoilGrids stores organic carbon.") { () -> Soil.MassFraction in Soil.MassFraction.decigramsPerKilogram }
  type.enumCase(
    "centigramsPerKilogram",
    documentation: "Centigrams in a kilogram, as SoilGrids stores nitrogen.") { () -> Soil.MassFraction in Soil.MassFraction.centigramsPerKilogram }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Soil.MassFraction? in
    Soil.MassFraction(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Soil.MassFraction) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Soil.MassFraction] in Soil.MassFraction.allCases }
}

private func addSoilOverlapRule(_ type: TypeRegistrar<Soil.OverlapRule>) {
  type.enumCase(
    "refuse",
    documentation: "The profile is left out when a property of the overlapping horizons is harmonized.") { () -> Soil.OverlapRule in Soil.OverlapRule.refuse }
  type.enumCase(
    "shorten",
    documentation: "The upper horizon ends where the lower one begins.") { () -> Soil.OverlapRule in Soil.OverlapRule.shorten }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Soil.OverlapRule? in
    Soil.OverlapRule(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Soil.OverlapRule) throws -> String in value.rawValue }
}

private func addSoilSamples(_ type: TypeRegistrar<Soil.Samples>) {
  type.property(
    "layerNames",
    documentation: #"The layers' names from the surface down, for example `"0-5 cm"`."#) { (value: Soil.Samples) throws -> [String] in value.layerNames }
  type.property(
    "depths",
    documentation: "The layers' depths, in the order of `layerNames`.") { (value: Soil.Samples) throws -> [Soil.DepthInterval] in value.depths }
  type.property(
    "covariateNames",
    documentation: "The names of the channels; a covariate of classes has one channel a class that occurs.") { (value: Soil.Samples) throws -> [String] in value.covariateNames }
  type.property(
    "window",
    documentation: "The width of a window in cells, an odd number.") { (value: Soil.Samples) throws -> Int in value.window }
  type.property(
    "excluded",
    documentation: "The sites that could not be used, with the reason; columns `profile` and `reason`.") { (value: Soil.Samples) throws -> Display.Table in value.excluded }
  type.property(
    "count",
    documentation: "The number of sites.") { (value: Soil.Samples) throws -> Int in value.count }
  type.property(
    "description",
    documentation: "The same as text.") { (value: Soil.Samples) throws -> String in value.description }
  type.property(
    "summary",
    documentation: "Count, range, mean and median of each layer.") { (value: Soil.Samples) throws -> Display.Table in value.summary }
  type.method(
    "plot",
    Parameter(nil, String?.self, name: "layer", default: "nil") { () throws -> String? in nil },
    documentation: #"""
    A map of the sites, coloured by the values of one layer.

    - Parameter layer: A layer's name; `nil` for the first.
    - Returns: The map.
    - Throws: `SoilError/unknownLayer(_:available:)`.
    """#,
    isThrowing: true) { (value: Soil.Samples, a0: String?) throws -> Figures.Figure in
    try value.plot(a0)
  }
  type.method(
    "folds",
    Parameter(nil, Int.self, name: "count"),
    Parameter("by", Soil.FoldRule.self, name: "rule", default: ".profile") { () throws -> Soil.FoldRule in .profile },
    Parameter("seed", Int.self, default: "1") { () throws -> Int in 1 },
    documentation: #"""
    Divides the samples into folds for cross-validation.

    Folds by profile are balanced: profiles are sorted by their mean value and the neighbours in
    this order are drawn into different folds, so that all folds have high and low values.

    - Parameters:
      - count: The number of folds, at least 2.
      - rule: What stays together.
      - seed: The seed; equal seeds give equal folds.
    - Returns: The folds; every value that is not missing is tested in exactly one of them.
    - Throws: `SoilError/folds(count:reason:)` where there are too few profiles, blocks or
      values, or the blocks have no size.
    """#,
    isThrowing: true) { (value: Soil.Samples, a0: Int, a1: Soil.FoldRule, a2: Int) throws -> Soil.Folds in
    try value.folds(a0, by: a1, seed: a2)
  }
  type.subscripting(
    Parameter(nil, String.self, name: "layer"),
    documentation: #"""
    The same sites with one layer only.

    Sites without a value in that layer stay; learners leave them out.

    - Parameter layer: A layer's name, for example `"0-5 cm"`.
    - Throws: `SoilError/unknownLayer(_:available:)`.
    """#,
    isThrowing: true) { (value: Soil.Samples, a0: String) throws -> Soil.Samples in
    try value[a0]
  }
  type.method(
    "values",
    Parameter(nil, String.self, name: "layer"),
    documentation: #"""
    The observed values of one layer, in the order of the sites; not-a-number where missing.

    - Parameter layer: A layer's name, for example `"0-5 cm"`.
    - Returns: One value a site.
    - Throws: `SoilError/unknownLayer(_:available:)`.
    """#,
    isThrowing: true) { (value: Soil.Samples, a0: String) throws -> [Double] in
    try value.values(a0)
  }
  type.method(
    "variogram",
    Parameter(nil, String?.self, name: "layer", default: "nil") { () throws -> String? in nil },
    Parameter("cutoff", Double?.self, default: "nil") { () throws -> Double? in nil },
    Parameter("bins", Int.self, default: "15") { () throws -> Int in 15 },
    Parameter("seed", Int.self, default: "1") { () throws -> Int in 1 },
    documentation: #"""
    How alike near sites are in one layer: the reason for spatial blocks, and a hint at their
    size.

    - Parameters:
      - layer: A layer's name; `nil` for the first.
      - cutoff: The greatest distance in metres; `nil` for a third of the diagonal of the area.
      - bins: The number of classes of distance, from 4 to 200.
      - seed: The seed from which 4,000 sites are drawn where there are more.
    - Returns: The variogram with its fitted model.
    - Throws: `SoilError/unknownLayer(_:available:)`, `SoilError/noSites(reason:)`,
      `SoilError/outOfRange(_:value:expected:)`.
    """#,
    isThrowing: true) { (value: Soil.Samples, a0: String?, a1: Double?, a2: Int, a3: Int) throws -> Soil.Variogram in
    try value.variogram(a0, cutoff: a1, bins: a2, seed: a3)
  }
}

private func addSoilSoilError(_ type: TypeRegistrar<Soil.SoilError>) {
  type.enumCase(
    "depthInterval",
    Parameter("top", Double.self),
    Parameter("bottom", Double.self),
    documentation: "The ends of a depth interval are out of order.",
    make: { (a0: Double, a1: Double) throws -> Soil.SoilError in
    Soil.SoilError.depthInterval(top: a0, bottom: a1)
  },
    match: { (value: Soil.SoilError) -> (Double, Double)? in
      if case Soil.SoilError.depthInterval(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "depthBoundaries",
    Parameter(nil, [Double].self),
    documentation: "Boundaries of a depth scheme that do not increase.",
    make: { (a0: [Double]) throws -> Soil.SoilError in
    Soil.SoilError.depthBoundaries(a0)
  },
    match: { (value: Soil.SoilError) -> ([Double])? in
      if case Soil.SoilError.depthBoundaries(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "unknownColumn",
    Parameter(nil, String.self),
    Parameter("role", String.self),
    Parameter("available", [String].self),
    Parameter("path", String.self),
    documentation: "A file has no such column.",
    make: { (a0: String, a1: String, a2: [String], a3: String) throws -> Soil.SoilError in
    Soil.SoilError.unknownColumn(a0, role: a1, available: a2, path: a3)
  },
    match: { (value: Soil.SoilError) -> (String, String, [String], String)? in
      if case Soil.SoilError.unknownColumn(let v0, let v1, let v2, let v3) = value { return .some((v0, v1, v2, v3)) }
      return nil
    })
  type.enumCase(
    "coordinatesMissing",
    Parameter("columns", [String].self),
    Parameter("path", String.self),
    documentation: "The coordinates are in none of the files.",
    make: { (a0: [String], a1: String) throws -> Soil.SoilError in
    Soil.SoilError.coordinatesMissing(columns: a0, path: a1)
  },
    match: { (value: Soil.SoilError) -> ([String], String)? in
      if case Soil.SoilError.coordinatesMissing(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "noHorizons",
    Parameter("path", String.self),
    Parameter("reason", String.self),
    documentation: "A file has no rows.",
    make: { (a0: String, a1: String) throws -> Soil.SoilError in
    Soil.SoilError.noHorizons(path: a0, reason: a1)
  },
    match: { (value: Soil.SoilError) -> (String, String)? in
      if case Soil.SoilError.noHorizons(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "noProperties",
    documentation: "No properties were asked for.") { () -> Soil.SoilError in Soil.SoilError.noProperties }
  type.enumCase(
    "propertyTwice",
    Parameter(nil, String.self),
    Parameter("columns", [String].self),
    documentation: "Two columns hold the same property.",
    make: { (a0: String, a1: [String]) throws -> Soil.SoilError in
    Soil.SoilError.propertyTwice(a0, columns: a1)
  },
    match: { (value: Soil.SoilError) -> (String, [String])? in
      if case Soil.SoilError.propertyTwice(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "unknownProperty",
    Parameter(nil, String.self),
    Parameter("available", [String].self),
    documentation: "The profiles do not have this property.",
    make: { (a0: String, a1: [String]) throws -> Soil.SoilError in
    Soil.SoilError.unknownProperty(a0, available: a1)
  },
    match: { (value: Soil.SoilError) -> (String, [String])? in
      if case Soil.SoilError.unknownProperty(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "unknownFormat",
    Parameter("path", String.self),
    Parameter("columns", [String].self),
    Parameter("known", [String].self),
    documentation: "A file has none of the published layouts.",
    make: { (a0: String, a1: [String], a2: [String]) throws -> Soil.SoilError in
    Soil.SoilError.unknownFormat(path: a0, columns: a1, known: a2)
  },
    match: { (value: Soil.SoilError) -> (String, [String], [String])? in
      if case Soil.SoilError.unknownFormat(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "sitesFileMissing",
    Parameter("format", String.self),
    Parameter("path", String.self),
    Parameter("candidates", [String].self),
    documentation: "A layout keeps its coordinates in a file of their own, which was not found.",
    make: { (a0: String, a1: String, a2: [String]) throws -> Soil.SoilError in
    Soil.SoilError.sitesFileMissing(format: a0, path: a1, candidates: a2)
  },
    match: { (value: Soil.SoilError) -> (String, String, [String])? in
      if case Soil.SoilError.sitesFileMissing(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "unknownProfile",
    Parameter(nil, String.self),
    Parameter("available", [String].self),
    documentation: "There is no profile of that name.",
    make: { (a0: String, a1: [String]) throws -> Soil.SoilError in
    Soil.SoilError.unknownProfile(a0, available: a1)
  },
    match: { (value: Soil.SoilError) -> (String, [String])? in
      if case Soil.SoilError.unknownProfile(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "unknownLayer",
    Parameter(nil, String.self),
    Parameter("available", [String].self),
    documentation: "There is no layer of that name.",
    make: { (a0: String, a1: [String]) throws -> Soil.SoilError in
    Soil.SoilError.unknownLayer(a0, available: a1)
  },
    match: { (value: Soil.SoilError) -> (String, [String])? in
      if case Soil.SoilError.unknownLayer(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "outOfRange",
    Parameter(nil, String.self),
    Parameter("value", Double.self),
    Parameter("expected", String.self),
    documentation: "A number that must lie in a range does not.",
    make: { (a0: String, a1: Double, a2: String) throws -> Soil.SoilError in
    Soil.SoilError.outOfRange(a0, value: a1, expected: a2)
  },
    match: { (value: Soil.SoilError) -> (String, Double, String)? in
      if case Soil.SoilError.outOfRange(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "nothingToHarmonize",
    Parameter("property", String.self),
    Parameter("reason", String.self),
    documentation: "No profile has enough values.",
    make: { (a0: String, a1: String) throws -> Soil.SoilError in
    Soil.SoilError.nothingToHarmonize(property: a0, reason: a1)
  },
    match: { (value: Soil.SoilError) -> (String, String)? in
      if case Soil.SoilError.nothingToHarmonize(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "noRasters",
    Parameter("pattern", String.self),
    Parameter("near", [String].self),
    documentation: "A pattern stands for no raster.",
    make: { (a0: String, a1: [String]) throws -> Soil.SoilError in
    Soil.SoilError.noRasters(pattern: a0, near: a1)
  },
    match: { (value: Soil.SoilError) -> (String, [String])? in
      if case Soil.SoilError.noRasters(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "unknownCovariate",
    Parameter(nil, String.self),
    Parameter("available", [String].self),
    documentation: "There is no covariate of that name.",
    make: { (a0: String, a1: [String]) throws -> Soil.SoilError in
    Soil.SoilError.unknownCovariate(a0, available: a1)
  },
    match: { (value: Soil.SoilError) -> (String, [String])? in
      if case Soil.SoilError.unknownCovariate(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "rasterCoversNoSite",
    Parameter("raster", String.self),
    Parameter("sites", String.self),
    Parameter("extent", String.self),
    documentation: "A raster has no value at any site.",
    make: { (a0: String, a1: String, a2: String) throws -> Soil.SoilError in
    Soil.SoilError.rasterCoversNoSite(raster: a0, sites: a1, extent: a2)
  },
    match: { (value: Soil.SoilError) -> (String, String, String)? in
      if case Soil.SoilError.rasterCoversNoSite(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "noSites",
    Parameter("reason", String.self),
    documentation: "No site is left.",
    make: { (a0: String) throws -> Soil.SoilError in
    Soil.SoilError.noSites(reason: a0)
  },
    match: { (value: Soil.SoilError) -> (String)? in
      if case Soil.SoilError.noSites(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "folds",
    Parameter("count", Int.self),
    Parameter("reason", String.self),
    documentation: "Folds cannot be made.",
    make: { (a0: Int, a1: String) throws -> Soil.SoilError in
    Soil.SoilError.folds(count: a0, reason: a1)
  },
    match: { (value: Soil.SoilError) -> (Int, String)? in
      if case Soil.SoilError.folds(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.property(
    "description",
    documentation: "What was wrong, the value, what was expected, and what to do.") { (value: Soil.SoilError) throws -> String in value.description }
}

private func addSoilSoilProfiles(_ type: TypeRegistrar<Soil.SoilProfiles>) {
  type.property(
    "crs",
    documentation: "The reference system of the coordinates.") { (value: Soil.SoilProfiles) throws -> Geodata.CoordinateReferenceSystem in value.crs }
  type.property(
    "properties",
    documentation: "The properties held, in the order of their names.") { (value: Soil.SoilProfiles) throws -> [Soil.SoilProperty] in value.properties }
  type.property(
    "checks",
    documentation: "Every finding of the checks: what was wrong, with which value, and what was done about it.") { (value: Soil.SoilProfiles) throws -> Display.Table in value.checks }
  type.property(
    "notes",
    documentation: "What was read, converted and repaired, in sentences.") { (value: Soil.SoilProfiles) throws -> [String] in value.notes }
  type.property(
    "source",
    documentation: "Where the profiles are from: a file's name, or a description.") { (value: Soil.SoilProfiles) throws -> String in value.source }
  type.property(
    "overlaps",
    documentation: "What happens to horizons that overlap.") { (value: Soil.SoilProfiles) throws -> Soil.OverlapRule in value.overlaps }
  type.property(
    "count",
    documentation: "The number of profiles.") { (value: Soil.SoilProfiles) throws -> Int in value.count }
  type.property(
    "horizonCount",
    documentation: "The number of horizons with usable depths.") { (value: Soil.SoilProfiles) throws -> Int in value.horizonCount }
  type.property(
    "ids",
    documentation: "The profiles' identifiers.") { (value: Soil.SoilProfiles) throws -> [String] in value.ids }
  type.method(
    "harmonized",
    Parameter(nil, Soil.SoilProperty.self, name: "property"),
    Parameter("to", Soil.DepthScheme.self, name: "scheme", default: ".globalSoilMap") { () throws -> Soil.DepthScheme in .globalSoilMap },
    Parameter("by", Soil.Harmonization.self, name: "method", default: ".equalAreaSpline(lambda: 0.1)") { () throws -> Soil.Harmonization in .equalAreaSpline(lambda: 0.1) },
    Parameter("coverage", Double.self, default: "0") { () throws -> Double in 0 },
    documentation: #"""
    Brings a property of all profiles to standard layers.

    A layer that a profile covers in part gets the value of that part; a layer that it does not
    reach is missing. Horizons without a value of the property are passed over as gaps are. A
    profile in which horizons with values overlap is left out and listed in the result's
    `DepthLayers/checks`. Values below zero, which a spline can reach, are kept and listed.

    - Parameters:
      - property: The property, for example `.organicCarbon`.
      - scheme: The layers wanted.
      - method: The way.
      - coverage: The part of a layer, from 0 to 1, that a profile must cover at least.
    - Returns: The layers of all profiles that have a value in any of them.
    - Throws: `SoilError` where the profiles lack the property, or none has usable values.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: Soil.SoilProperty, a1: Soil.DepthScheme, a2: Soil.Harmonization, a3: Double) throws -> Soil.DepthLayers in
    try value.harmonized(a0, to: a1, by: a2, coverage: a3)
  }
  type.staticMethod(
    "open",
    Parameter(nil, String.self, name: "path"),
    Parameter("sites", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("overlaps", Soil.OverlapRule.self, default: ".refuse") { () throws -> Soil.OverlapRule in .refuse },
    documentation: #"""
    Reads profiles from a published layout, which is recognised by its columns; see
    `formats` for those known.

    For any other file say what its columns are:
    `read(_:profile:top:bottom:x:y:crs:properties:sites:overlaps:missing:)`.

    - Parameters:
      - path: The file of horizons, or a folder with a file `horizons.csv`.
      - sites: The file of coordinates of layouts that keep them apart; `nil` for the usual name
        in the same folder.
      - overlaps: What happens to horizons that overlap.
    - Returns: The profiles.
    - Throws: `SoilError/unknownFormat(path:columns:known:)`;
      `SoilError/sitesFileMissing(format:path:candidates:)`; `GeodataError` for a missing or
      broken file.
    """#,
    isThrowing: true) { (a0: String, a1: String?, a2: Soil.OverlapRule) throws -> Soil.SoilProfiles in
    try Soil.SoilProfiles.open(a0, sites: a1, overlaps: a2)
  }
  type.staticProperty(
    "formats",
    documentation: "The published layouts that `open(_:sites:overlaps:)` recognises, with what to cite.") { () throws -> Display.Table in Soil.SoilProfiles.formats }
  type.staticProperty(
    "example",
    documentation: #"""
    300 profiles of a virtual landscape, with organic carbon and clay, and with gaps, missing
    values and other defects; they fit `Covariates/example`.

    - Throws: `GeodataError/libraryMissing(reason:)` where GDAL is not installed.
    """#,
    isThrowing: true) { () throws -> Soil.SoilProfiles in try Soil.SoilProfiles.example }
  type.property(
    "description",
    documentation: "The summary, the first horizons and the notes as text.") { (value: Soil.SoilProfiles) throws -> String in value.description }
  type.property(
    "summary",
    documentation: "Count, quartiles and range of each property.") { (value: Soil.SoilProfiles) throws -> Display.Table in value.summary }
  type.method(
    "plot",
    documentation: #"""
    A map of the profiles.

    - Throws: `SoilError/noSites(reason:)` where no profile has coordinates.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles) throws -> Figures.Figure in
    try value.plot()
  }
  type.method(
    "plot",
    Parameter(nil, String.self, name: "profile"),
    Parameter("property", Soil.SoilProperty?.self, default: "nil") { () throws -> Soil.SoilProperty? in nil },
    Parameter("lambda", Double.self, default: "0.1") { () throws -> Double in 0.1 },
    documentation: #"""
    One profile: its horizons as bars, and the equal-area spline through them.

    - Parameters:
      - profile: The profile's identifier.
      - property: The property; `nil` for organic carbon, or else the first one there is.
      - lambda: The weight of the spline's smoothness.
    - Returns: The picture, with depth downwards.
    - Throws: `SoilError/unknownProfile(_:available:)`,
      `SoilError/unknownProperty(_:available:)`.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: String, a1: Soil.SoilProperty?, a2: Double) throws -> Figures.Figure in
    try value.plot(a0, property: a1, lambda: a2)
  }
  type.staticMethod(
    "read",
    Parameter(nil, String.self, name: "path"),
    Parameter("profile", String.self),
    Parameter("top", String.self),
    Parameter("bottom", String.self),
    Parameter("x", String.self),
    Parameter("y", String.self),
    Parameter("crs", Geodata.CoordinateReferenceSystem.self, default: ".wgs84") { () throws -> Geodata.CoordinateReferenceSystem in .wgs84 },
    Parameter("properties", [String: Soil.SoilProperty].self),
    Parameter("sites", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("overlaps", Soil.OverlapRule.self, default: ".refuse") { () throws -> Soil.OverlapRule in .refuse },
    Parameter("missing", [String].self, default: "[]") { () throws -> [String] in [] },
    documentation: #"""
    Reads profiles from a file with one row a horizon.

    The file may be CSV in any of its forms, a GeoPackage, or any other table that GDAL reads.
    Identifiers stay text. Missing entries, decimal commas and `< LOD` are understood; whatever is
    repaired, converted or left out is listed in `checks` and counted in `notes`.

    - Parameters:
      - path: The file of horizons.
      - profile: The column of the profiles' identifiers.
      - top: The column of the upper depths in cm below the surface.
      - bottom: The column of the lower depths in cm.
      - x: The column of eastings or longitudes.
      - y: The column of northings or latitudes.
      - crs: The reference system of the coordinates.
      - properties: What is measured, by column, each with its unit in the file.
      - sites: A second file with the coordinates, one row a profile, joined by the profile
        column. Where it is not given and the first file has no coordinates, a file `sites.csv`
        in the same folder is used if it has them.
      - overlaps: What happens to horizons that overlap.
      - missing: Entries that mean “missing” besides the usual ones, for example `["-9999"]`.
    - Returns: The profiles, repaired and checked.
    - Throws: `SoilError` for an unknown column, which names the near ones, and for a file
      without rows; `GeodataError` for a missing or broken file.
    """#,
    isThrowing: true) { (a0: String, a1: String, a2: String, a3: String, a4: String, a5: String, a6: Geodata.CoordinateReferenceSystem, a7: [String: Soil.SoilProperty], a8: String?, a9: Soil.OverlapRule, a10: [String]) throws -> Soil.SoilProfiles in
    try Soil.SoilProfiles.read(a0, profile: a1, top: a2, bottom: a3, x: a4, y: a5, crs: a6, properties: a7, sites: a8, overlaps: a9, missing: a10)
  }
}

private func addSoilSoilProperty(_ type: TypeRegistrar<Soil.SoilProperty>) {
  type.property(
    "name",
    documentation: "The property's name, for example `organic carbon`.") { (value: Soil.SoilProperty) throws -> String in value.name }
  type.property(
    "unit",
    documentation: "The unit in which values are kept, for example `g/kg`.") { (value: Soil.SoilProperty) throws -> String in value.unit }
  type.property(
    "description",
    documentation: "The property's name and unit.") { (value: Soil.SoilProperty) throws -> String in value.description }
  type.staticProperty(
    "organicCarbon",
    documentation: "Organic carbon of the fine earth, kept in g/kg.") { () throws -> Soil.SoilProperty in Soil.SoilProperty.organicCarbon }
  type.staticMethod(
    "organicCarbon",
    Parameter(nil, Soil.MassFraction.self, name: "unit"),
    documentation: "Organic carbon of the fine earth in a file's unit, kept in g/kg.") { (a0: Soil.MassFraction) throws -> Soil.SoilProperty in
    Soil.SoilProperty.organicCarbon(a0)
  }
  type.staticMethod(
    "organicMatter",
    Parameter(nil, Soil.MassFraction.self, name: "unit"),
    documentation: #"""
    Organic matter in a file's unit, kept as organic carbon in g/kg.

    Organic matter is divided by 1.724, which supposes 58 % carbon in it. The factor is a
    convention with an uncertainty of about a fifth (Pribyl 2010, Geoderma 156:75,
    DOI 10.1016/j.geoderma.2010.02.003).
    """#) { (a0: Soil.MassFraction) throws -> Soil.SoilProperty in
    Soil.SoilProperty.organicMatter(a0)
  }
  type.staticProperty(
    "totalNitrogen",
    documentation: "Total nitrogen, kept in g/kg.") { () throws -> Soil.SoilProperty in Soil.SoilProperty.totalNitrogen }
  type.staticMethod(
    "totalNitrogen",
    Parameter(nil, Soil.MassFraction.self, name: "unit"),
    documentation: "Total nitrogen in a file's unit, kept in g/kg.") { (a0: Soil.MassFraction) throws -> Soil.SoilProperty in
    Soil.SoilProperty.totalNitrogen(a0)
  }
  type.staticProperty(
    "clay",
    documentation: "Clay of the fine earth, kept in per cent.") { () throws -> Soil.SoilProperty in Soil.SoilProperty.clay }
  type.staticMethod(
    "clay",
    Parameter(nil, Soil.MassFraction.self, name: "unit"),
    documentation: "Clay of the fine earth in a file's unit, kept in per cent.") { (a0: Soil.MassFraction) throws -> Soil.SoilProperty in
    Soil.SoilProperty.clay(a0)
  }
  type.staticProperty(
    "silt",
    documentation: "Silt of the fine earth, kept in per cent.") { () throws -> Soil.SoilProperty in Soil.SoilProperty.silt }
  type.staticMethod(
    "silt",
    Parameter(nil, Soil.MassFraction.self, name: "unit"),
    documentation: "Silt of the fine earth in a file's unit, kept in per cent.") { (a0: Soil.MassFraction) throws -> Soil.SoilProperty in
    Soil.SoilProperty.silt(a0)
  }
  type.staticProperty(
    "sand",
    documentation: "Sand of the fine earth, kept in per cent.") { () throws -> Soil.SoilProperty in Soil.SoilProperty.sand }
  type.staticMethod(
    "sand",
    Parameter(nil, Soil.MassFraction.self, name: "unit"),
    documentation: "Sand of the fine earth in a file's unit, kept in per cent.") { (a0: Soil.MassFraction) throws -> Soil.SoilProperty in
    Soil.SoilProperty.sand(a0)
  }
  type.staticProperty(
    "pH",
    documentation: "pH, in water or in a salt solution; the two are not told apart.") { () throws -> Soil.SoilProperty in Soil.SoilProperty.pH }
  type.staticProperty(
    "bulkDensity",
    documentation: "Bulk density of the fine earth, kept in g/cm³.") { () throws -> Soil.SoilProperty in Soil.SoilProperty.bulkDensity }
  type.staticMethod(
    "bulkDensity",
    Parameter(nil, Soil.BulkDensityUnit.self, name: "unit"),
    documentation: "Bulk density of the fine earth in a file's unit, kept in g/cm³.") { (a0: Soil.BulkDensityUnit) throws -> Soil.SoilProperty in
    Soil.SoilProperty.bulkDensity(a0)
  }
  type.staticProperty(
    "coarseFragments",
    documentation: "Coarse fragments in per cent of the volume.") { () throws -> Soil.SoilProperty in Soil.SoilProperty.coarseFragments }
  type.staticProperty(
    "cationExchangeCapacity",
    documentation: "Cation exchange capacity in cmol(c)/kg.") { () throws -> Soil.SoilProperty in Soil.SoilProperty.cationExchangeCapacity }
  type.staticMethod(
    "other",
    Parameter(nil, String.self, name: "name"),
    Parameter("unit", String.self, default: #""""#) { () throws -> String in "" },
    documentation: #"""
    Any other property.

    - Parameters:
      - name: Its name.
      - unit: Its unit in the file, in which it is also kept.
    - Returns: The property.
    """#) { (a0: String, a1: String) throws -> Soil.SoilProperty in
    Soil.SoilProperty.other(a0, unit: a1)
  }
}

private func addSoilSplineAveraging(_ type: TypeRegistrar<Soil.SplineAveraging>) {
  type.enumCase(
    "exact",
    documentation: "The integral of the spline over the covered part of the layer.") { () -> Soil.SplineAveraging in Soil.SplineAveraging.exact }
  type.enumCase(
    "everyCentimetre",
    documentation: "The mean of the spline at every whole centimetre, as the R package mpspline2 does.") { () -> Soil.SplineAveraging in Soil.SplineAveraging.everyCentimetre }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Soil.SplineAveraging? in
    Soil.SplineAveraging(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Soil.SplineAveraging) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Soil.SplineAveraging] in Soil.SplineAveraging.allCases }
}

private func addSoilVariogram(_ type: TypeRegistrar<Soil.Variogram>) {
  type.property(
    "name",
    documentation: "What was measured, for example `organic carbon, 0-5 cm`.") { (value: Soil.Variogram) throws -> String in value.name }
  type.property(
    "distances",
    documentation: "The mean distance of the pairs of each class, in metres.") { (value: Soil.Variogram) throws -> [Double] in value.distances }
  type.property(
    "semivariances",
    documentation: "Half the mean squared difference of the pairs of each class.") { (value: Soil.Variogram) throws -> [Double] in value.semivariances }
  type.property(
    "counts",
    documentation: "The number of pairs of each class.") { (value: Soil.Variogram) throws -> [Int] in value.counts }
  type.property(
    "siteCount",
    documentation: "The number of sites used; with more than 4,000, a part drawn from the seed.") { (value: Soil.Variogram) throws -> Int in value.siteCount }
  type.property(
    "model",
    documentation: "The fitted model, or `nil` where there are fewer than four classes with pairs.") { (value: Soil.Variogram) throws -> Soil.VariogramModel? in value.model }
  type.method(
    "plot",
    documentation: "The classes as points, and the model as a line.") { (value: Soil.Variogram) throws -> Figures.Figure in
    value.plot()
  }
  type.property(
    "description",
    documentation: "The model and the classes as text.") { (value: Soil.Variogram) throws -> String in value.description }
  type.property(
    "table",
    documentation: "A row a class of distance.") { (value: Soil.Variogram) throws -> Display.Table in value.table }
}

private func addSoilVariogramModel(_ type: TypeRegistrar<Soil.VariogramModel>) {
  type.property(
    "shape",
    documentation: "The line's form.") { (value: Soil.VariogramModel) throws -> Soil.VariogramShape in value.shape }
  type.property(
    "nugget",
    documentation: #"""
    The semivariance at the smallest distances: noise, and changes over less than the distance of
    sites.
    """#) { (value: Soil.VariogramModel) throws -> Double in value.nugget }
  type.property(
    "partialSill",
    documentation: "By how much the semivariance rises from the nugget to the sill.") { (value: Soil.VariogramModel) throws -> Double in value.partialSill }
  type.property(
    "range",
    documentation: #"""
    The distance in metres at which the line has levelled off; of an exponential line, at which it
    has risen by 95 %.
    """#) { (value: Soil.VariogramModel) throws -> Double in value.range }
  type.property(
    "sill",
    documentation: "The semivariance of sites far apart.") { (value: Soil.VariogramModel) throws -> Double in value.sill }
  type.method(
    "semivariance",
    Parameter("at", Double.self, name: "distance"),
    documentation: #"""
    The line's height at a distance in metres.

    - Parameter distance: The distance; at 0 the value is the nugget.
    - Returns: The semivariance.
    """#) { (value: Soil.VariogramModel, a0: Double) throws -> Double in
    value.semivariance(at: a0)
  }
  type.property(
    "description",
    documentation: "The model in words.") { (value: Soil.VariogramModel) throws -> String in value.description }
}

private func addSoilVariogramShape(_ type: TypeRegistrar<Soil.VariogramShape>) {
  type.enumCase(
    "exponential",
    documentation: "Rises ever more slowly: 1 - exp(-3 h).") { () -> Soil.VariogramShape in Soil.VariogramShape.exponential }
  type.enumCase(
    "spherical",
    documentation: "Rises almost straight and ends at the range: 1.5 h - 0.5 h³.") { () -> Soil.VariogramShape in Soil.VariogramShape.spherical }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Soil.VariogramShape? in
    Soil.VariogramShape(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Soil.VariogramShape) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Soil.VariogramShape] in Soil.VariogramShape.allCases }
}

private func addSoilVirtualLandscape(_ type: TypeRegistrar<Soil.VirtualLandscape>) {
  type.property(
    "seed",
    documentation: "The seed that everything follows from.") { (value: Soil.VirtualLandscape) throws -> Int in value.seed }
  type.property(
    "covariates",
    documentation: #"""
    Eight covariates: elevation, slope, wetness, temperature, rainfall, vegetation, potassium, and
    classes of geology.
    """#) { (value: Soil.VirtualLandscape) throws -> Soil.Covariates in value.covariates }
  type.property(
    "profiles",
    documentation: "The profiles, with organic carbon and clay, and with the defects that real data have.") { (value: Soil.VirtualLandscape) throws -> Soil.SoilProfiles in value.profiles }
  type.initializer(
    Parameter("seed", Int.self, default: "1") { () throws -> Int in 1 },
    Parameter("profiles", Int.self, default: "300") { () throws -> Int in 300 },
    Parameter("size", Int.self, default: "128") { () throws -> Int in 128 },
    documentation: #"""
    Makes a landscape.

    - Parameters:
      - seed: Equal seeds give equal landscapes.
      - profiles: The number of profiles, from 20 to 100,000.
      - size: The width and height in cells of 100 m: 32, 64, 128, 256, 512 or 1024.
    - Throws: `SoilError/outOfRange(_:value:expected:)`.
    """#,
    isThrowing: true) { (a0: Int, a1: Int, a2: Int) throws -> Soil.VirtualLandscape in
    try Soil.VirtualLandscape(seed: a0, profiles: a1, size: a2)
  }
  type.method(
    "truth",
    Parameter("top", Double.self),
    Parameter("bottom", Double.self),
    documentation: #"""
    The true organic carbon of a layer in g/kg: what a perfect map would show, without the
    differences between neighbouring pits and without errors of measurement.

    - Parameters:
      - top: The upper end of the layer in cm.
      - bottom: The lower end of the layer in cm.
    - Returns: A raster of the landscape's grid.
    - Throws: `SoilError/depthInterval(top:bottom:)`.
    """#,
    isThrowing: true) { (value: Soil.VirtualLandscape, a0: Double, a1: Double) throws -> Geodata.Raster in
    try value.truth(top: a0, bottom: a1)
  }
  type.staticProperty(
    "example",
    documentation: #"""
    The landscape behind the examples: seed 1, 300 profiles, 128 × 128 cells.

    - Throws: `GeodataError/libraryMissing(reason:)` where GDAL is not installed.
    """#,
    isThrowing: true) { () throws -> Soil.VirtualLandscape in try Soil.VirtualLandscape.example }
}

private func addSoilRaster(_ type: TypeRegistrar<Geodata.Raster>) {
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
    "description",
    documentation: "The raster in words.") { (value: Geodata.Raster) throws -> String in value.description }
}
