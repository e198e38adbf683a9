import Foundation

/// Files of the folder `Fixtures`, and a fresh folder for files that tests write.
enum Fixtures {
  static let folder =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
    + "/Fixtures/"

  static func path(_ name: String) -> String { folder + name }

  /// A grid of numbers; empty entries are not-a-number.
  static func numbers(_ name: String) throws -> [[Double]] {
    let text = try String(contentsOfFile: path(name), encoding: .utf8)
    return text.split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) ?? .nan }
    }
  }

  /// Runs a test with a folder that is removed afterwards.
  static func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("geodata-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  /// Runs a test with a file of some bytes.
  static func withFile(_ name: String, _ content: String, _ body: (String) throws -> Void) throws {
    try withFolder { folder in
      try Data(content.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
      try body(folder + "/" + name)
    }
  }
}
