import Development
import TestFiles
import Testing

@Suite struct RasterFuzzerTests {
  /// Any damaged file may be refused; none may end the process, hang, or throw an error that says
  /// nothing. `dev fuzz` looks for longer.
  @Test(arguments: [1, 2])
  func damagedFilesAreRefusedWithAnError(_ seed: Int) throws {
    try TestFolder.with { folder in
      var fuzz = try RasterFuzzer(folder: folder, seed: seed)
      let summary = try fuzz.run(count: 300)
      #expect(summary.findings == [])
      #expect(summary.count == 300)
      #expect(summary.refused > 50)
    }
  }
}
