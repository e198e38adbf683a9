import Display
import Spectroscopy
import Testing

/// Expected numbers: numpy.linalg.svd, see `Fixtures/make_spectra.py`.
@Suite struct SpectraComponentsTests {
  @Test(arguments: [("pca", false), ("scaled", true)])
  func componentsAreThoseOfNumPy(_ name: String, _ scaled: Bool) throws {
    let found = try SpectraFixture.spectra().principalComponents(3, scaled: scaled)
    for component in 0..<3 {
      #expect(
        SpectraFixture.agrees(
          found.loadings[component], "\(name) loading \(component)", tolerance: 1e-9))
      #expect(
        SpectraFixture.agrees(
          found.scores.map { $0[component] }, "\(name) scores \(component)", tolerance: 1e-9))
    }
    #expect(SpectraFixture.agrees(found.explained, "\(name) explained"))
  }

  @Test func otherSpectraAreProjected() throws {
    let spectra = try SpectraFixture.spectra()
    let some = try Spectra(
      bands: spectra.bands, values: Array(spectra.values[..<4]), ids: Array(spectra.ids[..<4]))
    let others = try Spectra(
      bands: spectra.bands, values: Array(spectra.values[4...]), ids: Array(spectra.ids[4...]))
    let components = try some.principalComponents(2)
    let scores = try components.projected(others)
    for component in 0..<2 {
      #expect(
        SpectraFixture.agrees(
          scores.map { $0[component] }, "projected \(component)", tolerance: 1e-9))
    }
    let own = try components.projected(some)
    for (one, other) in zip(own.joined(), components.scores.joined()) {
      #expect(abs(one - other) < 1e-12)
    }
  }

  @Test func tablesAndPicturesShowThem() throws {
    let components = try SpectraFixture.spectra().principalComponents(3)
    #expect(components.table.columns == ["id", "PC1", "PC2", "PC3"])
    #expect(components.table.count == 6 && components.summary.count == 3)
    #expect(try components.plot(1, 3).svg.contains("PC3 ("))
    #expect(components.loadingsPlot(2).description.contains("2 × line"))
    #expect(throws: RangeError.self) { try components.plot(1, 4) }
  }

  @Test func whatHasNoComponentsIsRefused() throws {
    let spectra = try SpectraFixture.spectra()
    #expect(throws: RangeError.self) { try spectra.principalComponents(6) }
    let one = try Spectra(bands: [1, 2], values: [[1, 2]], ids: ["a"])
    #expect(throws: SpectraError.tooFew(found: 1, needed: 2)) { try one.principalComponents(1) }
    let holes = try Spectra(
      bands: [1, 2], values: [[1, 2], [1, .nan], [2, 3]], ids: ["a", "b", "c"])
    #expect(throws: SpectraError.missingValues(spectra: 1, id: "b", band: 2)) {
      try holes.principalComponents(1)
    }
    let components = try spectra.principalComponents(2)
    let error = #expect(throws: SpectraError.self) {
      try components.projected(spectra.keeping(from: 350, to: 400))
    }
    #expect(error == .bandsDiffer(expected: 40, found: 21, first: 402.5))
  }
}
