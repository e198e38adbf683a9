import Basics
import Foundation
import Testing

@Suite struct WrittenFilesTests {
  private let data = Data("new".utf8)

  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "written-\(UUID())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func contents(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test func aFileReplacesAnOlderOneAndLeavesNothingBeside() throws {
    try withFolder { folder in
      for text in ["a long old text", "new"] {
        try FilePaths.write(Data(text.utf8), to: folder + "/a.txt")
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/a.txt")) == data)
      #expect(try contents(folder) == ["a.txt"])
    }
  }

  @Test func aFolderThatIsNotThereIsNamedAndNotMade() throws {
    try withFolder { folder in
      #expect(throws: WritingProblem.noFolder(folder + "/none")) {
        try FilePaths.write(data, to: folder + "/none/a.txt")
      }
      let left = try contents(folder)
      #expect(left.isEmpty)
    }
  }

  @Test func aFolderInPlaceOfTheFileStaysAsItIs() throws {
    try withFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/taken/inside", withIntermediateDirectories: true)
      #expect(throws: WritingProblem.refused(reason: "there is a folder of that name")) {
        try FilePaths.write(data, to: folder + "/taken")
      }
      #expect(try contents(folder) == ["taken"])
      #expect(try contents(folder + "/taken") == ["inside"])
    }
  }

  /// No file system takes a name of 300 bytes; the temporary file must not stay either.
  @Test func whatTheSystemSaysIsTheReason() throws {
    try withFolder { folder in
      let name = String(repeating: "n", count: 300)
      let problem = #expect(throws: WritingProblem.self) {
        try FilePaths.write(data, to: folder + "/" + name)
      }
      #expect(problem?.description.isEmpty == false)
      #expect(problem?.description.contains(folder) == false)
      let left = try contents(folder)
      #expect(left.isEmpty)
    }
  }

  @Test(arguments: ["https://example.org/a.txt", "/vsizip/a.zip/a.txt"])
  func filesElsewhereAreRefused(_ path: String) {
    #expect(throws: WritingProblem.elsewhere) {
      try FilePaths.write(data, to: FilePaths.expanded(path))
    }
  }
}
