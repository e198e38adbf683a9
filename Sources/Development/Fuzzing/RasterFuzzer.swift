import Basics
import Display
import Foundation
import Geodata
import Tables

/// Damaged rasters and tables, looking for one that does more harm than an error.
///
/// The file that is being read is kept, so that a crash leaves it behind, and so are files with a
/// finding.
package struct RasterFuzzer {
  /// What became of the files.
  package struct Summary: Sendable {
    /// How many files were read in spite of the damage.
    package var read = 0
    /// How many were refused with an error.
    package var refused = 0
    /// Errors of other types than the library's own, and files that took over three seconds.
    package var findings: [String] = []

    /// How many files there were.
    package var count: Int { read + refused }
  }

  private let folder: String
  private let originals: [(name: String, bytes: [UInt8])]
  private var damage: FileDamage
  private var random: SeededGenerator

  /// Writes the files that are to be damaged.
  ///
  /// - Parameters:
  ///   - folder: A folder for the files; it must exist.
  ///   - seed: The seed of the damage.
  /// - Throws: ``GeodataError`` where the files cannot be written.
  package init(folder: String, seed: Int) throws {
    self.folder = folder
    damage = FileDamage(seed: seed)
    random = SeededGenerator(seed: seed, stream: 2)
    originals = try RasterFuzzOriginals(folder: folder).make()
  }

  /// Damages and reads files.
  ///
  /// - Parameter count: How many.
  /// - Returns: What became of them.
  /// - Throws: `Interrupted` when stopped; an error of Foundation where the disk is full.
  package mutating func run(count: Int) throws -> Summary {
    var summary = Summary()
    for _ in 0..<count {
      try RunContext.current.checkCancellation()
      let damaged = next()
      let path = folder + "/damaged" + damaged.ending
      try Data(damaged.bytes).write(to: URL(fileURLWithPath: path))
      let started = ContinuousClock.now
      let known = summary.findings.count
      do {
        try Self.read(path)
        summary.read += 1
      } catch {
        summary.refused += 1
        if !(error is GeodataError || error is TableError) {
          summary.findings.append("\(damaged.original): \(error)")
        }
      }
      let seconds = (ContinuousClock.now - started) / .seconds(1)
      if seconds > 3 { summary.findings.append("\(damaged.original): \(seconds) s") }
      if summary.findings.count > known {
        rename(path, folder + "/finding-\(UUID().uuidString.prefix(8))" + damaged.ending)
      } else {
        try FileManager.default.removeItem(atPath: path)
      }
    }
    return summary
  }

  /// Asks a file for all that the library asks of rasters and tables.
  private static func read(_ path: String) throws {
    if !path.hasSuffix(".gpkg"), !path.hasSuffix(".csv"), !path.hasSuffix(".geojson") {
      let raster = try Raster(path)
      _ = try raster.preview(columns: 20)
      let extent = raster.grid.extent
      _ = try raster.values(
        x: [extent.west, (extent.west + extent.east) / 2],
        y: [extent.north, (extent.south + extent.north) / 2])
      guard raster.grid.cellCount <= 1_000_000 else { return }
      _ = try raster.distinctValues(limit: 300)
      _ = try raster.values()
    } else {
      let table = try FeatureTable(path)
      for column in table.columns { _ = try table.numbers(column) }
    }
  }
}

extension RasterFuzzer {
  /// A damaged file under its ending, sometimes under that of another format.
  private struct Damaged {
    let bytes: [UInt8]
    let ending: String
    let original: String
  }

  private mutating func next() -> Damaged {
    let original = originals[random.index(below: originals.count)]
    let isMisnamed = random.index(below: 12) == 0
    let named = isMisnamed ? originals[random.index(below: originals.count)] : original
    return Damaged(
      bytes: damage.damaged(original.bytes), ending: Self.ending(named.name),
      original: original.name)
  }

  private static func ending(_ name: String) -> String {
    name.lastIndex(of: ".").map { String(name[$0...]) } ?? ""
  }
}
