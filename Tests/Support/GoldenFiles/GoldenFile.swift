import Foundation

/// Files that were looked at and are kept, such as pictures; tests compare what they make with them.
package enum GoldenFile {
  /// Compares a text with the golden file of this name in the folder `Snapshots` beside the test.
  ///
  /// With `RECORD_SNAPSHOTS=1` the golden file is written anew. A different text is written beside it,
  /// with `-changed` in its name. A missing golden file is written, except where `CI` is set.
  ///
  /// - Returns: What is wrong; `nil` where the two are equal or the file was recorded.
  package static func difference(
    _ text: String, named name: String, beside test: String = #filePath
  ) throws -> String? {
    let golden = URL(filePath: test).deletingLastPathComponent().appending(
      path: "Snapshots/\(name)")
    let changed = golden.deletingPathExtension().path + "-changed." + golden.pathExtension
    let environment = ProcessInfo.processInfo.environment
    if environment["RECORD_SNAPSHOTS"] == "1" {
      try write(text, to: golden)
      try? FileManager.default.removeItem(atPath: changed)
      return nil
    }
    guard let expected = try? String(contentsOf: golden, encoding: .utf8) else {
      if environment["CI"] == nil { try write(text, to: golden) }
      return "there is no golden file \(name); look at it and keep it"
    }
    guard text != expected else {
      try? FileManager.default.removeItem(atPath: changed)
      return nil
    }
    try write(text, to: URL(filePath: changed))
    return
      "\(name) differs; compare it with the changed one beside it and record it if that is right"
  }

  private static func write(_ text: String, to file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file, options: .atomic)
  }
}
