import Development
import TestFiles
import Testing

@Suite struct ProfileFuzzerTests {
  private func run(_ seed: Int, _ count: Int, files: [String] = []) throws
    -> ProfileFuzzer.Counts
  {
    var counts = ProfileFuzzer.Counts()
    try TestFolder.with { folder in
      var fuzzer = try ProfileFuzzer(seed: seed, folder: folder, files: files)
      counts = try fuzzer.run(count: count)
    }
    return counts
  }

  @Test(arguments: [1, 2, 3])
  func damagedTextsAreReadOrRefused(_ seed: Int) throws {
    let counts = try run(seed, 700)
    #expect(counts.total == 700)
    #expect(counts.read > 50 && counts.refused > 50)
  }

  @Test func damagedFeatureFilesAreReadOrRefused() throws {
    let files = try ["gpkg", "shp", "dbf"].map {
      try Repository(around: #filePath).path(of: "Tests/SoilTests/Fixtures/Profiles/profiles.\($0)")
    }
    let counts = try run(4, 1_000, files: files)
    #expect(counts.total == 1_000)
    #expect(counts.read > 50 && counts.refused > 50)
  }

  @Test func equalSeedsDoEqualDamage() throws {
    #expect(try run(5, 60) == run(5, 60))
  }

  @Test func missingFilesThrow() {
    #expect(throws: (any Error).self) { try run(1, 1, files: ["/no/such.gpkg"]) }
  }
}
