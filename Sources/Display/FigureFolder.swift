import Basics
import Foundation

/// Where a compiled program writes the figures that it shows: the folder that the environment
/// variable `SOLUM_OUTPUT` names, as `figure-1.svg`, `figure-2.svg` and so on in the order in which
/// they are shown. Without the variable none are written.
enum FigureFolder {
  private static let lock = NSLock()
  nonisolated(unsafe) private static var count = 0

  /// Writes the picture of a shown value, where it has one.
  static func keep(_ data: DisplayData) {
    guard let picture = data.text(.svg), let folder, !folder.isEmpty else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      let path = "\(folder)/figure-\(nextNumber()).svg"
      try FilePaths.write(Data(picture.utf8), to: path)
    } catch {
      warn("the figure was not written to \"\(folder)\", which SOLUM_OUTPUT names: \(error)")
    }
  }

  /// Read anew each time, because the program may set the variable itself.
  private static var folder: String? { getenv("SOLUM_OUTPUT").map { String(cString: $0) } }

  private static func nextNumber() -> Int {
    lock.withLock {
      count += 1
      return count
    }
  }
}
