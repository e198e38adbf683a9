import BindingsGenerator
import Foundation
import Testing

@Suite struct GeneratedTreeTests {
  private func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("generated-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  @Test func writtenFilesAreNoLongerStale() throws {
    let root = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: root) }
    let path = "\(Generation.registrationFolder)/Room.swift"
    let tree = GeneratedTree(root: root, files: [path: "one"])
    #expect(tree.changes == ["missing: \(path)"])
    try tree.write()
    #expect(tree.changes == [])
    #expect(GeneratedTree(root: root, files: [path: "two"]).changes == ["changed: \(path)"])
  }

  @Test func filesThatNothingWritesAreRemoved() throws {
    let root = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: root) }
    let path = "\(Generation.referenceFolder)/Old.md"
    try GeneratedTree(root: root, files: [path: "text"]).write()
    let empty = GeneratedTree(root: root, files: [:])
    #expect(empty.changes == ["left over: \(path)"])
    try empty.write()
    #expect(empty.changes == [])
  }
}
