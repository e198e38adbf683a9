import Figures
import Foundation
import Testing

/// Compares a figure with its golden file `Snapshots/<name>.svg`.
///
/// With `RECORD_SNAPSHOTS=1` the golden file is written anew. A different figure is written beside
/// it as `<name>-changed.svg`. A missing golden file is written, and is a failure where `CI` is set.
func assertSnapshot(
  _ figure: Figure, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")
  let golden = folder.appending(path: "\(name).svg")
  let changed = folder.appending(path: "\(name)-changed.svg")
  let environment = ProcessInfo.processInfo.environment
  let svg = figure.svg
  if environment["RECORD_SNAPSHOTS"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(svg.utf8).write(to: golden, options: .atomic)
    try? FileManager.default.removeItem(at: changed)
    return
  }
  guard let expected = try? String(contentsOf: golden, encoding: .utf8) else {
    if environment["CI"] == nil { try Data(svg.utf8).write(to: golden, options: .atomic) }
    Issue.record(
      "no golden file \(name).svg; look at the picture and keep it", sourceLocation: sourceLocation)
    return
  }
  if svg == expected {
    try? FileManager.default.removeItem(at: changed)
  } else {
    try Data(svg.utf8).write(to: changed, options: .atomic)
    Issue.record(
      "\(name).svg differs; compare it with \(name)-changed.svg and record it if it is right",
      sourceLocation: sourceLocation)
  }
}
