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
      Soil.CensoredRule.self, name: "CensoredRule",
      documentation: #"""
      What stands in for a censored value: one that a laboratory reports as below its detection limit,
      for example `< 0.5` or `< LOD`.

      Whatever the rule, the horizon stays marked as censored and its limit is kept; see
      `SoilProfiles/censored`. Where the limit is not known the value counts as missing.

      Source: Hornung & Reed (1990), Applied Occupational and Environmental Hygiene 5:46,
      DOI 10.1080/1047322X.1990.10389587, which compares the three substitutions.
      """#,
      addSoilCensoredRule)
    type(
      Soil.ColumnHint.self, name: "ColumnHint",
      documentation: "Why a file has no column of some name where it was sought.",
      addSoilColumnHint)
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
      Soil.DepthUnit.self, name: "DepthUnit",
      documentation: "The unit of the depths in a file; they are kept in centimetres.",
      addSoilDepthUnit)
    type(
      Soil.DuplicateRule.self, name: "DuplicateRule",
      documentation: "What happens to horizons of a profile that have the same depths.",
      addSoilDuplicateRule)
    type(
      Soil.ExchangeRule.self, name: "ExchangeRule",
      documentation: "What happens to two numbers that look exchanged: top and bottom, or easting and northing.",
      addSoilExchangeRule)
    type(
      Soil.Harmonization.self, name: "Harmonization",
      documentation: "How values of horizons become values of standard layers.",
      addSoilHarmonization)
    type(
      Soil.LitterRule.self, name: "LitterRule",
      documentation: #"""
      What happens to layers of litter above the mineral soil.

      Those are layers with depths above 0, layers counted upwards as in 8-3 and 3-0 cm, and layers
      that a published file marks as litter or organic surface. `OrganicHorizonRule` says whether
      horizons with names such as `OL` are litter too.
      """#,
      addSoilLitterRule)
    type(
      Soil.MassFraction.self, name: "MassFraction",
      documentation: "Units of a mass in a mass of soil.",
      addSoilMassFraction)
    type(
      Soil.MissingDepthRule.self, name: "MissingDepthRule",
      documentation: "What happens to horizons that lack their top or their bottom.",
      addSoilMissingDepthRule)
    type(
      Soil.OrganicHorizonRule.self, name: "OrganicHorizonRule",
      documentation: #"""
      What happens to organic horizons at the top of a profile that only their names tell, such as
      `OL`, `Oi` or `LFH`.
      """#,
      addSoilOrganicHorizonRule)
    type(
      Soil.OutlierRule.self, name: "OutlierRule",
      documentation: "What happens to values far from all others of their depth.",
      addSoilOutlierRule)
    type(
      Soil.OverlapRule.self, name: "OverlapRule",
      documentation: "What happens to horizons of a profile that overlap.",
      addSoilOverlapRule)
    type(
      Soil.PedotransferFunction.self, name: "PedotransferFunction",
      documentation: #"""
      Formulas that estimate the bulk density of the fine earth from what is measured more often.

      Organic matter stands for organic carbon × 1.724 in those that need it. Estimates scatter by about
      0.2 g/cm³ around measurements; check a formula against measured horizons of the same region.
      """#,
      addSoilPedotransferFunction)
    type(
      Soil.ProfileRepairs.self, name: "ProfileRepairs",
      documentation: #"""
      What is done about each kind of defect that the checks find.

          let profiles = try SoilProfiles.open(
            "edgeroi", repairs: ProfileRepairs(overlaps: .shorten, censored: .halfLimit))

      Whatever is chosen, every defect is a row of `SoilProfiles/checks` that says what was done.
      """#,
      addSoilProfileRepairs)
    type(
      Soil.RepeatedProfileRule.self, name: "RepeatedProfileRule",
      documentation: "What happens to profiles with the place, depths and values of another one.",
      addSoilRepeatedProfileRule)
    type(
      Soil.SoilError.self, name: "SoilError",
      documentation: "What can go wrong with profiles and their layers.",
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

private func addSoilCensoredRule(_ type: TypeRegistrar<Soil.CensoredRule>) {
  type.enumCase(
    "missing",
    documentation: "Nothing: the value counts as missing.") { () -> Soil.CensoredRule in Soil.CensoredRule.missing }
  type.enumCase(
    "zero",
    documentation: "Zero.") { () -> Soil.CensoredRule in Soil.CensoredRule.zero }
  type.enumCase(
    "halfLimit",
    documentation: "Half of the limit, for values spread evenly below it.") { () -> Soil.CensoredRule in Soil.CensoredRule.halfLimit }
  type.enumCase(
    "limitOverRootTwo",
    documentation: "The limit over the square root of two, for values that crowd below it.") { () -> Soil.CensoredRule in Soil.CensoredRule.limitOverRootTwo }
  type.enumCase(
    "limit",
    documentation: "The limit itself, the highest value that is possible.") { () -> Soil.CensoredRule in Soil.CensoredRule.limit }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Soil.CensoredRule? in
    Soil.CensoredRule(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Soil.CensoredRule) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Soil.CensoredRule] in Soil.CensoredRule.allCases }
}

private func addSoilColumnHint(_ type: TypeRegistrar<Soil.ColumnHint>) {
  type.enumCase(
    "laterLine",
    Parameter(nil, Int.self),
    documentation: "The header is not the first line.",
    make: { (a0: Int) throws -> Soil.ColumnHint in
    Soil.ColumnHint.laterLine(a0)
  },
    match: { (value: Soil.ColumnHint) -> (Int)? in
      if case Soil.ColumnHint.laterLine(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "spaces",
    documentation: "The names are separated by spaces.") { () -> Soil.ColumnHint in Soil.ColumnHint.spaces }
  type.enumCase(
    "encoding",
    documentation: "The file is in an encoding other than UTF-8, and was read as Windows-1252.") { () -> Soil.ColumnHint in Soil.ColumnHint.encoding }
  type.enumCase(
    "otherLayers",
    Parameter("first", String.self),
    Parameter("others", [String].self),
    documentation: "The first layer was read, and there are others, each with its name and columns.",
    make: { (a0: String, a1: [String]) throws -> Soil.ColumnHint in
    Soil.ColumnHint.otherLayers(first: a0, others: a1)
  },
    match: { (value: Soil.ColumnHint) -> (String, [String])? in
      if case Soil.ColumnHint.otherLayers(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
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
    "displayData",
    documentation: "The correlations as a table.") { (value: Soil.DepthCorrelation) throws -> Display.DisplayData in value.displayData }
  type.property(
    "table",
    documentation: "The correlations as a table.") { (value: Soil.DepthCorrelation) throws -> Display.Table in value.table }
  type.method(
    "plot",
    documentation: #"""
    The correlations as a coloured matrix with its numbers; where fewer than three profiles have both
    layers, or one does not vary, the cell is grey with a stroke.
    """#,
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
  type.method(
    "contributingFraction",
    Parameter(nil, String.self, name: "layer"),
    documentation: #"""
    The part of a layer, from 0 to 1, in which each profile was measured, in the order of `ids`.

    Gaps between horizons do not count, also where a spline bridges them.

    - Parameter layer: A layer's name, for example `"0-5 cm"`.
    - Returns: One part a profile; 0 where the layer has no value.
    - Throws: `SoilError/unknownLayer(_:available:)`.
    """#,
    isThrowing: true) { (value: Soil.DepthLayers, a0: String) throws -> [Double] in
    try value.contributingFraction(a0)
  }
  type.property(
    "correlation",
    documentation: "The correlations between the layers: high ones are why transfer between depths can work.") { (value: Soil.DepthLayers) throws -> Soil.DepthCorrelation in value.correlation }
  type.property(
    "displayData",
    documentation: "A summary a layer, and what was found.") { (value: Soil.DepthLayers) throws -> Display.DisplayData in value.displayData }
  type.property(
    "description",
    documentation: "The summary as text.") { (value: Soil.DepthLayers) throws -> String in value.description }
  type.property(
    "summary",
    documentation: #"""
    Count, quartiles, mean and spread of each layer, and the contributing fraction: how much of the
    layer was measured, as a mean over all profiles.
    """#) { (value: Soil.DepthLayers) throws -> Display.Table in value.summary }
  type.method(
    "plot",
    documentation: #"""
    The distribution of each layer as a box, and the medians joined to a profile; for more than
    twenty layers median and quartiles as lines of depth, in steps, as each layer has one value.
    """#) { (value: Soil.DepthLayers) throws -> Figures.Figure in
    value.plot()
  }
  type.method(
    "save",
    Parameter(nil, String.self, name: "path"),
    Parameter("crs", Geodata.CoordinateReferenceSystem?.self, default: "nil") { () throws -> Geodata.CoordinateReferenceSystem? in nil },
    documentation: #"""
    Writes the layers as points: GeoPackage, GeoJSON or CSV, by the ending of the path (`.gpkg`,
    `.geojson`, `.json`, `.csv`).

    There is one point a profile, with its identifier, its site columns, one column a layer, for
    example `organic carbon 0-5 cm (g/kg)`, and one with the layer's contributing fraction; missing
    values are empty. GeoJSON is in longitude and latitude on WGS 84, CSV has the columns `x`, `y` and
    `crs`. The file is written whole or not at all.

    - Parameters:
      - path: The file; its folder must exist.
      - crs: The reference system of the points, or `nil` for the layers' own.
    - Throws: `GeodataError` where the file cannot be written; `Interrupted` when stopped.
    """#,
    isThrowing: true) { (value: Soil.DepthLayers, a0: String, a1: Geodata.CoordinateReferenceSystem?) throws -> Void in
    try value.save(a0, crs: a1)
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
  type.staticMethod(
    "slices",
    Parameter("to", Double.self, name: "depth"),
    Parameter("thickness", Double.self, default: "1") { () throws -> Double in 1 },
    documentation: #"""
    Slices of one thickness from the surface down, as descriptions of whole profiles have them.

    - Parameters:
      - depth: The depth of the last slice's lower end in cm, at most 1,000.
      - thickness: The thickness of a slice in cm, at least 0.1; the last slice ends at `depth`.
    - Returns: The slices, for example 0-1, 1-2, … 99-100 cm.
    - Throws: `RangeError/outOfRange(_:value:expected:)`.
    """#,
    isThrowing: true) { (a0: Double, a1: Double) throws -> Soil.DepthScheme in
    try Soil.DepthScheme.slices(to: a0, thickness: a1)
  }
  type.property(
    "layerNames",
    documentation: "The layers' names, for example `0-5 cm`.") { (value: Soil.DepthScheme) throws -> [String] in value.layerNames }
  type.property(
    "description",
    documentation: "The layers' names in one line.") { (value: Soil.DepthScheme) throws -> String in value.description }
}

private func addSoilDepthUnit(_ type: TypeRegistrar<Soil.DepthUnit>) {
  type.enumCase(
    "millimetres",
    documentation: "Thousandths of a metre.") { () -> Soil.DepthUnit in Soil.DepthUnit.millimetres }
  type.enumCase(
    "centimetres",
    documentation: "Hundredths of a metre, as nearly all descriptions of soils have them.") { () -> Soil.DepthUnit in Soil.DepthUnit.centimetres }
  type.enumCase(
    "metres",
    documentation: "Metres.") { () -> Soil.DepthUnit in Soil.DepthUnit.metres }
  type.enumCase(
    "inches",
    documentation: "International inches of 2.54 cm.") { () -> Soil.DepthUnit in Soil.DepthUnit.inches }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Soil.DepthUnit? in
    Soil.DepthUnit(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Soil.DepthUnit) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Soil.DepthUnit] in Soil.DepthUnit.allCases }
}

private func addSoilDuplicateRule(_ type: TypeRegistrar<Soil.DuplicateRule>) {
  type.enumCase(
    "average",
    documentation: "They become one with the mean of their values.") { () -> Soil.DuplicateRule in Soil.DuplicateRule.average }
  type.enumCase(
    "first",
    documentation: "The first one in the file is kept.") { () -> Soil.DuplicateRule in Soil.DuplicateRule.first }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Soil.DuplicateRule? in
    Soil.DuplicateRule(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Soil.DuplicateRule) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Soil.DuplicateRule] in Soil.DuplicateRule.allCases }
}

private func addSoilExchangeRule(_ type: TypeRegistrar<Soil.ExchangeRule>) {
  type.enumCase(
    "exchange",
    documentation: "They change places; a coordinate that only makes sense with the other sign has it changed.") { () -> Soil.ExchangeRule in Soil.ExchangeRule.exchange }
  type.enumCase(
    "leaveOut",
    documentation: "The horizon is left out; coordinates are set to missing.") { () -> Soil.ExchangeRule in Soil.ExchangeRule.leaveOut }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Soil.ExchangeRule? in
    Soil.ExchangeRule(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Soil.ExchangeRule) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Soil.ExchangeRule] in Soil.ExchangeRule.allCases }
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
  type.enumCase(
    "centimetreSlices",
    documentation: #"""
    The mean of slices of 1 cm, each with the value of the horizon in which its middle lies, as the
    R package aqp slices profiles; for layers thicker than a few centimetres nearly the mean
    weighted by thickness.

    Source: Beaudette, Roudier & O'Geen (2013), Computers & Geosciences 52:258,
    DOI 10.1016/j.cageo.2012.10.020.
    """#) { () -> Soil.Harmonization in Soil.Harmonization.centimetreSlices }
  type.property(
    "description",
    documentation: "The way in words.") { (value: Soil.Harmonization) throws -> String in value.description }
}

private func addSoilLitterRule(_ type: TypeRegistrar<Soil.LitterRule>) {
  type.enumCase(
    "leaveOut",
    documentation: "They are left out; depths count from the mineral surface.") { () -> Soil.LitterRule in Soil.LitterRule.leaveOut }
  type.enumCase(
    "shiftToZero",
    documentation: #"""
    They are kept; depths count from the top of the litter, and those of all horizons below grow
    by its thickness.
    """#) { () -> Soil.LitterRule in Soil.LitterRule.shiftToZero }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Soil.LitterRule? in
    Soil.LitterRule(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Soil.LitterRule) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Soil.LitterRule] in Soil.LitterRule.allCases }
}

private func addSoilMassFraction(_ type: TypeRegistrar<Soil.MassFraction>) {
  type.enumCase(
    "gramsPerKilogram",
    documentation: "Grams in a kilogram, which is per mille.") { () -> Soil.MassFraction in Soil.MassFraction.gramsPerKilogram }
  type.enumCase(
    "percent",
    documentation: "Hundredths.") { () -> Soil.MassFraction in Soil.MassFraction.percent }
  type.enumCase(
    "decagramsPerKilogram",
    documentation: "Decagrams in a kilogram, which is per cent by another name.") { () -> Soil.MassFraction in Soil.MassFraction.decagramsPerKilogram }
  type.enumCase(
    "milligramsPerKilogram",
    documentation: "Milligrams in a kilogram, which is parts per million.") { () -> Soil.MassFraction in Soil.MassFraction.milligramsPerKilogram }
  type.enumCase(
    "decigramsPerKilogram",
    documentation: "Tenths of a gram in a kilogram, as SoilGrids stores organic carbon.") { () -> Soil.MassFraction in Soil.MassFraction.decigramsPerKilogram }
  type.enumCase(
    "centigramsPerKilogram",
    documentation: "Centigrams in a kilogram, as SoilGrids stores nitrogen.") { () -> Soil.MassFraction in Soil.MassFraction.centigramsPerKilogram }
  type.enumCase(
    "fraction",
    documentation: "Parts of 1, which is grams in a gram.") { () -> Soil.MassFraction in Soil.MassFraction.fraction }
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

private func addSoilMissingDepthRule(_ type: TypeRegistrar<Soil.MissingDepthRule>) {
  type.enumCase(
    "fill",
    documentation: #"""
    A missing bottom becomes the next top, a missing top the bottom above or the surface; horizons
    without anything to go by are left out.
    """#) { () -> Soil.MissingDepthRule in Soil.MissingDepthRule.fill }
  type.enumCase(
    "leaveOut",
    documentation: "They are left out.") { () -> Soil.MissingDepthRule in Soil.MissingDepthRule.leaveOut }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Soil.MissingDepthRule? in
    Soil.MissingDepthRule(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Soil.MissingDepthRule) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Soil.MissingDepthRule] in Soil.MissingDepthRule.allCases }
}

private func addSoilOrganicHorizonRule(_ type: TypeRegistrar<Soil.OrganicHorizonRule>) {
  type.enumCase(
    "keep",
    documentation: "They are kept as soil, and each profile that has some is a finding.") { () -> Soil.OrganicHorizonRule in Soil.OrganicHorizonRule.keep }
  type.enumCase(
    "asLitter",
    documentation: #"""
    They are litter, for which `ProfileRepairs/litter` says what happens; where they are left
    out, depths count from the mineral surface. Together 40 cm thick or more they are an organic
    soil and stay.
    """#) { () -> Soil.OrganicHorizonRule in Soil.OrganicHorizonRule.asLitter }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Soil.OrganicHorizonRule? in
    Soil.OrganicHorizonRule(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Soil.OrganicHorizonRule) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Soil.OrganicHorizonRule] in Soil.OrganicHorizonRule.allCases }
}

private func addSoilOutlierRule(_ type: TypeRegistrar<Soil.OutlierRule>) {
  type.enumCase(
    "keep",
    documentation: "They are marked and kept.") { () -> Soil.OutlierRule in Soil.OutlierRule.keep }
  type.enumCase(
    "setMissing",
    documentation: "They are marked and set to missing.") { () -> Soil.OutlierRule in Soil.OutlierRule.setMissing }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Soil.OutlierRule? in
    Soil.OutlierRule(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Soil.OutlierRule) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Soil.OutlierRule] in Soil.OutlierRule.allCases }
}

private func addSoilOverlapRule(_ type: TypeRegistrar<Soil.OverlapRule>) {
  type.enumCase(
    "refuse",
    documentation: "The profile is left out when a property of the overlapping horizons is harmonized.") { () -> Soil.OverlapRule in Soil.OverlapRule.refuse }
  type.enumCase(
    "shorten",
    documentation: #"""
    Where both have a value of a property, the upper horizon ends where the lower one begins, and
    goes on below where it reaches deeper; of two with the same top the shorter one keeps its
    depths and the longer one the rest. A property that only one of them has keeps its depths.
    """#) { () -> Soil.OverlapRule in Soil.OverlapRule.shorten }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Soil.OverlapRule? in
    Soil.OverlapRule(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Soil.OverlapRule) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Soil.OverlapRule] in Soil.OverlapRule.allCases }
}

private func addSoilPedotransferFunction(_ type: TypeRegistrar<Soil.PedotransferFunction>) {
  type.enumCase(
    "saini",
    documentation: #"""
    1.62 - 0.06 organic matter (%), for mineral soils.

    Source: Saini (1966), Nature 210:1295, DOI 10.1038/2101295a0.
    """#) { () -> Soil.PedotransferFunction in Soil.PedotransferFunction.saini }
  type.enumCase(
    "drew",
    documentation: #"""
    1 / (0.6268 + 0.0361 organic matter (%)), for forest soils of Minnesota.

    Source: Drew (1973), Minnesota Forestry Research Notes 243.
    """#) { () -> Soil.PedotransferFunction in Soil.PedotransferFunction.drew }
  type.enumCase(
    "adams",
    documentation: #"""
    100 / (organic matter (%) / 0.244 + (100 - organic matter) / 1.64): organic and mineral matter
    take the volumes that they have apart.

    Source: Adams (1973), Journal of Soil Science 24:10, DOI 10.1111/j.1365-2389.1973.tb00737.x;
    1.64 g/cm³ for the mineral part: Mann (1986), Soil Science 142:279.
    """#) { () -> Soil.PedotransferFunction in Soil.PedotransferFunction.adams }
  type.enumCase(
    "alexander",
    documentation: #"""
    1.66 - 0.308 √organic carbon (%), for soils of California.

    Source: Alexander (1980), Soil Science Society of America Journal 44:689,
    DOI 10.2136/sssaj1980.03615995004400040005x, equation A.
    """#) { () -> Soil.PedotransferFunction in Soil.PedotransferFunction.alexander }
  type.enumCase(
    "honeysettRatkowsky",
    documentation: #"""
    1 / (0.564 + 0.0556 organic matter (%)), for forest soils of Tasmania.

    Source: Honeysett & Ratkowsky (1989), Journal of Soil Science 40:299,
    DOI 10.1111/j.1365-2389.1989.tb01275.x.
    """#) { () -> Soil.PedotransferFunction in Soil.PedotransferFunction.honeysettRatkowsky }
  type.enumCase(
    "grigal",
    documentation: #"""
    0.669 + 0.941 exp(-0.06 organic matter (%)), for soils with much organic matter too.

    Source: Grigal et al. (1989), Canadian Journal of Soil Science 69:895.
    """#) { () -> Soil.PedotransferFunction in Soil.PedotransferFunction.grigal }
  type.enumCase(
    "manriqueJones",
    documentation: #"""
    1.660 - 0.318 √organic carbon (%), for soils of the whole United States.

    Source: Manrique & Jones (1991), Soil Science Society of America Journal 55:476,
    DOI 10.2136/sssaj1991.03615995005500020030x.
    """#) { () -> Soil.PedotransferFunction in Soil.PedotransferFunction.manriqueJones }
  type.enumCase(
    "kaur",
    documentation: #"""
    exp(0.313 - 0.191 organic carbon (%) + 0.02102 clay - 0.000476 clay² - 0.00432 silt), the two
    in per cent; for soils of the western Himalaya and its plains.

    Source: Kaur, Kumar & Gurung (2002), Australian Journal of Soil Research 40:847,
    DOI 10.1071/SR01023.
    """#) { () -> Soil.PedotransferFunction in Soil.PedotransferFunction.kaur }
  type.property(
    "citation",
    documentation: "Where the formula was published.") { (value: Soil.PedotransferFunction) throws -> String in value.citation }
  type.property(
    "needsTexture",
    documentation: "Whether the formula needs clay and silt.") { (value: Soil.PedotransferFunction) throws -> Bool in value.needsTexture }
  type.method(
    "bulkDensity",
    Parameter("organicCarbon", Double.self),
    Parameter("clay", Double.self, default: ".nan") { () throws -> Double in .nan },
    Parameter("silt", Double.self, default: ".nan") { () throws -> Double in .nan },
    documentation: #"""
    The bulk density in g/cm³.

    - Parameters:
      - organicCarbon: Organic carbon in g/kg.
      - clay: Clay in per cent, for formulas that need it.
      - silt: Silt in per cent, for formulas that need it.
    - Returns: The estimate; not-a-number where something that is needed is missing, and where the
      formula leaves 0.1 to 2.2 g/cm³, as some do for organic soils.
    """#) { (value: Soil.PedotransferFunction, a0: Double, a1: Double, a2: Double) throws -> Double in
    value.bulkDensity(organicCarbon: a0, clay: a1, silt: a2)
  }
  type.property(
    "description",
    documentation: "The authors and the year.") { (value: Soil.PedotransferFunction) throws -> String in value.description }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Soil.PedotransferFunction? in
    Soil.PedotransferFunction(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Soil.PedotransferFunction) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Soil.PedotransferFunction] in Soil.PedotransferFunction.allCases }
}

private func addSoilProfileRepairs(_ type: TypeRegistrar<Soil.ProfileRepairs>) {
  type.property(
    "overlaps",
    documentation: "Horizons that overlap.",
    { (value: Soil.ProfileRepairs) throws -> Soil.OverlapRule in value.overlaps },
    set: { (value: inout Soil.ProfileRepairs, new: Soil.OverlapRule) in value.overlaps = new })
  type.property(
    "inverted",
    documentation: #"""
    Horizons whose top lies below their bottom. Litter that is counted upwards from the mineral
    soil is told apart; horizons that would overlap others when exchanged are left out.
    """#,
    { (value: Soil.ProfileRepairs) throws -> Soil.ExchangeRule in value.inverted },
    set: { (value: inout Soil.ProfileRepairs, new: Soil.ExchangeRule) in value.inverted = new })
  type.property(
    "litter",
    documentation: "Layers of litter above the mineral soil.",
    { (value: Soil.ProfileRepairs) throws -> Soil.LitterRule in value.litter },
    set: { (value: inout Soil.ProfileRepairs, new: Soil.LitterRule) in value.litter = new })
  type.property(
    "missingDepths",
    documentation: "Horizons that lack their top or bottom.",
    { (value: Soil.ProfileRepairs) throws -> Soil.MissingDepthRule in value.missingDepths },
    set: { (value: inout Soil.ProfileRepairs, new: Soil.MissingDepthRule) in value.missingDepths = new })
  type.property(
    "duplicates",
    documentation: "Horizons of the same depths.",
    { (value: Soil.ProfileRepairs) throws -> Soil.DuplicateRule in value.duplicates },
    set: { (value: inout Soil.ProfileRepairs, new: Soil.DuplicateRule) in value.duplicates = new })
  type.property(
    "repeatedProfiles",
    documentation: "Profiles that were entered twice, under two identifiers.",
    { (value: Soil.ProfileRepairs) throws -> Soil.RepeatedProfileRule in value.repeatedProfiles },
    set: { (value: inout Soil.ProfileRepairs, new: Soil.RepeatedProfileRule) in value.repeatedProfiles = new })
  type.property(
    "swappedCoordinates",
    documentation: "Coordinates that only make sense with easting and northing exchanged.",
    { (value: Soil.ProfileRepairs) throws -> Soil.ExchangeRule in value.swappedCoordinates },
    set: { (value: inout Soil.ProfileRepairs, new: Soil.ExchangeRule) in value.swappedCoordinates = new })
  type.property(
    "outliers",
    documentation: "Values far from all others of their depth.",
    { (value: Soil.ProfileRepairs) throws -> Soil.OutlierRule in value.outliers },
    set: { (value: inout Soil.ProfileRepairs, new: Soil.OutlierRule) in value.outliers = new })
  type.property(
    "censored",
    documentation: "Values below a detection limit.",
    { (value: Soil.ProfileRepairs) throws -> Soil.CensoredRule in value.censored },
    set: { (value: inout Soil.ProfileRepairs, new: Soil.CensoredRule) in value.censored = new })
  type.property(
    "organicHorizons",
    documentation: "Organic horizons at the top that only their names tell.",
    { (value: Soil.ProfileRepairs) throws -> Soil.OrganicHorizonRule in value.organicHorizons },
    set: { (value: inout Soil.ProfileRepairs, new: Soil.OrganicHorizonRule) in value.organicHorizons = new })
  type.initializer(
    Parameter("overlaps", Soil.OverlapRule.self, default: ".refuse") { () throws -> Soil.OverlapRule in .refuse },
    Parameter("inverted", Soil.ExchangeRule.self, default: ".exchange") { () throws -> Soil.ExchangeRule in .exchange },
    Parameter("litter", Soil.LitterRule.self, default: ".leaveOut") { () throws -> Soil.LitterRule in .leaveOut },
    Parameter("missingDepths", Soil.MissingDepthRule.self, default: ".fill") { () throws -> Soil.MissingDepthRule in .fill },
    Parameter("duplicates", Soil.DuplicateRule.self, default: ".average") { () throws -> Soil.DuplicateRule in .average },
    Parameter("repeatedProfiles", Soil.RepeatedProfileRule.self, default: ".keep") { () throws -> Soil.RepeatedProfileRule in .keep },
    Parameter("swappedCoordinates", Soil.ExchangeRule.self, default: ".leaveOut") { () throws -> Soil.ExchangeRule in .leaveOut },
    Parameter("outliers", Soil.OutlierRule.self, default: ".keep") { () throws -> Soil.OutlierRule in .keep },
    Parameter("censored", Soil.CensoredRule.self, default: ".missing") { () throws -> Soil.CensoredRule in .missing },
    Parameter("organicHorizons", Soil.OrganicHorizonRule.self, default: ".keep") { () throws -> Soil.OrganicHorizonRule in .keep },
    documentation: #"""
    Chooses repairs; what is not named is repaired as usual.

    - Parameters:
      - overlaps: Horizons that overlap.
      - inverted: Horizons whose top lies below their bottom.
      - litter: Layers of litter above the mineral soil.
      - missingDepths: Horizons that lack their top or bottom.
      - duplicates: Horizons of the same depths.
      - repeatedProfiles: Profiles with the place, depths and values of another one.
      - swappedCoordinates: Coordinates that only make sense exchanged.
      - outliers: Values far from all others of their depth.
      - censored: Values below a detection limit.
      - organicHorizons: Organic horizons at the top that only their names tell.
    """#) { (a0: Soil.OverlapRule, a1: Soil.ExchangeRule, a2: Soil.LitterRule, a3: Soil.MissingDepthRule, a4: Soil.DuplicateRule, a5: Soil.RepeatedProfileRule, a6: Soil.ExchangeRule, a7: Soil.OutlierRule, a8: Soil.CensoredRule, a9: Soil.OrganicHorizonRule) throws -> Soil.ProfileRepairs in
    Soil.ProfileRepairs(overlaps: a0, inverted: a1, litter: a2, missingDepths: a3, duplicates: a4, repeatedProfiles: a5, swappedCoordinates: a6, outliers: a7, censored: a8, organicHorizons: a9)
  }
  type.staticProperty(
    "standard",
    documentation: #"""
    The usual repairs: overlaps refuse the profile, exchanged depths change places, litter is left
    out, missing depths are filled, repeated horizons are averaged, exchanged coordinates and
    censored values count as missing, outliers, repeated profiles and horizons that are organic by
    their names are kept.
    """#) { () throws -> Soil.ProfileRepairs in Soil.ProfileRepairs.standard }
}

private func addSoilRepeatedProfileRule(_ type: TypeRegistrar<Soil.RepeatedProfileRule>) {
  type.enumCase(
    "keep",
    documentation: "They are marked and kept. Drawn into different folds, the two make errors look too small.") { () -> Soil.RepeatedProfileRule in Soil.RepeatedProfileRule.keep }
  type.enumCase(
    "leaveOut",
    documentation: "They are left out; the first one stays.") { () -> Soil.RepeatedProfileRule in Soil.RepeatedProfileRule.leaveOut }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Soil.RepeatedProfileRule? in
    Soil.RepeatedProfileRule(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Soil.RepeatedProfileRule) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Soil.RepeatedProfileRule] in Soil.RepeatedProfileRule.allCases }
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
    "columnElsewhere",
    Parameter(nil, String.self),
    Parameter("role", String.self),
    Parameter("available", [String].self),
    Parameter("path", String.self),
    Parameter("hint", Soil.ColumnHint.self),
    documentation: "A file has no such column where it was sought, and the file tells why.",
    make: { (a0: String, a1: String, a2: [String], a3: String, a4: Soil.ColumnHint) throws -> Soil.SoilError in
    Soil.SoilError.columnElsewhere(a0, role: a1, available: a2, path: a3, hint: a4)
  },
    match: { (value: Soil.SoilError) -> (String, String, [String], String, Soil.ColumnHint)? in
      if case Soil.SoilError.columnElsewhere(let v0, let v1, let v2, let v3, let v4) = value { return .some((v0, v1, v2, v3, v4)) }
      return nil
    })
  type.enumCase(
    "featuresNotInDegrees",
    Parameter("path", String.self),
    Parameter("x", Double.self),
    Parameter("y", Double.self),
    documentation: "Features whose file names no reference system, and whose places are no degrees.",
    make: { (a0: String, a1: Double, a2: Double) throws -> Soil.SoilError in
    Soil.SoilError.featuresNotInDegrees(path: a0, x: a1, y: a2)
  },
    match: { (value: Soil.SoilError) -> (String, Double, Double)? in
      if case Soil.SoilError.featuresNotInDegrees(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "placesMissing",
    Parameter("path", String.self),
    documentation: "Coordinates are neither in columns that were named nor in the features of the file.",
    make: { (a0: String) throws -> Soil.SoilError in
    Soil.SoilError.placesMissing(path: a0)
  },
    match: { (value: Soil.SoilError) -> (String)? in
      if case Soil.SoilError.placesMissing(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "sitesWithoutPlaces",
    Parameter("path", String.self),
    Parameter("columns", [String].self),
    documentation: "The file of sites has no features with places, and no columns of coordinates were named.",
    make: { (a0: String, a1: [String]) throws -> Soil.SoilError in
    Soil.SoilError.sitesWithoutPlaces(path: a0, columns: a1)
  },
    match: { (value: Soil.SoilError) -> (String, [String])? in
      if case Soil.SoilError.sitesWithoutPlaces(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "placesInOtherLayer",
    Parameter("path", String.self),
    Parameter("others", [String].self),
    documentation: "A layer has no features with places, and the file has others.",
    make: { (a0: String, a1: [String]) throws -> Soil.SoilError in
    Soil.SoilError.placesInOtherLayer(path: a0, others: a1)
  },
    match: { (value: Soil.SoilError) -> (String, [String])? in
      if case Soil.SoilError.placesInOtherLayer(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "noSharedIdentifiers",
    Parameter("path", String.self),
    Parameter("column", String.self),
    Parameter("there", [String].self),
    Parameter("here", [String].self),
    documentation: "A table of sites has none of the profiles' identifiers.",
    make: { (a0: String, a1: String, a2: [String], a3: [String]) throws -> Soil.SoilError in
    Soil.SoilError.noSharedIdentifiers(path: a0, column: a1, there: a2, here: a3)
  },
    match: { (value: Soil.SoilError) -> (String, String, [String], [String])? in
      if case Soil.SoilError.noSharedIdentifiers(let v0, let v1, let v2, let v3) = value { return .some((v0, v1, v2, v3)) }
      return nil
    })
  type.enumCase(
    "oneCoordinate",
    Parameter(nil, String.self),
    documentation: "One of the two columns of coordinates was not named.",
    make: { (a0: String) throws -> Soil.SoilError in
    Soil.SoilError.oneCoordinate(a0)
  },
    match: { (value: Soil.SoilError) -> (String)? in
      if case Soil.SoilError.oneCoordinate(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "referenceSystemsDiffer",
    Parameter(nil, String.self),
    Parameter(nil, String.self),
    documentation: "Profiles of two reference systems cannot be put together.",
    make: { (a0: String, a1: String) throws -> Soil.SoilError in
    Soil.SoilError.referenceSystemsDiffer(a0, a1)
  },
    match: { (value: Soil.SoilError) -> (String, String)? in
      if case Soil.SoilError.referenceSystemsDiffer(let v0, let v1) = value { return .some((v0, v1)) }
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
    "propertyInBoth",
    Parameter(nil, String.self),
    Parameter("here", String.self),
    Parameter("there", String.self),
    documentation: "Profiles that are to get other properties have one of these already.",
    make: { (a0: String, a1: String, a2: String) throws -> Soil.SoilError in
    Soil.SoilError.propertyInBoth(a0, here: a1, there: a2)
  },
    match: { (value: Soil.SoilError) -> (String, String, String)? in
      if case Soil.SoilError.propertyInBoth(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "unitsDiffer",
    Parameter(nil, String.self),
    Parameter("here", String.self),
    Parameter("there", String.self),
    documentation: "Two sets of profiles keep a property in different units.",
    make: { (a0: String, a1: String, a2: String) throws -> Soil.SoilError in
    Soil.SoilError.unitsDiffer(a0, here: a1, there: a2)
  },
    match: { (value: Soil.SoilError) -> (String, String, String)? in
      if case Soil.SoilError.unitsDiffer(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "profilesInBoth",
    Parameter(nil, [String].self),
    Parameter("here", String.self),
    Parameter("there", String.self),
    documentation: "Two sets of profiles have identifiers in common.",
    make: { (a0: [String], a1: String, a2: String) throws -> Soil.SoilError in
    Soil.SoilError.profilesInBoth(a0, here: a1, there: a2)
  },
    match: { (value: Soil.SoilError) -> ([String], String, String)? in
      if case Soil.SoilError.profilesInBoth(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
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
    "unknownWoSISCode",
    Parameter("path", String.self),
    Parameter("codes", [String].self),
    Parameter("column", String.self),
    Parameter("known", [String].self),
    documentation: "A file of WoSIS holds no property that is read by its code.",
    make: { (a0: String, a1: [String], a2: String, a3: [String]) throws -> Soil.SoilError in
    Soil.SoilError.unknownWoSISCode(path: a0, codes: a1, column: a2, known: a3)
  },
    match: { (value: Soil.SoilError) -> (String, [String], String, [String])? in
      if case Soil.SoilError.unknownWoSISCode(let v0, let v1, let v2, let v3) = value { return .some((v0, v1, v2, v3)) }
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
    "noCoordinates",
    Parameter("source", String.self),
    documentation: "Profiles are to be drawn on a map, and none has coordinates.",
    make: { (a0: String) throws -> Soil.SoilError in
    Soil.SoilError.noCoordinates(source: a0)
  },
    match: { (value: Soil.SoilError) -> (String)? in
      if case Soil.SoilError.noCoordinates(let v0) = value { return .some((v0)) }
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
    documentation: "The properties held: those read from a file in the order of their names, then those added.") { (value: Soil.SoilProfiles) throws -> [Soil.SoilProperty] in value.properties }
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
    "repairs",
    documentation: "What is done about each kind of defect.") { (value: Soil.SoilProfiles) throws -> Soil.ProfileRepairs in value.repairs }
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
    profile in which horizons with values overlap, or that has no value at all, is left out and
    listed in the result's `DepthLayers/checks`. Values below zero, which a spline can reach, are
    kept and listed, and so is every layer that is covered too little.

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
    "open",
    Parameter(nil, String.self, name: "path"),
    Parameter("layer", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("sites", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("sitesLayer", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("repairs", Soil.ProfileRepairs.self, default: ".standard") { () throws -> Soil.ProfileRepairs in .standard },
    Parameter("detectionLimits", [String: Double].self, default: "[:]") { () throws -> [String: Double] in [:] },
    documentation: #"""
    Reads profiles from a published layout, which is recognised by its columns; see
    `formats` for those known.

    For any other file say what its columns are with `SoilProfiles.read`.

    - Parameters:
      - path: The file of horizons, or a folder with a file `horizons` (CSV, GeoPackage, GeoJSON
        or Shapefile).
      - layer: The layer of the horizons in a file that holds several; `nil` for the first.
      - sites: The file of coordinates of layouts that keep them apart; `nil` for the usual name
        in the same folder.
      - sitesLayer: The layer of the coordinates, in `sites` or else in the file of horizons.
      - repairs: What is done about each kind of defect.
      - detectionLimits: The limits of entries such as `< LOD`, by column, in the column's unit.
    - Returns: The profiles.
    - Throws: `SoilError/unknownFormat(path:columns:known:)`;
      `SoilError/sitesFileMissing(format:path:candidates:)`; `GeodataError` for a missing or
      broken file.
    """#,
    isThrowing: true) { (a0: String, a1: String?, a2: String?, a3: String?, a4: Soil.ProfileRepairs, a5: [String: Double]) throws -> Soil.SoilProfiles in
    try Soil.SoilProfiles.open(a0, layer: a1, sites: a2, sitesLayer: a3, repairs: a4, detectionLimits: a5)
  }
  type.staticProperty(
    "formats",
    documentation: "The published layouts that `open(_:layer:sites:sitesLayer:repairs:detectionLimits:)` recognises, with what to cite.") { () throws -> Display.Table in Soil.SoilProfiles.formats }
  type.method(
    "appending",
    Parameter(nil, Soil.SoilProfiles.self, name: "others"),
    Parameter("prefix", String.self, default: #""""#) { () throws -> String in "" },
    documentation: #"""
    The profiles with those of another survey behind them.

    Properties are the same where they have the same name; a profile has no value of a property
    that only the other survey measured. No profile is merged with another one: for other
    properties of the same profiles use `merged(with:)`.

    ```swift
    let both = try first.appending(second, prefix: "2018-")
    ```

    - Parameters:
      - others: The profiles of the other survey, in the same reference system.
      - prefix: What is put in front of the others' identifiers, where both surveys have counted
        their profiles from 1, say.
    - Returns: All profiles; how many came from where stands in `notes`.
    - Throws: `SoilError/profilesInBoth(_:here:there:)`,
      `SoilError/unitsDiffer(_:here:there:)`, `SoilError/referenceSystemsDiffer(_:_:)`.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: Soil.SoilProfiles, a1: String) throws -> Soil.SoilProfiles in
    try value.appending(a0, prefix: a1)
  }
  type.property(
    "censored",
    documentation: #"""
    The values below a detection limit: profile, depths, property, the limit in the property's
    unit (missing where the file gives none), and the number that stands in (missing where none).
    """#) { (value: Soil.SoilProfiles) throws -> Display.Table in value.censored }
  type.method(
    "replacingCensored",
    Parameter("by", Soil.CensoredRule.self, name: "rule"),
    documentation: #"""
    The profiles with another stand-in for values below a detection limit.

    - Parameter rule: What stands in; a value whose limit is not known counts as missing.
    - Returns: The profiles; whatever was measured stays as it is. `checks` and `notes` say
      what stands in now.
    """#) { (value: Soil.SoilProfiles, a0: Soil.CensoredRule) throws -> Soil.SoilProfiles in
    value.replacingCensored(by: a0)
  }
  type.property(
    "displayData",
    documentation: "A summary, a small map, the first horizons, and what was repaired.") { (value: Soil.SoilProfiles) throws -> Display.DisplayData in value.displayData }
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

    - Throws: `SoilError/noCoordinates(source:)` where no profile has coordinates.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles) throws -> Figures.Figure in
    try value.plot()
  }
  type.method(
    "merged",
    Parameter("with", Soil.SoilProfiles.self, name: "others"),
    documentation: #"""
    The profiles with the properties of others, for data sets that keep one property a file, as
    WoSIS does.

    Profiles are matched by their identifiers, and their horizons by top and bottom. What only one
    of the two has stays, with the properties of the other missing. Coordinates are those of these
    profiles, where they have any; a profile with other ones in the two is a row of `checks`.
    For other profiles with the same property use `appending(_:prefix:)`.

    - Parameter others: Profiles with other properties, in the same reference system.
    - Returns: All profiles; how many were matched stands in `notes`.
    - Throws: `SoilError/propertyInBoth(_:here:there:)`,
      `SoilError/referenceSystemsDiffer(_:_:)`.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: Soil.SoilProfiles) throws -> Soil.SoilProfiles in
    try value.merged(with: a0)
  }
  type.method(
    "save",
    Parameter(nil, String.self, name: "path"),
    Parameter("crs", Geodata.CoordinateReferenceSystem?.self, default: "nil") { () throws -> Geodata.CoordinateReferenceSystem? in nil },
    documentation: #"""
    Writes the horizons as points: GeoPackage, GeoJSON or CSV, by the ending of the path (`.gpkg`,
    `.geojson`, `.json`, `.csv`).

    There is one point a horizon, with the columns `profile`, `top` and `bottom` (cm below the
    surface), the site columns and one a property, for example `organic carbon (g/kg)`; missing values
    are empty. A property with values below a detection limit has one more column, for example
    `organic carbon below limit (g/kg)`, with entries such as `< 0.5` (`< LOD` where the limit is
    not known); the value beside it is what stands in. A profile without horizons is one point without depths. GeoJSON is in longitude and latitude on
    WGS 84, CSV has the columns `x`, `y` and `crs` and can be read again with `SoilProfiles.read`.
    The file is written whole or not at all.

    - Parameters:
      - path: The file; its folder must exist.
      - crs: The reference system of the points, or `nil` for the profiles' own.
    - Throws: `GeodataError` where the file cannot be written; `Interrupted` when stopped.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: String, a1: Geodata.CoordinateReferenceSystem?) throws -> Void in
    try value.save(a0, crs: a1)
  }
  type.staticMethod(
    "read",
    Parameter(nil, String.self, name: "path"),
    Parameter("profile", String.self),
    Parameter("top", String.self),
    Parameter("bottom", String.self),
    Parameter("x", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("y", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("crs", Geodata.CoordinateReferenceSystem.self, default: ".wgs84") { () throws -> Geodata.CoordinateReferenceSystem in .wgs84 },
    Parameter("properties", [String: Soil.SoilProperty].self),
    Parameter("depthUnit", Soil.DepthUnit.self, default: ".centimetres") { () throws -> Soil.DepthUnit in .centimetres },
    Parameter("layer", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("sites", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("sitesLayer", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("sitesProfile", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("repairs", Soil.ProfileRepairs.self, default: ".standard") { () throws -> Soil.ProfileRepairs in .standard },
    Parameter("missing", [String].self, default: "[]") { () throws -> [String] in [] },
    Parameter("detectionLimits", [String: Double].self, default: "[:]") { () throws -> [String: Double] in [:] },
    Parameter("horizonName", String?.self, default: "nil") { () throws -> String? in nil },
    documentation: #"""
    Reads profiles from a file with one row a horizon.

    The file may be CSV in any of its forms (comma, semicolon or tab, byte order mark, quoted
    entries, decimal comma, Excel's line `sep=;`), a GeoPackage, Shapefile, GeoJSON, or any other
    table that GDAL reads. Identifiers stay text. Whatever is repaired, converted or left out is
    listed in `checks` and counted in `notes`.

    - Parameters:
      - path: The file of horizons.
      - profile: The column of the profiles' identifiers.
      - top: The column of the upper depths below the surface, in `depthUnit`.
      - bottom: The column of the lower depths; the same as `top` where one column has both, as
        `0-5`.
      - x: The column of eastings or longitudes; `nil` where the features of a GeoPackage,
        Shapefile or GeoJSON have the places.
      - y: The column of northings or latitudes; `nil` as for `x`.
      - crs: The reference system of the columns `x` and `y`. Features are in the system that
        their file names.
      - properties: What is measured, by column, each with its unit in the file.
      - depthUnit: The unit of the depths in the file; they are kept in cm.
      - layer: The layer of the horizons in a file that holds several; `nil` for the first.
      - sites: A second file with the coordinates, one row a profile, joined by the profile
        column. Where it is not given and the first file has no coordinates, a file `sites.csv`
        in the same folder is used if it has them.
      - sitesLayer: The layer of the coordinates, in `sites` or else in the file of horizons.
      - sitesProfile: The column of the identifiers in the file of sites, where it has another
        name there.
      - repairs: What is done about each kind of defect.
      - missing: Entries that mean “missing” besides the usual ones, for example `["-9999"]`,
        which also stands for `-9999.00`.
      - detectionLimits: The limits of entries such as `< LOD`, by column, in the column's unit.
      - horizonName: The column of the horizons' names, for example `Ah`, which tell organic
        horizons such as `OL`; see `ProfileRepairs/organicHorizons`.
    - Returns: The profiles, repaired and checked.
    - Throws: `SoilError` for an unknown column, which names the near ones, and for a file
      without rows; `GeodataError` for a missing or broken file.
    """#,
    isThrowing: true) { (a0: String, a1: String, a2: String, a3: String, a4: String?, a5: String?, a6: Geodata.CoordinateReferenceSystem, a7: [String: Soil.SoilProperty], a8: Soil.DepthUnit, a9: String?, a10: String?, a11: String?, a12: String?, a13: Soil.ProfileRepairs, a14: [String], a15: [String: Double], a16: String?) throws -> Soil.SoilProfiles in
    try Soil.SoilProfiles.read(a0, profile: a1, top: a2, bottom: a3, x: a4, y: a5, crs: a6, properties: a7, depthUnit: a8, layer: a9, sites: a10, sitesLayer: a11, sitesProfile: a12, repairs: a13, missing: a14, detectionLimits: a15, horizonName: a16)
  }
  type.method(
    "adding",
    Parameter("siteColumns", [String].self),
    Parameter("from", String.self, name: "path"),
    Parameter("profile", String.self),
    documentation: #"""
    Keeps columns of the sites, for example a region or a survey, beside the profiles.

    The entries stay text. They follow the profiles into `DepthLayers` and `Samples`, where
    `FoldRule/leaveLocationOut(column:)` divides by them.

    ```swift
    let profiles = try SoilProfiles.open("edgeroi")
      .adding(siteColumns: ["TAXGAUC"], from: "edgeroi/sites.csv", profile: "SOURCEID")
    ```

    - Parameters:
      - siteColumns: The columns' names.
      - path: A table with one row a profile, or the table of horizons; the first row of a profile
        counts.
      - profile: The column of the profiles' identifiers.
    - Returns: The profiles with the columns; a profile without a row has empty entries.
    - Throws: `SoilError/unknownColumn(_:role:available:path:)`;
      `SoilError/noSharedIdentifiers(path:column:there:here:)` where the table has none of the profiles;
      `GeodataError` for a missing or broken file.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: [String], a1: String, a2: String) throws -> Soil.SoilProfiles in
    try value.adding(siteColumns: a0, from: a1, profile: a2)
  }
  type.property(
    "siteColumns",
    documentation: "The names of the sites' columns kept beside the profiles, in alphabetical order.") { (value: Soil.SoilProfiles) throws -> [String] in value.siteColumns }
  type.method(
    "estimatingBulkDensity",
    Parameter("by", Soil.PedotransferFunction.self, name: "function", default: ".manriqueJones") { () throws -> Soil.PedotransferFunction in .manriqueJones },
    documentation: #"""
    The profiles with an estimated bulk density where none was measured.

    What was measured stays, also at other horizon limits: where measured densities cover at least
    half of a horizon that has organic carbon and no density, their mean weighted by thickness
    counts and nothing is estimated. Every such mean and every profile with estimates is a row of `checks`, and `notes` name
    the formula and how many horizons it filled.

    - Parameter function: The formula.
    - Returns: The profiles, with bulk density among their `properties`; it stays missing where
      what the formula needs is missing.
    - Throws: `SoilError/unknownProperty(_:available:)` where organic carbon, or clay and silt for
      a formula that needs them, are not among the properties.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: Soil.PedotransferFunction) throws -> Soil.SoilProfiles in
    try value.estimatingBulkDensity(by: a0)
  }
  type.method(
    "carbonStocks",
    Parameter("to", Soil.DepthScheme.self, name: "scheme", default: ".globalSoilMap") { () throws -> Soil.DepthScheme in .globalSoilMap },
    Parameter("by", Soil.Harmonization.self, name: "method", default: ".equalAreaSpline(lambda: 0.1)") { () throws -> Soil.Harmonization in .equalAreaSpline(lambda: 0.1) },
    Parameter("coverage", Double.self, default: "1") { () throws -> Double in 1 },
    Parameter("coarseFragmentsWhereMissing", Double?.self, default: "0") { () throws -> Double? in 0 },
    documentation: #"""
    The organic carbon in each layer, in kg on a square metre.

    Stock = organic carbon (g/kg) × bulk density (g/cm³) × (1 - coarse fragments (%) / 100) ×
    thickness (m). The three are multiplied in each horizon, and their product is brought to the
    layers; a product of means would be another number where they vary together.

    Where bulk density or coarse fragments were measured at other horizon limits than organic carbon
    and cover at least half of a horizon, their mean weighted by thickness counts, and is listed in
    the result's `DepthLayers/checks`.

    Other horizons with organic carbon and without bulk density are left out and listed;
    estimate it first with `estimatingBulkDensity(by:)`. Profiles with
    horizons whose coarse fragments are missing are listed too, with what they count as.

    Source: Poeplau, Vos & Don (2017), SOIL 3:61, DOI 10.5194/soil-3-61-2017; the bulk density is
    that of the fine earth, the coarse fragments are a part of the volume.

    - Parameters:
      - scheme: The layers.
      - method: How horizons become layers.
      - coverage: The part of a layer, from 0 to 1, that must be measured; where it is less than
        1 the measured part stands for the whole layer, and each such layer is listed.
      - coarseFragmentsWhereMissing: What horizons without a value of coarse fragments count
        with, in per cent; `nil` to leave them out.
    - Returns: The stocks in kg/m²; times 10 they are tonnes on a hectare.
    - Throws: `SoilError/unknownProperty(_:available:)` where organic carbon or bulk density are
      not among the properties, `RangeError/outOfRange(_:value:expected:)`.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: Soil.DepthScheme, a1: Soil.Harmonization, a2: Double, a3: Double?) throws -> Soil.DepthLayers in
    try value.carbonStocks(to: a0, by: a1, coverage: a2, coarseFragmentsWhereMissing: a3)
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
  type.staticProperty(
    "organicCarbonStock",
    documentation: "Organic carbon in a layer on an area, in kg/m².") { () throws -> Soil.SoilProperty in Soil.SoilProperty.organicCarbonStock }
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
