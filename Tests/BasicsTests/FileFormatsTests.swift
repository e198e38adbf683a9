import Basics
import Testing

@Suite struct FileFormatsTests {
  private let formats = FileFormats([(".tif", 1), (".tiff", 1), (".json", 2), (".geojson", 3)])

  @Test(arguments: [
    ("a.tif", 1), ("/no/folder/a.TIFF", 1), ("a.json", 2), ("a.b.GeoJSON", 3), ("~/a.json", 2),
  ])
  func theEndingTellsTheFormat(_ path: String, format: Int) throws {
    #expect(try formats.format(of: path) == format)
  }

  @Test(arguments: ["a", "a.png", "tif", "", "a.tif/b", "a.tif.gz", "a.tif "])
  func anotherEndingIsRefusedWithTheList(_ path: String) {
    let problem = WritingProblem.unknownEnding(known: [".tif", ".tiff", ".json", ".geojson"])
    #expect(throws: problem) { try formats.format(of: path) }
    #expect(
      problem.description
        == "the ending tells the format; end the name with one of .tif, .tiff, .json, .geojson")
  }

  @Test func aSingleEndingIsNoChoice() {
    #expect(
      WritingProblem.unknownEnding(known: [".svg"]).description
        == "the ending tells the format; end the name with .svg")
  }
}
