// Written by `swift run dev bindings` from the declarations of Sampling; edit those.
import CovariateGrids
import Display
import Figures
import Geodata
import Geostatistics
import Sampling
import Soil
import SwiftCells
import Tables

extension Vocabulary {
  /// Registers what Sampling gives to cells.
  func addSampling() {
    type(
      Sampling.FoldDistances.self, name: "FoldDistances",
      documentation: #"""
      How far test sites are from training sites under some folds, compared with how far the cells of
      a map are from the sites.

      A cross-validation tells the error of a map where both distributions are alike. Test sites that
      are nearer than the cells make a model look too good, sites that are farther too bad.

      Source: Milà et al. (2022), DOI 10.1111/2041-210X.13851; Linnenbrink et al. (2024),
      DOI 10.5194/gmd-17-5897-2024.
      """#,
      addSamplingFoldDistances)
    type(
      Sampling.FoldRule.self, name: "FoldRule",
      documentation: "What stays together when samples are divided into folds.",
      addSamplingFoldRule)
    type(
      Sampling.Folds.self, name: "Folds",
      documentation: #"""
      A division of samples into folds for cross-validation.

      Equal samples, count, rule and seed give equal folds.
      """#,
      addSamplingFolds)
    type(
      Sampling.PropertySamples.self, name: "PropertySamples",
      documentation: #"""
      Samples of several properties at the same sites, with the same windows of covariates.

      Learners take the samples of one property at a time, all of its layers together:

      ```swift
      let samples = try layers.sampled(from: covariates, window: 15)
      let clay = try samples[.clay]
      ```

      All have the sites of every property, in the same order, so that folds of whole sites that are made
      of one fit the others; a site without a value of a property has missing ones, which learners leave
      out.
      """#,
      addSamplingPropertySamples)
    type(
      Sampling.SampleSplit.self, name: "SampleSplit",
      documentation: "Samples divided into a training and a test part by profile.",
      addSamplingSampleSplit)
    type(
      Sampling.Samples.self, name: "Samples",
      documentation: #"""
      What learners learn from: the layers of the sites, and a window of covariates around each site.

      Shapes: `N` sites, `L` layers, `C` channels (one a covariate, or one a class), `H` = `W` the
      window's width in cells.
      """#,
      addSamplingSamples)
    type(
      Sampling.SamplingError.self, name: "SamplingError",
      documentation: "What can go wrong with samples, folds and parts of them.",
      addSamplingSamplingError)
    type(
      Sampling.SplitDesign.self, name: "SplitDesign",
      documentation: "How the training part of samples is chosen.",
      addSamplingSplitDesign)
    type(
      Sampling.VariogramSubject.self, name: "VariogramSubject",
      documentation: "Which values of a layer a variogram or Moran's I describes.",
      addSamplingVariogramSubject)
    extend(Soil.DepthLayers.self, addSamplingDepthLayers)
    extend(Soil.PropertyLayers.self, addSamplingPropertyLayers)
  }
}

private func addSamplingFoldDistances(_ type: TypeRegistrar<Sampling.FoldDistances>) {
  type.property(
    "foldsDescription",
    documentation: "How the folds were drawn.") { (value: Sampling.FoldDistances) throws -> String in value.foldsDescription }
  type.property(
    "wasserstein",
    documentation: #"""
    The area between the distributions of `testToTraining` and `mapToSites`, in metres: the
    Wasserstein statistic W; 0 where the folds ask exactly what the map asks.
    """#) { (value: Sampling.FoldDistances) throws -> Double in value.wasserstein }
  type.property(
    "testToTraining",
    documentation: "The distance of each test site to the nearest training site in metres, ascending.") { (value: Sampling.FoldDistances) throws -> [Double] in value.testToTraining }
  type.property(
    "siteToSite",
    documentation: "The distance of each site to the nearest other site in metres, ascending.") { (value: Sampling.FoldDistances) throws -> [Double] in value.siteToSite }
  type.property(
    "mapToSites",
    documentation: "The distance of cells of the map to the nearest site in metres, ascending.") { (value: Sampling.FoldDistances) throws -> [Double] in value.mapToSites }
  type.property(
    "displayData",
    documentation: "The statistic and the quartiles of the distances.") { (value: Sampling.FoldDistances) throws -> Display.DisplayData in value.displayData }
  type.property(
    "description",
    documentation: "The statistic in words.") { (value: Sampling.FoldDistances) throws -> String in value.description }
  type.property(
    "table",
    documentation: "Quartiles of the three distributions in metres.") { (value: Sampling.FoldDistances) throws -> Tables.Table in value.table }
  type.method(
    "plot",
    documentation: #"""
    The three distribution functions; the first two should be alike.

    - Returns: The figure.
    """#) { (value: Sampling.FoldDistances) throws -> Figures.Figure in
    value.plot()
  }
}

private func addSamplingFoldRule(_ type: TypeRegistrar<Sampling.FoldRule>) {
  type.enumCase(
    "profile",
    documentation: #"""
    All layers of a profile are in the same fold, and so are profiles at the same place. The folds
    have high and low values alike, by the profiles' mean over the layers.
    """#) { () -> Sampling.FoldRule in Sampling.FoldRule.profile }
  type.enumCase(
    "stratified",
    Parameter("layer", String.self),
    documentation: #"""
    By profile, and each fold has its share of low and of high values of one layer; the argument
    is the layer's name.
    """#,
    make: { (a0: String) throws -> Sampling.FoldRule in
    Sampling.FoldRule.stratified(layer: a0)
  },
    match: { (value: Sampling.FoldRule) -> (String)? in
      if case Sampling.FoldRule.stratified(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "spatialBlocks",
    Parameter("metres", Double.self),
    documentation: #"""
    All profiles of a square of the map are in the same fold; the argument is the length of the
    square's side in metres. Use it to learn how well a model does away from its data;
    `Samples/blockSize(_:of:seed:)` proposes a length.

    Sources: Roberts et al. (2017), DOI 10.1111/ecog.02881; Valavi et al. (2019),
    DOI 10.1111/2041-210X.13107.
    """#,
    make: { (a0: Double) throws -> Sampling.FoldRule in
    Sampling.FoldRule.spatialBlocks(metres: a0)
  },
    match: { (value: Sampling.FoldRule) -> (Double)? in
      if case Sampling.FoldRule.spatialBlocks(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "leaveLocationOut",
    Parameter("column", String.self),
    documentation: #"""
    All profiles with the same entry in a column of the sites, for example a region or a survey,
    are in the same fold; the argument is the column's name. With as many folds as entries each is
    left out once.

    Source: Meyer et al. (2018), DOI 10.1016/j.envsoft.2017.12.001.
    """#,
    make: { (a0: String) throws -> Sampling.FoldRule in
    Sampling.FoldRule.leaveLocationOut(column: a0)
  },
    match: { (value: Sampling.FoldRule) -> (String)? in
      if case Sampling.FoldRule.leaveLocationOut(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "kNNDM",
    documentation: #"""
    Groups of near profiles are in the same fold, as large as it takes to make the test sites as
    far from the training sites as the cells of the map are from all sites (k-fold nearest
    neighbour distance matching). It needs the covariates of the map.

    Source: Linnenbrink et al. (2024), DOI 10.5194/gmd-17-5897-2024.
    """#) { () -> Sampling.FoldRule in Sampling.FoldRule.kNNDM }
  type.enumCase(
    "rows",
    documentation: #"""
    Every value is drawn on its own, whatever profile it is from. Layers of a test profile are
    then among the training data, and the results are too good: for comparison only.
    """#) { () -> Sampling.FoldRule in Sampling.FoldRule.rows }
  type.property(
    "description",
    documentation: "The rule in words.") { (value: Sampling.FoldRule) throws -> String in value.description }
}

private func addSamplingFolds(_ type: TypeRegistrar<Sampling.Folds>) {
  type.property(
    "count",
    documentation: "The number of folds.") { (value: Sampling.Folds) throws -> Int in value.count }
  type.property(
    "rule",
    documentation: "What stays together.") { (value: Sampling.Folds) throws -> Sampling.FoldRule in value.rule }
  type.property(
    "seed",
    documentation: "The seed the folds were drawn with.") { (value: Sampling.Folds) throws -> Int in value.seed }
  type.property(
    "isLeaky",
    documentation: "Whether layers of a test profile are among the training data, so that results are too good.") { (value: Sampling.Folds) throws -> Bool in value.isLeaky }
  type.method(
    "distances",
    Parameter("to", CovariateGrids.Covariates.self, name: "map"),
    documentation: #"""
    Compares the distances of test sites to training sites with those of a map to the sites.

    Distances are along the great circle where the samples' reference system is geographic.
    Under `FoldRule/rows` a site whose values are in several folds is at distance 0 to itself.

    - Parameter map: The covariates of the map; about 2,000 cells with all values are looked at.
    - Returns: The distributions and the area between them.
    - Throws: `SamplingError/noSites(reason:)` where no cell has all values; `GeodataError`.
    """#,
    isThrowing: true) { (value: Sampling.Folds, a0: CovariateGrids.Covariates) throws -> Sampling.FoldDistances in
    try value.distances(to: a0)
  }
  type.property(
    "displayData",
    documentation: "The rule, what was found, and the size of each fold.") { (value: Sampling.Folds) throws -> Display.DisplayData in value.displayData }
  type.property(
    "description",
    documentation: "The rule in words; folds that leak say so.") { (value: Sampling.Folds) throws -> String in value.description }
  type.property(
    "table",
    documentation: "The number of sites of each fold, and that of their values; missing ones do not count.") { (value: Sampling.Folds) throws -> Tables.Table in value.table }
  type.method(
    "plot",
    documentation: #"""
    A map of the sites, coloured by fold; under `FoldRule/rows` by the fold of the first layer.

    - Throws: `GeodataError` where the reference system is not understood.
    """#,
    isThrowing: true) { (value: Sampling.Folds) throws -> Figures.Figure in
    try value.plot()
  }
  type.property(
    "sites",
    documentation: #"""
    The fold of every site, counted from 1, with its place.

    Under `FoldRule/rows`, where the layers of a site are in different folds, there is one column a
    layer; it is empty where the layer has no value.
    """#) { (value: Sampling.Folds) throws -> Tables.Table in value.sites }
  type.method(
    "save",
    Parameter(nil, String.self, name: "path"),
    Parameter("crs", Geodata.CoordinateReferenceSystem?.self, default: "nil") { () throws -> Geodata.CoordinateReferenceSystem? in nil },
    documentation: #"""
    Writes the fold of every site as points: GeoPackage, GeoJSON or CSV, by the ending of the path
    (`.gpkg`, `.geojson`, `.json`, `.csv`), with the columns of `sites`.

    - Parameters:
      - path: The file; its folder must exist. It is written whole or not at all.
      - crs: The reference system of the points, or `nil` for that of the samples.
    - Throws: `GeodataError` where the file cannot be written.
    """#,
    isThrowing: true) { (value: Sampling.Folds, a0: String, a1: Geodata.CoordinateReferenceSystem?) throws -> Void in
    try value.save(a0, crs: a1)
  }
}

private func addSamplingPropertySamples(_ type: TypeRegistrar<Sampling.PropertySamples>) {
  type.property(
    "properties",
    documentation: "The properties, in the order asked for.") { (value: Sampling.PropertySamples) throws -> [Soil.SoilProperty] in value.properties }
  type.property(
    "count",
    documentation: "The number of sites.") { (value: Sampling.PropertySamples) throws -> Int in value.count }
  type.property(
    "layerNames",
    documentation: #"The layers' names from the surface down, for example `"0-5 cm"`."#) { (value: Sampling.PropertySamples) throws -> [String] in value.layerNames }
  type.property(
    "covariateNames",
    documentation: "The names of the channels; see `Samples/covariateNames`.") { (value: Sampling.PropertySamples) throws -> [String] in value.covariateNames }
  type.property(
    "window",
    documentation: "The width of a window in cells.") { (value: Sampling.PropertySamples) throws -> Int in value.window }
  type.property(
    "excluded",
    documentation: "The profiles that could not be used, with the reason; columns `profile` and `reason`.") { (value: Sampling.PropertySamples) throws -> Tables.Table in value.excluded }
  type.subscripting(
    Parameter(nil, Soil.SoilProperty.self, name: "property"),
    documentation: #"""
    The samples of one property.

    - Parameter property: One of `properties`, for example `.clay`.
    - Throws: `SoilError/unknownProperty(_:available:)`.
    """#,
    isThrowing: true) { (value: Sampling.PropertySamples, a0: Soil.SoilProperty) throws -> Sampling.Samples in
    try value[a0]
  }
  type.property(
    "displayData",
    documentation: "What the samples hold, property by property.") { (value: Sampling.PropertySamples) throws -> Display.DisplayData in value.displayData }
  type.property(
    "description",
    documentation: "The same as text.") { (value: Sampling.PropertySamples) throws -> String in value.description }
  type.property(
    "summary",
    documentation: "Count, range, mean and median of each layer of each property.") { (value: Sampling.PropertySamples) throws -> Tables.Table in value.summary }
}

private func addSamplingSampleSplit(_ type: TypeRegistrar<Sampling.SampleSplit>) {
  type.property(
    "training",
    documentation: "The sites to learn from.") { (value: Sampling.SampleSplit) throws -> Sampling.Samples in value.training }
  type.property(
    "test",
    documentation: "The sites to test with; no profile or place of the training part is among them.") { (value: Sampling.SampleSplit) throws -> Sampling.Samples in value.test }
  type.property(
    "design",
    documentation: "How the training part was chosen.") { (value: Sampling.SampleSplit) throws -> Sampling.SplitDesign in value.design }
  type.property(
    "seed",
    documentation: "The seed of the draw.") { (value: Sampling.SampleSplit) throws -> Int in value.seed }
  type.property(
    "displayData",
    documentation: "The design and the sizes of the parts, with the values of each layer.") { (value: Sampling.SampleSplit) throws -> Display.DisplayData in value.displayData }
  type.property(
    "description",
    documentation: "The design in words.") { (value: Sampling.SampleSplit) throws -> String in value.description }
  type.property(
    "table",
    documentation: "The number, the mean and the range of the values of each part and layer.") { (value: Sampling.SampleSplit) throws -> Tables.Table in value.table }
  type.method(
    "plot",
    documentation: #"""
    A map of both parts.

    - Returns: The map.
    - Throws: `GeodataError` where the reference system is not understood.
    """#,
    isThrowing: true) { (value: Sampling.SampleSplit) throws -> Figures.Figure in
    try value.plot()
  }
}

private func addSamplingSamples(_ type: TypeRegistrar<Sampling.Samples>) {
  type.property(
    "layerNames",
    documentation: #"The layers' names from the surface down, for example `"0-5 cm"`."#) { (value: Sampling.Samples) throws -> [String] in value.layerNames }
  type.property(
    "depths",
    documentation: "The layers' depths, in the order of `layerNames`.") { (value: Sampling.Samples) throws -> [Soil.DepthInterval] in value.depths }
  type.property(
    "covariateNames",
    documentation: "The names of the channels; a covariate of classes has one channel a class that occurs.") { (value: Sampling.Samples) throws -> [String] in value.covariateNames }
  type.property(
    "window",
    documentation: "The width of a window in cells, an odd number.") { (value: Sampling.Samples) throws -> Int in value.window }
  type.property(
    "excluded",
    documentation: "The sites that could not be used, with the reason; columns `profile` and `reason`.") { (value: Sampling.Samples) throws -> Tables.Table in value.excluded }
  type.property(
    "count",
    documentation: "The number of sites.") { (value: Sampling.Samples) throws -> Int in value.count }
  type.method(
    "folds",
    Parameter(nil, Int.self, name: "count"),
    Parameter("by", Sampling.FoldRule.self, name: "rule", default: ".profile") { () throws -> Sampling.FoldRule in .profile },
    Parameter("map", CovariateGrids.Covariates?.self, default: "nil") { () throws -> CovariateGrids.Covariates? in nil },
    Parameter("seed", Int.self, default: "1") { () throws -> Int in 1 },
    documentation: #"""
    Divides the samples into folds for cross-validation.

    Folds by profile are balanced: profiles are sorted by their mean value and the neighbours in
    this order are drawn into different folds, so that all folds have high and low values. Under
    every rule except `FoldRule/rows` a profile is in one fold with all its layers; draw the
    folds before layers are pooled.

    - Parameters:
      - count: The number of folds, at least 2.
      - rule: What stays together.
      - map: The covariates of the map to be made, for `FoldRule/kNNDM` and no other rule.
      - seed: The seed; equal seeds give equal folds.
    - Returns: The folds; every value that is not missing is tested in exactly one of them.
    - Throws: `SamplingError/folds(count:reason:)` where there are too few profiles, blocks,
      locations or values, or the blocks have no size; `SoilError/unknownLayer(_:available:)`,
      `SamplingError/unknownSiteColumn(_:available:)`; `GeodataError` where the map's rasters
      cannot be read.
    """#,
    isThrowing: true) { (value: Sampling.Samples, a0: Int, a1: Sampling.FoldRule, a2: CovariateGrids.Covariates?, a3: Int) throws -> Sampling.Folds in
    try value.folds(a0, by: a1, map: a2, seed: a3)
  }
  type.property(
    "displayData",
    documentation: "What the samples hold, layer by layer, and how many sites were left out.") { (value: Sampling.Samples) throws -> Display.DisplayData in value.displayData }
  type.property(
    "description",
    documentation: "The same as text.") { (value: Sampling.Samples) throws -> String in value.description }
  type.property(
    "summary",
    documentation: "Count, range, mean and median of each layer.") { (value: Sampling.Samples) throws -> Tables.Table in value.summary }
  type.method(
    "plot",
    Parameter(nil, String?.self, name: "layer", default: "nil") { () throws -> String? in nil },
    documentation: #"""
    A map of the sites, coloured by the values of one layer.

    - Parameter layer: A layer's name; `nil` for the first.
    - Returns: The map.
    - Throws: `SoilError/unknownLayer(_:available:)`.
    """#,
    isThrowing: true) { (value: Sampling.Samples, a0: String?) throws -> Figures.Figure in
    try value.plot(a0)
  }
  type.method(
    "save",
    Parameter(nil, String.self, name: "path"),
    Parameter("crs", Geodata.CoordinateReferenceSystem?.self, default: "nil") { () throws -> Geodata.CoordinateReferenceSystem? in nil },
    documentation: #"""
    Writes the samples as points: GeoPackage, GeoJSON or CSV, by the ending of the path (`.gpkg`,
    `.geojson`, `.json`, `.csv`).

    There is one point a site, with the profile's identifier, one column a layer, for example
    `organic carbon 0-5 cm (g/kg)`, and one a channel with the value at the site's own cell; missing
    values are empty. GeoJSON is in longitude and latitude on WGS 84, CSV has the columns `x`, `y`
    and `crs`. The file is written whole or not at all.

    - Parameters:
      - path: The file; its folder must exist.
      - crs: The reference system of the points, or `nil` for that of the covariates' grid.
    - Throws: `GeodataError` where the file cannot be written; `Interrupted` when stopped.
    """#,
    isThrowing: true) { (value: Sampling.Samples, a0: String, a1: Geodata.CoordinateReferenceSystem?) throws -> Void in
    try value.save(a0, crs: a1)
  }
  type.property(
    "scales",
    documentation: #"""
    The widths in cells of the squares that the windows' cells are means over, in the order of the
    channels; `[1]` where the windows hold single cells.

    The channels of one scale lie side by side, so that `Channels(0..<10)` picks the first scale of
    ten covariates and `Channels(10..<20)` the second.
    """#) { (value: Sampling.Samples) throws -> [Int] in value.scales }
  type.method(
    "channels",
    Parameter("scale", Int.self),
    documentation: #"""
    The channels of one scale.

    - Parameter scale: One of `scales`.
    - Returns: The range of the channels, for `Channels(_:)`.
    - Throws: `RangeError/outOfRange(_:value:expected:)` for another scale.
    """#,
    isThrowing: true) { (value: Sampling.Samples, a0: Int) throws -> Range<Int> in
    try value.channels(scale: a0)
  }
  type.property(
    "siteColumns",
    documentation: #"""
    The names of the sites' columns, in alphabetical order; see
    `SoilProfiles/adding(siteColumns:from:profile:)`.
    """#) { (value: Sampling.Samples) throws -> [String] in value.siteColumns }
  type.method(
    "siteEntries",
    Parameter(nil, String.self, name: "column"),
    documentation: #"""
    The entries of a column of the sites.

    - Parameter column: The column's name.
    - Returns: One text a site, in the order of the sites; empty where missing.
    - Throws: `SamplingError/unknownSiteColumn(_:available:)`.
    """#,
    isThrowing: true) { (value: Sampling.Samples, a0: String) throws -> [String] in
    try value.siteEntries(a0)
  }
  type.subscripting(
    Parameter(nil, String.self, name: "layer"),
    documentation: #"""
    The same sites with one layer only.

    Sites without a value in that layer stay; learners leave them out.

    - Parameter layer: A layer's name, for example `"0-5 cm"`.
    - Throws: `SoilError/unknownLayer(_:available:)`.
    """#,
    isThrowing: true) { (value: Sampling.Samples, a0: String) throws -> Sampling.Samples in
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
    isThrowing: true) { (value: Sampling.Samples, a0: String) throws -> [Double] in
    try value.values(a0)
  }
  type.method(
    "split",
    Parameter("testing", Double.self, name: "share", default: "0.25") { () throws -> Double in 0.25 },
    Parameter("by", Sampling.SplitDesign.self, name: "design", default: ".latinHypercube") { () throws -> Sampling.SplitDesign in .latinHypercube },
    Parameter("seed", Int.self, default: "1") { () throws -> Int in 1 },
    documentation: #"""
    Divides the samples once into a training and a test part, by profile: all layers of a profile
    and all profiles at one place are in the same part.

    Designs that look at covariates take the values of the sites' own cells, scaled to variance 1.

    - Parameters:
      - share: The part of the places for testing, above 0 and below 1.
      - design: How the training part is chosen.
      - seed: The seed; equal seeds give equal parts.
    - Returns: Both parts.
    - Throws: `SamplingError/split(reason:)` where a part would be empty, there are no covariates,
      or the strata do not fit; `RangeError/outOfRange(_:value:expected:)`,
      `SoilError/unknownLayer(_:available:)`.
    """#,
    isThrowing: true) { (value: Sampling.Samples, a0: Double, a1: Sampling.SplitDesign, a2: Int) throws -> Sampling.SampleSplit in
    try value.split(testing: a0, by: a1, seed: a2)
  }
  type.method(
    "moransI",
    Parameter(nil, String?.self, name: "layer", default: "nil") { () throws -> String? in nil },
    Parameter("of", Sampling.VariogramSubject.self, name: "subject", default: ".values") { () throws -> Sampling.VariogramSubject in .values },
    Parameter("neighbourhood", Geostatistics.Neighbourhood.self, default: ".nearest(8)") { () throws -> Geostatistics.Neighbourhood in .nearest(8) },
    Parameter("permutations", Int.self, default: "999") { () throws -> Int in 999 },
    Parameter("seed", Int.self, default: "1") { () throws -> Int in 1 },
    documentation: #"""
    Whether near sites have like values in one layer: Moran's I with its expectation, variance
    and a permutation test.

    Distances are those on the map, or along the great circle where the samples' reference system
    is geographic. Sites without a value are left out.

    - Parameters:
      - layer: A layer's name; `nil` for the first.
      - subject: The values, or what a linear regression on the covariates leaves of them.
      - neighbourhood: Which sites are neighbours.
      - permutations: The number of random permutations, from 0 to 100,000.
      - seed: The seed of the permutations.
    - Returns: The statistic.
    - Throws: `SoilError/unknownLayer(_:available:)`, `SamplingError/noSites(reason:)` for fewer
      than 10 sites with values and neighbours, `SamplingError/constantValues(_:value:)`,
      `RangeError/outOfRange(_:value:expected:)`.
    """#,
    isThrowing: true) { (value: Sampling.Samples, a0: String?, a1: Sampling.VariogramSubject, a2: Geostatistics.Neighbourhood, a3: Int, a4: Int) throws -> Geostatistics.MoransI in
    try value.moransI(a0, of: a1, neighbourhood: a2, permutations: a3, seed: a4)
  }
  type.method(
    "moransI",
    Parameter("values", [Double].self),
    Parameter("name", String.self, default: #""values""#) { () throws -> String in "values" },
    Parameter("neighbourhood", Geostatistics.Neighbourhood.self, default: ".nearest(8)") { () throws -> Geostatistics.Neighbourhood in .nearest(8) },
    Parameter("permutations", Int.self, default: "999") { () throws -> Int in 999 },
    Parameter("seed", Int.self, default: "1") { () throws -> Int in 1 },
    documentation: #"""
    Whether near sites have like values in any values, for example in the residuals of a learner.

    - Parameters:
      - values: One value a site, in the order of the sites; not-a-number where missing.
      - name: What the values are, for titles.
      - neighbourhood: Which sites are neighbours.
      - permutations: The number of random permutations, from 0 to 100,000.
      - seed: The seed of the permutations.
    - Returns: The statistic.
    - Throws: `SamplingError/valueCount(_:expected:found:)`, `SamplingError/noSites(reason:)`,
      `SamplingError/constantValues(_:value:)`, `RangeError/outOfRange(_:value:expected:)`.
    """#,
    isThrowing: true) { (value: Sampling.Samples, a0: [Double], a1: String, a2: Geostatistics.Neighbourhood, a3: Int, a4: Int) throws -> Geostatistics.MoransI in
    try value.moransI(values: a0, name: a1, neighbourhood: a2, permutations: a3, seed: a4)
  }
  type.method(
    "variogram",
    Parameter(nil, String?.self, name: "layer", default: "nil") { () throws -> String? in nil },
    Parameter("of", Sampling.VariogramSubject.self, name: "subject", default: ".values") { () throws -> Sampling.VariogramSubject in .values },
    Parameter("estimator", Geostatistics.VariogramEstimator.self, default: ".matheron") { () throws -> Geostatistics.VariogramEstimator in .matheron },
    Parameter("model", Geostatistics.VariogramShape?.self, default: "nil") { () throws -> Geostatistics.VariogramShape? in nil },
    Parameter("cutoff", Double?.self, default: "nil") { () throws -> Double? in nil },
    Parameter("bins", Int.self, default: "15") { () throws -> Int in 15 },
    Parameter("seed", Int.self, default: "1") { () throws -> Int in 1 },
    documentation: #"""
    How alike near sites are in one layer: the reason for spatial blocks, and a hint at their
    size.

    Distances are those on the map, or along the great circle where the samples' reference system
    is geographic. Sites without a value are left out.

    - Parameters:
      - layer: A layer's name; `nil` for the first.
      - subject: The values, or what a linear regression on the covariates leaves of them.
      - estimator: How semivariances are computed.
      - model: The form of the model; `nil` for the one of exponential, spherical, Gaussian and
        Matérn (1.5) that fits best.
      - cutoff: The greatest distance in metres; `nil` for a third of the width of the area (its
        diagonal, or in degrees the longest distance of two sites).
      - bins: The number of classes of distance, from 4 to 200.
      - seed: The seed from which 10,000 sites are drawn where there are more.
    - Returns: The variogram with its fitted model.
    - Throws: `SoilError/unknownLayer(_:available:)`, `SamplingError/noSites(reason:)` for fewer
      than 10 sites with values, `RangeError/outOfRange(_:value:expected:)`.
    """#,
    isThrowing: true) { (value: Sampling.Samples, a0: String?, a1: Sampling.VariogramSubject, a2: Geostatistics.VariogramEstimator, a3: Geostatistics.VariogramShape?, a4: Double?, a5: Int, a6: Int) throws -> Geostatistics.Variogram in
    try value.variogram(a0, of: a1, estimator: a2, model: a3, cutoff: a4, bins: a5, seed: a6)
  }
  type.method(
    "variogram",
    Parameter("values", [Double].self),
    Parameter("name", String.self, default: #""values""#) { () throws -> String in "values" },
    Parameter("estimator", Geostatistics.VariogramEstimator.self, default: ".matheron") { () throws -> Geostatistics.VariogramEstimator in .matheron },
    Parameter("model", Geostatistics.VariogramShape?.self, default: "nil") { () throws -> Geostatistics.VariogramShape? in nil },
    Parameter("cutoff", Double?.self, default: "nil") { () throws -> Double? in nil },
    Parameter("bins", Int.self, default: "15") { () throws -> Int in 15 },
    Parameter("seed", Int.self, default: "1") { () throws -> Int in 1 },
    documentation: #"""
    How alike near sites are in any values, for example in the residuals of a learner.

    - Parameters:
      - values: One value a site, in the order of the sites; not-a-number where missing.
      - name: What the values are, for titles.
      - estimator: How semivariances are computed.
      - model: The form of the model; `nil` for the best of four.
      - cutoff: The greatest distance in metres; `nil` for a third of the width of the area.
      - bins: The number of classes of distance, from 4 to 200.
      - seed: The seed from which 10,000 sites are drawn where there are more.
    - Returns: The variogram with its fitted model.
    - Throws: `SamplingError/valueCount(_:expected:found:)`, `SamplingError/noSites(reason:)`,
      `RangeError/outOfRange(_:value:expected:)`.
    """#,
    isThrowing: true) { (value: Sampling.Samples, a0: [Double], a1: String, a2: Geostatistics.VariogramEstimator, a3: Geostatistics.VariogramShape?, a4: Double?, a5: Int, a6: Int) throws -> Geostatistics.Variogram in
    try value.variogram(values: a0, name: a1, estimator: a2, model: a3, cutoff: a4, bins: a5, seed: a6)
  }
  type.method(
    "blockSize",
    Parameter(nil, String?.self, name: "layer", default: "nil") { () throws -> String? in nil },
    Parameter("of", Sampling.VariogramSubject.self, name: "subject", default: ".residuals") { () throws -> Sampling.VariogramSubject in .residuals },
    Parameter("seed", Int.self, default: "1") { () throws -> Int in 1 },
    documentation: #"""
    The side of spatial blocks in metres that the data ask for: the range of the variogram of what
    a linear regression on the covariates leaves of a layer.

    ```swift
    let folds = try samples.folds(10, by: .spatialBlocks(metres: samples.blockSize()))
    ```

    Blocks at least as wide as the residuals are alike keep the test part independent of the
    training part. For the residuals of another learner take the
    `Variogram/blockSize` of `variogram(values:name:estimator:model:cutoff:bins:seed:)`.

    Sources: Roberts et al. (2017), DOI 10.1111/ecog.02881; Valavi et al. (2019),
    DOI 10.1111/2041-210X.13107.

    - Parameters:
      - layer: A layer's name; `nil` for the first.
      - subject: The residuals, or the values as they are.
      - seed: The seed from which 10,000 sites are drawn where there are more.
    - Returns: A length in metres.
    - Throws: `GeostatisticsError/blockSize(variogram:reason:)` where no size follows, and the errors of
      `variogram(_:of:estimator:model:cutoff:bins:seed:)`.
    """#,
    isThrowing: true) { (value: Sampling.Samples, a0: String?, a1: Sampling.VariogramSubject, a2: Int) throws -> Double in
    try value.blockSize(a0, of: a1, seed: a2)
  }
}

private func addSamplingSamplingError(_ type: TypeRegistrar<Sampling.SamplingError>) {
  type.enumCase(
    "rasterCoversNoSite",
    Parameter("raster", String.self),
    Parameter("sites", String.self),
    Parameter("extent", String.self),
    documentation: "A raster has no value at any site.",
    make: { (a0: String, a1: String, a2: String) throws -> Sampling.SamplingError in
    Sampling.SamplingError.rasterCoversNoSite(raster: a0, sites: a1, extent: a2)
  },
    match: { (value: Sampling.SamplingError) -> (String, String, String)? in
      if case Sampling.SamplingError.rasterCoversNoSite(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "noSites",
    Parameter("reason", String.self),
    documentation: "No site is left.",
    make: { (a0: String) throws -> Sampling.SamplingError in
    Sampling.SamplingError.noSites(reason: a0)
  },
    match: { (value: Sampling.SamplingError) -> (String)? in
      if case Sampling.SamplingError.noSites(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "scales",
    Parameter(nil, [Int].self),
    documentation: "Scales of windows that are none, or the same twice.",
    make: { (a0: [Int]) throws -> Sampling.SamplingError in
    Sampling.SamplingError.scales(a0)
  },
    match: { (value: Sampling.SamplingError) -> ([Int])? in
      if case Sampling.SamplingError.scales(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "unknownSiteColumn",
    Parameter(nil, String.self),
    Parameter("available", [String].self),
    documentation: "The sites have no such column.",
    make: { (a0: String, a1: [String]) throws -> Sampling.SamplingError in
    Sampling.SamplingError.unknownSiteColumn(a0, available: a1)
  },
    match: { (value: Sampling.SamplingError) -> (String, [String])? in
      if case Sampling.SamplingError.unknownSiteColumn(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "constantValues",
    Parameter(nil, String.self),
    Parameter("value", Double.self),
    documentation: "All values are the same where they must differ.",
    make: { (a0: String, a1: Double) throws -> Sampling.SamplingError in
    Sampling.SamplingError.constantValues(a0, value: a1)
  },
    match: { (value: Sampling.SamplingError) -> (String, Double)? in
      if case Sampling.SamplingError.constantValues(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "valueCount",
    Parameter(nil, String.self),
    Parameter("expected", Int.self),
    Parameter("found", Int.self),
    documentation: "A list has another number of values than there are sites.",
    make: { (a0: String, a1: Int, a2: Int) throws -> Sampling.SamplingError in
    Sampling.SamplingError.valueCount(a0, expected: a1, found: a2)
  },
    match: { (value: Sampling.SamplingError) -> (String, Int, Int)? in
      if case Sampling.SamplingError.valueCount(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "folds",
    Parameter("count", Int.self),
    Parameter("reason", String.self),
    documentation: "Folds cannot be made.",
    make: { (a0: Int, a1: String) throws -> Sampling.SamplingError in
    Sampling.SamplingError.folds(count: a0, reason: a1)
  },
    match: { (value: Sampling.SamplingError) -> (Int, String)? in
      if case Sampling.SamplingError.folds(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "split",
    Parameter("reason", String.self),
    documentation: "Samples cannot be divided into a training and a test part.",
    make: { (a0: String) throws -> Sampling.SamplingError in
    Sampling.SamplingError.split(reason: a0)
  },
    match: { (value: Sampling.SamplingError) -> (String)? in
      if case Sampling.SamplingError.split(let v0) = value { return .some((v0)) }
      return nil
    })
  type.property(
    "description",
    documentation: "What was wrong, the value, what was expected, and what to do.") { (value: Sampling.SamplingError) throws -> String in value.description }
}

private func addSamplingSplitDesign(_ type: TypeRegistrar<Sampling.SplitDesign>) {
  type.enumCase(
    "random",
    documentation: "At random.") { () -> Sampling.SplitDesign in Sampling.SplitDesign.random }
  type.enumCase(
    "latinHypercube",
    documentation: #"""
    So that the training part has every covariate's whole range evenly, the classes in their
    shares and the covariates' correlations (conditioned Latin hypercube).

    Source: Minasny & McBratney (2006), DOI 10.1016/j.cageo.2005.12.009.
    """#) { () -> Sampling.SplitDesign in Sampling.SplitDesign.latinHypercube }
  type.enumCase(
    "kennardStone",
    documentation: #"""
    So that the training part covers the covariates evenly, the extremes first: each site is the
    one farthest from those chosen before. It draws nothing at random; the test part lies within
    the training part's range, so that its errors are small for extreme places.

    Source: Kennard & Stone (1969), DOI 10.1080/00401706.1969.10490666.
    """#) { () -> Sampling.SplitDesign in Sampling.SplitDesign.kennardStone }
  type.enumCase(
    "covariateStrata",
    Parameter(nil, Int.self),
    documentation: #"""
    At random within each of some groups of sites with like covariates (k-means); the argument is
    the number of groups.
    """#,
    make: { (a0: Int) throws -> Sampling.SplitDesign in
    Sampling.SplitDesign.covariateStrata(a0)
  },
    match: { (value: Sampling.SplitDesign) -> (Int)? in
      if case Sampling.SplitDesign.covariateStrata(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "targetStrata",
    Parameter("layer", String.self),
    documentation: #"""
    At random among sites with like values of a layer, so that both parts have low and high
    values; the argument is the layer's name.
    """#,
    make: { (a0: String) throws -> Sampling.SplitDesign in
    Sampling.SplitDesign.targetStrata(layer: a0)
  },
    match: { (value: Sampling.SplitDesign) -> (String)? in
      if case Sampling.SplitDesign.targetStrata(let v0) = value { return .some((v0)) }
      return nil
    })
  type.property(
    "description",
    documentation: "The design in words.") { (value: Sampling.SplitDesign) throws -> String in value.description }
}

private func addSamplingVariogramSubject(_ type: TypeRegistrar<Sampling.VariogramSubject>) {
  type.enumCase(
    "values",
    documentation: "The values as they are.") { () -> Sampling.VariogramSubject in Sampling.VariogramSubject.values }
  type.enumCase(
    "residuals",
    documentation: #"""
    What a linear regression on the covariates at the sites (ordinary least squares) leaves: the
    part that a model of these covariates may not explain.
    """#) { () -> Sampling.VariogramSubject in Sampling.VariogramSubject.residuals }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Sampling.VariogramSubject? in
    Sampling.VariogramSubject(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Sampling.VariogramSubject) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Sampling.VariogramSubject] in Sampling.VariogramSubject.allCases }
}

private func addSamplingDepthLayers(_ type: TypeRegistrar<Soil.DepthLayers>) {
  type.method(
    "sampled",
    Parameter("from", CovariateGrids.Covariates.self, name: "covariates"),
    Parameter("window", Int.self, default: "1") { () throws -> Int in 1 },
    Parameter("scales", [Int].self, default: "[1]") { () throws -> [Int] in [1] },
    documentation: #"""
    Reads the covariates around every profile.

    Profiles are left out, and listed in `Samples/excluded` with the reason, where they have no
    coordinates, lie outside the grid, or where a covariate has no value at their own cell.
    Missing values elsewhere in a window stay missing. A raster of classes gives one channel for
    each class that occurs at the cell of any site.

    With several scales a site has one window a scale, as many cells wide but of larger cells: at
    scale 3 a cell is the mean of 3 × 3 cells that have a value, and of a class the share of the
    cells that are of it. All windows have the site's own cell in their middle. The channels are
    all covariates of the first scale, then all of the second; their names tell the scale, as in
    `"elevation (3 × 3)"`.

    - Parameters:
      - covariates: The rasters.
      - window: The width of the window around a site in cells, an odd number from 1 to 101.
      - scales: The widths in cells of the squares that the windows' cells are means over,
        different odd numbers, for example `[1, 3, 9]`; no window may span over 999 cells.
    - Returns: The samples of all profiles that can be used.
    - Throws: `SamplingError/rasterCoversNoSite(raster:sites:extent:)`,
      `SamplingError/noSites(reason:)`, `RangeError/outOfRange(_:value:expected:)` for an even
      window or scale; `GeodataError` where a raster cannot be read.
    """#,
    isThrowing: true) { (value: Soil.DepthLayers, a0: CovariateGrids.Covariates, a1: Int, a2: [Int]) throws -> Sampling.Samples in
    try value.sampled(from: a0, window: a1, scales: a2)
  }
}

private func addSamplingPropertyLayers(_ type: TypeRegistrar<Soil.PropertyLayers>) {
  type.method(
    "sampled",
    Parameter("from", CovariateGrids.Covariates.self, name: "covariates"),
    Parameter("window", Int.self, default: "1") { () throws -> Int in 1 },
    Parameter("scales", [Int].self, default: "[1]") { () throws -> [Int] in [1] },
    documentation: #"""
    Reads the covariates around every profile that has any of the properties, once for all.

    What is left out, and how channels are made, is as in
    `DepthLayers/sampled(from:window:scales:)`.

    - Parameters:
      - covariates: The rasters.
      - window: The width of the window around a site in cells, an odd number from 1 to 101.
      - scales: The widths in cells of the squares that the windows' cells are means over,
        different odd numbers, for example `[1, 3, 9]`; no window may span over 999 cells.
    - Returns: The samples of each property, at the same sites.
    - Throws: As `DepthLayers/sampled(from:window:scales:)`.
    """#,
    isThrowing: true) { (value: Soil.PropertyLayers, a0: CovariateGrids.Covariates, a1: Int, a2: [Int]) throws -> Sampling.PropertySamples in
    try value.sampled(from: a0, window: a1, scales: a2)
  }
}
