import Soil
import Testing

/// Invented rows. Columns and units: ISRIC Report 2008/02, and the public scripts that read the two
/// tables, which agree on g/kg of organic carbon.
@Suite struct WISETests {
  private static let horizons = """
    WISE3_ID;HONU;DESIG;TOPDEP;BOTDEP;ORGC;TOTN;CLAY;SILT;SAND;PHH2O;BULKDENS;GRAVEL;CECSOIL
    AF0001;1;A;0;15;7,6;0,5;20;30;50;7,9;1,32;4;12,5
    AF0001;2;B;15;60;2,3;;25;30;45;8,1;;;
    BR002;1;O;3;0;310;;;;;4,2;;;
    BR002;2;Ah;0;20;< 0,5;;30;30;40;4,6;1,1;0;9
    """
  private static let sites = """
    WISE3_id,SOURCE_ID,LATDD,LONDD
    AF0001,x,34.5,69.25
    BR002,y,-10.75,-48.5
    """

  private func open(
    _ horizons: String = horizons, _ sites: String = sites
  ) throws -> SoilProfiles {
    try TestLayouts.open(
      ["WISE3_HORIZON.csv": horizons, "WISE3_SITE.csv": sites], "WISE3_HORIZON.csv")
  }

  @Test func valuesAreInTheirUnitsAndPlacesFromTheSites() throws {
    let profiles = try open()
    #expect(profiles.ids == ["AF0001", "BR002"])
    #expect(profiles.notes.contains("the layout is that of ISRIC-WISE 3"))
    #expect(TestLayouts.values(profiles, .organicCarbon) == [7.6, 2.3])
    #expect(TestLayouts.values(profiles, .clay) == [20, 25])
    #expect(TestLayouts.values(profiles, .bulkDensity)[0] == 1.32)
    #expect(TestLayouts.values(profiles, .totalNitrogen)[1].isNaN)
    #expect(profiles.profiles[0].x == 69.25 && profiles.profiles[0].y == 34.5)
  }

  @Test func litterAndLimitsAreTreatedAsElsewhere() throws {
    let profiles = try open()
    #expect(TestProfiles.spans(profiles, 1) == [[0, 20]])
    #expect(profiles.profiles[1].horizons[0].limits.contains(0.5))
    let rules = Set(profiles.checks.cells.map { $0[1].text })
    #expect(rules.contains("litter above the surface") && rules.contains("below detection limit"))
  }

  @Test func theOrderOfColumnsDoesNotMatter() throws {
    let turned = try open(
      TestLayouts.reversed(Self.horizons, separator: ";"),
      TestLayouts.reversed(Self.sites, separator: ","))
    #expect(TestLayouts.content(turned) == TestLayouts.content(try open()))
  }

  @Test func aHeaderThatIsNearToItIsNotTaken() {
    let near = "PRID;HONU;TOPDEP;BOTDEP;ORGC\n1;1;0;10;5\n"
    #expect(
      TestLayouts.error(["h.csv": near], "h.csv").contains("are not those of a known layout"))
  }

  @Test func aWrongSecondFileIsNamed() {
    let files = [
      "h.csv": Self.horizons, "other.csv": "id,LATDD,LONDD\nAF0001,1,2\n",
      "foreign.csv": "WISE3_id,LATDD,LONDD\nZZ9,1,2\n",
    ]
    let without = TestLayouts.error(files, "h.csv")
    #expect(without.contains("WISE3_SITE.csv") && without.contains("name it with sites:"))
    let other = TestLayouts.error(files, "h.csv", sites: "other.csv")
    #expect(other.contains("has no column “WISE3_id”"))
    let foreign = TestLayouts.error(files, "h.csv", sites: "foreign.csv")
    #expect(foreign.contains("“ZZ9”") && foreign.contains("“AF0001”"))
  }
}
