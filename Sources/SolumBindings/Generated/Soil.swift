// Written by `swift run dev bindings` from the declarations of Soil; edit those.
import Display
import Figures
import Geodata
import Soil
import SwiftCells
import Tables

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
      Soil.DistantPlaceRule.self, name: "DistantPlaceRule",
      documentation: #"""
      What happens to a profile whose rows lie at places far apart, more than 100 m, as those of
      profiles of several surveys with the same identifier do.

      Places nearer to one another, as several readings of a receiver give them, are one place: the
      first is kept.
      """#,
      addSoilDistantPlaceRule)
    type(
      Soil.Doubt.self, name: "Doubt",
      documentation: #"""
      A doubt of the checks that the user has settled: what the file has is right.

      ```swift
      let repairs = ProfileRepairs(confirmed: [.unit(.organicCarbon), .depthUnit])
      ```

      A doubt is also settled by the argument that its row in `SoilProfiles/checks` names, such as
      `missing:` or `depthUnit:`. The unit of the property in the doubt does not matter.
      """#,
      addSoilDoubt)
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
      Soil.IdentifierColumns.self, name: "IdentifierColumns",
      documentation: #"""
      The columns that tell profiles apart: one, or several whose entries do so together, such as a
      survey and the number of a profile in it.

      A literal says it: `profile: "id"`, or `profile: ["survey", "number"]`. The identifiers shown
      are the entries joined, as `North 2018 / 12`; an entry that is missing is a question mark.
      """#,
      literals: [.array(of: String.self) { (list: [String]) in
        Soil.IdentifierColumns(list)
      }],
      addSoilIdentifierColumns)
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
      Soil.LogRatio.self, name: "LogRatio",
      documentation: #"""
      Ways to turn sand, silt and clay into two numbers without bounds, and back.

      Models that predict the three fractions one by one give sums other than 100 %. Two log-ratios can
      be modelled as any numbers are; what is predicted of them is a texture that adds up again.

      ```swift
      let texture = try SoilTexture(sand: 40, silt: 40, clay: 20)
      let ratios = LogRatio.isometric.ratios(of: texture)
      try LogRatio.isometric.texture(ratios[0], ratios[1])  // sand 40 %, silt 40 %, clay 20 %
      ```
      """#,
      addSoilLogRatio)
    type(
      Soil.MassFraction.self, name: "MassFraction",
      documentation: "Units of a mass in a mass of soil.",
      addSoilMassFraction)
    type(
      Soil.MissingDepthRule.self, name: "MissingDepthRule",
      documentation: "What happens to horizons that lack their top or their bottom.",
      addSoilMissingDepthRule)
    type(
      Soil.MunsellColor.self, name: "MunsellColor",
      documentation: #"""
      A colour in Munsell's notation, as soil surveys write it: `10YR 4/3`.

      ```swift
      let color = try MunsellColor("10YR 4/3")
      color.color  // a brown in sRGB
      ```
      """#,
      addSoilMunsellColor)
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
      Soil.PropertyLayers.self, name: "PropertyLayers",
      documentation: #"""
      Several properties of many profiles in the same standard layers.

      Each property is a `DepthLayers` of its own, as if it alone had been asked for; `ids` are the
      profiles that have any of them.

      ```swift
      let layers = try profiles.harmonized([.organicCarbon, .clay, .pH], to: .topAndSubsoil)
      try layers[.clay].plot()
      ```
      """#,
      addSoilPropertyLayers)
    type(
      Soil.RepeatedProfileRule.self, name: "RepeatedProfileRule",
      documentation: "What happens to profiles with the place, depths and values of another one.",
      addSoilRepeatedProfileRule)
    type(
      Soil.SketchColor.self, name: "SketchColor",
      documentation: "What colours the horizons of a sketch.",
      addSoilSketchColor)
    type(
      Soil.SlabSummary.self, name: "SlabSummary",
      documentation: #"""
      Quantiles of a property by depth and group of profiles.

      Shapes: `G` groups, `S` slabs of depth, `Q` quantiles.
      """#,
      addSoilSlabSummary)
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
      Soil.SoilTexture.self, name: "SoilTexture",
      documentation: "The three fractions of the fine earth, which make 100 % together.",
      addSoilSoilTexture)
    type(
      Soil.SplineAveraging.self, name: "SplineAveraging",
      documentation: "How a spline is averaged over a layer.",
      addSoilSplineAveraging)
    type(
      Soil.TextureClass.self, name: "TextureClass",
      documentation: "One class of soil texture, such as loam, with its limits in the triangle.",
      addSoilTextureClass)
    type(
      Soil.TextureSystem.self, name: "TextureSystem",
      documentation: #"""
      A system of classes of soil texture: the triangle of a soil survey, divided.

      ```swift
      let texture = try TextureSystem.usda.texture(sand: 40, silt: 40, clay: 20)  // loam
      ```

      Systems draw the line between silt and sand at different sizes, `siltLimit`. Fractions that
      were measured with another limit are not converted.

      ### Topics
      - `usda`, `wrb`, `europeanSoilMap`, `germany`, `englandAndWales`, `aisne`, `geppa`
      """#,
      addSoilTextureSystem)
    type(
      Soil.VisitRule.self, name: "VisitRule",
      documentation: #"""
      What happens to the rows of several visits to one site, which `visit:` of `SoilProfiles.read`
      tells apart.
      """#,
      addSoilVisitRule)
    type(
      Soil.WaterRetention.self, name: "WaterRetention",
      documentation: "The water that a soil holds at three tensions, in per cent of its volume.",
      addSoilWaterRetention)
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
    "spreadNames",
    Parameter(nil, Int.self),
    documentation: "The names are spread over the first lines, up to this one.",
    make: { (a0: Int) throws -> Soil.ColumnHint in
    Soil.ColumnHint.spreadNames(a0)
  },
    match: { (value: Soil.ColumnHint) -> (Int)? in
      if case Soil.ColumnHint.spreadNames(let v0) = value { return .some((v0)) }
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
    documentation: "The correlations as a table.") { (value: Soil.DepthCorrelation) throws -> Tables.Table in value.table }
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
    """#) { (value: Soil.DepthLayers) throws -> Tables.Table in value.checks }
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
    """#) { (value: Soil.DepthLayers) throws -> Tables.Table in value.summary }
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

private func addSoilDistantPlaceRule(_ type: TypeRegistrar<Soil.DistantPlaceRule>) {
  type.enumCase(
    "leaveOut",
    documentation: "The profile is left out until it is told which rows belong together.") { () -> Soil.DistantPlaceRule in Soil.DistantPlaceRule.leaveOut }
  type.enumCase(
    "separate",
    documentation: #"""
    They are profiles of their own, one a place: the first keeps its identifier, the others have
    the number of the place behind it, as `12 (2)`. Where a row has no place of its own the
    profile is left out.
    """#) { () -> Soil.DistantPlaceRule in Soil.DistantPlaceRule.separate }
  type.enumCase(
    "keepFirst",
    documentation: "They are one profile at its first place.") { () -> Soil.DistantPlaceRule in Soil.DistantPlaceRule.keepFirst }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Soil.DistantPlaceRule? in
    Soil.DistantPlaceRule(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Soil.DistantPlaceRule) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Soil.DistantPlaceRule] in Soil.DistantPlaceRule.allCases }
}

private func addSoilDoubt(_ type: TypeRegistrar<Soil.Doubt>) {
  type.enumCase(
    "missingCodes",
    Parameter(nil, Soil.SoilProperty.self),
    documentation: "Numbers such as 9999 among the values of a property are values.",
    make: { (a0: Soil.SoilProperty) throws -> Soil.Doubt in
    Soil.Doubt.missingCodes(a0)
  },
    match: { (value: Soil.Doubt) -> (Soil.SoilProperty)? in
      if case Soil.Doubt.missingCodes(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "unit",
    Parameter(nil, Soil.SoilProperty.self),
    documentation: "The values of a property are in the unit in which they were read.",
    make: { (a0: Soil.SoilProperty) throws -> Soil.Doubt in
    Soil.Doubt.unit(a0)
  },
    match: { (value: Soil.Doubt) -> (Soil.SoilProperty)? in
      if case Soil.Doubt.unit(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "commas",
    Parameter(nil, Soil.SoilProperty.self),
    documentation: "The commas in a property's column are decimal commas.",
    make: { (a0: Soil.SoilProperty) throws -> Soil.Doubt in
    Soil.Doubt.commas(a0)
  },
    match: { (value: Soil.Doubt) -> (Soil.SoilProperty)? in
      if case Soil.Doubt.commas(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "depthUnit",
    documentation: "The depths are in the unit in which they were read.") { () -> Soil.Doubt in Soil.Doubt.depthUnit }
  type.enumCase(
    "coordinates",
    documentation: "Coordinates of which a letter or sign leaves a doubt are right as they were read.") { () -> Soil.Doubt in Soil.Doubt.coordinates }
  type.enumCase(
    "area",
    documentation: "Sites outside of the area for which the reference system is made lie where they are said to.") { () -> Soil.Doubt in Soil.Doubt.area }
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

private func addSoilIdentifierColumns(_ type: TypeRegistrar<Soil.IdentifierColumns>) {
  type.property(
    "columns",
    documentation: "The columns' names, in the order in which their entries are joined.") { (value: Soil.IdentifierColumns) throws -> [String] in value.columns }
  type.initializer(
    Parameter(nil, [String].self, name: "columns"),
    documentation: #"""
    Names the columns.

    - Parameter columns: One name or more.
    """#) { (a0: [String]) throws -> Soil.IdentifierColumns in
    Soil.IdentifierColumns(a0)
  }
  type.initializer(
    Parameter("stringLiteral", String.self, name: "column"),
    documentation: "Names one column.") { (a0: String) throws -> Soil.IdentifierColumns in
    Soil.IdentifierColumns(stringLiteral: a0)
  }
  type.property(
    "description",
    documentation: "The names in quotation marks.") { (value: Soil.IdentifierColumns) throws -> String in value.description }
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

private func addSoilLogRatio(_ type: TypeRegistrar<Soil.LogRatio>) {
  type.enumCase(
    "additive",
    documentation: #"""
    ln(sand / clay) and ln(silt / clay).

    Source: Aitchison (1982), Journal of the Royal Statistical Society B 44:139, section 4.2,
    DOI 10.1111/j.2517-6161.1982.tb01195.x.
    """#) { () -> Soil.LogRatio in Soil.LogRatio.additive }
  type.enumCase(
    "isometric",
    documentation: #"""
    ln(sand / silt) / √2 and ln(sand × silt / clay²) / √6: coordinates on axes at right angles, so
    that distances are those between the compositions.

    Source: Egozcue et al. (2003), Mathematical Geology 35:279, DOI 10.1023/A:1023818214614.
    """#) { () -> Soil.LogRatio in Soil.LogRatio.isometric }
  type.staticProperty(
    "usualReplacement",
    documentation: #"""
    The per cent that stand for a fraction of zero: 0.65 of 1 %, the last digit of most reports.

    Source: Martín-Fernández, Barceló-Vidal & Pawlowsky-Glahn (2003), Mathematical Geology 35:253,
    DOI 10.1023/A:1023866030544, who recommend 65 % of the detection limit.
    """#) { () throws -> Double in Soil.LogRatio.usualReplacement }
  type.method(
    "ratios",
    Parameter("of", Soil.SoilTexture.self, name: "texture"),
    Parameter("replacingZerosBy", Double.self, name: "replacement", default: "LogRatio.usualReplacement") { () throws -> Double in Soil.LogRatio.usualReplacement },
    documentation: #"""
    The two ratios of a texture.

    A fraction of zero has no logarithm. It is replaced, and the others are made smaller in
    proportion, which keeps their ratios.

    - Parameters:
      - texture: The three fractions.
      - replacement: The per cent that stand for zero, above 0 and at most 10.
    - Returns: Two numbers.
    - Throws: `RangeError/outOfRange(_:value:expected:)`.
    Source: Martín-Fernández et al. (2003), multiplicative replacement, as `usualReplacement`.
    """#,
    isThrowing: true) { (value: Soil.LogRatio, a0: Soil.SoilTexture, a1: Double) throws -> [Double] in
    try value.ratios(of: a0, replacingZerosBy: a1)
  }
  type.method(
    "texture",
    Parameter(nil, Double.self, name: "first"),
    Parameter(nil, Double.self, name: "second"),
    documentation: #"""
    The texture of two ratios, whose fractions add up to 100 %.

    - Parameters:
      - first: The first ratio.
      - second: The second ratio.
    - Returns: The texture.
    - Throws: `RangeError/outOfRange(_:value:expected:)` for a ratio that is missing or infinite.
    """#,
    isThrowing: true) { (value: Soil.LogRatio, a0: Double, a1: Double) throws -> Soil.SoilTexture in
    try value.texture(a0, a1)
  }
  type.property(
    "names",
    documentation: "The names of the two ratios.") { (value: Soil.LogRatio) throws -> [String] in value.names }
  type.property(
    "properties",
    documentation: "The two ratios as properties of profiles.") { (value: Soil.LogRatio) throws -> [Soil.SoilProperty] in value.properties }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Soil.LogRatio? in
    Soil.LogRatio(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Soil.LogRatio) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Soil.LogRatio] in Soil.LogRatio.allCases }
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

private func addSoilMunsellColor(_ type: TypeRegistrar<Soil.MunsellColor>) {
  type.property(
    "hueNumber",
    documentation: #"""
    The hue from 0 to 100: 10 a family, from red over yellow, green, blue and purple, so that `10R`
    is 10 and `10YR` 20; `nil` for greys, which have none.
    """#) { (value: Soil.MunsellColor) throws -> Double? in value.hueNumber }
  type.property(
    "value",
    documentation: "The lightness, from 0 (black) to 10 (white).") { (value: Soil.MunsellColor) throws -> Double in value.value }
  type.property(
    "chroma",
    documentation: "The strength of the colour, from 0 (grey).") { (value: Soil.MunsellColor) throws -> Double in value.chroma }
  type.initializer(
    Parameter(nil, String.self, name: "notation"),
    documentation: #"""
    Reads a colour.

    Spaces and the case of letters do not count, numbers may have decimals with a point or a comma,
    and greys are written `N 5`, `N 5/` or `N 5/0`.

    - Parameter notation: Hue, value and chroma, for example `"7.5YR 5/6"`.
    - Throws: `SoilError/notMunsell(_:)`.
    """#,
    isThrowing: true) { (a0: String) throws -> Soil.MunsellColor in
    try Soil.MunsellColor(a0)
  }
  type.property(
    "color",
    documentation: #"""
    The nearest colour that a screen shows.

    Hues, values and chromas between the standard ones are interpolated in the renotation table; a
    chroma beyond it has the colour of its greatest one. Illuminant C is adapted to the white of
    sRGB, D65, after Bradford. A colour outside of sRGB has each component cut at its end, which
    `isShownExactly` tells.

    Source: Newhall, Nickerson & Judd (1943), DOI 10.1364/JOSA.33.000385; lightness: ASTM D1535;
    sRGB: IEC 61966-2-1 (1999).
    """#) { (value: Soil.MunsellColor) throws -> Figures.Color in value.color }
  type.property(
    "isShownExactly",
    documentation: "Whether the colour lies within sRGB and the renotation table, so that no component is cut.") { (value: Soil.MunsellColor) throws -> Bool in value.isShownExactly }
  type.property(
    "hue",
    documentation: "The hue, for example `10YR`; `N` for greys.") { (value: Soil.MunsellColor) throws -> String in value.hue }
  type.property(
    "description",
    documentation: "The notation, for example `10YR 4/3`.") { (value: Soil.MunsellColor) throws -> String in value.description }
}

private func addSoilOrganicHorizonRule(_ type: TypeRegistrar<Soil.OrganicHorizonRule>) {
  type.enumCase(
    "report",
    documentation: "They are kept as soil, and each profile that has some is a finding.") { () -> Soil.OrganicHorizonRule in Soil.OrganicHorizonRule.report }
  type.enumCase(
    "keep",
    documentation: "They are soil, and nothing is said.") { () -> Soil.OrganicHorizonRule in Soil.OrganicHorizonRule.keep }
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
  type.enumCase(
    "hollisCultivatedTopsoils",
    documentation: #"""
    0.80806 + 0.823844 exp(-0.27993 organic carbon (%)) + 0.0014065 sand - 0.0010299 clay, the two in
    per cent; for cultivated topsoils of Europe.

    Source: Hollis, Hannam & Bellamy (2012), European Journal of Soil Science 63:96,
    DOI 10.1111/j.1365-2389.2011.01412.x.
    """#) { () -> Soil.PedotransferFunction in Soil.PedotransferFunction.hollisCultivatedTopsoils }
  type.enumCase(
    "hollisMineralHorizons",
    documentation: #"""
    0.69794 + 0.750636 exp(-0.230355 organic carbon (%)) + 0.0008687 sand - 0.0005164 clay, the two
    in per cent; for other mineral horizons of Europe that are neither compact nor volcanic.

    Source: Hollis, Hannam & Bellamy (2012), as `hollisCultivatedTopsoils`.
    """#) { () -> Soil.PedotransferFunction in Soil.PedotransferFunction.hollisMineralHorizons }
  type.enumCase(
    "hollisOrganicHorizons",
    documentation: #"""
    1.4903 - 0.33293 ln organic carbon (%), for organic horizons of Europe.

    Source: Hollis, Hannam & Bellamy (2012), as `hollisCultivatedTopsoils`.
    """#) { () -> Soil.PedotransferFunction in Soil.PedotransferFunction.hollisOrganicHorizons }
  type.enumCase(
    "abdelbaki",
    documentation: #"""
    1.449 exp(-0.03 organic carbon (%)), the best of many for 45,195 horizons of the United States.

    Source: Abdelbaki (2018), Ain Shams Engineering Journal 9:1611,
    DOI 10.1016/j.asej.2016.12.002.
    """#) { () -> Soil.PedotransferFunction in Soil.PedotransferFunction.abdelbaki }
  type.property(
    "needsTexture",
    documentation: "Whether the formula needs the texture: two of sand, silt and clay at least.") { (value: Soil.PedotransferFunction) throws -> Bool in value.needsTexture }
  type.method(
    "bulkDensity",
    Parameter("organicCarbon", Double.self),
    Parameter("clay", Double.self, default: ".nan") { () throws -> Double in .nan },
    Parameter("silt", Double.self, default: ".nan") { () throws -> Double in .nan },
    Parameter("sand", Double.self, default: ".nan") { () throws -> Double in .nan },
    documentation: #"""
    The bulk density in g/cm³.

    - Parameters:
      - organicCarbon: Organic carbon in g/kg.
      - clay: Clay in per cent, for formulas that need it.
      - silt: Silt in per cent, for formulas that need it.
      - sand: Sand in per cent, for formulas that need it; where it is missing it is what clay and
        silt leave of 100 %.
    - Returns: The estimate; not-a-number where something that is needed is missing, and where the
      formula leaves 0.1 to 2.2 g/cm³, as some do for organic soils.
    """#) { (value: Soil.PedotransferFunction, a0: Double, a1: Double, a2: Double, a3: Double) throws -> Double in
    value.bulkDensity(organicCarbon: a0, clay: a1, silt: a2, sand: a3)
  }
  type.property(
    "citation",
    documentation: "Where the formula was published.") { (value: Soil.PedotransferFunction) throws -> String in value.citation }
  type.property(
    "validOrganicCarbon",
    documentation: #"""
    The organic carbon in g/kg for which the formula was made.

    Formulas of mineral soils end at 120 g/kg, below which material is mineral by the definition of
    the Soil Survey Staff (2014), Keys to Soil Taxonomy, 12th edition; those of forest soils with much
    organic matter, and of organic and mineral matter apart, go on to 580 g/kg, which is organic
    matter alone.
    """#) { (value: Soil.PedotransferFunction) throws -> ClosedRange<Double> in value.validOrganicCarbon }
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
  type.property(
    "distantPlaces",
    documentation: "Profiles whose rows lie at places far apart.",
    { (value: Soil.ProfileRepairs) throws -> Soil.DistantPlaceRule in value.distantPlaces },
    set: { (value: inout Soil.ProfileRepairs, new: Soil.DistantPlaceRule) in value.distantPlaces = new })
  type.property(
    "visits",
    documentation: "Several visits to one site, where a column tells them.",
    { (value: Soil.ProfileRepairs) throws -> Soil.VisitRule in value.visits },
    set: { (value: inout Soil.ProfileRepairs, new: Soil.VisitRule) in value.visits = new })
  type.property(
    "confirmed",
    documentation: "Doubts that are settled, so that the checks do not raise them.",
    { (value: Soil.ProfileRepairs) throws -> [Soil.Doubt] in value.confirmed },
    set: { (value: inout Soil.ProfileRepairs, new: [Soil.Doubt]) in value.confirmed = new })
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
    Parameter("organicHorizons", Soil.OrganicHorizonRule.self, default: ".report") { () throws -> Soil.OrganicHorizonRule in .report },
    Parameter("distantPlaces", Soil.DistantPlaceRule.self, default: ".leaveOut") { () throws -> Soil.DistantPlaceRule in .leaveOut },
    Parameter("visits", Soil.VisitRule.self, default: ".apart") { () throws -> Soil.VisitRule in .apart },
    Parameter("confirmed", [Soil.Doubt].self, default: "[]") { () throws -> [Soil.Doubt] in [] },
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
      - distantPlaces: Profiles whose rows lie more than 100 m apart.
      - visits: Several visits to one site.
      - confirmed: Doubts that are settled: what the file has is right.
    """#) { (a0: Soil.OverlapRule, a1: Soil.ExchangeRule, a2: Soil.LitterRule, a3: Soil.MissingDepthRule, a4: Soil.DuplicateRule, a5: Soil.RepeatedProfileRule, a6: Soil.ExchangeRule, a7: Soil.OutlierRule, a8: Soil.CensoredRule, a9: Soil.OrganicHorizonRule, a10: Soil.DistantPlaceRule, a11: Soil.VisitRule, a12: [Soil.Doubt]) throws -> Soil.ProfileRepairs in
    Soil.ProfileRepairs(overlaps: a0, inverted: a1, litter: a2, missingDepths: a3, duplicates: a4, repeatedProfiles: a5, swappedCoordinates: a6, outliers: a7, censored: a8, organicHorizons: a9, distantPlaces: a10, visits: a11, confirmed: a12)
  }
  type.staticProperty(
    "standard",
    documentation: #"""
    The usual repairs: overlaps refuse the profile, exchanged depths change places, litter is left
    out, missing depths are filled, repeated horizons are averaged, exchanged coordinates and
    censored values count as missing, profiles at places far apart are left out, outliers, repeated profiles and horizons that are organic by
    their names are kept.
    """#) { () throws -> Soil.ProfileRepairs in Soil.ProfileRepairs.standard }
}

private func addSoilPropertyLayers(_ type: TypeRegistrar<Soil.PropertyLayers>) {
  type.property(
    "properties",
    documentation: "The properties, in the order asked for.") { (value: Soil.PropertyLayers) throws -> [Soil.SoilProperty] in value.properties }
  type.property(
    "count",
    documentation: "The number of profiles that have a value of any property.") { (value: Soil.PropertyLayers) throws -> Int in value.count }
  type.property(
    "ids",
    documentation: "The identifiers of the profiles that have a value of any property.") { (value: Soil.PropertyLayers) throws -> [String] in value.ids }
  type.property(
    "scheme",
    documentation: "The layers, the same for all properties.") { (value: Soil.PropertyLayers) throws -> Soil.DepthScheme in value.scheme }
  type.property(
    "layerNames",
    documentation: "The layers' names from the surface down, for example `0-5 cm`.") { (value: Soil.PropertyLayers) throws -> [String] in value.layerNames }
  type.property(
    "method",
    documentation: "How the values came about.") { (value: Soil.PropertyLayers) throws -> Soil.Harmonization in value.method }
  type.subscripting(
    Parameter(nil, Soil.SoilProperty.self, name: "property"),
    documentation: #"""
    The layers of one property.

    - Parameter property: One of `properties`, for example `.clay`.
    - Throws: `SoilError/unknownProperty(_:available:)`.
    """#,
    isThrowing: true) { (value: Soil.PropertyLayers, a0: Soil.SoilProperty) throws -> Soil.DepthLayers in
    try value[a0]
  }
  type.property(
    "displayData",
    documentation: "A summary a property and layer, and what was found.") { (value: Soil.PropertyLayers) throws -> Display.DisplayData in value.displayData }
  type.property(
    "description",
    documentation: "The summary as text.") { (value: Soil.PropertyLayers) throws -> String in value.description }
  type.property(
    "summary",
    documentation: "Count, quartiles, mean and spread of each layer of each property, as in `DepthLayers/summary`.") { (value: Soil.PropertyLayers) throws -> Tables.Table in value.summary }
  type.property(
    "checks",
    documentation: #"""
    What the harmonization of each property found; columns `property`, `profile`, `rule`, `value`
    and `repair`.
    """#) { (value: Soil.PropertyLayers) throws -> Tables.Table in value.checks }
  type.method(
    "plot",
    documentation: "The distribution of each property with depth, side by side; see `DepthLayers/plot()`.") { (value: Soil.PropertyLayers) throws -> Figures.Figure in
    value.plot()
  }
  type.method(
    "save",
    Parameter(nil, String.self, name: "path"),
    Parameter("crs", Geodata.CoordinateReferenceSystem?.self, default: "nil") { () throws -> Geodata.CoordinateReferenceSystem? in nil },
    documentation: #"""
    Writes the layers of all properties as points: GeoPackage, GeoJSON or CSV, by the ending of the
    path (`.gpkg`, `.geojson`, `.json`, `.csv`).

    There is one point a profile, with its identifier, its site columns, one column a property and
    layer, for example `clay 0-5 cm (%)`, and one with its contributing fraction, for example
    `contributing fraction clay 0-5 cm`; missing values are empty. GeoJSON is in longitude and latitude
    on WGS 84, CSV has the columns `x`, `y` and `crs`. The file is written whole or not at all.

    - Parameters:
      - path: The file; its folder must exist.
      - crs: The reference system of the points, or `nil` for the layers' own.
    - Throws: `GeodataError` where the file cannot be written; `Interrupted` when stopped.
    """#,
    isThrowing: true) { (value: Soil.PropertyLayers, a0: String, a1: Geodata.CoordinateReferenceSystem?) throws -> Void in
    try value.save(a0, crs: a1)
  }
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

private func addSoilSketchColor(_ type: TypeRegistrar<Soil.SketchColor>) {
  type.enumCase(
    "property",
    Parameter(nil, Soil.SoilProperty.self),
    documentation: "A property of the horizons, with a bar of colours.",
    make: { (a0: Soil.SoilProperty) throws -> Soil.SketchColor in
    Soil.SketchColor.property(a0)
  },
    match: { (value: Soil.SketchColor) -> (Soil.SoilProperty)? in
      if case Soil.SketchColor.property(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "column",
    Parameter(nil, String.self),
    documentation: #"""
    A column of texts, each text a class with a colour of its own; see
    `SoilProfiles/horizonColumns`.
    """#,
    make: { (a0: String) throws -> Soil.SketchColor in
    Soil.SketchColor.column(a0)
  },
    match: { (value: Soil.SketchColor) -> (String)? in
      if case Soil.SketchColor.column(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "munsell",
    Parameter(nil, String.self),
    documentation: "A column of Munsell colours such as `10YR 4/3`, as a screen shows them.",
    make: { (a0: String) throws -> Soil.SketchColor in
    Soil.SketchColor.munsell(a0)
  },
    match: { (value: Soil.SketchColor) -> (String)? in
      if case Soil.SketchColor.munsell(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "plain",
    documentation: "One colour for all.") { () -> Soil.SketchColor in Soil.SketchColor.plain }
}

private func addSoilSlabSummary(_ type: TypeRegistrar<Soil.SlabSummary>) {
  type.property(
    "property",
    documentation: "The property.") { (value: Soil.SlabSummary) throws -> Soil.SoilProperty in value.property }
  type.property(
    "groups",
    documentation: #"""
    The groups of profiles, in alphabetical order; one with the name `all profiles` where none
    were asked for.
    """#) { (value: Soil.SlabSummary) throws -> [String] in value.groups }
  type.property(
    "slabs",
    documentation: "The slabs from the surface down.") { (value: Soil.SlabSummary) throws -> [Soil.DepthInterval] in value.slabs }
  type.property(
    "probabilities",
    documentation: "The probabilities of the quantiles in growing order, for example 0.25, 0.5 and 0.75.") { (value: Soil.SlabSummary) throws -> [Double] in value.probabilities }
  type.property(
    "profilesWithoutGroup",
    documentation: "How many profiles without an entry of the group column are left out.") { (value: Soil.SlabSummary) throws -> Int in value.profilesWithoutGroup }
  type.method(
    "quantiles",
    Parameter(nil, String.self, name: "group"),
    documentation: #"""
    The quantiles of a group, `[S, Q]`; not-a-number where no profile has a value.

    - Parameter group: One of `groups`.
    - Returns: A list of quantiles a slab.
    - Throws: `SoilError/unknownGroup(_:available:)`.
    """#,
    isThrowing: true) { (value: Soil.SlabSummary, a0: String) throws -> [[Double]] in
    try value.quantiles(a0)
  }
  type.method(
    "contributingFraction",
    Parameter(nil, String.self, name: "group"),
    documentation: #"""
    The part of each slab, from 0 to 1, that was measured, as a mean over the group's profiles.

    - Parameter group: One of `groups`.
    - Returns: A part a slab.
    - Throws: `SoilError/unknownGroup(_:available:)`.
    """#,
    isThrowing: true) { (value: Soil.SlabSummary, a0: String) throws -> [Double] in
    try value.contributingFraction(a0)
  }
  type.property(
    "displayData",
    documentation: "The quantiles as a table and their picture.") { (value: Soil.SlabSummary) throws -> Display.DisplayData in value.displayData }
  type.property(
    "description",
    documentation: "The table as text.") { (value: Soil.SlabSummary) throws -> String in value.description }
  type.property(
    "table",
    documentation: #"""
    One row a group and slab: `group`, `top (cm)`, `bottom (cm)`, one column a quantile such as
    `q50`, `profiles` with a value in the slab, and the `contributing fraction`.
    """#) { (value: Soil.SlabSummary) throws -> Tables.Table in value.table }
  type.method(
    "plot",
    Parameter("panels", Bool.self, default: "false") { () throws -> Bool in false },
    documentation: #"""
    The middle quantile as a line over depth, in a band between the outer ones.

    The per cent beside the lines say how much of the slab was measured.

    - Parameter panels: Whether each group has a panel of its own; otherwise a colour of its own.
    - Returns: The picture, with depth downwards.
    """#) { (value: Soil.SlabSummary, a0: Bool) throws -> Figures.Figure in
    value.plot(panels: a0)
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
    "depthColumnMissing",
    Parameter(nil, String.self),
    Parameter("role", String.self),
    Parameter("available", [String].self),
    Parameter("path", String.self),
    Parameter("hint", Soil.ColumnHint?.self),
    documentation: "A file has no such column of depths.",
    make: { (a0: String, a1: String, a2: [String], a3: String, a4: Soil.ColumnHint?) throws -> Soil.SoilError in
    Soil.SoilError.depthColumnMissing(a0, role: a1, available: a2, path: a3, hint: a4)
  },
    match: { (value: Soil.SoilError) -> (String, String, [String], String, Soil.ColumnHint?)? in
      if case Soil.SoilError.depthColumnMissing(let v0, let v1, let v2, let v3, let v4) = value { return .some((v0, v1, v2, v3, v4)) }
      return nil
    })
  type.enumCase(
    "depthsUnclear",
    Parameter("given", [String].self),
    Parameter("path", String.self),
    documentation: "Where the depths are was said in no way, or in several.",
    make: { (a0: [String], a1: String) throws -> Soil.SoilError in
    Soil.SoilError.depthsUnclear(given: a0, path: a1)
  },
    match: { (value: Soil.SoilError) -> ([String], String)? in
      if case Soil.SoilError.depthsUnclear(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "noIdentifierColumn",
    documentation: "No column of the profiles' identifiers was named.") { () -> Soil.SoilError in Soil.SoilError.noIdentifierColumn }
  type.enumCase(
    "placesApart",
    Parameter("path", String.self),
    Parameter("example", String.self),
    documentation: "Every identifier stands for places far apart.",
    make: { (a0: String, a1: String) throws -> Soil.SoilError in
    Soil.SoilError.placesApart(path: a0, example: a1)
  },
    match: { (value: Soil.SoilError) -> (String, String)? in
      if case Soil.SoilError.placesApart(let v0, let v1) = value { return .some((v0, v1)) }
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
    "noPropertyNamed",
    Parameter("available", [String].self),
    documentation: "No property was named where several can be.",
    make: { (a0: [String]) throws -> Soil.SoilError in
    Soil.SoilError.noPropertyNamed(available: a0)
  },
    match: { (value: Soil.SoilError) -> ([String])? in
      if case Soil.SoilError.noPropertyNamed(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "unknownUnit",
    Parameter(nil, String.self),
    Parameter("column", String.self),
    Parameter("expected", [String].self),
    documentation: "A column of a property that is known has a unit in which it is not measured.",
    make: { (a0: String, a1: String, a2: [String]) throws -> Soil.SoilError in
    Soil.SoilError.unknownUnit(a0, column: a1, expected: a2)
  },
    match: { (value: Soil.SoilError) -> (String, String, [String])? in
      if case Soil.SoilError.unknownUnit(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
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
    "columnTwice",
    Parameter(nil, String.self),
    Parameter("properties", [String].self),
    documentation: "A column was given as two properties.",
    make: { (a0: String, a1: [String]) throws -> Soil.SoilError in
    Soil.SoilError.columnTwice(a0, properties: a1)
  },
    match: { (value: Soil.SoilError) -> (String, [String])? in
      if case Soil.SoilError.columnTwice(let v0, let v1) = value { return .some((v0, v1)) }
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
    "unknownProfileNumber",
    Parameter(nil, Int.self),
    Parameter("count", Int.self),
    documentation: "There is no profile of that number.",
    make: { (a0: Int, a1: Int) throws -> Soil.SoilError in
    Soil.SoilError.unknownProfileNumber(a0, count: a1)
  },
    match: { (value: Soil.SoilError) -> (Int, Int)? in
      if case Soil.SoilError.unknownProfileNumber(let v0, let v1) = value { return .some((v0, v1)) }
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
  type.enumCase(
    "unknownGroup",
    Parameter(nil, String.self),
    Parameter("available", [String].self),
    documentation: "There is no group of profiles of that name.",
    make: { (a0: String, a1: [String]) throws -> Soil.SoilError in
    Soil.SoilError.unknownGroup(a0, available: a1)
  },
    match: { (value: Soil.SoilError) -> (String, [String])? in
      if case Soil.SoilError.unknownGroup(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "notMunsell",
    Parameter(nil, String.self),
    documentation: "A text is no Munsell colour.",
    make: { (a0: String) throws -> Soil.SoilError in
    Soil.SoilError.notMunsell(a0)
  },
    match: { (value: Soil.SoilError) -> (String)? in
      if case Soil.SoilError.notMunsell(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "unknownHorizonColumn",
    Parameter(nil, String.self),
    Parameter("available", [String].self),
    documentation: "The horizons have no such column of texts.",
    make: { (a0: String, a1: [String]) throws -> Soil.SoilError in
    Soil.SoilError.unknownHorizonColumn(a0, available: a1)
  },
    match: { (value: Soil.SoilError) -> (String, [String])? in
      if case Soil.SoilError.unknownHorizonColumn(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "unknownSiteColumn",
    Parameter(nil, String.self),
    Parameter("available", [String].self),
    documentation: "The profiles have no such column of their sites.",
    make: { (a0: String, a1: [String]) throws -> Soil.SoilError in
    Soil.SoilError.unknownSiteColumn(a0, available: a1)
  },
    match: { (value: Soil.SoilError) -> (String, [String])? in
      if case Soil.SoilError.unknownSiteColumn(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "noYears",
    Parameter("column", String.self),
    Parameter("example", String.self),
    Parameter("available", [String].self),
    documentation: "No profile has a year in a column of the sites, which holds the example or nothing.",
    make: { (a0: String, a1: String, a2: [String]) throws -> Soil.SoilError in
    Soil.SoilError.noYears(column: a0, example: a1, available: a2)
  },
    match: { (value: Soil.SoilError) -> (String, String, [String])? in
      if case Soil.SoilError.noYears(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "profileWithoutValues",
    Parameter(nil, String.self),
    Parameter("property", String.self),
    Parameter("available", [String].self),
    documentation: "A profile has no value of a property.",
    make: { (a0: String, a1: String, a2: [String]) throws -> Soil.SoilError in
    Soil.SoilError.profileWithoutValues(a0, property: a1, available: a2)
  },
    match: { (value: Soil.SoilError) -> (String, String, [String])? in
      if case Soil.SoilError.profileWithoutValues(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
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
    documentation: "Every finding of the checks: what was wrong, with which value, and what was done about it.") { (value: Soil.SoilProfiles) throws -> Tables.Table in value.checks }
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
    Parameter(nil, [Soil.SoilProperty].self, name: "properties"),
    Parameter("to", Soil.DepthScheme.self, name: "scheme", default: ".globalSoilMap") { () throws -> Soil.DepthScheme in .globalSoilMap },
    Parameter("by", Soil.Harmonization.self, name: "method", default: ".equalAreaSpline(lambda: 0.1)") { () throws -> Soil.Harmonization in .equalAreaSpline(lambda: 0.1) },
    Parameter("coverage", Double.self, default: "0") { () throws -> Double in 0 },
    documentation: #"""
    Brings several properties of all profiles to the same standard layers.

    Every property is treated as if it alone were harmonized; a profile without values of one has
    those of the others.

    - Parameters:
      - properties: The properties, for example `[.organicCarbon, .clay, .pH]`; one that is named twice
        counts once.
      - scheme: The layers wanted.
      - method: The way.
      - coverage: The part of a layer, from 0 to 1, that a profile must cover at least.
    - Returns: The layers of each property.
    - Throws: `SoilError` where no property is named, the profiles lack one, or one has no usable
      values.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: [Soil.SoilProperty], a1: Soil.DepthScheme, a2: Soil.Harmonization, a3: Double) throws -> Soil.PropertyLayers in
    try value.harmonized(a0, to: a1, by: a2, coverage: a3)
  }
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
    Parameter("layers", Soil.DepthScheme?.self, default: "nil") { () throws -> Soil.DepthScheme? in nil },
    documentation: #"""
    One profile: its horizons as bars, and the equal-area spline through them.

    ```swift
    profiles.plot("P12", property: .clay, layers: .globalSoilMap)
    ```

    - Parameters:
      - profile: The profile's identifier.
      - property: The property; `nil` for organic carbon, or else the first one of which the profile
        has values.
      - lambda: The weight of the spline's smoothness.
      - layers: Layers whose means of the spline are drawn as well; `nil` for none.
    - Returns: The picture, with depth downwards.
    - Throws: `SoilError/unknownProfile(_:available:)`,
      `SoilError/unknownProperty(_:available:)`,
      `SoilError/profileWithoutValues(_:property:available:)`; `RangeError` for lambda.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: String, a1: Soil.SoilProperty?, a2: Double, a3: Soil.DepthScheme?) throws -> Figures.Figure in
    try value.plot(a0, property: a1, lambda: a2, layers: a3)
  }
  type.method(
    "plot",
    Parameter(nil, Int.self, name: "number"),
    Parameter("property", Soil.SoilProperty?.self, default: "nil") { () throws -> Soil.SoilProperty? in nil },
    Parameter("lambda", Double.self, default: "0.1") { () throws -> Double in 0.1 },
    Parameter("layers", Soil.DepthScheme?.self, default: "nil") { () throws -> Soil.DepthScheme? in nil },
    documentation: #"""
    One profile by its number: its horizons as bars, and the equal-area spline through them.

    - Parameters:
      - number: The profile's number in `ids`, from 0.
      - property: The property; `nil` for organic carbon, or else the first one of which the profile
        has values.
      - lambda: The weight of the spline's smoothness.
      - layers: Layers whose means of the spline are drawn as well; `nil` for none.
    - Returns: The picture, with depth downwards.
    - Throws: `SoilError/unknownProfileNumber(_:count:)`,
      `SoilError/unknownProperty(_:available:)`,
      `SoilError/profileWithoutValues(_:property:available:)`; `RangeError` for lambda.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: Int, a1: Soil.SoilProperty?, a2: Double, a3: Soil.DepthScheme?) throws -> Figures.Figure in
    try value.plot(a0, property: a1, lambda: a2, layers: a3)
  }
  type.staticMethod(
    "open",
    Parameter(nil, String.self, name: "path"),
    Parameter("layer", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("sites", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("sitesLayer", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("repairs", Soil.ProfileRepairs.self, default: ".standard") { () throws -> Soil.ProfileRepairs in .standard },
    Parameter("detectionLimits", [String: Double].self, default: "[:]") { () throws -> [String: Double] in [:] },
    Parameter("headings", Int.self, default: "1") { () throws -> Int in 1 },
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
      - headings: How many rows at the top of the file of horizons hold names, units and titles.
    - Returns: The profiles.
    - Throws: `SoilError/unknownFormat(path:columns:known:)`;
      `SoilError/sitesFileMissing(format:path:candidates:)`; `GeodataError` for a missing or
      broken file.
    """#,
    isThrowing: true) { (a0: String, a1: String?, a2: String?, a3: String?, a4: Soil.ProfileRepairs, a5: [String: Double], a6: Int) throws -> Soil.SoilProfiles in
    try Soil.SoilProfiles.open(a0, layer: a1, sites: a2, sitesLayer: a3, repairs: a4, detectionLimits: a5, headings: a6)
  }
  type.staticProperty(
    "formats",
    documentation: "The published layouts that `open(_:layer:sites:sitesLayer:repairs:detectionLimits:headings:)` recognises, with what to cite.") { () throws -> Tables.Table in Soil.SoilProfiles.formats }
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
    """#) { (value: Soil.SoilProfiles) throws -> Tables.Table in value.censored }
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
  type.method(
    "filtered",
    Parameter(nil, ((Tables.Row) throws -> Bool).self, name: "condition"),
    documentation: #"""
    The profiles for which a condition on their row of `sites` is true.

    ```swift
    profiles.filtered { $0["landuse"] == "forest" && $0["deepest"] > 60 }
    ```

    - Parameter condition: The condition; a comparison with a missing value is false.
    - Returns: Those it is true for, in their order.
    - Throws: What the condition throws.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: (Tables.Row) throws -> Bool) throws -> Soil.SoilProfiles in
    try value.filtered(a0)
  }
  type.method(
    "where",
    Parameter(nil, Tables.Mask.self, name: "mask"),
    documentation: #"""
    The profiles for which a mask over the rows of `sites` is true.

    - Parameter mask: A truth a profile.
    - Returns: The rows, or profiles, in their order.
    - Throws: `TableError.countMismatch`.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: Tables.Mask) throws -> Soil.SoilProfiles in
    try value.where(a0)
  }
  type.subscripting(
    Parameter(nil, String.self, name: "id"),
    documentation: #"""
    One profile.

    - Parameter id: Its identifier.
    - Throws: `SoilError/unknownProfile(_:available:)` with the nearest identifiers.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: String) throws -> Soil.SoilProfiles in
    try value[a0]
  }
  type.subscripting(
    Parameter(nil, [String].self, name: "ids"),
    documentation: #"""
    Some of the profiles, in the order given.

    - Parameter ids: Their identifiers.
    - Throws: `SoilError/unknownProfile(_:available:)` with the nearest identifiers.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: [String]) throws -> Soil.SoilProfiles in
    try value[a0]
  }
  type.property(
    "displayData",
    documentation: "A summary, a small map, the first horizons, and what was repaired.") { (value: Soil.SoilProfiles) throws -> Display.DisplayData in value.displayData }
  type.property(
    "description",
    documentation: "The summary, the first horizons and the notes as text.") { (value: Soil.SoilProfiles) throws -> String in value.description }
  type.property(
    "summary",
    documentation: "Count, quartiles and range of each property.") { (value: Soil.SoilProfiles) throws -> Tables.Table in value.summary }
  type.property(
    "horizonColumns",
    documentation: #"""
    The names of the columns of texts kept beside the horizons, in alphabetical order; those in which
    no horizon has a text are left out.
    """#) { (value: Soil.SoilProfiles) throws -> [String] in value.horizonColumns }
  type.method(
    "horizonEntries",
    Parameter(nil, String.self, name: "column"),
    documentation: #"""
    The texts of the horizons in a column, profile by profile from the surface down.

    - Parameter column: One of `horizonColumns`.
    - Returns: One text a horizon; empty where there is none.
    - Throws: `SoilError/unknownHorizonColumn(_:available:)`.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: String) throws -> [String] in
    try value.horizonEntries(a0)
  }
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
    profiles, where they have any; a profile with other ones in the two is a row of `checks`, and
    is left out where they are far apart, unless `ProfileRepairs/distantPlaces` of these profiles
    says otherwise.
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
    "inside",
    Parameter("x", ClosedRange<Double>.self),
    Parameter("y", ClosedRange<Double>.self),
    documentation: #"""
    The profiles in a box.

    - Parameters:
      - x: Eastings or longitudes, in the reference system of the profiles.
      - y: Northings or latitudes.
    - Returns: The profiles with coordinates in the box, its edges included.
    """#) { (value: Soil.SoilProfiles, a0: ClosedRange<Double>, a1: ClosedRange<Double>) throws -> Soil.SoilProfiles in
    value.inside(x: a0, y: a1)
  }
  type.method(
    "inside",
    Parameter("longitude", ClosedRange<Double>.self),
    Parameter("latitude", ClosedRange<Double>.self),
    documentation: #"""
    The profiles in a box of longitudes and latitudes, whatever their reference system.

    ```swift
    profiles.inside(longitude: 149.5...150, latitude: -30.5 ... -30)
    ```

    - Parameters:
      - longitude: Degrees on WGS 84, those of the west below 0; a box across 180° ends above it, as
        `170...190`.
      - latitude: Degrees, those of the south below 0.
    - Returns: The profiles with coordinates in the box, its edges included.
    - Throws: `RangeError` for degrees that are none; `GeodataError` where the profiles' reference
      system has no way to degrees.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: ClosedRange<Double>, a1: ClosedRange<Double>) throws -> Soil.SoilProfiles in
    try value.inside(longitude: a0, latitude: a1)
  }
  type.method(
    "near",
    Parameter("x", Double.self),
    Parameter("y", Double.self),
    Parameter("metres", Double.self),
    documentation: #"""
    The profiles in a circle.

    - Parameters:
      - x: The easting or longitude of its centre, in the reference system of the profiles.
      - y: The northing or latitude of its centre.
      - metres: Its radius.
    - Returns: The profiles with coordinates in the circle, its edge included. Distances are straight
      in the reference system, and along the great circle where it is one of degrees.
    - Throws: `RangeError` for a centre or a radius that is none.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: Double, a1: Double, a2: Double) throws -> Soil.SoilProfiles in
    try value.near(x: a0, y: a1, metres: a2)
  }
  type.method(
    "near",
    Parameter("longitude", Double.self),
    Parameter("latitude", Double.self),
    Parameter("metres", Double.self),
    documentation: #"""
    The profiles in a circle around a longitude and latitude, whatever their reference system.

    ```swift
    profiles.near(longitude: 149.8, latitude: -30.3, metres: 10_000)
    ```

    - Parameters:
      - longitude: Degrees on WGS 84 of the centre, those of the west below 0.
      - latitude: Degrees, those of the south below 0.
      - metres: Its radius, along the great circle.
    - Returns: The profiles with coordinates in the circle, its edge included.
    - Throws: `RangeError` for degrees or a radius that are none; `GeodataError` where the profiles'
      reference system has no way to degrees.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: Double, a1: Double, a2: Double) throws -> Soil.SoilProfiles in
    try value.near(longitude: a0, latitude: a1, metres: a2)
  }
  type.method(
    "save",
    Parameter(nil, String.self, name: "path"),
    Parameter("crs", Geodata.CoordinateReferenceSystem?.self, default: "nil") { () throws -> Geodata.CoordinateReferenceSystem? in nil },
    documentation: #"""
    Writes the horizons as points: GeoPackage, GeoJSON or CSV, by the ending of the path (`.gpkg`,
    `.geojson`, `.json`, `.csv`).

    There is one point a horizon, with the columns `profile`, `top` and `bottom` (cm below the
    surface), the site columns, those of `horizonColumns` and one a property, for example `organic carbon (g/kg)`; missing values
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
  type.property(
    "horizons",
    documentation: #"""
    One row a horizon, to look at and to draw from: the profile, depths in cm, the middle of them as
    `depth`, the properties, the horizon's name where there are names, the texts of horizons, and
    the entries of the sites. A property with values below a detection limit has one more column, for example
    `clay below limit`, with entries such as `< 0.5`; the value beside it is what stands in.

    ```swift
    profiles.horizons["clay"].mean
    profiles.horizons.grouped(by: "landuse").summary("clay", .mean, .sd, .count)
    ```
    """#) { (value: Soil.SoilProfiles) throws -> Tables.Table in value.horizons }
  type.property(
    "sites",
    documentation: #"""
    One row a profile: its identifier, its coordinates, how many horizons it has, how deep it is in
    cm, and the entries of the sites: numbers, dates, or texts.
    """#) { (value: Soil.SoilProfiles) throws -> Tables.Table in value.sites }
  type.method(
    "filtered",
    Parameter("years", ClosedRange<Int>.self),
    Parameter("in", String.self, name: "column", default: #""visit""#) { () throws -> String in "visit" },
    documentation: #"""
    The profiles that were sampled in some years.

    ```swift
    profiles.filtered(years: 1990...2000)
    profiles.filtered(years: 2009...2009, in: "date")
    ```

    - Parameters:
      - years: The years, both ends included.
      - column: The site column of the years or dates; without it those that `visit:` named when the
        profiles were read.
    - Returns: The profiles; those of which no year is known are left out, as `notes` say.
    - Throws: `RangeError` for years that are none; `SoilError/unknownSiteColumn(_:available:)`;
      `SoilError/noYears(column:example:available:)` where no profile has a year.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: ClosedRange<Int>, a1: String) throws -> Soil.SoilProfiles in
    try value.filtered(years: a0, in: a1)
  }
  type.staticMethod(
    "read",
    Parameter(nil, String.self, name: "path"),
    Parameter("profile", Soil.IdentifierColumns.self),
    Parameter("top", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("bottom", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("depth", ClosedRange<Double>?.self, default: "nil") { () throws -> ClosedRange<Double>? in nil },
    Parameter("x", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("y", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("crs", Geodata.CoordinateReferenceSystem?.self, default: "nil") { () throws -> Geodata.CoordinateReferenceSystem? in nil },
    Parameter("properties", [String: Soil.SoilProperty].self),
    Parameter("depthUnit", Soil.DepthUnit?.self, default: "nil") { () throws -> Soil.DepthUnit? in nil },
    Parameter("layer", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("sites", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("sitesLayer", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("sitesProfile", Soil.IdentifierColumns?.self, default: "nil") { () throws -> Soil.IdentifierColumns? in nil },
    Parameter("siteColumns", [String].self, default: "[]") { () throws -> [String] in [] },
    Parameter("repairs", Soil.ProfileRepairs.self, default: ".standard") { () throws -> Soil.ProfileRepairs in .standard },
    Parameter("missing", [String].self, default: "[]") { () throws -> [String] in [] },
    Parameter("detectionLimits", [String: Double].self, default: "[:]") { () throws -> [String: Double] in [:] },
    Parameter("horizonName", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("visit", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("horizonColumns", [String].self, default: "[]") { () throws -> [String] in [] },
    Parameter("headings", Int.self, default: "1") { () throws -> Int in 1 },
    documentation: #"""
    Reads profiles from a file with one row a horizon.

    The file may be CSV in any of its forms (comma, semicolon or tab, byte order mark, quoted
    entries, decimal comma, Excel's line `sep=;`), a GeoPackage, Shapefile, GeoJSON, or any other
    table that GDAL reads. Identifiers stay text. Whatever is repaired, converted or left out is
    listed in `checks` and counted in `notes`.

    - Parameters:
      - path: The file of horizons.
      - profile: The column of the profiles' identifiers, or several columns that tell profiles
        apart together, as `["survey", "number"]`.
      - top: The column of the upper depths below the surface, in `depthUnit`.
      - bottom: The column of the lower depths; the same as `top` where one column has both, as
        `0-5`, `0|5` or `0 to 5 cm`.
      - depth: The one depth of all rows, in `depthUnit`, in place of `top` and `bottom`.
      - x: The column of eastings or longitudes, as numbers or as degrees with minutes such as
        `4°33'30"W`; `nil` where the features of a GeoPackage, Shapefile or GeoJSON have the
        places, and where there are none. Places are needed for samples and maps alone.
      - y: The column of northings or latitudes; `nil` as for `x`.
      - crs: The reference system of the columns `x` and `y`; `nil` for longitude and latitude on
        WGS 84. Features are in the system that their file names.
      - properties: What is measured, by column, each with its unit in the file.
      - depthUnit: The unit of the depths in the file; they are kept in cm. `nil` for cm, which
        is doubted where another unit would fit better.
      - layer: The layer of the horizons in a file that holds several; `nil` for the first.
      - sites: A second file with the coordinates, one row a profile, joined by the profile
        column. Where it is not given and the first file has no coordinates, a file `sites.csv`
        in the same folder is used if it has them.
      - sitesLayer: The layer of the coordinates, in `sites` or else in the file of horizons.
      - sitesProfile: The columns of the identifiers in the file of sites, where they have other
        names there.
      - siteColumns: Columns of the file of sites that are kept beside the profiles, for example a
        region; of the horizons where there is no file of sites. See
        `adding(siteColumns:from:profile:)` for those of other files.
      - repairs: What is done about each kind of defect.
      - missing: Entries that mean “missing” besides the usual ones, for example `["-9999"]`,
        which also stands for `-9999.00`.
      - detectionLimits: The limits of entries such as `< LOD`, by column, in the column's unit.
      - horizonName: The column of the horizons' names, for example `Ah`, which tell organic
        horizons such as `OL`; see `ProfileRepairs/organicHorizons`.
      - visit: The column of the year or date of sampling, where sites were visited several times;
        see `ProfileRepairs/visits`. It is kept as the site column `visit`.
      - horizonColumns: Columns of texts that are kept beside the horizons, for example Munsell
        colours; see `sketch(_:color:groups:names:depth:colorMap:width:height:)`.
      - headings: How many rows at the top of the file hold names, units and titles, as `Table.read`
        understands them. Units of depths count, others are compared with those of `properties`. The
        file of sites has one row of names.
    - Returns: The profiles, repaired and checked.
    - Throws: `SoilError` for an unknown column, which names the near ones, for depths that are not
      stated in one way, and for a file without rows; `TableError` or `GeodataError` for a missing or broken file.
    """#,
    isThrowing: true) { (a0: String, a1: Soil.IdentifierColumns, a2: String?, a3: String?, a4: ClosedRange<Double>?, a5: String?, a6: String?, a7: Geodata.CoordinateReferenceSystem?, a8: [String: Soil.SoilProperty], a9: Soil.DepthUnit?, a10: String?, a11: String?, a12: String?, a13: Soil.IdentifierColumns?, a14: [String], a15: Soil.ProfileRepairs, a16: [String], a17: [String: Double], a18: String?, a19: String?, a20: [String], a21: Int) throws -> Soil.SoilProfiles in
    try Soil.SoilProfiles.read(a0, profile: a1, top: a2, bottom: a3, depth: a4, x: a5, y: a6, crs: a7, properties: a8, depthUnit: a9, layer: a10, sites: a11, sitesLayer: a12, sitesProfile: a13, siteColumns: a14, repairs: a15, missing: a16, detectionLimits: a17, horizonName: a18, visit: a19, horizonColumns: a20, headings: a21)
  }
  type.staticMethod(
    "read",
    Parameter(nil, String.self, name: "path"),
    Parameter("profile", Soil.IdentifierColumns.self),
    Parameter("layers", [String: ClosedRange<Double>].self),
    Parameter("of", Soil.SoilProperty.self, name: "property"),
    Parameter("x", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("y", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("crs", Geodata.CoordinateReferenceSystem?.self, default: "nil") { () throws -> Geodata.CoordinateReferenceSystem? in nil },
    Parameter("depthUnit", Soil.DepthUnit.self, default: ".centimetres") { () throws -> Soil.DepthUnit in .centimetres },
    Parameter("layer", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("sites", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("siteColumns", [String].self, default: "[]") { () throws -> [String] in [] },
    Parameter("repairs", Soil.ProfileRepairs.self, default: ".standard") { () throws -> Soil.ProfileRepairs in .standard },
    Parameter("missing", [String].self, default: "[]") { () throws -> [String] in [] },
    Parameter("detectionLimits", [String: Double].self, default: "[:]") { () throws -> [String: Double] in [:] },
    Parameter("headings", Int.self, default: "1") { () throws -> Int in 1 },
    documentation: #"""
    Reads profiles from a file with one row a profile and a column for each layer of a property.

    ```swift
    let profiles = try SoilProfiles.read(
      "wide.csv", profile: "id", layers: ["ph.0.10": 0...10, "ph.10.30": 10...30], of: .pH)
    ```

    Everything else is as in `SoilProfiles.read` with `top:` and `bottom:`. A profile has a horizon
    for every layer; its value is missing where the entry is.

    - Parameters:
      - path: The file.
      - profile: The column of the profiles' identifiers, or several.
      - layers: The depths of each column of values, in `depthUnit`.
      - property: What the columns hold, with its unit in the file.
      - x: The column of eastings or longitudes; `nil` where features have the places or there are
        none.
      - y: The column of northings or latitudes; `nil` as for `x`.
      - crs: The reference system of `x` and `y`; `nil` for longitude and latitude on WGS 84.
      - depthUnit: The unit of the depths in `layers`; they are kept in cm.
      - layer: The layer of a file that holds several; `nil` for the first.
      - sites: A second file with the coordinates, joined by the profile column.
      - siteColumns: Columns of the file of sites, or else of this one, that are kept beside the
        profiles.
      - repairs: What is done about each kind of defect.
      - missing: Entries that mean “missing” besides the usual ones.
      - detectionLimits: The limits of entries such as `< LOD`, by column, in the column's unit.
      - headings: How many rows at the top of the file hold names, units and titles.
    - Returns: The profiles, repaired and checked.
    - Throws: `SoilError` and `GeodataError` as in `SoilProfiles.read`.
    """#,
    isThrowing: true) { (a0: String, a1: Soil.IdentifierColumns, a2: [String: ClosedRange<Double>], a3: Soil.SoilProperty, a4: String?, a5: String?, a6: Geodata.CoordinateReferenceSystem?, a7: Soil.DepthUnit, a8: String?, a9: String?, a10: [String], a11: Soil.ProfileRepairs, a12: [String], a13: [String: Double], a14: Int) throws -> Soil.SoilProfiles in
    try Soil.SoilProfiles.read(a0, profile: a1, layers: a2, of: a3, x: a4, y: a5, crs: a6, depthUnit: a7, layer: a8, sites: a9, siteColumns: a10, repairs: a11, missing: a12, detectionLimits: a13, headings: a14)
  }
  type.staticMethod(
    "read",
    Parameter(nil, String.self, name: "path"),
    Parameter("profile", Soil.IdentifierColumns.self),
    Parameter("layers", [Soil.SoilProperty: [String: ClosedRange<Double>]].self),
    Parameter("x", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("y", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("crs", Geodata.CoordinateReferenceSystem?.self, default: "nil") { () throws -> Geodata.CoordinateReferenceSystem? in nil },
    Parameter("depthUnit", Soil.DepthUnit.self, default: ".centimetres") { () throws -> Soil.DepthUnit in .centimetres },
    Parameter("layer", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("sites", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("siteColumns", [String].self, default: "[]") { () throws -> [String] in [] },
    Parameter("repairs", Soil.ProfileRepairs.self, default: ".standard") { () throws -> Soil.ProfileRepairs in .standard },
    Parameter("missing", [String].self, default: "[]") { () throws -> [String] in [] },
    Parameter("detectionLimits", [String: Double].self, default: "[:]") { () throws -> [String: Double] in [:] },
    Parameter("headings", Int.self, default: "1") { () throws -> Int in 1 },
    documentation: #"""
    Reads profiles from a file with one row a profile and a column for each layer of each property.

    ```swift
    let profiles = try SoilProfiles.read(
      "wide.csv", profile: "id",
      layers: [
        .pH: ["ph.0.10": 0...10, "ph.10.30": 10...30],
        .organicCarbon(.percent): ["oc.0.30": 0...30],
      ])
    ```

    Properties may have layers of different depths.

    - Parameters:
      - path: The file.
      - profile: The column of the profiles' identifiers, or several.
      - layers: By property, with its unit in the file, the depths of each of its columns in
        `depthUnit`.
      - x: The column of eastings or longitudes; `nil` where features have the places or there are
        none.
      - y: The column of northings or latitudes; `nil` as for `x`.
      - crs: The reference system of `x` and `y`; `nil` for longitude and latitude on WGS 84.
      - depthUnit: The unit of the depths in `layers`; they are kept in cm.
      - layer: The layer of a file that holds several; `nil` for the first.
      - sites: A second file with the coordinates, joined by the profile column.
      - siteColumns: Columns of the file of sites, or else of this one, that are kept beside the
        profiles.
      - repairs: What is done about each kind of defect.
      - missing: Entries that mean “missing” besides the usual ones.
      - detectionLimits: The limits of entries such as `< LOD`, by column, in the column's unit.
      - headings: How many rows at the top of the file hold names, units and titles.
    - Returns: The profiles, repaired and checked.
    - Throws: `SoilError/columnTwice(_:properties:)` for a column of two properties;
      `SoilError` and `GeodataError` as in `SoilProfiles.read`.
    """#,
    isThrowing: true) { (a0: String, a1: Soil.IdentifierColumns, a2: [Soil.SoilProperty: [String: ClosedRange<Double>]], a3: String?, a4: String?, a5: Geodata.CoordinateReferenceSystem?, a6: Soil.DepthUnit, a7: String?, a8: String?, a9: [String], a10: Soil.ProfileRepairs, a11: [String], a12: [String: Double], a13: Int) throws -> Soil.SoilProfiles in
    try Soil.SoilProfiles.read(a0, profile: a1, layers: a2, x: a3, y: a4, crs: a5, depthUnit: a6, layer: a7, sites: a8, siteColumns: a9, repairs: a10, missing: a11, detectionLimits: a12, headings: a13)
  }
  type.initializer(
    Parameter("horizons", Tables.Table.self),
    Parameter("sites", Tables.Table?.self, default: "nil") { () throws -> Tables.Table? in nil },
    Parameter("profile", Soil.IdentifierColumns?.self, default: "nil") { () throws -> Soil.IdentifierColumns? in nil },
    Parameter("top", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("bottom", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("depth", ClosedRange<Double>?.self, default: "nil") { () throws -> ClosedRange<Double>? in nil },
    Parameter("x", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("y", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("crs", Geodata.CoordinateReferenceSystem?.self, default: "nil") { () throws -> Geodata.CoordinateReferenceSystem? in nil },
    Parameter("properties", [String: Soil.SoilProperty]?.self, default: "nil") { () throws -> [String: Soil.SoilProperty]? in nil },
    Parameter("depthUnit", Soil.DepthUnit?.self, default: "nil") { () throws -> Soil.DepthUnit? in nil },
    Parameter("sitesProfile", Soil.IdentifierColumns?.self, default: "nil") { () throws -> Soil.IdentifierColumns? in nil },
    Parameter("repairs", Soil.ProfileRepairs.self, default: ".standard") { () throws -> Soil.ProfileRepairs in .standard },
    Parameter("missing", [String].self, default: "[]") { () throws -> [String] in [] },
    Parameter("detectionLimits", [String: Double].self, default: "[:]") { () throws -> [String: Double] in [:] },
    Parameter("horizonName", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("visit", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("horizonColumns", [String]?.self, default: "nil") { () throws -> [String]? in nil },
    Parameter("siteColumns", [String]?.self, default: "nil") { () throws -> [String]? in nil },
    documentation: #"""
    Makes profiles of tables in hand, which were read, filtered, joined or computed before.

    ```swift
    let horizons = Table.read("horizons.csv").where(...)
    let profiles = try SoilProfiles(
      horizons: horizons, sites: Table.read("sites.csv"), profile: "id", top: "top",
      bottom: "bottom", x: "lon", y: "lat", properties: ["oc": .organicCarbon(.percent)])
    ```

    The rows are treated as those of a file that `SoilProfiles.read` reads, with the same repairs,
    checks and notes. Numbers are taken as they are; texts may be censored (`< 0.5`), intervals
    (`0-5`) or degrees with minutes. Identifiers may be numbers or texts: `7`, `7.0` and `"7"` are
    the same. Identifiers such as `1.10` have to be texts, as `Table.read` reads them with `types:`.

    What is not named is sought under the names that `horizons` and `sites` give their columns, so
    that `SoilProfiles(horizons: profiles.horizons, sites: profiles.sites)` are the same profiles.
    Without `properties:` every column of numbers that is nothing else is one, under its own name and
    in its own unit, and columns of texts stay beside the horizons. Tables of a published layout
    (`formats`) need nothing named either.

    - Parameters:
      - horizons: The table of horizons, one row each.
      - sites: The table of sites, one row a profile, joined by the profile column: the coordinates
        where the horizons have none, and columns that are kept beside the profiles.
      - profile: The column of the profiles' identifiers, or several; `nil` for `profile`.
      - top: The column of the upper depths; `nil` for `top` where the table has it.
      - bottom: The column of the lower depths, or the same as `top` where one column has both; `nil`
        for `bottom` where the table has it.
      - depth: The one depth of all rows, in `depthUnit`, in place of `top` and `bottom`.
      - x: The column of eastings or longitudes; `nil` for the columns `x` and `y` of a table that
        says in which reference system they are, as one of features does.
      - y: The column of northings or latitudes; `nil` as for `x`.
      - crs: The reference system of `x` and `y`; `nil` for the table's own, or else longitude and
        latitude on WGS 84.
      - properties: What is measured, by column, each with its unit in the table; `nil` for all
        columns of numbers.
      - depthUnit: The unit of the depths; `nil` for that of the columns, or else cm.
      - sitesProfile: The columns of the identifiers in `sites`, where they have other names there.
      - repairs: What is done about each kind of defect.
      - missing: Entries that mean “missing” besides the usual ones, for example `["-9999"]`.
      - detectionLimits: The limits of entries such as `< LOD`, by column, in the column's unit.
      - horizonName: The column of the horizons' names, for example `Ah`.
      - visit: The column of the year or date of sampling, where sites were visited several times.
      - horizonColumns: Columns of texts that are kept beside the horizons; `nil` for none with
        `properties:`, and else for all.
      - siteColumns: Columns that are kept beside the profiles, of `sites` or else of the horizons;
        `nil` for all other columns of `sites`.
    - Throws: `SoilError` as `SoilProfiles.read`, and `SoilError/unknownUnit(_:column:expected:)`
      for a property in a unit in which it is not measured.
    """#,
    isThrowing: true) { (a0: Tables.Table, a1: Tables.Table?, a2: Soil.IdentifierColumns?, a3: String?, a4: String?, a5: ClosedRange<Double>?, a6: String?, a7: String?, a8: Geodata.CoordinateReferenceSystem?, a9: [String: Soil.SoilProperty]?, a10: Soil.DepthUnit?, a11: Soil.IdentifierColumns?, a12: Soil.ProfileRepairs, a13: [String], a14: [String: Double], a15: String?, a16: String?, a17: [String]?, a18: [String]?) throws -> Soil.SoilProfiles in
    try Soil.SoilProfiles(horizons: a0, sites: a1, profile: a2, top: a3, bottom: a4, depth: a5, x: a6, y: a7, crs: a8, properties: a9, depthUnit: a10, sitesProfile: a11, repairs: a12, missing: a13, detectionLimits: a14, horizonName: a15, visit: a16, horizonColumns: a17, siteColumns: a18)
  }
  type.initializer(
    Parameter("horizons", Tables.Table.self),
    Parameter("sites", Tables.Table?.self, default: "nil") { () throws -> Tables.Table? in nil },
    Parameter("profile", Soil.IdentifierColumns.self),
    Parameter("layers", [String: ClosedRange<Double>].self),
    Parameter("of", Soil.SoilProperty.self, name: "property"),
    Parameter("x", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("y", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("crs", Geodata.CoordinateReferenceSystem?.self, default: "nil") { () throws -> Geodata.CoordinateReferenceSystem? in nil },
    Parameter("depthUnit", Soil.DepthUnit.self, default: ".centimetres") { () throws -> Soil.DepthUnit in .centimetres },
    Parameter("repairs", Soil.ProfileRepairs.self, default: ".standard") { () throws -> Soil.ProfileRepairs in .standard },
    Parameter("missing", [String].self, default: "[]") { () throws -> [String] in [] },
    Parameter("detectionLimits", [String: Double].self, default: "[:]") { () throws -> [String: Double] in [:] },
    Parameter("siteColumns", [String]?.self, default: "nil") { () throws -> [String]? in nil },
    documentation: #"""
    Makes profiles of a table in hand with one row a profile and a column for each layer of a
    property.

    ```swift
    let profiles = try SoilProfiles(
      horizons: table, profile: "id", layers: ["ph.0.10": 0...10, "ph.10.30": 10...30], of: .pH)
    ```

    - Parameters:
      - horizons: The table.
      - sites: The table of sites, joined by the profile column.
      - profile: The column of the profiles' identifiers, or several.
      - layers: The depths of each column of values, in `depthUnit`.
      - property: What the columns hold, with its unit in the table.
      - x: The column of eastings or longitudes; `nil` for the places of the table, if any.
      - y: The column of northings or latitudes; `nil` as for `x`.
      - crs: The reference system of `x` and `y`; `nil` for the table's own, or else longitude and
        latitude on WGS 84.
      - depthUnit: The unit of the depths in `layers`; they are kept in cm.
      - repairs: What is done about each kind of defect.
      - missing: Entries that mean “missing” besides the usual ones.
      - detectionLimits: The limits of entries such as `< LOD`, by column, in the column's unit.
      - siteColumns: Columns that are kept beside the profiles, of `sites` or else of the horizons;
        `nil` for all other columns of `sites`.
    - Throws: `SoilError` as `SoilProfiles.read`.
    """#,
    isThrowing: true) { (a0: Tables.Table, a1: Tables.Table?, a2: Soil.IdentifierColumns, a3: [String: ClosedRange<Double>], a4: Soil.SoilProperty, a5: String?, a6: String?, a7: Geodata.CoordinateReferenceSystem?, a8: Soil.DepthUnit, a9: Soil.ProfileRepairs, a10: [String], a11: [String: Double], a12: [String]?) throws -> Soil.SoilProfiles in
    try Soil.SoilProfiles(horizons: a0, sites: a1, profile: a2, layers: a3, of: a4, x: a5, y: a6, crs: a7, depthUnit: a8, repairs: a9, missing: a10, detectionLimits: a11, siteColumns: a12)
  }
  type.initializer(
    Parameter("horizons", Tables.Table.self),
    Parameter("sites", Tables.Table?.self, default: "nil") { () throws -> Tables.Table? in nil },
    Parameter("profile", Soil.IdentifierColumns.self),
    Parameter("layers", [Soil.SoilProperty: [String: ClosedRange<Double>]].self),
    Parameter("x", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("y", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("crs", Geodata.CoordinateReferenceSystem?.self, default: "nil") { () throws -> Geodata.CoordinateReferenceSystem? in nil },
    Parameter("depthUnit", Soil.DepthUnit.self, default: ".centimetres") { () throws -> Soil.DepthUnit in .centimetres },
    Parameter("repairs", Soil.ProfileRepairs.self, default: ".standard") { () throws -> Soil.ProfileRepairs in .standard },
    Parameter("missing", [String].self, default: "[]") { () throws -> [String] in [] },
    Parameter("detectionLimits", [String: Double].self, default: "[:]") { () throws -> [String: Double] in [:] },
    Parameter("siteColumns", [String]?.self, default: "nil") { () throws -> [String]? in nil },
    documentation: #"""
    Makes profiles of a table in hand with one row a profile and a column for each layer of each
    property, which may have layers of different depths.

    - Parameters:
      - horizons: The table.
      - sites: The table of sites, joined by the profile column.
      - profile: The column of the profiles' identifiers, or several.
      - layers: By property, with its unit in the table, the depths of each of its columns in
        `depthUnit`.
      - x: The column of eastings or longitudes; `nil` for the places of the table, if any.
      - y: The column of northings or latitudes; `nil` as for `x`.
      - crs: The reference system of `x` and `y`; `nil` for the table's own, or else longitude and
        latitude on WGS 84.
      - depthUnit: The unit of the depths in `layers`; they are kept in cm.
      - repairs: What is done about each kind of defect.
      - missing: Entries that mean “missing” besides the usual ones.
      - detectionLimits: The limits of entries such as `< LOD`, by column, in the column's unit.
      - siteColumns: Columns that are kept beside the profiles, of `sites` or else of the horizons;
        `nil` for all other columns of `sites`.
    - Throws: `SoilError/columnTwice(_:properties:)` for a column of two properties;
      `SoilError` as `SoilProfiles.read`.
    """#,
    isThrowing: true) { (a0: Tables.Table, a1: Tables.Table?, a2: Soil.IdentifierColumns, a3: [Soil.SoilProperty: [String: ClosedRange<Double>]], a4: String?, a5: String?, a6: Geodata.CoordinateReferenceSystem?, a7: Soil.DepthUnit, a8: Soil.ProfileRepairs, a9: [String], a10: [String: Double], a11: [String]?) throws -> Soil.SoilProfiles in
    try Soil.SoilProfiles(horizons: a0, sites: a1, profile: a2, layers: a3, x: a4, y: a5, crs: a6, depthUnit: a7, repairs: a8, missing: a9, detectionLimits: a10, siteColumns: a11)
  }
  type.method(
    "adding",
    Parameter("siteColumns", [String].self),
    Parameter("from", String.self, name: "path"),
    Parameter("profile", Soil.IdentifierColumns.self),
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
      - profile: The column of the profiles' identifiers, or several.
    - Returns: The profiles with the columns; a profile without a row has empty entries.
    - Throws: `SoilError/unknownColumn(_:role:available:path:)`;
      `SoilError/noSharedIdentifiers(path:column:there:here:)` where the table has none of the profiles;
      `TableError` or `GeodataError` for a missing or broken file.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: [String], a1: String, a2: Soil.IdentifierColumns) throws -> Soil.SoilProfiles in
    try value.adding(siteColumns: a0, from: a1, profile: a2)
  }
  type.method(
    "adding",
    Parameter("siteColumns", [String].self),
    Parameter("from", Tables.Table.self, name: "table"),
    Parameter("profile", Soil.IdentifierColumns.self),
    documentation: #"""
    Keeps columns of the sites beside the profiles, from a table in hand.

    - Parameters:
      - siteColumns: The columns' names.
      - table: A table with one row a profile, or one of horizons; the first row of a profile counts.
      - profile: The column of the profiles' identifiers, or several.
    - Returns: The profiles with the columns; a profile without a row has empty entries.
    - Throws: `SoilError/unknownColumn(_:role:available:path:)`;
      `SoilError/noSharedIdentifiers(path:column:there:here:)` where the table has none of the profiles.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: [String], a1: Tables.Table, a2: Soil.IdentifierColumns) throws -> Soil.SoilProfiles in
    try value.adding(siteColumns: a0, from: a1, profile: a2)
  }
  type.property(
    "siteColumns",
    documentation: "The names of the sites' columns kept beside the profiles, in alphabetical order.") { (value: Soil.SoilProfiles) throws -> [String] in value.siteColumns }
  type.method(
    "sketch",
    Parameter(nil, [String].self, name: "ids", default: "[]") { () throws -> [String] in [] },
    Parameter("color", Soil.SketchColor?.self, default: "nil") { () throws -> Soil.SketchColor? in nil },
    Parameter("groups", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("names", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("depth", Double?.self, default: "nil") { () throws -> Double? in nil },
    Parameter("colorMap", Figures.ColorMap.self, default: ".viridis") { () throws -> Figures.ColorMap in .viridis },
    Parameter("width", Int.self, default: "900") { () throws -> Int in 900 },
    Parameter("height", Int.self, default: "480") { () throws -> Int in 480 },
    documentation: #"""
    Profiles side by side: a column each, with its horizons as boxes over their depths.

    The names of the horizons stand in the boxes and their limits beside them. Horizons without what
    colours them are grey with a stroke. Profiles that do not fit in the width are left out, which the
    picture says.

    ```swift
    try profiles.sketch(color: .munsell("colour"), groups: "parent material")
    ```

    - Parameters:
      - ids: The profiles in the order wanted; empty for all in their own.
      - color: What colours the horizons; `nil` for organic carbon, or else the first property.
      - groups: A site column whose entries put the profiles in groups with a heading each, in
        alphabetical order; see `adding(siteColumns:from:profile:)`.
      - names: A column of `horizonColumns` with the names that stand in the boxes; `nil` for
        those of `horizonName` when the profiles were read, an empty text for none.
      - depth: The depth in cm at which the picture ends; `nil` for that of the deepest horizon.
      - colorMap: The colours of a property.
      - width: The width of the picture, in pixels.
      - height: The height of the picture, in pixels.
    - Returns: The picture, with depth downwards.
    - Throws: `SoilError/unknownProfile(_:available:)`,
      `SoilError/unknownProperty(_:available:)`,
      `SoilError/unknownHorizonColumn(_:available:)`,
      `SoilError/unknownSiteColumn(_:available:)`, `RangeError/outOfRange(_:value:expected:)`.
    Source: Beaudette, Roudier & O'Geen (2013), Computers & Geosciences 52:258,
    DOI 10.1016/j.cageo.2012.10.020, for the form of such sketches.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: [String], a1: Soil.SketchColor?, a2: String?, a3: String?, a4: Double?, a5: Figures.ColorMap, a6: Int, a7: Int) throws -> Figures.Figure in
    try value.sketch(a0, color: a1, groups: a2, names: a3, depth: a4, colorMap: a5, width: a6, height: a7)
  }
  type.method(
    "slab",
    Parameter(nil, Soil.SoilProperty.self, name: "property"),
    Parameter("by", String?.self, name: "groups", default: "nil") { () throws -> String? in nil },
    Parameter("thickness", Double.self, default: "1") { () throws -> Double in 1 },
    Parameter("to", Double?.self, name: "depth", default: "nil") { () throws -> Double? in nil },
    Parameter("quantiles", [Double].self, default: "[0.25, 0.5, 0.75]") { () throws -> [Double] in [0.25, 0.5, 0.75] },
    documentation: #"""
    Summarises a property by depth: quantiles over all profiles, or over each group of them.

    Each slab is cut into slices of about 1 cm. The value at the middle of each slice counts, so that
    a thick horizon weighs more than a thin one; gaps and horizons without a value do not count.

    ```swift
    try profiles.slab(.clay, by: "parent material", thickness: 5).plot()
    ```

    - Parameters:
      - property: The property, for example `.clay`.
      - groups: A site column whose entries are the groups; `nil` for one group of all profiles.
        Profiles without an entry are left out and counted.
      - thickness: The thickness of a slab in cm, at least 0.1.
      - depth: The depth in cm of the last slab's end; `nil` for that of the deepest horizon with a
        value.
      - quantiles: Probabilities from 0 to 1.
    - Returns: The quantiles, and the part of each slab that was measured.
    - Throws: `SoilError/unknownProperty(_:available:)`,
      `SoilError/unknownSiteColumn(_:available:)`,
      `SoilError/nothingToHarmonize(property:reason:)` where no profile has a value,
      `RangeError/outOfRange(_:value:expected:)`; `Interrupted` when stopped.
    Source: Beaudette, Roudier & O'Geen (2013), Computers & Geosciences 52:258,
    DOI 10.1016/j.cageo.2012.10.020; quantiles: Hyndman & Fan (1996), type 7.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: Soil.SoilProperty, a1: String?, a2: Double, a3: Double?, a4: [Double]) throws -> Soil.SlabSummary in
    try value.slab(a0, by: a1, thickness: a2, to: a3, quantiles: a4)
  }
  type.method(
    "estimatingBulkDensity",
    Parameter("by", Soil.PedotransferFunction.self, name: "function", default: ".manriqueJones") { () throws -> Soil.PedotransferFunction in .manriqueJones },
    documentation: #"""
    The profiles with an estimated bulk density where none was measured.

    What was measured stays, also at other horizon limits: where measured densities cover at least
    half of a horizon that has organic carbon and no density, their mean weighted by thickness
    counts and nothing is estimated. Every such mean, every profile with estimates and every one with
    estimates outside of `PedotransferFunction/validOrganicCarbon` is a row of `checks`, and
    `notes` name the formula and how many horizons it filled.

    - Parameter function: The formula.
    - Returns: The profiles, with bulk density among their `properties`; it stays missing where
      what the formula needs is missing.
    - Throws: `SoilError/unknownProperty(_:available:)` where organic carbon, or two of sand,
      silt and clay for a formula that needs them, are not among the properties.
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
  type.method(
    "estimatingWaterRetention",
    documentation: #"""
    The profiles with water retention estimated from texture and organic carbon, as four properties
    in per cent of the volume: `SoilProperty/wiltingPoint`, `SoilProperty/fieldCapacity`,
    `SoilProperty/saturation` and `SoilProperty/availableWater`.

    Organic matter stands for organic carbon × 1.724. Horizons outside of the range from which the
    formulas were made are estimated and listed in `checks`; those for which they give what cannot
    be stay missing, and are listed too.

    - Returns: The profiles; where something that is needed is missing, the estimates are.
    - Throws: `SoilError/unknownProperty(_:available:)` where organic carbon or two of sand, silt
      and clay are no properties, `SoilError/propertyInBoth(_:here:there:)` where the profiles have
      one of the four.
    Source: Saxton & Rawls (2006), DOI 10.2136/sssaj2005.0117, see `WaterRetention`.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles) throws -> Soil.SoilProfiles in
    try value.estimatingWaterRetention()
  }
  type.method(
    "addingLogRatios",
    Parameter(nil, Soil.LogRatio.self, name: "kind", default: ".isometric") { () throws -> Soil.LogRatio in .isometric },
    Parameter("replacingZerosBy", Double.self, name: "replacement", default: "LogRatio.usualReplacement") { () throws -> Double in Soil.LogRatio.usualReplacement },
    documentation: #"""
    The profiles with two log-ratios of sand, silt and clay among their properties.

    Bring both to layers, model them as other properties, and turn each pair of predictions into a
    texture with `LogRatio/texture(_:_:)`, whose fractions add up to 100 %.

    - Parameters:
      - kind: The ratios.
      - replacement: The per cent that stand for a fraction of zero, above 0 and at most 10.
    - Returns: The profiles with `LogRatio/properties` behind their own; `notes` count the zeros.
    - Throws: `SoilError/unknownProperty(_:available:)` where two fractions are no properties,
      `SoilError/propertyInBoth(_:here:there:)` where the ratios are there already,
      `RangeError/outOfRange(_:value:expected:)`.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: Soil.LogRatio, a1: Double) throws -> Soil.SoilProfiles in
    try value.addingLogRatios(a0, replacingZerosBy: a1)
  }
  type.method(
    "textureClasses",
    Parameter(nil, Soil.TextureSystem.self, name: "system", default: ".usda") { () throws -> Soil.TextureSystem in .usda },
    documentation: #"""
    The class of texture of each horizon.

    Where one of sand, silt and clay is missing it is what the other two leave of 100 %. Three that
    add up to 95 to 105 % are brought to 100 % in proportion.

    - Parameter system: The classes, for example `.wrb`.
    - Returns: One row a horizon with `profile`, `top (cm)`, `bottom (cm)`, `sand (%)`, `silt (%)`,
      `clay (%)`, `class` and `abbreviation`; the class is missing where two fractions are, or where
      they are no texture.
    - Throws: `SoilError/unknownProperty(_:available:)` where two fractions are no properties.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: Soil.TextureSystem) throws -> Tables.Table in
    try value.textureClasses(a0)
  }
  type.method(
    "addingTextureClasses",
    Parameter(nil, Soil.TextureSystem.self, name: "system", default: ".usda") { () throws -> Soil.TextureSystem in .usda },
    Parameter("column", String.self, default: #""texture class""#) { () throws -> String in "texture class" },
    documentation: #"""
    The profiles with the class of texture of each horizon among their `horizonColumns`, so that
    sketches can be coloured by it.

    - Parameters:
      - system: The classes.
      - column: The name of the column.
    - Returns: The profiles; fractions that are no texture are rows of `checks`.
    - Throws: `SoilError/unknownProperty(_:available:)` where two fractions are no properties.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: Soil.TextureSystem, a1: String) throws -> Soil.SoilProfiles in
    try value.addingTextureClasses(a0, column: a1)
  }
  type.method(
    "textureTriangle",
    Parameter(nil, Soil.TextureSystem.self, name: "system", default: ".usda") { () throws -> Soil.TextureSystem in .usda },
    Parameter("groups", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("color", Soil.SoilProperty?.self, default: "nil") { () throws -> Soil.SoilProperty? in nil },
    Parameter("size", Int.self, default: "620") { () throws -> Int in 620 },
    documentation: #"""
    The horizons as points in the triangle of a system of classes of texture.

    - Parameters:
      - system: The classes, for example `.wrb`.
      - groups: A site column whose entries have a colour each.
      - color: A property that colours the points, in place of groups.
      - size: The width of the picture, in pixels.
    - Returns: The picture; horizons without two of the fractions are left out and counted.
    - Throws: `SoilError/unknownProperty(_:available:)` where two fractions are no properties,
      `SoilError/unknownSiteColumn(_:available:)`.
    """#,
    isThrowing: true) { (value: Soil.SoilProfiles, a0: Soil.TextureSystem, a1: String?, a2: Soil.SoilProperty?, a3: Int) throws -> Figures.Figure in
    try value.textureTriangle(a0, groups: a1, color: a2, size: a3)
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
  type.staticProperty(
    "wiltingPoint",
    documentation: "Water at 1,500 kPa, in per cent of the volume.") { () throws -> Soil.SoilProperty in Soil.SoilProperty.wiltingPoint }
  type.staticProperty(
    "fieldCapacity",
    documentation: "Water at 33 kPa, in per cent of the volume.") { () throws -> Soil.SoilProperty in Soil.SoilProperty.fieldCapacity }
  type.staticProperty(
    "saturation",
    documentation: "Water at 0 kPa, in per cent of the volume.") { () throws -> Soil.SoilProperty in Soil.SoilProperty.saturation }
  type.staticProperty(
    "availableWater",
    documentation: "Water between field capacity and wilting point, in per cent of the volume.") { () throws -> Soil.SoilProperty in Soil.SoilProperty.availableWater }
}

private func addSoilSoilTexture(_ type: TypeRegistrar<Soil.SoilTexture>) {
  type.property(
    "sand",
    documentation: "Sand in per cent.") { (value: Soil.SoilTexture) throws -> Double in value.sand }
  type.property(
    "silt",
    documentation: "Silt in per cent.") { (value: Soil.SoilTexture) throws -> Double in value.silt }
  type.property(
    "clay",
    documentation: "Clay in per cent.") { (value: Soil.SoilTexture) throws -> Double in value.clay }
  type.initializer(
    Parameter("sand", Double.self),
    Parameter("silt", Double.self),
    Parameter("clay", Double.self),
    documentation: #"""
    Makes a texture; fractions that add up to 95 to 105 % are brought to 100 % in proportion.

    - Parameters:
      - sand: Sand of the fine earth in per cent.
      - silt: Silt of the fine earth in per cent.
      - clay: Clay of the fine earth in per cent.
    - Throws: `RangeError/outOfRange(_:value:expected:)` where a fraction is below 0, missing, or
      the three do not make about 100 %.
    """#,
    isThrowing: true) { (a0: Double, a1: Double, a2: Double) throws -> Soil.SoilTexture in
    try Soil.SoilTexture(sand: a0, silt: a1, clay: a2)
  }
  type.property(
    "description",
    documentation: "The fractions in one line.") { (value: Soil.SoilTexture) throws -> String in value.description }
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

private func addSoilTextureClass(_ type: TypeRegistrar<Soil.TextureClass>) {
  type.property(
    "name",
    documentation: "The name in the language of its system, for example `sandy loam`.") { (value: Soil.TextureClass) throws -> String in value.name }
  type.property(
    "abbreviation",
    documentation: "The letters that stand for it, for example `SL`.") { (value: Soil.TextureClass) throws -> String in value.abbreviation }
  type.property(
    "description",
    documentation: "The name.") { (value: Soil.TextureClass) throws -> String in value.description }
}

private func addSoilTextureSystem(_ type: TypeRegistrar<Soil.TextureSystem>) {
  type.property(
    "name",
    documentation: "Whose system it is, for example `USDA`.") { (value: Soil.TextureSystem) throws -> String in value.name }
  type.property(
    "citation",
    documentation: "Where the limits were published.") { (value: Soil.TextureSystem) throws -> String in value.citation }
  type.property(
    "siltLimit",
    documentation: "The greatest particle of silt, in µm: 50, 60 or 63.") { (value: Soil.TextureSystem) throws -> Double in value.siltLimit }
  type.property(
    "classes",
    documentation: "The classes; together they fill the triangle.") { (value: Soil.TextureSystem) throws -> [Soil.TextureClass] in value.classes }
  type.staticProperty(
    "all",
    documentation: "Every system that there is.") { () throws -> [Soil.TextureSystem] in Soil.TextureSystem.all }
  type.staticProperty(
    "aisne",
    documentation: #"""
    The fifteen classes of the Aisne, used for French soil maps.

    Source: Jamagne (1967), Bases et techniques d'une cartographie des sols, Annales Agronomiques
    18; corners as in Moeys (2018), R package soiltexture.
    """#) { () throws -> Soil.TextureSystem in Soil.TextureSystem.aisne }
  type.staticProperty(
    "englandAndWales",
    documentation: #"""
    The eleven classes of the Soil Survey of England and Wales.

    Source: Hodgson (1974), Soil Survey Field Handbook, Soil Survey Technical Monograph 5; limits as
    in Natural England (2008), Technical Information Note 037.
    """#) { () throws -> Soil.TextureSystem in Soil.TextureSystem.englandAndWales }
  type.staticProperty(
    "europeanSoilMap",
    documentation: #"""
    The five mineral classes of the Soil Map of the European Communities and of HYPRES, which divide
    those of the FAO–Unesco Soil Map of the World further.

    Source: Wösten, Lilly, Nemes & Le Bas (1999), Geoderma 90:169, DOI 10.1016/S0016-7061(98)00132-3.
    """#) { () throws -> Soil.TextureSystem in Soil.TextureSystem.europeanSoilMap }
  type.staticProperty(
    "geppa",
    documentation: #"""
    The seventeen classes of the Groupe d'étude pour les problèmes de pédologie appliquée.

    Source: Baize & Jabiol (1995), Guide pour la description des sols, INRA; corners as in Moeys
    (2018), R package soiltexture, where slanting limits meet upright ones.
    """#) { () throws -> Soil.TextureSystem in Soil.TextureSystem.geppa }
  type.staticProperty(
    "germany",
    documentation: #"""
    The thirty-one classes (Bodenarten) of the German mapping guide.

    Source: Ad-hoc-AG Boden (2005), Bodenkundliche Kartieranleitung, 5th edition; corners as in Moeys
    (2018), R package soiltexture, from the 4th edition of 1994.
    """#) { () throws -> Soil.TextureSystem in Soil.TextureSystem.germany }
  type.method(
    "texture",
    Parameter("sand", Double.self),
    Parameter("silt", Double.self),
    Parameter("clay", Double.self),
    documentation: #"""
    The class of a soil by its three fractions.

    Fractions that add up to 95 to 105 % are brought to 100 % in proportion. A point on a limit
    belongs to the finer class, with more clay or, for equal clay, more silt.

    - Parameters:
      - sand: Sand of the fine earth in per cent.
      - silt: Silt of the fine earth in per cent.
      - clay: Clay of the fine earth in per cent.
    - Returns: The class.
    - Throws: `RangeError/outOfRange(_:value:expected:)` where a fraction is below 0, missing, or
      the three do not make about 100 %.
    """#,
    isThrowing: true) { (value: Soil.TextureSystem, a0: Double, a1: Double, a2: Double) throws -> Soil.TextureClass in
    try value.texture(sand: a0, silt: a1, clay: a2)
  }
  type.method(
    "texture",
    Parameter("of", Soil.SoilTexture.self, name: "texture"),
    documentation: #"""
    The class of a soil by its texture.

    - Parameter texture: The three fractions; a point on a limit belongs to the finer class.
    - Returns: The class.
    """#) { (value: Soil.TextureSystem, a0: Soil.SoilTexture) throws -> Soil.TextureClass in
    value.texture(of: a0)
  }
  type.method(
    "triangle",
    Parameter(nil, [Soil.SoilTexture].self, name: "textures", default: "[]") { () throws -> [Soil.SoilTexture] in [] },
    Parameter("size", Int.self, default: "620") { () throws -> Int in 620 },
    documentation: #"""
    The triangle with its classes, and textures as points in it.

    Clay grows upwards along the left side, silt downwards along the right one and sand to the left
    along the foot; the lines of a fraction leave its side as its numbers are turned. Classes whose
    name is too long for their place have their abbreviation.

    - Parameters:
      - textures: The points.
      - size: The width of the picture, in pixels.
    - Returns: The picture.
    """#) { (value: Soil.TextureSystem, a0: [Soil.SoilTexture], a1: Int) throws -> Figures.Figure in
    value.triangle(a0, size: a1)
  }
  type.staticProperty(
    "usda",
    documentation: #"""
    The twelve classes of the United States Department of Agriculture.

    A soil on a limit has the class that the calculator of the Natural Resources Conservation
    Service gives: 45 % sand, say, is clay or clay loam and no sandy clay.

    Source: Soil Science Division Staff (2017), Soil Survey Manual, USDA Handbook 18, chapter 3.
    """#) { () throws -> Soil.TextureSystem in Soil.TextureSystem.usda }
  type.staticProperty(
    "wrb",
    documentation: #"""
    The twelve classes of the World Reference Base: those of the USDA with silt up to 63 µm.

    Source: IUSS Working Group WRB (2022), World Reference Base for Soil Resources, 4th edition,
    annex 1; the same triangle is in FAO (2006), Guidelines for soil description, 4th edition.
    """#) { () throws -> Soil.TextureSystem in Soil.TextureSystem.wrb }
  type.property(
    "description",
    documentation: "The name.") { (value: Soil.TextureSystem) throws -> String in value.description }
}

private func addSoilVisitRule(_ type: TypeRegistrar<Soil.VisitRule>) {
  type.enumCase(
    "apart",
    documentation: #"""
    Each visit is a profile of its own, with its year behind the identifier, as `12 / 2009`. The
    site column `site` holds the identifiers without years.
    """#) { () -> Soil.VisitRule in Soil.VisitRule.apart }
  type.enumCase(
    "average",
    documentation: "They are one profile: wherever depths of several visits meet, its value is their mean.") { () -> Soil.VisitRule in Soil.VisitRule.average }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Soil.VisitRule? in
    Soil.VisitRule(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Soil.VisitRule) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Soil.VisitRule] in Soil.VisitRule.allCases }
}

private func addSoilWaterRetention(_ type: TypeRegistrar<Soil.WaterRetention>) {
  type.property(
    "wiltingPoint",
    documentation: "At 1,500 kPa, where most plants wilt.") { (value: Soil.WaterRetention) throws -> Double in value.wiltingPoint }
  type.property(
    "fieldCapacity",
    documentation: "At 33 kPa, what is left when the soil has drained.") { (value: Soil.WaterRetention) throws -> Double in value.fieldCapacity }
  type.property(
    "saturation",
    documentation: "At 0 kPa, when all pores are full.") { (value: Soil.WaterRetention) throws -> Double in value.saturation }
  type.property(
    "availableWater",
    documentation: "What lies between field capacity and wilting point.") { (value: Soil.WaterRetention) throws -> Double in value.availableWater }
  type.initializer(
    Parameter("saxtonRawls", Double.self, name: "sand"),
    Parameter("clay", Double.self),
    Parameter("organicMatter", Double.self),
    documentation: #"""
    Estimates water retention from texture and organic matter, at a usual density and without coarse
    fragments or salt.

    The formulas were made from A horizons of the United States with up to 8 % organic matter and up
    to 60 % clay, see `isSaxtonRawlsValid(clay:organicMatter:)`.

    Source: Saxton & Rawls (2006), Soil Science Society of America Journal 70:1569,
    DOI 10.2136/sssaj2005.0117, equations 1 to 5.

    - Parameters:
      - sand: Sand of the fine earth in per cent.
      - clay: Clay of the fine earth in per cent.
      - organicMatter: Organic matter in per cent of the mass; organic carbon × 1.724.
    - Throws: `RangeError/outOfRange(_:value:expected:)` where a number is missing or no per cent,
      and where the formulas give what cannot be: water that does not grow from wilting point to
      saturation.
    """#,
    isThrowing: true) { (a0: Double, a1: Double, a2: Double) throws -> Soil.WaterRetention in
    try Soil.WaterRetention(saxtonRawls: a0, clay: a1, organicMatter: a2)
  }
  type.staticMethod(
    "isSaxtonRawlsValid",
    Parameter("clay", Double.self),
    Parameter("organicMatter", Double.self),
    documentation: "Whether clay and organic matter, in per cent, are within what the formulas were made from.") { (a0: Double, a1: Double) throws -> Bool in
    Soil.WaterRetention.isSaxtonRawlsValid(clay: a0, organicMatter: a1)
  }
  type.property(
    "description",
    documentation: "The four contents in one line.") { (value: Soil.WaterRetention) throws -> String in value.description }
}
