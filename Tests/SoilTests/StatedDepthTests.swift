import Soil
import TestFiles
import Testing

/// Points with one depth for all of them, which the file does not have.
@Suite struct StatedDepthTests {
  private let points =
    "site,x,y,OC,pH\na1,500100,4500100,2.5,6.9\na2,500300,4500500,2.6,5.1\nTotal,,,4.6,\n"

  private func read(
    _ text: String, depth: ClosedRange<Double>? = nil, top: String? = nil, bottom: String? = nil,
    depthUnit: DepthUnit? = nil
  ) throws -> SoilProfiles {
    var result: SoilProfiles?
    try TestFolder.with { folder in
      try TestFolder.write(text, to: folder + "/p.csv")
      result = try SoilProfiles.read(
        folder + "/p.csv", profile: "site", top: top, bottom: bottom, depth: depth, x: "x", y: "y",
        crs: "EPSG:32633", properties: ["OC": .organicCarbon(.percent), "pH": .pH],
        depthUnit: depthUnit)
    }
    return try #require(result)
  }

  @Test func allRowsHaveTheDepth() throws {
    let profiles = try read(points, depth: 0...20)
    #expect(profiles.ids == ["a1", "a2"])
    #expect(TestProfiles.spans(profiles) == [[0, 20]])
    #expect(TestProfiles.spans(profiles, 1) == [[0, 20]])
    #expect(profiles.profiles[0].horizons[0].values == [25, 6.9])
    #expect(
      TestProfiles.findings(profiles) == [
        " | row of no horizon | row 3, a total or mean: Total, 4.6 | left out"
      ])
  }

  @Test func theDepthIsInItsUnit() throws {
    let profiles = try read(points, depth: 0...0.2, depthUnit: .metres)
    #expect(TestProfiles.spans(profiles) == [[0, 20]])
  }

  /// No survey of the topmost 2 cm is doubted whose depth was stated.
  @Test func aStatedDepthIsNotDoubted() throws {
    let many = (0..<12).map { "p\($0),500100,45001\($0 + 10),\(1 + 0.1 * Double($0)),6\n" }
    let profiles = try read("site,x,y,OC,pH\n" + many.joined(), depth: 0...1)
    #expect(!TestProfiles.findings(profiles).contains { $0.contains("depths in doubt") })
  }

  @Test func depthsThatSpanNothingThrow() throws {
    #expect(throws: SoilError.depthInterval(top: 20, bottom: 20)) {
      try read(points, depth: 20...20)
    }
    #expect(throws: SoilError.depthInterval(top: -5, bottom: 20)) {
      try read(points, depth: -5...20)
    }
  }

  @Test func depthsMustBeStatedOnce() throws {
    func text(_ body: () throws -> SoilProfiles) -> String {
      do { return try body().description } catch { return "\(error)" }
    }
    let nothing = text { try read(points) }
    #expect(nothing.contains("Nothing says where the depths") && nothing.contains("depth: 0...20"))
    #expect(text { try read(points, top: "top") }.contains("Only top: says where the depths"))
    let both = text { try read(points, depth: 0...20, top: "top", bottom: "bottom") }
    #expect(both.contains("top:, bottom: and depth: were given together"))
  }

  @Test func aMissingColumnOfDepthsSaysHowToStateOne() throws {
    let error = #expect(throws: SoilError.self) {
      try read(points, top: "top", bottom: "bottom")
    }
    let text = error?.description ?? ""
    #expect(text.contains("no column “top”, which was given as the top"))
    #expect(text.contains("depth: 0...20"))
  }
}
