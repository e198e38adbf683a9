import Foundation

/// A fresh folder for files that a test writes.
package enum TestFolder {
  package static func with(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("soil-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  package static func write(_ content: String, to path: String) throws {
    try Data(content.utf8).write(to: URL(fileURLWithPath: path))
  }
}
