// Written by `swift run dev bindings` from the declarations of Spectroscopy; edit those.
import Display
import Figures
import Spectroscopy
import SwiftCells
import Tables

extension Vocabulary {
  /// Registers what Spectroscopy gives to cells.
  func addSpectroscopy() {
    type(
      Spectroscopy.BandUnit.self, name: "BandUnit",
      documentation: "What the numbers of bands are.",
      addSpectroscopyBandUnit)
    type(
      Spectroscopy.Spectra.self, name: "Spectra",
      documentation: #"""
      Spectra of soil: one value a band for each sample.

      Bands are kept in ascending order. A missing value is not-a-number: whatever is computed of it is
      missing too.

      ```swift
      let spectra = try Spectra.read("visnir.csv", id: "sample")
      let ready = try spectra.derivative(window: 11).standardNormalVariate()
      let components = try ready.principalComponents(10)
      ```

      Shapes: `N` spectra, `B` bands.
      """#,
      addSpectroscopySpectra)
    type(
      Spectroscopy.SpectraComponents.self, name: "SpectraComponents",
      documentation: #"""
      Principal components of spectra: the few directions in which they differ most.

      Shapes: `N` spectra, `K` components, `B` bands.
      """#,
      addSpectroscopySpectraComponents)
    type(
      Spectroscopy.SpectraEdges.self, name: "SpectraEdges",
      documentation: "What becomes of the first and last bands, around which no whole window fits.",
      addSpectroscopySpectraEdges)
    type(
      Spectroscopy.SpectraError.self, name: "SpectraError",
      documentation: "What can go wrong with spectra.",
      addSpectroscopySpectraError)
  }
}

private func addSpectroscopyBandUnit(_ type: TypeRegistrar<Spectroscopy.BandUnit>) {
  type.enumCase(
    "nanometres",
    documentation: "Wavelengths in nanometres, as visible and near infrared spectra have them.") { () -> Spectroscopy.BandUnit in Spectroscopy.BandUnit.nanometres }
  type.enumCase(
    "perCentimetre",
    documentation: "Wavenumbers in waves a centimetre, as mid infrared spectra have them.") { () -> Spectroscopy.BandUnit in Spectroscopy.BandUnit.perCentimetre }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Spectroscopy.BandUnit? in
    Spectroscopy.BandUnit(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Spectroscopy.BandUnit) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Spectroscopy.BandUnit] in Spectroscopy.BandUnit.allCases }
}

private func addSpectroscopySpectra(_ type: TypeRegistrar<Spectroscopy.Spectra>) {
  type.property(
    "bands",
    documentation: "The bands in ascending order, `[B]`, in `unit`.") { (value: Spectroscopy.Spectra) throws -> [Double] in value.bands }
  type.property(
    "values",
    documentation: "The values, `[N][B]`, not-a-number where missing.") { (value: Spectroscopy.Spectra) throws -> [[Double]] in value.values }
  type.property(
    "ids",
    documentation: "The identifiers of the samples, `[N]`; several spectra may have the same.") { (value: Spectroscopy.Spectra) throws -> [String] in value.ids }
  type.property(
    "unit",
    documentation: "What the numbers of the bands are.") { (value: Spectroscopy.Spectra) throws -> Spectroscopy.BandUnit in value.unit }
  type.property(
    "notes",
    documentation: "What was read and done, in sentences.") { (value: Spectroscopy.Spectra) throws -> [String] in value.notes }
  type.property(
    "count",
    documentation: "The number of spectra.") { (value: Spectroscopy.Spectra) throws -> Int in value.count }
  type.initializer(
    Parameter("bands", [Double].self),
    Parameter("values", [[Double]].self),
    Parameter("ids", [String].self),
    Parameter("unit", Spectroscopy.BandUnit.self, default: ".nanometres") { () throws -> Spectroscopy.BandUnit in .nanometres },
    documentation: #"""
    Makes spectra of numbers.

    - Parameters:
      - bands: The bands in any order, none of them twice.
      - values: The spectra, each with one value a band, not-a-number where missing.
      - ids: The identifiers, one a spectrum.
      - unit: What the numbers of the bands are.
    - Throws: `SpectraError/counts(_:expected:found:)`, `SpectraError/bands(reason:)`.
    """#,
    isThrowing: true) { (a0: [Double], a1: [[Double]], a2: [String], a3: Spectroscopy.BandUnit) throws -> Spectroscopy.Spectra in
    try Spectroscopy.Spectra(bands: a0, values: a1, ids: a2, unit: a3)
  }
  type.subscripting(
    Parameter(nil, String.self, name: "id"),
    documentation: #"""
    The values of one spectrum, in the order of `bands`; the first of several with the identifier.

    - Parameter id: A sample's identifier.
    - Throws: `SpectraError/unknownSpectrum(_:available:)`.
    """#,
    isThrowing: true) { (value: Spectroscopy.Spectra, a0: String) throws -> [Double] in
    try value[a0]
  }
  type.method(
    "principalComponents",
    Parameter(nil, Int.self, name: "count", default: "10") { () throws -> Int in 10 },
    Parameter("scaled", Bool.self, default: "false") { () throws -> Bool in false },
    documentation: #"""
    The principal components, by the singular values of the spectra without their mean.

    - Parameters:
      - count: How many components; at most one less than there are spectra, and one a band.
      - scaled: Whether each band is divided by its standard deviation first, so that all count the
        same; a band that does not vary is not divided.
    - Returns: Scores, loadings and explained shares.
    - Throws: `SpectraError/missingValues(spectra:id:band:)`,
      `SpectraError/tooFew(found:needed:)`, `RangeError/outOfRange(_:value:expected:)`;
      `Interrupted`.

    Source: Jolliffe (2002), Principal Component Analysis, section 3.5, DOI 10.1007/b98835.
    """#,
    isThrowing: true) { (value: Spectroscopy.Spectra, a0: Int, a1: Bool) throws -> Spectroscopy.SpectraComponents in
    try value.principalComponents(a0, scaled: a1)
  }
  type.method(
    "keeping",
    Parameter("from", Double.self),
    Parameter("to", Double.self),
    documentation: #"""
    The spectra between two bands, both among them.

    - Parameters:
      - from: The least band wanted.
      - to: The greatest band wanted.
    - Returns: The spectra with those bands alone.
    - Throws: `SpectraError/noBandsBetween(_:_:least:greatest:)`; `Interrupted`.
    """#,
    isThrowing: true) { (value: Spectroscopy.Spectra, a0: Double, a1: Double) throws -> Spectroscopy.Spectra in
    try value.keeping(from: a0, to: a1)
  }
  type.method(
    "resampled",
    Parameter("to", [Double].self, name: "wanted"),
    documentation: #"""
    The spectra at other bands, along straight lines between those there are.

    - Parameter wanted: The bands wanted, within those there are, in any order and none twice.
    - Returns: The spectra with those bands.
    - Throws: `SpectraError/outside(band:least:greatest:)`, `SpectraError/bands(reason:)`;
      `Interrupted`.
    """#,
    isThrowing: true) { (value: Spectroscopy.Spectra, a0: [Double]) throws -> Spectroscopy.Spectra in
    try value.resampled(to: a0)
  }
  type.method(
    "resampled",
    Parameter("every", Double.self, name: "distance"),
    documentation: #"""
    The spectra at evenly spaced bands, from the first multiple of the distance to the last one.

    - Parameter distance: The distance between bands, above 0, in `unit`.
    - Returns: The spectra with those bands.
    - Throws: `RangeError/outOfRange(_:value:expected:)` for a distance that is not above 0, or with
      which no band, or more than a million, would lie within those there are; `Interrupted`.
    """#,
    isThrowing: true) { (value: Spectroscopy.Spectra, a0: Double) throws -> Spectroscopy.Spectra in
    try value.resampled(every: a0)
  }
  type.method(
    "smoothed",
    Parameter("window", Int.self, default: "11") { () throws -> Int in 11 },
    Parameter("order", Int.self, default: "2") { () throws -> Int in 2 },
    Parameter("edges", Spectroscopy.SpectraEdges.self, default: ".fitted") { () throws -> Spectroscopy.SpectraEdges in .fitted },
    documentation: #"""
    Smooths the spectra by polynomials in a moving window.

    - Parameters:
      - window: The width of the window in bands, an odd number from 3.
      - order: The order of the polynomial, below the window's width and at most 10.
      - edges: What becomes of the first and last bands.
    - Returns: The smoothed spectra.
    - Throws: `RangeError/outOfRange(_:value:expected:)`;
      `SpectraError/uneven(first:distance:usual:)` where the bands are not evenly spaced.

    Source: Savitzky & Golay (1964), Analytical Chemistry 36:1627, DOI 10.1021/ac60214a047.
    """#,
    isThrowing: true) { (value: Spectroscopy.Spectra, a0: Int, a1: Int, a2: Spectroscopy.SpectraEdges) throws -> Spectroscopy.Spectra in
    try value.smoothed(window: a0, order: a1, edges: a2)
  }
  type.method(
    "derivative",
    Parameter(nil, Int.self, name: "degree", default: "1") { () throws -> Int in 1 },
    Parameter("window", Int.self, default: "11") { () throws -> Int in 11 },
    Parameter("order", Int.self, default: "2") { () throws -> Int in 2 },
    Parameter("edges", Spectroscopy.SpectraEdges.self, default: ".fitted") { () throws -> Spectroscopy.SpectraEdges in .fitted },
    documentation: #"""
    Differentiates the spectra by polynomials in a moving window.

    - Parameters:
      - degree: Which derivative by the band, 1 for the slope; at most `order`.
      - window: The width of the window in bands, an odd number from 3.
      - order: The order of the polynomial, below the window's width and at most 10.
      - edges: What becomes of the first and last bands.
    - Returns: The derivatives, for each unit of the bands.
    - Throws: As `smoothed(window:order:edges:)`.

    Source: Savitzky & Golay (1964), Analytical Chemistry 36:1627, DOI 10.1021/ac60214a047.
    """#,
    isThrowing: true) { (value: Spectroscopy.Spectra, a0: Int, a1: Int, a2: Int, a3: Spectroscopy.SpectraEdges) throws -> Spectroscopy.Spectra in
    try value.derivative(a0, window: a1, order: a2, edges: a3)
  }
  type.method(
    "slopes",
    documentation: #"""
    The slopes between neighbouring bands, at the middles between them.

    The bands need not be evenly spaced. Noise grows: `derivative(_:window:order:edges:)` smooths
    as well.

    - Returns: Spectra of one band fewer.
    - Throws: `SpectraError/counts(_:expected:found:)` for a single band; `Interrupted`.
    """#,
    isThrowing: true) { (value: Spectroscopy.Spectra) throws -> Spectroscopy.Spectra in
    try value.slopes()
  }
  type.method(
    "standardNormalVariate",
    documentation: #"""
    The standard normal variate: every spectrum without its mean, divided by its standard deviation,
    which takes out what the size of grains adds and multiplies.

    The standard deviation is that of a sample, divided by the number of bands less one. A spectrum
    that does not vary becomes missing.

    Source: Barnes, Dhanoa & Lister (1989), Applied Spectroscopy 43:772,
    DOI 10.1366/0003702894202201.
    """#,
    isThrowing: true) { (value: Spectroscopy.Spectra) throws -> Spectroscopy.Spectra in
    try value.standardNormalVariate()
  }
  type.method(
    "detrended",
    Parameter("degree", Int.self, default: "2") { () throws -> Int in 2 },
    documentation: #"""
    Takes out of every spectrum the polynomial of the bands that fits it best, by least squares.

    - Parameter degree: The degree of the polynomial, from 0 to 5 and below the number of bands.
    - Returns: What the polynomials leave.
    - Throws: `RangeError/outOfRange(_:value:expected:)`; `Interrupted`.

    Source: Barnes, Dhanoa & Lister (1989), Applied Spectroscopy 43:772,
    DOI 10.1366/0003702894202201, where it follows the standard normal variate with degree 2.
    """#,
    isThrowing: true) { (value: Spectroscopy.Spectra, a0: Int) throws -> Spectroscopy.Spectra in
    try value.detrended(degree: a0)
  }
  type.method(
    "absorbance",
    documentation: "The absorbance, log₁₀(1 / R), of reflectances between 0 and 1; what is not above 0 becomes missing.",
    isThrowing: true) { (value: Spectroscopy.Spectra) throws -> Spectroscopy.Spectra in
    try value.absorbance()
  }
  type.staticMethod(
    "read",
    Parameter(nil, String.self, name: "path"),
    Parameter("id", String.self),
    Parameter("series", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("layer", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("unit", Spectroscopy.BandUnit.self, default: ".nanometres") { () throws -> Spectroscopy.BandUnit in .nanometres },
    documentation: #"""
    Reads spectra from a table with one row a spectrum and one column a band.

    The columns of bands are told by their names, which have the band's number in them and are the
    same otherwise: `X350`, `350`, `350nm`, `scan_visnir.350_ref`. Their order does not matter.
    Spectra without any value are left out, which `notes` says.

    - Parameters:
      - path: The file: CSV in any of its forms, or any other table that GDAL reads.
      - id: The column of the samples' identifiers, which stay text.
      - series: What stands in front of the bands' numbers, for example `"scan_mir."`, in a table
        with several series; `nil` for the only one.
      - layer: The layer of a file that holds several; `nil` for the first.
      - unit: What the numbers of the bands are.
    - Returns: The spectra.
    - Throws: `SpectraError/noBands(path:columns:)`, `SpectraError/severalSeries(path:series:)`,
      `SpectraError/unknownSeries(_:path:available:)`; `GeodataError` for a missing or broken file
      and an unknown column.
    """#,
    isThrowing: true) { (a0: String, a1: String, a2: String?, a3: String?, a4: Spectroscopy.BandUnit) throws -> Spectroscopy.Spectra in
    try Spectroscopy.Spectra.read(a0, id: a1, series: a2, layer: a3, unit: a4)
  }
  type.property(
    "displayData",
    documentation: "What the spectra are, and what was done with them.") { (value: Spectroscopy.Spectra) throws -> Display.DisplayData in value.displayData }
  type.property(
    "description",
    documentation: "The same as text.") { (value: Spectroscopy.Spectra) throws -> String in value.description }
  type.property(
    "summary",
    documentation: "Least, median and greatest value at some of the bands.") { (value: Spectroscopy.Spectra) throws -> Tables.Table in value.summary }
  type.method(
    "plot",
    documentation: "The spectra as lines over their bands, at most 50 of them, spread over all, and their median.") { (value: Spectroscopy.Spectra) throws -> Figures.Figure in
    value.plot()
  }
  type.method(
    "withoutMissing",
    documentation: "The spectra that have a value in every band.") { (value: Spectroscopy.Spectra) throws -> Spectroscopy.Spectra in
    value.withoutMissing()
  }
}

private func addSpectroscopySpectraComponents(_ type: TypeRegistrar<Spectroscopy.SpectraComponents>) {
  type.property(
    "bands",
    documentation: "The bands of the spectra, `[B]`.") { (value: Spectroscopy.SpectraComponents) throws -> [Double] in value.bands }
  type.property(
    "unit",
    documentation: "What the numbers of the bands are.") { (value: Spectroscopy.SpectraComponents) throws -> Spectroscopy.BandUnit in value.unit }
  type.property(
    "mean",
    documentation: "The mean of the spectra, `[B]`.") { (value: Spectroscopy.SpectraComponents) throws -> [Double] in value.mean }
  type.property(
    "scale",
    documentation: "What each band was divided by after its mean was taken, `[B]`; 1 where bands were not scaled.") { (value: Spectroscopy.SpectraComponents) throws -> [Double] in value.scale }
  type.property(
    "loadings",
    documentation: #"""
    The loadings, `[K][B]`: each of length 1 and at right angles to the others, with its greatest
    number above 0.
    """#) { (value: Spectroscopy.SpectraComponents) throws -> [[Double]] in value.loadings }
  type.property(
    "explained",
    documentation: "The share of the variance that each component explains, `[K]`, from 0 to 1.") { (value: Spectroscopy.SpectraComponents) throws -> [Double] in value.explained }
  type.property(
    "scores",
    documentation: "The scores of the spectra, `[N][K]`.") { (value: Spectroscopy.SpectraComponents) throws -> [[Double]] in value.scores }
  type.property(
    "ids",
    documentation: "The identifiers of the spectra, `[N]`.") { (value: Spectroscopy.SpectraComponents) throws -> [String] in value.ids }
  type.property(
    "count",
    documentation: "The number of components.") { (value: Spectroscopy.SpectraComponents) throws -> Int in value.count }
  type.method(
    "projected",
    Parameter(nil, Spectroscopy.Spectra.self, name: "spectra"),
    documentation: #"""
    The scores of other spectra with the same bands and the same preprocessing.

    - Parameter spectra: Spectra without missing values.
    - Returns: The scores, `[N][K]`, in the order of the spectra.
    - Throws: `SpectraError/bandsDiffer(expected:found:first:)`,
      `SpectraError/missingValues(spectra:id:band:)`.
    """#,
    isThrowing: true) { (value: Spectroscopy.SpectraComponents, a0: Spectroscopy.Spectra) throws -> [[Double]] in
    try value.projected(a0)
  }
  type.property(
    "displayData",
    documentation: "How much each component explains.") { (value: Spectroscopy.SpectraComponents) throws -> Display.DisplayData in value.displayData }
  type.property(
    "description",
    documentation: "The same as text.") { (value: Spectroscopy.SpectraComponents) throws -> String in value.description }
  type.property(
    "summary",
    documentation: "The share of the variance that each component explains, and all up to it, in per cent.") { (value: Spectroscopy.SpectraComponents) throws -> Tables.Table in value.summary }
  type.property(
    "table",
    documentation: "The scores as a table with the columns `id`, `PC1`, `PC2` and so on.") { (value: Spectroscopy.SpectraComponents) throws -> Tables.Table in value.table }
  type.method(
    "plot",
    Parameter(nil, Int.self, name: "first", default: "1") { () throws -> Int in 1 },
    Parameter(nil, Int.self, name: "second", default: "2") { () throws -> Int in 2 },
    documentation: #"""
    The scores of two components.

    - Parameters:
      - first: The component of the horizontal axis, counted from 1.
      - second: The component of the vertical axis.
    - Returns: One point a spectrum.
    - Throws: `RangeError/outOfRange(_:value:expected:)`.
    """#,
    isThrowing: true) { (value: Spectroscopy.SpectraComponents, a0: Int, a1: Int) throws -> Figures.Figure in
    try value.plot(a0, a1)
  }
  type.method(
    "loadingsPlot",
    Parameter(nil, Int.self, name: "components", default: "3") { () throws -> Int in 3 },
    documentation: #"""
    The loadings of the first components over the bands.

    - Parameter components: How many; no more are drawn than there are.
    - Returns: One line a component.
    """#) { (value: Spectroscopy.SpectraComponents, a0: Int) throws -> Figures.Figure in
    value.loadingsPlot(a0)
  }
}

private func addSpectroscopySpectraEdges(_ type: TypeRegistrar<Spectroscopy.SpectraEdges>) {
  type.enumCase(
    "fitted",
    documentation: "The polynomial of the first and of the last window gives them.") { () -> Spectroscopy.SpectraEdges in Spectroscopy.SpectraEdges.fitted }
  type.enumCase(
    "leftOut",
    documentation: "They are left out, half a window at each end.") { () -> Spectroscopy.SpectraEdges in Spectroscopy.SpectraEdges.leftOut }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Spectroscopy.SpectraEdges? in
    Spectroscopy.SpectraEdges(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Spectroscopy.SpectraEdges) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Spectroscopy.SpectraEdges] in Spectroscopy.SpectraEdges.allCases }
}

private func addSpectroscopySpectraError(_ type: TypeRegistrar<Spectroscopy.SpectraError>) {
  type.enumCase(
    "counts",
    Parameter(nil, String.self),
    Parameter("expected", Int.self),
    Parameter("found", Int.self),
    documentation: "Another number of values or identifiers than is needed.",
    make: { (a0: String, a1: Int, a2: Int) throws -> Spectroscopy.SpectraError in
    Spectroscopy.SpectraError.counts(a0, expected: a1, found: a2)
  },
    match: { (value: Spectroscopy.SpectraError) -> (String, Int, Int)? in
      if case Spectroscopy.SpectraError.counts(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "bands",
    Parameter("reason", String.self),
    documentation: "Bands that are no numbers, or one of them twice.",
    make: { (a0: String) throws -> Spectroscopy.SpectraError in
    Spectroscopy.SpectraError.bands(reason: a0)
  },
    match: { (value: Spectroscopy.SpectraError) -> (String)? in
      if case Spectroscopy.SpectraError.bands(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "noBands",
    Parameter("path", String.self),
    Parameter("columns", [String].self),
    documentation: "A table has no columns whose names are bands.",
    make: { (a0: String, a1: [String]) throws -> Spectroscopy.SpectraError in
    Spectroscopy.SpectraError.noBands(path: a0, columns: a1)
  },
    match: { (value: Spectroscopy.SpectraError) -> (String, [String])? in
      if case Spectroscopy.SpectraError.noBands(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "severalSeries",
    Parameter("path", String.self),
    Parameter("series", [String].self),
    documentation: "A table has several series of bands, each with what stands in front of the numbers.",
    make: { (a0: String, a1: [String]) throws -> Spectroscopy.SpectraError in
    Spectroscopy.SpectraError.severalSeries(path: a0, series: a1)
  },
    match: { (value: Spectroscopy.SpectraError) -> (String, [String])? in
      if case Spectroscopy.SpectraError.severalSeries(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "unknownSeries",
    Parameter(nil, String.self),
    Parameter("path", String.self),
    Parameter("available", [String].self),
    documentation: "A table has no series of bands that begins so.",
    make: { (a0: String, a1: String, a2: [String]) throws -> Spectroscopy.SpectraError in
    Spectroscopy.SpectraError.unknownSeries(a0, path: a1, available: a2)
  },
    match: { (value: Spectroscopy.SpectraError) -> (String, String, [String])? in
      if case Spectroscopy.SpectraError.unknownSeries(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "unknownSpectrum",
    Parameter(nil, String.self),
    Parameter("available", [String].self),
    documentation: "There is no spectrum of that identifier.",
    make: { (a0: String, a1: [String]) throws -> Spectroscopy.SpectraError in
    Spectroscopy.SpectraError.unknownSpectrum(a0, available: a1)
  },
    match: { (value: Spectroscopy.SpectraError) -> (String, [String])? in
      if case Spectroscopy.SpectraError.unknownSpectrum(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "noBandsBetween",
    Parameter(nil, Double.self),
    Parameter(nil, Double.self),
    Parameter("least", Double.self),
    Parameter("greatest", Double.self),
    documentation: "No band lies in a range.",
    make: { (a0: Double, a1: Double, a2: Double, a3: Double) throws -> Spectroscopy.SpectraError in
    Spectroscopy.SpectraError.noBandsBetween(a0, a1, least: a2, greatest: a3)
  },
    match: { (value: Spectroscopy.SpectraError) -> (Double, Double, Double, Double)? in
      if case Spectroscopy.SpectraError.noBandsBetween(let v0, let v1, let v2, let v3) = value { return .some((v0, v1, v2, v3)) }
      return nil
    })
  type.enumCase(
    "outside",
    Parameter("band", Double.self),
    Parameter("least", Double.self),
    Parameter("greatest", Double.self),
    documentation: "Bands are wanted beyond those there are.",
    make: { (a0: Double, a1: Double, a2: Double) throws -> Spectroscopy.SpectraError in
    Spectroscopy.SpectraError.outside(band: a0, least: a1, greatest: a2)
  },
    match: { (value: Spectroscopy.SpectraError) -> (Double, Double, Double)? in
      if case Spectroscopy.SpectraError.outside(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "uneven",
    Parameter("first", Double.self),
    Parameter("distance", Double.self),
    Parameter("usual", Double.self),
    documentation: "The distance between bands changes.",
    make: { (a0: Double, a1: Double, a2: Double) throws -> Spectroscopy.SpectraError in
    Spectroscopy.SpectraError.uneven(first: a0, distance: a1, usual: a2)
  },
    match: { (value: Spectroscopy.SpectraError) -> (Double, Double, Double)? in
      if case Spectroscopy.SpectraError.uneven(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "bandsDiffer",
    Parameter("expected", Int.self),
    Parameter("found", Int.self),
    Parameter("first", Double.self),
    documentation: "Spectra have other bands than those that something was made of.",
    make: { (a0: Int, a1: Int, a2: Double) throws -> Spectroscopy.SpectraError in
    Spectroscopy.SpectraError.bandsDiffer(expected: a0, found: a1, first: a2)
  },
    match: { (value: Spectroscopy.SpectraError) -> (Int, Int, Double)? in
      if case Spectroscopy.SpectraError.bandsDiffer(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "missingValues",
    Parameter("spectra", Int.self),
    Parameter("id", String.self),
    Parameter("band", Double.self),
    documentation: "Values are missing where each is needed.",
    make: { (a0: Int, a1: String, a2: Double) throws -> Spectroscopy.SpectraError in
    Spectroscopy.SpectraError.missingValues(spectra: a0, id: a1, band: a2)
  },
    match: { (value: Spectroscopy.SpectraError) -> (Int, String, Double)? in
      if case Spectroscopy.SpectraError.missingValues(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "tooFew",
    Parameter("found", Int.self),
    Parameter("needed", Int.self),
    documentation: "There are too few spectra.",
    make: { (a0: Int, a1: Int) throws -> Spectroscopy.SpectraError in
    Spectroscopy.SpectraError.tooFew(found: a0, needed: a1)
  },
    match: { (value: Spectroscopy.SpectraError) -> (Int, Int)? in
      if case Spectroscopy.SpectraError.tooFew(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.property(
    "description",
    documentation: "What was wrong, the value, what was expected, and what to do.") { (value: Spectroscopy.SpectraError) throws -> String in value.description }
}
