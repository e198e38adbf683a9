import Display
import GoldenFiles
import Soil
import TestFiles
import Testing

@Suite struct SlabTests {
  private func profiles() throws -> SoilProfiles {
    var result: SoilProfiles?
    try TestFolder.with { folder in
      let path = folder + "/horizons.csv"
      try TestFolder.write(
        """
        id,top,bottom,clay,parent,x,y
        a,0,10,20,u,1,1
        a,10,40,30,u,1,1
        b,0,15,24,u,2,1
        b,20,60,40,u,2,1
        c,0,30,18,v,3,1
        c,30,80,12,v,3,1
        d,0,5,10,v,4,1
        d,5,25,14,v,4,1
        e,0,20,9,v,5,1

        """, to: path)
      result = try SoilProfiles.read(
        path, profile: "id", top: "top", bottom: "bottom", x: "x", y: "y",
        properties: ["clay": .clay]
      ).adding(siteColumns: ["parent"], from: path, profile: "id")
    }
    return try #require(result)
  }

  private static let five = [0.05, 0.25, 0.5, 0.75, 0.95]

  /// Expected values: R 4.2, quantile() over slices of 1 cm, as the function slab of aqp takes them;
  /// the share is that of slices with a value.
  @Test func quantilesAreThoseOfSlices() throws {
    let all = try profiles().slab(.clay, thickness: 10, quantiles: Self.five)
    #expect(all.groups == ["all profiles"] && all.slabs.count == 8)
    let found = try all.quantiles("all profiles")
    #expect(found[0] == [9, 10, 18, 20, 24])
    #expect(found[1] == [9, 14, 18, 24, 30])
    #expect(found[2] == [14, 18, 30, 40, 40])
    #expect(found[5] == [12, 12, 26, 40, 40])
    let shares = try all.contributingFraction("all profiles")
    for (share, expected) in zip(shares, [1, 0.9, 0.7, 0.6, 0.4, 0.4, 0.2, 0.2]) {
      #expect(abs(share - expected) < 1e-12)
    }
  }

  @Test func slicesOfOneCentimetreInterpolate() throws {
    let thin = try profiles().slab(.clay, to: 20, quantiles: Self.five)
    let row = try thin.quantiles("all profiles")[16]
    for (value, expected) in zip(row, [9.75, 12.75, 16, 21, 28.2]) {
      #expect(abs(value - expected) < 1e-12)
    }
    let shares = try thin.contributingFraction("all profiles")
    #expect(abs(shares[16] - 0.8) < 1e-12)
    #expect(thin.slabs.count == 20)
  }

  @Test func groupsAreSummarisedByThemselves() throws {
    let groups = try profiles().slab(.clay, by: "parent", thickness: 10, quantiles: Self.five)
    #expect(groups.groups == ["u", "v"])
    #expect(try groups.quantiles("u")[2] == [30, 30, 35, 40, 40])
    #expect(try groups.quantiles("v")[2] == [14, 14, 18, 18, 18])
    #expect(try groups.contributingFraction("u")[1] == 0.75)
    #expect(try groups.quantiles("u")[7].allSatisfy { $0.isNaN })
    let table = groups.table
    #expect(
      table.columns == [
        "group", "top (cm)", "bottom (cm)", "q5", "q25", "q50", "q75", "q95", "profiles",
        "contributing fraction",
      ])
    #expect(table.count == 16 && table.cells[7][3] == .missing && table.cells[7][8] == .integer(0))
  }

  @Test func mistakesAreNamed() throws {
    let soil = try profiles()
    #expect(throws: SoilError.unknownSiteColumn("parents", available: ["parent"])) {
      try soil.slab(.clay, by: "parents")
    }
    #expect(throws: SoilError.unknownProperty("sand", available: ["clay"])) {
      try soil.slab(.sand)
    }
    #expect(throws: RangeError.self) { try soil.slab(.clay, thickness: 0) }
    #expect(throws: RangeError.self) { try soil.slab(.clay, quantiles: [1.5]) }
    #expect(throws: RangeError.self) { try soil.slab(.clay, quantiles: []) }
    #expect(throws: RangeError.self) { try soil.slab(.clay, to: -5) }
    #expect(throws: SoilError.unknownGroup("w", available: ["u", "v"])) {
      try soil.slab(.clay, by: "parent").quantiles("w")
    }
  }

  @Test func groupsAreDrawnTogetherOrInPanels() throws {
    let groups = try profiles().slab(.clay, by: "parent")
    #expect(try GoldenFile.difference(groups.plot().svg, named: "slabGroups.svg") == nil)
    #expect(
      try GoldenFile.difference(groups.plot(panels: true).svg, named: "slabPanels.svg") == nil)
  }
}
