import Foundation
import Geodata
import Soil
import TestFiles
import Testing

/// Tables as spreadsheets and people leave them: read right, or it is said what is wrong.
@Suite struct SpreadsheetTests {
  private func read(
    _ data: Data, top: String = "top", bottom: String = "bottom", name: String = "h.csv",
    property: SoilProperty = .organicCarbon
  ) throws -> SoilProfiles {
    var result: SoilProfiles?
    try TestFolder.with { folder in
      try data.write(to: URL(fileURLWithPath: folder + "/" + name))
      result = try SoilProfiles.read(
        folder + "/" + name, profile: "id", top: top, bottom: bottom, x: "x", y: "y",
        crs: "EPSG:31467", properties: ["oc": property])
    }
    return try #require(result)
  }

  private func read(
    _ rows: String, header: String = "id;top;bottom;oc;x;y", top: String = "top",
    bottom: String = "bottom", property: SoilProperty = .organicCarbon
  ) throws -> SoilProfiles {
    try read(Data((header + "\n" + rows).utf8), top: top, bottom: bottom, property: property)
  }

  private func message(_ data: Data, name: String = "h.csv") -> String {
    do {
      return try read(data, name: name).description
    } catch {
      return "\(error)"
    }
  }

  @Test func separatedThousandsAreRead() throws {
    let profiles = try read("a;0;10;20,5;3.512.345,7;5 412 345,1\n")
    #expect(profiles.profiles[0].x == 3_512_345.7 && profiles.profiles[0].y == 5_412_345.1)
    #expect(profiles.notes.contains("2 numbers have separated thousands"))
    #expect(profiles.checks.count == 0)
  }

