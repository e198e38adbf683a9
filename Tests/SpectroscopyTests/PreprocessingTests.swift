import Display
import Spectroscopy
import Testing

/// Expected numbers: scipy.signal.savgol_filter and NumPy, see `Fixtures/make_spectra.py`.
@Suite struct PreprocessingTests {
  /// A filter of the fixture.
  struct Filter: CustomStringConvertible {
    let window: Int
    let order: Int
    let derivative: Int
    var description: String { "\(window) \(order) \(derivative)" }
  }

  private static let filters = [
    Filter(window: 11, order: 2, derivative: 0), Filter(window: 7, order: 3, derivative: 0),
    Filter(window: 11, order: 2, derivative: 1), Filter(window: 9, order: 4, derivative: 2),
    Filter(window: 39, order: 5, derivative: 1), Filter(window: 5, order: 0, derivative: 0),
  ]

  private func filtered(_ filter: Filter, _ edges: SpectraEdges) throws -> Spectra {
    let spectra = try SpectraFixture.spectra()
    return filter.derivative == 0
      ? try spectra.smoothed(window: filter.window, order: filter.order, edges: edges)
      : try spectra.derivative(
        filter.derivative, window: filter.window, order: filter.order, edges: edges)
  }

  @Test(arguments: filters)
  func savitzkyGolayIsThatOfSciPyEdgesIncluded(_ filter: Filter) throws {
    let found = try filtered(filter, .fitted)
    #expect(found.bands == (try SpectraFixture.spectra().bands))
    for (row, values) in found.values.enumerated() {
      // SciPy itself is off by 1.5e-13 for the widest window, as more digits tell (mpmath).
      #expect(SpectraFixture.agrees(values, "savgol \(filter) \(row)", tolerance: 1e-10))
    }
  }

  @Test func edgesCanBeLeftOut() throws {
    let filter = Self.filters[2]
    let inner = try filtered(filter, .leftOut)
    let whole = try filtered(filter, .fitted)
    #expect(inner.bands == Array(whole.bands[5..<whole.bands.count - 5]))
    #expect(inner.values == whole.values.map { Array($0[5..<$0.count - 5]) })
  }

  @Test func standardNormalVariateIsThatOfNumPy() throws {
    for (row, values) in try SpectraFixture.spectra().standardNormalVariate().values.enumerated() {
      #expect(SpectraFixture.agrees(values, "snv \(row)"))
    }
  }

  @Test(arguments: [0, 1, 2, 5])
  func trendsAreThoseOfNumPy(_ degree: Int) throws {
    for (row, values) in try SpectraFixture.spectra().detrended(degree: degree).values.enumerated()
    {
      #expect(SpectraFixture.agrees(values, "detrend \(degree) \(row)"))
    }
  }

  @Test func slopesAbsorbanceAndBandsAreThoseOfNumPy() throws {
    let spectra = try SpectraFixture.spectra()
    let wanted = try #require(SpectraFixture.numbers["wanted"])
    let found = try (spectra.slopes(), spectra.absorbance(), spectra.resampled(to: wanted))
    for row in 0..<spectra.count {
      #expect(SpectraFixture.agrees(found.0.values[row], "slopes \(row)"))
      #expect(SpectraFixture.agrees(found.1.values[row], "absorbance \(row)"))
      #expect(SpectraFixture.agrees(found.2.values[row], "resampled \(row)"))
    }
    #expect(found.0.bands.prefix(2) == [351.25, 353.75])
  }

  @Test func bandsAreCutAndSpaced() throws {
    let spectra = try Spectra(bands: [400, 401.5, 410, 425], values: [[1, 4, 21, 36]], ids: ["a"])
    #expect(try spectra.keeping(from: 401, to: 410).bands == [401.5, 410])
    let even = try spectra.resampled(every: 10)
    #expect(even.bands == [400, 410, 420])
    #expect(even.values == [[1, 21, 31]])
    #expect(even.notes == ["resampled to 3 bands"])
  }

  @Test func whatIsMissingStaysMissing() throws {
    let spectra = try Spectra(
      bands: [1, 2, 3, 4, 5], values: [[1, .nan, 3, 4, 5], [2, 2, 2, 2, 2]], ids: ["a", "b"])
    #expect(
      try spectra.smoothed(window: 3, order: 1).values[0].map(\.isNaN) == [
        true, true, true, false, false,
      ])
    #expect(try spectra.resampled(to: [1, 3]).values[0] == [1, 3])
    #expect(try spectra.resampled(to: [1.5]).values[0][0].isNaN)
    #expect(try spectra.standardNormalVariate().values.allSatisfy { $0.allSatisfy(\.isNaN) })
    #expect(spectra.withoutMissing().ids == ["b"])
  }

  @Test func settingsThatMeanNothingAreRefused() throws {
    let spectra = try SpectraFixture.spectra()
    for window in [2, 4, 1, 41] {
      #expect(throws: RangeError.self) { try spectra.smoothed(window: window) }
    }
    #expect(throws: RangeError.self) { try spectra.smoothed(window: 5, order: 5) }
    #expect(throws: RangeError.self) { try spectra.derivative(3, window: 7, order: 2) }
    #expect(throws: RangeError.self) { try spectra.detrended(degree: 6) }
    #expect(throws: RangeError.self) { try spectra.resampled(every: 0) }
    #expect(throws: SpectraError.outside(band: 300, least: 350, greatest: 447.5)) {
      try spectra.resampled(to: [300, 400])
    }
    #expect(throws: SpectraError.noBandsBetween(500, 600, least: 350, greatest: 447.5)) {
      try spectra.keeping(from: 500, to: 600)
    }
    let uneven = try Spectra(bands: [1, 2, 3, 5], values: [[1, 2, 3, 4]], ids: ["a"])
    let error = #expect(throws: SpectraError.self) { try uneven.smoothed(window: 3, order: 1) }
    #expect(error?.description.contains("resampled(every:") == true)
  }
}
