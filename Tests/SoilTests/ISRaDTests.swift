import Soil
import Testing

/// Invented rows. Columns and units: the template of the database (its third line holds the units)
/// and scripts that read the flattened tables.
@Suite struct ISRaDTests {
  private static let layers = """
    entry_name,site_name,site_lat,site_long,pro_name,pro_lat,pro_long,lyr_name,lyr_top,lyr_bot,lyr_hzn,lyr_bd_samp,lyr_clay_tot_psa,lyr_ph_h2o,lyr_c_org,lyr_n_tot
    Author_2001,North,51,10,Pit 1,51.5,10.25,a,-4,0,Oa,0.14,,,44.5,1.5
    Author_2001,North,51,10,Pit 1,51.5,10.25,b,0,10,A,1.1,20,5.5,3.25,0.2
    Author_2001,North,51,10,Pit 1,51.5,10.25,c,10,Inf,B,,,,NA,
    Author_2001,South,50,9,Pit 1,,,d,0,10,A,1.2,25,6,< 0.5,
    Other_2005,North,45,8,Pit 1,NA,NA,e,0,15,A,1.3,30,7,2,0.1
    """

  private func open(_ rows: String = layers) throws -> SoilProfiles {
    try TestLayouts.open(["ISRaD_data_flat_layer.csv": rows], "ISRaD_data_flat_layer.csv")
  }

  @Test func profilesAreNamedWithinSitesAndEntries() throws {
    let profiles = try open()
    #expect(profiles.notes.contains("the layout is that of ISRaD"))
    #expect(
      profiles.ids == [
        "Author_2001 / North / Pit 1", "Author_2001 / South / Pit 1", "Other_2005 / North / Pit 1",
      ])
  }

  @Test func placesAreThoseOfTheProfileOrElseOfTheSite() throws {
    let profiles = try open().profiles
    #expect(profiles.map(\.x) == [10.25, 9, 8])
    #expect(profiles.map(\.y) == [51.5, 50, 45])
  }

  @Test func valuesBecomeTheUnitsThatAreKept() throws {
    let profiles = try open()
    #expect(TestProfiles.spans(profiles) == [[0, 10]])
    #expect(TestLayouts.values(profiles, .organicCarbon) == [32.5])
    #expect(TestLayouts.values(profiles, .totalNitrogen) == [2])
    #expect(TestLayouts.values(profiles, .clay) == [20])
    #expect(TestLayouts.values(profiles, .bulkDensity) == [1.1])
  }

  @Test func layersAboveTheMineralSoilAndLimitsAreTreatedAsElsewhere() throws {
    let profiles = try open()
    let rules = Set(profiles.checks.cells.map { $0[1].text })
    #expect(rules.isSuperset(of: ["litter above the surface", "out of range"]))
    #expect(profiles.censored.count == 1)
    let kept = try TestLayouts.open(
      ["i.csv": Self.layers], "i.csv", repairs: ProfileRepairs(litter: .shiftToZero))
    #expect(TestProfiles.spans(kept) == [[0, 4], [4, 14]])
  }

  @Test func theOrderOfColumnsDoesNotMatter() throws {
    let turned = try open(TestLayouts.reversed(Self.layers, separator: ","))
    #expect(TestLayouts.content(turned) == TestLayouts.content(try open()))
  }

  @Test func tablesOfAnEntryAreJoinedByAllNames() throws {
    let layers = """
      entry_name,site_name,pro_name,lyr_name,lyr_top,lyr_bot,lyr_c_org
      A,North,1,a,0,10,3
      A,South,1,b,0,10,2
      """
    let places = "pro_lat,pro_long,pro_name,site_name,entry_name\n50,8,1,South,A\n51,9,1,North,A\n"
    let profiles = try TestLayouts.open(
      ["layer.csv": layers, "profile.csv": places], "layer.csv")
    #expect(profiles.profiles.map(\.x) == [9, 8])
  }

  @Test func fractionsAreNotTakenForLayers() {
    let near =
      "entry_name,site_name,pro_name,lyr_name,lyr_top,lyr_bot,lyr_c_org,frc_name\nA,N,1,a,0,9,3,f\n"
    #expect(
      TestLayouts.error(["f.csv": near], "f.csv").contains("are not those of a known layout"))
  }

  @Test func aWrongSecondFileIsNamed() {
    let layers = "entry_name,site_name,pro_name,lyr_top,lyr_bot,lyr_c_org\nA,North,1,0,10,3\n"
    let error = TestLayouts.error(
      ["l.csv": layers, "p.csv": "site,pro_lat,pro_long\nNorth,1,2\n"], "l.csv", sites: "p.csv")
    #expect(error.contains("has no column “entry_name”"))
  }
}