  @Test func commasThatMaySeparateThousandsAreDoubted() throws {
    let rows = "a;0;10;1,320;3500000;5400000\na;10;20;950.5;3500000;5400000\n"
    let profiles = try read(rows, property: .other("iron"))
    #expect(
      TestProfiles.findings(profiles) == [
        " | comma in doubt | oc: 1 number as “1,320”, beside numbers with a decimal point | read as "
          + "decimal commas; take out commas that separate thousands"
      ])
    #expect(try read(rows.replacing("950.5", with: "0,5")).checks.count == 0)
  }

  @Test(arguments: [
    "0-5", "0 – 5 cm", "0 bis 5", "0 to 5cm", "0−0.05 m", "0 cm - 50 mm", "0|5", "0_5", "0:5",
    "0..5", "0…5 cm", "0/5", "(0.0, 5.0]", "[0,5)", "0 a 5 cm", "0 à 5", "0 hasta 5",
  ])
  func bothDepthsMayStandInOneColumn(_ depth: String) throws {
    let profiles = try read(
      "a;\(depth);20;3500000;5400000\na;5-12,5;9;3500000;5400000\n", header: "id;depth;oc;x;y",
      top: "depth", bottom: "depth")
    #expect(TestProfiles.spans(profiles) == [[0, 5], [5, 12.5]])
    #expect(profiles.checks.count == 0)
  }

  @Test func intervalsInAColumnOfOneDepthSayWhatToDo() throws {
    let profiles = try read("a;0-5;5;20;3500000;5400000\n")
    #expect(
      TestProfiles.findings(profiles).first
        == "a | not a number | top: 0-5 | counts as missing: an interval; give its column as top: and "
        + "as bottom:")
  }

  @Test(arguments: [
    "5-Oct", "05.Okt", "Oct-15", "10-мая", "05.10.2021", "2021-10-05", "5/10/2021",
    "00:05:00",
  ])
  func datesThatWereDepthsAreNamed(_ date: String) throws {
    let profiles = try read(
      "a;0-5;20;3500000;5400000\na;\(date);9;3500000;5400000\n", header: "id;depth;oc;x;y",
      top: "depth", bottom: "depth")
    #expect(TestProfiles.spans(profiles) == [[0, 5]])
    #expect(
      TestProfiles.findings(profiles).first
        == "a | not a number | depth: \(date) | counts as missing: a date, as spreadsheets make one of "
        + "5-10; write the column as text")
  }

  /// An inch is 2.54 cm.
  @Test func depthsWithTheirUnitAreConverted() throws {
    let profiles = try read(
      "a;0\";4\";20;3500000;5400000\na;10.16 cm;0.3m;9;3500000;5400000\n")
    #expect(TestProfiles.spans(profiles) == [[0, 10.16], [10.16, 30]])
    #expect(profiles.notes.contains("4 depths written with a unit of its own"))
  }

  @Test func depthsAsHeightsAreTurned() throws {
    let profiles = try read(
      "a;0;-10;20;3500000;5400000\na;-10;-30;9;3500000;5400000\nb;0;-20;8;3500100;5400000\n")
    #expect(TestProfiles.spans(profiles) == [[0, 10], [10, 30]])
    #expect(TestProfiles.spans(profiles, 1) == [[0, 20]])
    #expect(
      TestProfiles.findings(profiles) == [
        " | depths below 0 | all depths are 0 or less and decrease downwards | counted downwards, "
          + "without their signs"
      ])
  }

  @Test func rowsThatAreNoHorizonsAreLeftOut() throws {
    let profiles = try read(
      ";cm;cm;%;m;m\na;0;10;20;3500000;5400000\nid;top;bottom;oc;x;y\nb;0;10;9;3500000;5400100\n"
        + "Mittelwert:;;;14,5;;\n")
    #expect(profiles.ids == ["a", "b"])
    #expect(
      TestProfiles.findings(profiles) == [
        " | row of no horizon | row 1, units: cm, cm, % | left out",
        " | unit in doubt | organic carbon: the row of units says %, it was read as g/kg | kept; if "
          + "the column is in %, read it with that unit",
        " | row of no horizon | row 3, the header once more: id, top, bottom, oc | left out",
        " | row of no horizon | row 5, a total or mean: Mittelwert:, 14,5 | left out",
      ])
  }

  @Test func mergedCellsAreNamed() throws {
    let profiles = try read("a;0;10;20;3500000;5400000\n;10;30;9;;\n;30;50;4;;\n")
    #expect(
      profiles.notes.contains(
        "2 rows have depths and no identifier; where cells were merged, write the identifier into every "
          + "row"))
  }

  @Test func oneIdentifierOfSeveralSurveysIsDoubted() throws {
    let profiles = try read("1;0;10;20;3500000;5400000\n1;0;10;12;3500050;5400020\n")
    #expect(
      profiles.notes.contains {
        $0.hasPrefix("1 profile has several places and repeated horizons, as profiles of several")
      })
  }

  @Test func linesBeforeTheHeaderAreCounted() {
    let text = message(
      Data("Bodenprofile 2021;;;;;\n;Tiefe;;;Lage;\nid;top;bottom;oc;x;y\na;0;10;2;1;1\n".utf8))
    #expect(text.contains("Line 3 has it: take out the lines before that one"))
    let spaces = message(Data("id top bottom oc x y\na 0 10 20 1 1\n".utf8), name: "h.txt")
    #expect(spaces.contains("Its names are separated by spaces"))
  }

  @Test func encodingsAreReadOrNamed() throws {
    let rows = "id;top;bottom;oc;x;y\nMüller;0;10;20;3500000;5400000\n"
    let western = try read(try #require(rows.data(using: .windowsCP1252)))
    #expect(western.ids == ["Müller"])
    #expect(western.notes.contains("“h.csv” is not in UTF-8 and was read as Windows-1252"))
    for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
      #expect(try read(try #require(rows.data(using: encoding))).ids == ["Müller"])
    }
    let cyrillic = "профиль;top;bottom;oc;x;y\nа;0;10;20;1;1\n".data(using: .windowsCP1251)
    #expect(message(try #require(cyrillic)).contains("The file is not in UTF-8"))
  }

  @Test func bytesOfZeroAreLeftOut() throws {
    let profiles = try read(Data("id;top;bottom;oc;x;y\na\0\0;0;10;20;3500000;5400000\n".utf8))
    #expect(profiles.ids == ["a"])
    #expect(profiles.notes.contains("2 bytes of zero in “h.csv” left out"))
  }

  @Test func workbooksUnderAnotherNameAreNamed() {
    let old = Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) + Data(count: 504)
    #expect(message(old).contains("it is a workbook of a spreadsheet program"))
    #expect(message(Data("PK\u{3}\u{4}....xl/workbook.xml".utf8)).contains("it is a workbook"))
    #expect(message(old, name: "h.xls").contains("it is a workbook of a spreadsheet program"))
  }
}
