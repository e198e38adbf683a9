import Soil
import Testing

/// Invented rows. Columns and units: the standards of the R package febr and the script that makes
/// the repository's tables, which say g/kg, kg/dm³ and SIRGAS 2000.
@Suite struct FEBRTests {
  private static let layers = """
    dataset_id;observacao_id;coord_x;coord_y;camada_id;camada_nome;profund_sup;profund_inf;terrafina;argila;silte;areia;carbono;ctc;ph;dsi
    ctb0001;1;-49,5;-25,25;1;A;0;20;980;350;250;400;21,5;12,3;5,1;1,25
    ctb0001;1;-49,5;-25,25;2;B;20;60;1000;450;250;300;8;;4,9;
    ctb0002;1;-52,0;-28,5;1;A;0;10;1000;100;100;800;< 1;2;NA;1,4
    """

  @Test func numbersHaveDecimalCommasAndBecomeTheUnitsThatAreKept() throws {
    let profiles = try TestLayouts.open(
      ["febr-superconjunto.txt": Self.layers], "febr-superconjunto.txt")
    #expect(profiles.notes.contains("the layout is that of FEBR"))
    #expect(TestLayouts.values(profiles, .organicCarbon) == [21.5, 8])
    #expect(TestLayouts.values(profiles, .clay) == [35, 45])
    #expect(TestLayouts.values(profiles, .bulkDensity)[0] == 1.25)
    #expect(TestLayouts.values(profiles, .other("coarse fragments by mass")) == [2, 0])
    #expect(profiles.profiles[0].x == -49.5 && profiles.profiles[0].y == -25.25)
    #expect(profiles.crs.definition == "EPSG:4674")
  }

  @Test func observationsOfTwoDataSetsStayApart() throws {
    let profiles = try TestLayouts.open(["f.txt": Self.layers], "f.txt")
    #expect(profiles.ids == ["ctb0001 / 1", "ctb0002 / 1"])
    #expect(TestLayouts.values(profiles, .pH, profile: 1)[0].isNaN)
    #expect(profiles.profiles[1].horizons[0].limits.contains(1))
  }

  @Test func tabsAndAnotherOrderOfColumnsGiveTheSame() throws {
    let tabs = Self.layers.replacing(";", with: "\t")
    let expected = TestLayouts.content(try TestLayouts.open(["f.txt": Self.layers], "f.txt"))
    for rows in [tabs, TestLayouts.reversed(tabs, separator: "\t")] {
      #expect(TestLayouts.content(try TestLayouts.open(["f.txt": rows], "f.txt")) == expected)
    }
  }

  @Test func layersAboveTheMineralSoilAreLitter() throws {
    let rows = """
      dataset_id;observacao_id;coord_x;coord_y;camada_nome;profund_sup;profund_inf;carbono
      ctb1;P1;-49;-25;O;5;0;300
      ctb1;P1;-49;-25;A;0;15;30
      """
    let profiles = try TestLayouts.open(["f.txt": rows], "f.txt")
    #expect(TestProfiles.spans(profiles) == [[0, 15]])
  }

  /// Expected: 51° W is the middle of zone 22, and 27.122469642° S ends the arc of the meridian of
  /// GRS 80 that is 3,000,000 m / 0.9996 long, by numerical integration.
  @Test func placesOfSeveralReferenceSystemsAreBroughtTogether() throws {
    let layers = """
      dataset_id\tobservacao_id\tprofund_sup\tprofund_inf\tcarbono
      ctb1\tP1\t0\t20\t15
      ctb1\tP2\t0\t20\t12
      ctb1\tP3\t0\t20\t12
      """
    let observations = """
      dataset_id\tobservacao_id\tcoord_sistema\tcoord_x\tcoord_y
      ctb1\tP1\tEPSG:31982\t500000\t7000000
      ctb1\tP2\tEPSG:4674\t-51,5\t-27,25
      ctb1\tP3\tunknown\t1\t2
      """
    let profiles = try TestLayouts.open(
      ["febr-camada.txt": layers, "febr-observacao.txt": observations], "febr-camada.txt")
    #expect(abs(profiles.profiles[0].x + 51) < 1e-9)
    #expect(abs(profiles.profiles[0].y + 27.122469642) < 1e-8)
    #expect(profiles.profiles[1].x == -51.5 && profiles.profiles[1].y == -27.25)
    #expect(profiles.profiles[2].x.isNaN)
    #expect(profiles.notes.contains { $0.hasPrefix("“unknown” is no reference system") })
  }

  @Test func aHeaderThatIsNearToItIsNotTaken() {
    let near = "observacao_id;profund_sup;profund_inf;carbono\n1;0;10;5\n"
    #expect(
      TestLayouts.error(["h.csv": near], "h.csv").contains("are not those of a known layout"))
  }

  @Test func aWrongSecondFileIsNamed() {
    let layers = "dataset_id;observacao_id;profund_sup;profund_inf;carbono\nctb1;1;0;9;5\n"
    let error = TestLayouts.error(
      ["l.csv": layers, "o.csv": "observacao_id;coord_x;coord_y\n1;-49;-25\n"], "l.csv",
      sites: "o.csv")
    #expect(error.contains("has no column “dataset_id”"))
  }
}
