import Foundation
import Soil
import TestFiles
import Testing

/// The same two horizons, written as different programs write them.
@Suite struct CSVFlavoursTests {
  static let flavours: [(name: String, text: String)] = [
    ("commas", "id,top,bottom,oc,x,y\n01,0,10,20.5,10.25,50\n01,10,30,7,10.25,50\n"),
    ("semicolons", "id;top;bottom;oc;x;y\n01;0;10;20,5;10,25;50\n01;10;30;7;10,25;50\n"),
    ("tabs", "id\ttop\tbottom\toc\tx\ty\n01\t0\t10\t20.5\t10.25\t50\n01\t10\t30\t7\t10.25\t50\n"),
    (
      "Excel's line",
      "sep=;\r\nid;top;bottom;oc;x;y\r\n01;0;10;20,5;10,25;50\r\n"
        + "01;10;30;7;10,25;50\r\n"
    ),
    (
      "Excel's line after a byte order mark",
      "\u{FEFF}sep=,\r\nid,top,bottom,oc,x,y\r\n01,0,10,\"20,5\",\"10,25\",50\r\n"
        + "01,10,30,7,\"10,25\",50\r\n"
    ),
    (
      "byte order mark and quotes",
      "\u{FEFF}\"id\";\"top\";\"bottom\";\"oc\";\"x\";\"y\"\r\n"
        + "\"01\";\"0\";\"10\";\"20,5\";\"10,25\";\"50\"\r\n"
        + "\"01\";\"10\";\"30\";\"7\";\"10,25\";\"50\"\r\n"
    ),
    ("spaces", "id,top,bottom,oc,x,y\n01, 0 , 10, 20.5 ,10.25,50\n01,10,30,7,10.25,50\n"),
  ]

  @Test(arguments: flavours.map(\.text))
  func allFlavoursReadAlike(_ text: String) throws {
    try TestFolder.with { folder in
      try TestFolder.write(text, to: folder + "/h.csv")
      let profiles = try SoilProfiles.read(
        folder + "/h.csv", profile: "id", top: "top", bottom: "bottom", x: "x", y: "y",
        properties: ["oc": .organicCarbon])
      #expect(profiles.ids == ["01"])
      #expect(TestProfiles.spans(profiles) == [[0, 10], [10, 30]])
      #expect(profiles.profiles[0].horizons.map { $0.values[0] } == [20.5, 7])
      #expect(profiles.profiles[0].x == 10.25)
      #expect(profiles.checks.count == 0)
      #expect(profiles.source == "h.csv")
    }
  }

  /// What Excel calls “Unicode text”.
  @Test func textInUTF16IsRead() throws {
    try TestFolder.with { folder in
      let text = "id\ttop\tbottom\toc\tx\ty\nä\t0\t10\t20\t1\t1\n"
      try text.write(toFile: folder + "/h.txt", atomically: true, encoding: .utf16)
      let profiles = try SoilProfiles.read(
        folder + "/h.txt", profile: "id", top: "top", bottom: "bottom", x: "x", y: "y",
        properties: ["oc": .organicCarbon])
      #expect(profiles.ids == ["ä"])
    }
  }

  @Test func rowsThatAreTooShortAreNamed() throws {
    let profiles = try TestProfiles.read("a,0,10,20,1,1\nb,0,10\nc,0,10,30,1,1\n")
    #expect(profiles.count == 3)
    #expect(
      profiles.notes.contains(
        "rows with fewer entries than the 6 columns of the header: 1, the first in line 3; what is "
          + "not there counts as missing"))
  }

  @Test func columnsThatNobodyAskedForAreNamed() throws {
    let profiles = try TestProfiles.read(
      "a,0,10,20,1,1,x,7\n", header: "id,top,bottom,oc,x,y,remark,iron")
    #expect(profiles.notes.contains("columns that were not read: remark, iron"))
  }
}
