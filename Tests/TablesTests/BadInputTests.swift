import Foundation
import Tables
import Testing

/// What `Table.read` makes of files of separated values that are damaged, something else, or written as
/// other programs do: what it says is wrong, or what it read and what it notes.
@Suite struct BadInputTests {
  private func read(_ bytes: [UInt8]) throws -> Table {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bad-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(bytes).write(to: folder.appending(path: "t.csv"))
    return try Table.read(folder.path + "/t.csv")
  }

  private static func noise(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 7) }
  }

  @Test(arguments: [
    ("", "holds no rows"), ("\n\n\n", "holds no rows"),
    ("a,b\n\"1,2\n3,4\n", "line 2: a quotation mark opens an entry and none closes it"),
    ("a,b\n1,2,3\n", "line 2: 3 entries, but the header has 2 columns"),
    ("<!DOCTYPE html><html>", "it is a web page and no data"),
    ("version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "git lfs pull"),
    ("PK\u{3}\u{4}\u{14}\0\0", "it is an archive (.zip) or a workbook"),
    ("PAR1\u{15}\u{4}", "it is a Parquet file"), ("%PDF-1.5\n%", "it is a PDF document"),
    ("RDX3\nX\n\0\0", "it is data of R"),
    ("BZh91AY&SY", "it is compressed (.bz2)"),
  ])
  func textsThatAreNoTablesSayWhatTheyAre(_ content: String, _ expected: String) throws {
    let error = #expect(throws: TableError.self) { try read(Array(content.utf8)) }
    #expect(error?.description.contains(expected) == true)
  }

  @Test(arguments: [
    ([0x1F, 0x8B, 8, 0] as [UInt8], "it is compressed (.gz)"),
    ([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10], "it is a picture"),
    ([0xFF, 0xD8, 0xFF, 0xE0], "it is a picture"),
    ([0x49, 0x49, 0x2A, 0, 8, 0, 0, 0], "it is a raster"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "it is a workbook"),
    ([1, 2, 3, 4], "it is no text"),
  ])
  func otherFilesSayWhatTheyAre(_ start: [UInt8], _ expected: String) throws {
    for content in [start, start + Self.noise(3_000)] {
      let error = #expect(throws: TableError.self) { try read(content) }
      #expect(error?.description.contains(expected) == true)
    }
  }

  /// Names of columns that begin as other files do: axes of a redundancy analysis, radiation.
  @Test(arguments: ["RDA1,RDA2", "RDX3", "PAR1;PAR2", "BZh9,b", "Rar!,b", "PK,id", "II*,b", "X"])
  func namesAreNotTakenForOtherFiles(_ header: String) throws {
    let width = header.split { $0 == "," || $0 == ";" }.count
    let separator = header.contains(";") ? ";" : ","
    let row = (1...width).map(String.init).joined(separator: separator)
    let table = try read(Array("\(header)\n\(row)\n".utf8))
    #expect(table.count == 1 && table.columns.count == width)
  }

  @Test func foldersAndMissingFilesSaySo() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bad-\(UUID()).csv")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let error = #expect(throws: TableError.self) { try Table.read(folder.path) }
    #expect(error?.description.contains("it is a folder; name a file in it") == true)
    let missing = #expect(throws: TableError.self) { try Table.read(folder.path + "/none.csv") }
    #expect(missing?.description.hasPrefix("There is no file") == true)
  }

  /// The same rows as other programs write them.
  @Test(arguments: [
    ("clay;Ort\n20,5;M\u{FC}nchen\n", String.Encoding.windowsCP1252),
    ("clay;Ort\r\n20,5;M\u{FC}nchen\r\n", .utf8),
    ("clay\tOrt\n20.5\tM\u{FC}nchen\n", .utf16LittleEndian),
    ("\u{FEFF}clay\tOrt\r20.5\tM\u{FC}nchen\r", .utf16BigEndian),
    ("sep=;\nclay;Ort\n\"20,5\";\"M\u{FC}nchen\"", .utf8),
    ("clay|Ort\n20.5|M\u{FC}nchen\n\n\n", .utf8),
  ])
  func flavoursAreTheSameTable(_ content: String, _ encoding: String.Encoding) throws {
    let table = try read(Array(try #require(content.data(using: encoding))))
    #expect(table.columns == ["clay", "Ort"])
    #expect(try table["clay"].numbers == [20.5])
    #expect(try table["Ort"].texts == ["M\u{FC}nchen"])
  }

  @Test func whatIsDoubtfulIsNoted() throws {
    func notes(_ text: String) throws -> String {
      try read(Array(text.utf8)).notes.joined(separator: "\n")
    }
    #expect(try notes("a,b\n1\n2,3\n").contains("rows with fewer entries than the 2 columns"))
    #expect(try notes("a,b\n1,2\0\n").contains("1 byte of zero"))
    let rows = (0..<40).map { "\($0),2\n" }.joined()
    #expect(try notes("a,b\n" + rows + "n.d.,3\n").contains("types: [\"a\": .number]"))
  }
}
