import Soil
import Testing

/// Invented rows. Columns and units: the survey's own scripts for stocks of carbon and others that
/// read its tables.
@Suite struct RaCATests {
  private static let samples = """
    rcasiteid,upedonid,samp,TOP,BOT,hzname,Bulkdensity,SOC_pred1,Measure_BD,Model_BD,c_tot_ncs,n_tot_ncs,caco3,fragvolc
    C0101F01,C0101F01-1,1,0,5,A,1.1,3.2,1.05,1.2,3,0.2,NA,2
    C0101F01,C0101F01-1,2,5,30,Bk,1.3,1.4,NULL,1.31,2,0.1,10,NULL
    C0101F01,C0101F01-2,1,0,5,A,1.2,2.75,NULL,NULL,NULL,,NULL,0
    X0202R02,X0202R02-1,1,0,5,Oi,0.2,40,,0.15,< 0.1,1.5,NA,0
    """
  private static let places = """
    RaCA_Id,Gen_lat,Gen_long
    C0101F01,47.01,-122.77
    X0202R02,40.5,-100.25
    """

  private func open(_ samples: String = samples, _ places: String = places) throws -> SoilProfiles {
    try TestLayouts.open(
      ["RaCA_samples.csv": samples, "RaCa_general_location.csv": places], "RaCA_samples.csv")
  }

  @Test func organicCarbonIsTotalCarbonWithoutCarbonate() throws {
    let profiles = try open()
    #expect(profiles.notes.contains("the layout is that of RaCA"))
    let carbon = TestLayouts.values(profiles, .organicCarbon)
    #expect(carbon[0] == 30 && abs(carbon[1] - 8) < 1e-12)
    #expect(TestLayouts.values(profiles, .totalNitrogen) == [2, 1])
    let notes = profiles.notes.joined(separator: "\n")
    #expect(notes.contains("1 time organic carbon was computed as total carbon - 0.12"))
    #expect(notes.contains("1 time organic carbon was predicted from spectra"))
  }

  @Test func whatWasModelledIsCounted() throws {
    let profiles = try open()
    #expect(TestLayouts.values(profiles, .bulkDensity) == [1.05, 1.31])
    #expect(TestLayouts.values(profiles, .bulkDensity, profile: 1) == [1.2])
    #expect(TestLayouts.values(profiles, .organicCarbon, profile: 1) == [27.5])
    #expect(profiles.notes.contains("2 times bulk density was modelled by the survey"))
    #expect(TestLayouts.values(profiles, .coarseFragments)[1].isNaN)
  }

  @Test func pedonsOfASiteShareItsPlace() throws {
    let profiles = try open()
    #expect(profiles.ids == ["C0101F01-1", "C0101F01-2", "X0202R02-1"])
    #expect(profiles.profiles[0].x == -122.77 && profiles.profiles[1].x == -122.77)
    #expect(profiles.profiles[1].y == 47.01)
  }

  @Test func limitsStayLimits() throws {
    let profiles = try open()
    #expect(profiles.censored.count == 1)
    #expect(profiles.checks.cells.count { $0[1].text == "below detection limit" } == 1)
  }

  @Test func organicHorizonsAreToldByTheirNames() throws {
    let rules = try open().checks.cells.map { $0[1].text }
    #expect(rules.contains("organic horizon by its name"))
  }

  @Test func theOrderOfColumnsDoesNotMatter() throws {
    let turned = try open(
      TestLayouts.reversed(Self.samples, separator: ","),
      TestLayouts.reversed(Self.places, separator: ","))
    #expect(TestLayouts.content(turned) == TestLayouts.content(try open()))
  }

  @Test func sitesWithoutAPlaceAreKept() throws {
    let profiles = try open(Self.samples, "RaCA_Id,Gen_lat,Gen_long\nC0101F01,47.01,-122.77\n")
    #expect(profiles.profiles[2].x.isNaN)
    #expect(
      TestProfiles.findings(profiles).contains {
        $0.hasPrefix("X0202R02-1 | no row in the sites file")
      })
  }

  @Test func aHeaderThatIsNearToItIsNotTaken() {
    let near = "rcasiteid,upedonid,SOCstock5,SOCstock30\nC1,C1-1,1,2\n"
    #expect(
      TestLayouts.error(["p.csv": near], "p.csv").contains("are not those of a known layout"))
  }

  @Test func aWrongSecondFileIsNamed() {
    let files = [
      "RaCA_samples.csv": Self.samples, "pedons.csv": "site,Gen_lat,Gen_long\nC1,1,2\n",
      "stocks.csv": "rcasiteid,SOCstock5\nC0101F01,3\n",
    ]
    let pedons = TestLayouts.error(files, "RaCA_samples.csv", sites: "pedons.csv")
    #expect(pedons.contains("has no column “RaCA_Id”"))
    let stocks = TestLayouts.error(files, "RaCA_samples.csv", sites: "stocks.csv")
    #expect(stocks.contains("has no column “Gen_long”"))
  }
}
