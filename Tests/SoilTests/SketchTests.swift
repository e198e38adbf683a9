import Display
import Figures
import GoldenFiles
import Soil
import TestFiles
import Testing

@Suite struct SketchTests {
  private static let rows = """
    id,top,bottom,hz,munsell,oc,clay,sand,parent,x,y
    P1,0,18,Ap,10YR 4/3,18,22,30,loess,1,1
    P1,18,35,E,10YR 6/3,6,20,28,loess,1,1
    P1,35,80,Bt1,7.5YR 4/6,4,34,22,loess,1,1
    P1,80,120,Bt2,7.5YR 5/6,2.5,31,24,loess,1,1
    P1,120,160,C,10YR 6/4,1,18,20,loess,1,1
    P2,0,8,Ah,10YR 2/2,45,12,62,granite,2,1
    P2,8,30,Bw,7.5YR 5/8,14,14,60,granite,2,1
    P2,30,34,BC,2.5Y 6/4,5,,58,granite,2,1
    P2,34,70,Cr,2.5Y 7/2,1.2,7,75,granite,2,1
    P3,0,25,Ap,10YR 3/2,22,26,18,loess,3,1
    P3,25,60,Bg,5Y 5/1,5,38,12,loess,3,1
    P3,60,110,Cg,5GY 5/1,2,40,10,loess,3,1
    P4,0,4,Oi/Ah,5YR 2/1,160,10,70,granite,4,1
    P4,4,20,E,N 6/,8,8,76,granite,4,1
    P4,20,45,Bhs,reddish,30,12,70,granite,4,1
    P4,45,95,C,10YR 7/3,2,6,82,granite,4,1
    P5,0,30,Ap,10YR 4/2,15,52,8,,5,1
    P5,30,90,Bss,10YR 4/1,9,61,5,,5,1
    P5,90,140,BCk,2.5Y 5/3,,58,6,,5,1

    """

  private func profiles(_ rows: String = Self.rows) throws -> SoilProfiles {
    var result: SoilProfiles?
    try TestFolder.with { folder in
      let path = folder + "/horizons.csv"
      try TestFolder.write(rows, to: path)
      result = try SoilProfiles.read(
        path, profile: "id", top: "top", bottom: "bottom", x: "x", y: "y",
        properties: ["oc": .organicCarbon, "clay": .clay, "sand": .sand], horizonName: "hz",
        horizonColumns: ["munsell"]
      ).adding(siteColumns: ["parent"], from: path, profile: "id")
    }
    return try #require(result)
  }

  @Test func horizonsAreColouredByAProperty() throws {
    let figure = try profiles().sketch(color: .property(.clay))
    #expect(try GoldenFile.difference(figure.svg, named: "sketchProperty.svg") == nil)
  }

  @Test func horizonsHaveTheirMunsellColours() throws {
    let figure = try profiles().sketch(color: .munsell("munsell"), groups: "parent")
    #expect(figure.subtitle == "no Munsell colours: “reddish”")
    let brown = try MunsellColor("10YR 4/3").color
    #expect(figure.svg.contains(brown.description))
    #expect(try GoldenFile.difference(figure.svg, named: "sketchMunsell.svg") == nil)
  }

  @Test func horizonsAreColouredByTheirClass() throws {
    let figure = try profiles().addingTextureClasses()
      .sketch(["P4", "P1", "P2"], color: .column("texture class"), depth: 100, width: 560)
    #expect(try GoldenFile.difference(figure.svg, named: "sketchClasses.svg") == nil)
  }

  @Test func profilesThatDoNotFitAreCounted() throws {
    let many = (1...60).map { "Q\($0),0,30,A,10YR 4/3,\($0),20,30,loess,\($0),1\n" }.joined()
    let header = "id,top,bottom,hz,munsell,oc,clay,sand,parent,x,y\n"
    let figure = try profiles(header + many).sketch()
    #expect(
      figure.subtitle
        == "19 of 60 profiles: the other 41 do not fit; name those wanted, or give a greater width")
    #expect(try GoldenFile.difference(figure.svg, named: "sketchMany.svg") == nil)
  }

  @Test func mistakesAreNamed() throws {
    let soil = try profiles()
    #expect(throws: SoilError.self) { try soil.sketch(["P9"]) }
    #expect(throws: SoilError.unknownHorizonColumn("color", available: ["munsell"])) {
      try soil.sketch(color: .munsell("color"))
    }
    #expect(throws: SoilError.unknownHorizonColumn("HZ", available: ["munsell"])) {
      try soil.sketch(names: "HZ")
    }
    #expect(throws: SoilError.unknownSiteColumn("rock", available: ["parent"])) {
      try soil.sketch(groups: "rock")
    }
    #expect(throws: SoilError.self) { try soil.sketch(color: .property(.pH)) }
    #expect(throws: RangeError.self) { try soil.sketch(depth: 0) }
  }

  @Test func plainSketchesAndNoNamesAreDrawn() throws {
    let figure = try profiles().sketch(color: .plain, names: "")
    #expect(!figure.svg.contains(">Bt1<"))
    #expect(figure.title == "Profiles")
    let named = try profiles().sketch(color: .plain)
    #expect(named.svg.contains(">Bt1<"))
  }

  @Test func textureTrianglesShowClassesAndHorizons() throws {
    let usda = try profiles().textureTriangle(groups: "parent")
    #expect(usda.subtitle == "silt up to 50 µm; 18 of 19 horizons")
    #expect(try GoldenFile.difference(usda.svg, named: "triangleUSDA.svg") == nil)
    let germany = try profiles().textureTriangle(.germany, color: .organicCarbon)
    #expect(try GoldenFile.difference(germany.svg, named: "triangleGermany.svg") == nil)
  }

  @Test(arguments: TextureSystem.all) func everySystemHasATriangle(_ system: TextureSystem) throws {
    let name = "triangle-\(system.name.filter { $0 != " " }).svg"
    let svg = system.triangle([try SoilTexture(sand: 40, silt: 40, clay: 20)]).svg
    #expect(try GoldenFile.difference(svg, named: name) == nil)
  }
}
