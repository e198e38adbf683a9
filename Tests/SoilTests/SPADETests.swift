import Soil
import Testing

/// Invented rows. Columns: public scripts that read the tables DAT_HOR and DAT_PLOT; they say that
/// organic carbon is in per cent and that A12 is the pH in water.
@Suite struct SPADETests {
  private static let horizons = """
    HOR_ID,PLOT_ID,HOR_NAME,HOR_BEG_V,HOR_END_V,OC_V,CLAY_V,SILT1_V,SILT2_V,SAND1_V,SAND2_V,SAND3_V,PH_V,PH_M,BD_V,CEC_V
    1,0101,Ap,0,25,2.5,20,15,20,20,15,10,6.5,A12,1.35,15
    2,0101,Bt,25,60,0.75,30,,20,10,15,10,5.9,A14,,
    3,0101,R,60,999,,,,,,,,,,,
    4,0102,O,4,0,35,,,,,,,4,A12,0.2,
    5,0102,Ah,0,12,< 0.2,10,10,10,30,30,10,4.5,A12,1.1,7
    """
  private static let plots = """
    PLOT_ID,CNTY_C,LON_COOR_V,LAT_COOR_V
    0101,DE,10.5,51.25
    0102,AT,14.25,47.5
    """

  private func open(
    _ horizons: String = horizons, _ plots: String = plots
  ) throws -> SoilProfiles {
    try TestLayouts.open(["DAT_HOR.csv": horizons, "DAT_PLOT.csv": plots], "DAT_HOR.csv")
  }

  @Test func valuesBecomeTheUnitsThatAreKept() throws {
    let profiles = try open()
    #expect(profiles.notes.contains("the layout is that of SPADE/M"))
    #expect(profiles.ids == ["0101", "0102"])
    #expect(TestLayouts.values(profiles, .organicCarbon).prefix(2) == [25, 7.5])
    #expect(TestLayouts.values(profiles, .bulkDensity)[0] == 1.35)
    #expect(profiles.profiles[0].x == 10.5 && profiles.profiles[0].y == 51.25)
  }

  @Test func siltAndSandAreSumsOfWhollyKnownParts() throws {
    let profiles = try open()
    #expect(TestLayouts.values(profiles, .silt)[0] == 35)
    #expect(TestLayouts.values(profiles, .silt)[1].isNaN)
    #expect(TestLayouts.values(profiles, .sand).prefix(2) == [45, 35])
  }

  @Test func onlyThePHInWaterCounts() throws {
    let profiles = try open()
    #expect(TestLayouts.values(profiles, .pH)[0] == 6.5)
    #expect(TestLayouts.values(profiles, .pH)[1].isNaN)
    #expect(profiles.notes.contains { $0.hasPrefix("1 time a pH was left out") })
  }

  @Test func rockWithoutAnEndLitterAndLimitsAreTreatedAsElsewhere() throws {
    let profiles = try open()
    #expect(TestProfiles.spans(profiles, 0) == [[0, 25], [25, 60]])
    #expect(TestProfiles.spans(profiles, 1) == [[0, 12]])
    #expect(profiles.censored.count == 1)
    let rules = Set(profiles.checks.cells.map { $0[1].text })
    #expect(rules.isSuperset(of: ["missing depth", "litter above the surface"]))
  }

  @Test func theOrderOfColumnsDoesNotMatter() throws {
    let turned = try open(
      TestLayouts.reversed(Self.horizons, separator: ","),
      TestLayouts.reversed(Self.plots, separator: ","))
    #expect(TestLayouts.content(turned) == TestLayouts.content(try open()))
  }

  @Test func aHeaderThatIsNearToItIsNotTaken() {
    let near = "PLOT_ID,HOR_BEG,HOR_END,OC\n1,0,10,2\n"
    #expect(
      TestLayouts.error(["h.csv": near], "h.csv").contains("are not those of a known layout"))
  }

  @Test func aWrongSecondFileIsNamed() {
    let files = ["DAT_HOR.csv": Self.horizons, "s.csv": "PLOT_ID,LON,LAT\n0101,1,2\n"]
    let error = TestLayouts.error(files, "DAT_HOR.csv", sites: "s.csv")
    #expect(error.contains("has no column “LON_COOR_V”"))
    #expect(TestLayouts.error(files, "DAT_HOR.csv").contains("DAT_PLOT.csv"))
  }
}
