// Written by `swift run dev bindings` from the declarations of Geostatistics; edit those.
import Display
import Figures
import Geostatistics
import SwiftCells
import Tables

extension Vocabulary {
  /// Registers what Geostatistics gives to cells.
  func addGeostatistics() {
    type(
      Geostatistics.GeostatisticsError.self, name: "GeostatisticsError",
      documentation: "What can go wrong with the statistics of places.",
      addGeostatisticsGeostatisticsError)
    type(
      Geostatistics.MoransI.self, name: "MoransI",
      documentation: #"""
      Whether near sites have like values: Moran's I.

      Each site's value is compared with the mean of its neighbours (weights that sum to 1 a site). I
      is near 1 where neighbours are alike, near 0 where places do not matter, and below where
      neighbours differ.

      Source: Moran (1950), DOI 10.2307/2332142; expectation and variance under randomisation: Cliff &
      Ord (1981), Spatial Processes, ISBN 0-85086-081-4.
      """#,
      addGeostatisticsMoransI)
    type(
      Geostatistics.Neighbourhood.self, name: "Neighbourhood",
      documentation: "Which other sites count as the neighbours of a site.",
      addGeostatisticsNeighbourhood)
    type(
      Geostatistics.Variogram.self, name: "Variogram",
      documentation: #"""
      How unlike values are that lie some distance apart, and the model that fits this best.

      The model is fitted by least squares with the weights N/h² (Pebesma 2004, Computers &
      Geosciences 30:683, DOI 10.1016/j.cageo.2004.03.012). Pairs of sites at one place have no
      distance and are left out.
      """#,
      addGeostatisticsVariogram)
    type(
      Geostatistics.VariogramEstimator.self, name: "VariogramEstimator",
      documentation: "How the semivariance of a class of distances is computed from its pairs of sites.",
      addGeostatisticsVariogramEstimator)
    type(
      Geostatistics.VariogramModel.self, name: "VariogramModel",
      documentation: "A smooth line through a variogram: it starts at the nugget and levels off at the sill.",
      addGeostatisticsVariogramModel)
    type(
      Geostatistics.VariogramShape.self, name: "VariogramShape",
      documentation: #"""
      The form of a variogram's model.

      Distances `h` are given in ranges. A model that levels off without end reaches 95 % of its rise
      at the range.

      Source: Chilès & Delfiner (2012), DOI 10.1002/9781118136188.
      """#,
      addGeostatisticsVariogramShape)
  }
}

private func addGeostatisticsGeostatisticsError(_ type: TypeRegistrar<Geostatistics.GeostatisticsError>) {
  type.enumCase(
    "blockSize",
    Parameter("variogram", String.self),
    Parameter("reason", String.self),
    documentation: "A variogram does not tell how large blocks should be.",
    make: { (a0: String, a1: String) throws -> Geostatistics.GeostatisticsError in
    Geostatistics.GeostatisticsError.blockSize(variogram: a0, reason: a1)
  },
    match: { (value: Geostatistics.GeostatisticsError) -> (String, String)? in
      if case Geostatistics.GeostatisticsError.blockSize(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.property(
    "description",
    documentation: "What was wrong, the value, what was expected, and what to do.") { (value: Geostatistics.GeostatisticsError) throws -> String in value.description }
}

private func addGeostatisticsMoransI(_ type: TypeRegistrar<Geostatistics.MoransI>) {
  type.property(
    "name",
    documentation: "What was measured, for example `organic carbon, 0-5 cm`.") { (value: Geostatistics.MoransI) throws -> String in value.name }
  type.property(
    "neighbourhood",
    documentation: "Which sites are neighbours.") { (value: Geostatistics.MoransI) throws -> Geostatistics.Neighbourhood in value.neighbourhood }
  type.property(
    "siteCount",
    documentation: "The number of sites used: those with a value and a neighbour.") { (value: Geostatistics.MoransI) throws -> Int in value.siteCount }
  type.property(
    "isolatedCount",
    documentation: "The number of sites with a value that have no neighbour and are left out.") { (value: Geostatistics.MoransI) throws -> Int in value.isolatedCount }
  type.property(
    "value",
    documentation: "Moran's I.") { (value: Geostatistics.MoransI) throws -> Double in value.value }
  type.property(
    "expectation",
    documentation: "What I is on average where places do not matter: -1 / (n - 1).") { (value: Geostatistics.MoransI) throws -> Double in value.expectation }
  type.property(
    "variance",
    documentation: "The variance of I where the values are dealt out to the sites at random.") { (value: Geostatistics.MoransI) throws -> Double in value.variance }
  type.property(
    "zScore",
    documentation: "How many standard deviations I lies above its expectation.") { (value: Geostatistics.MoransI) throws -> Double in value.zScore }
  type.property(
    "pValue",
    documentation: #"""
    The probability of so great an I where places do not matter (one-sided), from random
    permutations of the values: (1 + permutations with as great an I) / (1 + permutations).
    """#) { (value: Geostatistics.MoransI) throws -> Double in value.pValue }
  type.property(
    "permutations",
    documentation: "The number of permutations.") { (value: Geostatistics.MoransI) throws -> Int in value.permutations }
  type.property(
    "seed",
    documentation: "The seed of the permutations.") { (value: Geostatistics.MoransI) throws -> Int in value.seed }
  type.property(
    "displayData",
    documentation: "The statistic with its expectation, variance and probability.") { (value: Geostatistics.MoransI) throws -> Display.DisplayData in value.displayData }
  type.property(
    "description",
    documentation: "The statistic in words.") { (value: Geostatistics.MoransI) throws -> String in value.description }
  type.property(
    "table",
    documentation: "The statistic with its expectation, variance and probability, one a row.") { (value: Geostatistics.MoransI) throws -> Tables.Table in value.table }
  type.method(
    "plot",
    documentation: #"""
    The Moran scatter plot: each site's value and the mean of its neighbours; I is the slope of
    the line.

    Source: Anselin (1996), The Moran scatterplot as an ESDA tool, in Fischer, Scholten & Unwin,
    Spatial Analytical Perspectives on GIS, 111-125.

    - Returns: The figure.
    """#) { (value: Geostatistics.MoransI) throws -> Figures.Figure in
    value.plot()
  }
}

private func addGeostatisticsNeighbourhood(_ type: TypeRegistrar<Geostatistics.Neighbourhood>) {
  type.enumCase(
    "nearest",
    Parameter(nil, Int.self),
    documentation: "The nearest sites; the argument is their number. At equal distances the earlier sites count.",
    make: { (a0: Int) throws -> Geostatistics.Neighbourhood in
    Geostatistics.Neighbourhood.nearest(a0)
  },
    match: { (value: Geostatistics.Neighbourhood) -> (Int)? in
      if case Geostatistics.Neighbourhood.nearest(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "within",
    Parameter("metres", Double.self),
    documentation: "All sites up to a distance; a site without any is left out.",
    make: { (a0: Double) throws -> Geostatistics.Neighbourhood in
    Geostatistics.Neighbourhood.within(metres: a0)
  },
    match: { (value: Geostatistics.Neighbourhood) -> (Double)? in
      if case Geostatistics.Neighbourhood.within(let v0) = value { return .some((v0)) }
      return nil
    })
  type.property(
    "description",
    documentation: "The rule in words.") { (value: Geostatistics.Neighbourhood) throws -> String in value.description }
}

private func addGeostatisticsVariogram(_ type: TypeRegistrar<Geostatistics.Variogram>) {
  type.property(
    "name",
    documentation: "What was measured, for example `organic carbon, 0-5 cm`.") { (value: Geostatistics.Variogram) throws -> String in value.name }
  type.property(
    "estimator",
    documentation: "How the semivariances were computed.") { (value: Geostatistics.Variogram) throws -> Geostatistics.VariogramEstimator in value.estimator }
  type.property(
    "distances",
    documentation: "The mean distance of the pairs of each class, in metres.") { (value: Geostatistics.Variogram) throws -> [Double] in value.distances }
  type.property(
    "semivariances",
    documentation: "The semivariance of each class.") { (value: Geostatistics.Variogram) throws -> [Double] in value.semivariances }
  type.property(
    "counts",
    documentation: "The number of pairs of each class.") { (value: Geostatistics.Variogram) throws -> [Int] in value.counts }
  type.property(
    "siteCount",
    documentation: "The number of sites used; with more than 10,000, a part drawn from the seed.") { (value: Geostatistics.Variogram) throws -> Int in value.siteCount }
  type.property(
    "cutoff",
    documentation: "The greatest distance looked at, in metres.") { (value: Geostatistics.Variogram) throws -> Double in value.cutoff }
  type.property(
    "model",
    documentation: "The fitted model, or `nil` where there are fewer than four classes with pairs.") { (value: Geostatistics.Variogram) throws -> Geostatistics.VariogramModel? in value.model }
  type.property(
    "blockSize",
    documentation: #"""
    The side of spatial blocks in metres: the range of the model, beyond which values are no more
    alike than any.

    Take it from the variogram of residuals, because it is what the model leaves that must be
    independent between training and test part: Roberts et al. (2017), DOI 10.1111/ecog.02881;
    Valavi et al. (2019), DOI 10.1111/2041-210X.13107.

    - Throws: `GeostatisticsError/blockSize(variogram:reason:)` where there is no model, the model is a
      nugget only, or its range is beyond the distances looked at.
    """#,
    isThrowing: true) { (value: Geostatistics.Variogram) throws -> Double in try value.blockSize }
  type.property(
    "displayData",
    documentation: "The classes and the model.") { (value: Geostatistics.Variogram) throws -> Display.DisplayData in value.displayData }
  type.property(
    "description",
    documentation: "The model and the classes as text.") { (value: Geostatistics.Variogram) throws -> String in value.description }
  type.property(
    "table",
    documentation: "A row a class of distance.") { (value: Geostatistics.Variogram) throws -> Tables.Table in value.table }
  type.method(
    "plot",
    documentation: "The classes as points with their numbers of pairs, the model as a line, and its range.") { (value: Geostatistics.Variogram) throws -> Figures.Figure in
    value.plot()
  }
}

private func addGeostatisticsVariogramEstimator(_ type: TypeRegistrar<Geostatistics.VariogramEstimator>) {
  type.enumCase(
    "matheron",
    documentation: #"""
    Half the mean squared difference.

    Source: Matheron (1963), DOI 10.2113/gsecongeo.58.8.1246.
    """#) { () -> Geostatistics.VariogramEstimator in Geostatistics.VariogramEstimator.matheron }
  type.enumCase(
    "cressieHawkins",
    documentation: #"""
    From the fourth power of the mean square root of the differences, on which few extreme values
    have little influence.

    Source: Cressie & Hawkins (1980), DOI 10.1007/BF01035243.
    """#) { () -> Geostatistics.VariogramEstimator in Geostatistics.VariogramEstimator.cressieHawkins }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Geostatistics.VariogramEstimator? in
    Geostatistics.VariogramEstimator(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Geostatistics.VariogramEstimator) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Geostatistics.VariogramEstimator] in Geostatistics.VariogramEstimator.allCases }
}

private func addGeostatisticsVariogramModel(_ type: TypeRegistrar<Geostatistics.VariogramModel>) {
  type.property(
    "shape",
    documentation: "The line's form.") { (value: Geostatistics.VariogramModel) throws -> Geostatistics.VariogramShape in value.shape }
  type.property(
    "nugget",
    documentation: #"""
    The semivariance at the smallest distances: noise, and changes over less than the distance of
    sites.
    """#) { (value: Geostatistics.VariogramModel) throws -> Double in value.nugget }
  type.property(
    "partialSill",
    documentation: "By how much the semivariance rises from the nugget to the sill.") { (value: Geostatistics.VariogramModel) throws -> Double in value.partialSill }
  type.property(
    "range",
    documentation: #"""
    The distance in metres at which the line has levelled off; of lines that level off without
    end, at which they have risen by 95 %. 0 where there is a nugget only.
    """#) { (value: Geostatistics.VariogramModel) throws -> Double in value.range }
  type.property(
    "sill",
    documentation: "The semivariance of sites far apart.") { (value: Geostatistics.VariogramModel) throws -> Double in value.sill }
  type.method(
    "semivariance",
    Parameter("at", Double.self, name: "distance"),
    documentation: #"""
    The line's height at a distance in metres.

    - Parameter distance: The distance; at 0 the value is the nugget.
    - Returns: The semivariance.
    """#) { (value: Geostatistics.VariogramModel, a0: Double) throws -> Double in
    value.semivariance(at: a0)
  }
  type.property(
    "description",
    documentation: "The model in words.") { (value: Geostatistics.VariogramModel) throws -> String in value.description }
}

private func addGeostatisticsVariogramShape(_ type: TypeRegistrar<Geostatistics.VariogramShape>) {
  type.enumCase(
    "exponential",
    documentation: "Rises ever more slowly: 1 - exp(-3 h).") { () -> Geostatistics.VariogramShape in Geostatistics.VariogramShape.exponential }
  type.enumCase(
    "spherical",
    documentation: "Rises almost straight and ends at the range: 1.5 h - 0.5 h³.") { () -> Geostatistics.VariogramShape in Geostatistics.VariogramShape.spherical }
  type.enumCase(
    "gaussian",
    documentation: "Starts level, as very smooth surfaces do: 1 - exp(-3 h²).") { () -> Geostatistics.VariogramShape in Geostatistics.VariogramShape.gaussian }
  type.enumCase(
    "matern",
    Parameter("smoothness", Double.self),
    documentation: #"""
    Between exponential (smoothness 0.5) and Gaussian (great smoothness); the argument is a number
    from 0.1 to 10.

    Source: Stein (1999), DOI 10.1007/978-1-4612-1494-6.
    """#,
    make: { (a0: Double) throws -> Geostatistics.VariogramShape in
    Geostatistics.VariogramShape.matern(smoothness: a0)
  },
    match: { (value: Geostatistics.VariogramShape) -> (Double)? in
      if case Geostatistics.VariogramShape.matern(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "nugget",
    documentation: "Level from the smallest distances on: near sites are no more alike than far ones.") { () -> Geostatistics.VariogramShape in Geostatistics.VariogramShape.nugget }
  type.property(
    "description",
    documentation: "The form in words, for example `Matérn (1.5)`.") { (value: Geostatistics.VariogramShape) throws -> String in value.description }
}
