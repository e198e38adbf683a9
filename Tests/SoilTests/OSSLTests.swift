import Soil
import Testing

/// Invented rows. Columns and units: the tables of names of soilspectroscopy/ossl-imports and the
/// library's manual, which agree.
@Suite struct OSSLTests {
  private static let whole = """
    dataset.code_ascii_txt,id.layer_uuid_txt,longitude.point_wgs84_dd,latitude.point_wgs84_dd,layer.upper.depth_usda_cm,layer.lower.depth_usda_cm,observation.date.begin_iso.8601_yyyy.mm.dd,id.dataset.site_ascii_txt,oc_usda.c729_w.pct,clay.tot_usda.a334_w.pct,ph.h2o_usda.a268_index,scan_visnir.350_ref
    A.SSL,aa01,15.5,-7.25,0,20,2011-01-01,,2.9,31,5.1,0.1
    A.SSL,aa02,15.5,-7.25,20,50,2011-01-01,,1.1,40,NA,0.1
    A.SSL,aa03,16.5,-7.5,0,20,2011-01-01,,0.8,12,6.2,0.2
    """

  @Test func layersOfOnePlaceAreOneProfile() throws {
    let profiles = try TestLayouts.open(["ossl_all_L1.csv": Self.whole], "ossl_all_L1.csv")
    #expect(profiles.notes.contains("the layout is that of OSSL"))
    #expect(profiles.count == 2)
    #expect(TestProfiles.spans(profiles) == [[0, 20], [20, 50]])
    #expect(TestLayouts.values(profiles, .organicCarbon) == [29, 11])
    #expect(TestLayouts.values(profiles, .clay) == [31, 40])
    #expect(TestLayouts.values(profiles, .pH)[1].isNaN)
    #expect(profiles.profiles[0].x == 15.5 && profiles.profiles[0].y == -7.25)
  }

  @Test func theOrderOfColumnsDoesNotMatter() throws {
    let turned = try TestLayouts.open(
      ["o.csv": TestLayouts.reversed(Self.whole, separator: ",")], "o.csv")
    let profiles = try TestLayouts.open(["o.csv": Self.whole], "o.csv")
    #expect(TestLayouts.content(turned) == TestLayouts.content(profiles))
  }

  @Test func valuesAreJoinedWithTheDepthsAndPlacesOfTheSites() throws {
    let values = """
      id.layer_uuid_txt,dataset.code_ascii_txt,oc_usda.c1059_w.pct,oc_iso.10694_w.pct,silt.tot_usda.c62_w.pct
      k2,K.SSL,,1.5,40
      k1,K.SSL,2.5,,30
      k3,K.SSL,< 0.1,,20
      """
    let sites = """
      id.layer_uuid_txt,dataset.code_ascii_txt,id.dataset.site_ascii_txt,longitude.point_wgs84_dd,latitude.point_wgs84_dd,layer.upper.depth_usda_cm,layer.lower.depth_usda_cm,horizon.designation_usda_txt
      k1,K.SSL,007,-95.5,40.25,0,18,Ap
      k2,K.SSL,007,-95.5,40.25,18,40,Bt
      k3,K.SSL,008,,,0,18,Ap
      """
    let profiles = try TestLayouts.open(
      ["ossl_soillab_L0.csv": values, "ossl_soilsite_L0.csv": sites], "ossl_soillab_L0.csv")
    #expect(profiles.ids == ["K.SSL / 007 / -95.5 / 40.25", "K.SSL / 008"])
    #expect(TestProfiles.spans(profiles) == [[0, 18], [18, 40]])
    #expect(TestLayouts.values(profiles, .organicCarbon) == [25, 15])
    #expect(profiles.censored.count == 1)
    #expect(profiles.profiles[1].x.isNaN)
  }

  /// One place, sampled in two years, as the points of LUCAS.
  @Test func yearsStayApart() throws {
    let rows = """
      dataset.code_ascii_txt,id.layer_uuid_txt,id.dataset.site_ascii_txt,longitude.point_wgs84_dd,latitude.point_wgs84_dd,layer.upper.depth_usda_cm,layer.lower.depth_usda_cm,observation.date.begin_iso.8601_yyyy.mm.dd,oc_iso.10694_w.pct
      L.SSL,a,4786,9.5,47.25,0,20,2009-05-01,2
      L.SSL,b,4786,9.5,47.25,0,20,2015-05-01,3
      """
    let profiles = try TestLayouts.open(["o.csv": rows], "o.csv")
    #expect(profiles.count == 2)
    #expect(TestLayouts.values(profiles, .organicCarbon, profile: 1) == [30])
  }

  @Test func sitesWithoutValuesSayWhichAreSought() {
    let sites = """
      id.layer_uuid_txt,longitude.point_wgs84_dd,latitude.point_wgs84_dd,layer.upper.depth_usda_cm,layer.lower.depth_usda_cm
      k1,1,2,0,18
      """
    let error = TestLayouts.error(["s.csv": sites], "s.csv")
    #expect(error.contains("no property of OSSL") && error.contains("oc_usda.c729_w.pct"))
  }

  @Test func spectraAloneAreNotTaken() {
    let near = "id.layer_uuid_txt,scan_visnir.350_ref\nk1,0.1\n"
    #expect(
      TestLayouts.error(["s.csv": near], "s.csv").contains("are not those of a known layout"))
  }

  @Test func aWrongSecondFileIsNamed() {
    let values = "id.layer_uuid_txt,oc_usda.c729_w.pct\nk1,2\n"
    let files = [
      "v.csv": values, "mir.csv": "id.layer_uuid_txt,scan_mir.600_abs\nk1,1.4\n",
    ]
    let error = TestLayouts.error(files, "v.csv", sites: "mir.csv")
    #expect(error.contains("has no column “layer.upper.depth_usda_cm”"))
    #expect(TestLayouts.error(files, "v.csv").contains("ossl_soilsite_L0.csv"))
  }
}
