import Spectroscopy
import TestFiles
import Testing

@Suite struct SpectraReadingTests {
  /// How the columns of bands may be named.
  private static let names: [@Sendable (Int) -> String] = [
    { "X\($0)" }, { "\($0)" }, { "\($0)nm" }, { "\($0) nm" }, { "scan_visnir.\($0)_ref" },
    { "NM_\($0)" }, { "X\($0).5" },
  ]

  private func read(
    _ content: String, id: String = "id", series: String? = nil, unit: BandUnit = .nanometres
  ) throws -> Spectra {
    var result: Spectra?
    try TestFolder.with { folder in
      try TestFolder.write(content, to: folder + "/s.csv")
      result = try Spectra.read(folder + "/s.csv", id: id, series: series, unit: unit)
    }
    return try #require(result)
  }

  @Test(arguments: names.indices)
  func bandsAreToldByTheirNames(_ index: Int) throws {
    let bands = Array(stride(from: 350, to: 450, by: 10))
    // Columns in descending order, with others between them.
    let columns = bands.reversed().map(Self.names[index])
    let header = (["depth1", "id"] + columns + ["oc2"]).joined(separator: ",")
    let values = bands.reversed().map { "0.\($0)" }.joined(separator: ",")
    let spectra = try read("\(header)\n1,007,\(values),3\n")
    let offset = Self.names[index](1) == "X1.5" ? 0.5 : 0
    #expect(spectra.bands == bands.map { Double($0) + offset })
    #expect(spectra.ids == ["007"])
    #expect(try spectra["007"].first == 0.35)
  }

  @Test func spectraWithoutValuesAreLeftOut() throws {
    let header = "id," + (1...8).map { "X\($0)" }.joined(separator: ",")
    let spectra = try read("\(header)\na,1,2,3,4,5,6,7,8\nb,,,,,,,,\nc,1,,3,4,5,6,7,NA\n")
    #expect(spectra.ids == ["a", "c"])
    #expect(spectra.values[1][1].isNaN && spectra.values[1][7].isNaN)
    #expect(spectra.notes.contains("1 row without any value left out"))
  }

  @Test func oneOfSeveralSeriesIsNamed() throws {
    let visible = (350..<360).map { "scan_visnir.\($0)_ref" }
    let infrared = (600..<612).map { "scan_mir.\($0)_abs" }
    let header = (["id"] + visible + infrared).joined(separator: ",")
    let content = "\(header)\na," + (0..<22).map { "\($0)" }.joined(separator: ",") + "\n"
    let spectra = try read(content, series: "scan_mir.", unit: .perCentimetre)
    #expect(spectra.bands.count == 12 && spectra.values[0].first == 10)
    #expect(spectra.plot().svg.contains("Wavenumber"))
    let both = #expect(throws: SpectraError.self) { try read(content) }
    #expect(both?.description.contains("“scan_mir.”, “scan_visnir.”") == true)
    #expect(throws: SpectraError.self) { try read(content, series: "scan_nir.") }
  }

  @Test func tablesWithoutBandsAreRefused() {
    let error = #expect(throws: SpectraError.self) { try read("id,x1,x2,oc\na,1,2,3\n") }
    #expect(error?.description.contains("fewer than 8 columns of bands") == true)
  }

  @Test(arguments: [
    ("id,oc\na,1\n", "fewer than 8 columns of bands"), ("", "holds no rows"),
    ("%PDF-1.5\n", "a PDF document"),
    ("id,400,401,402,403,404,405,406,406\na,1,2,3,4,5,6,7,8\n", "406"),
    ("key,400,401,402,403,404,405,406,407\na,1,2,3,4,5,6,7,8\n", "“id”"),
  ])
  func badTablesSayWhatIsWrong(_ content: String, _ expected: String) {
    let error = #expect(throws: (any Error).self) { try read(content) }
    #expect(error.map { "\($0)".contains(expected) } == true)
  }

  @Test func spectraMustFitTogether() {
    #expect(throws: SpectraError.counts("identifiers", expected: 1, found: 0)) {
      try Spectra(bands: [1], values: [[1]], ids: [])
    }
    #expect(throws: SpectraError.counts("values of “a”", expected: 2, found: 1)) {
      try Spectra(bands: [1, 2], values: [[1]], ids: ["a"])
    }
    #expect(throws: SpectraError.bands(reason: "1 occurs several times")) {
      try Spectra(bands: [1, 1], values: [], ids: [])
    }
    #expect(throws: SpectraError.bands(reason: "there is none")) {
      try Spectra(bands: [], values: [], ids: [])
    }
  }

  @Test func bandsAreKeptInAscendingOrder() throws {
    let spectra = try Spectra(bands: [3, 1, 2], values: [[30, 10, 20]], ids: ["a"])
    #expect(spectra.bands == [1, 2, 3] && spectra.values == [[10, 20, 30]])
    #expect(throws: SpectraError.self) { try spectra["b"] }
  }

  @Test func manySpectraAreDrawnInPart() throws {
    let spectra = try Spectra(
      bands: [1, 2, 3], values: (0..<200).map { [Double($0), 2, 3] },
      ids: (0..<200).map { "s\($0)" })
    let figure = spectra.plot()
    #expect(figure.description.contains("51 × line"))
    #expect(figure.subtitle == "50 of them, and the median")
    #expect(spectra.summary.count == 3)
  }
}
