import Basics
import Display
import Foundation
import Geodata
import Soil
import Tables

/// Reads damaged files of profiles, and does with what can be read what users do: any file may be
/// refused, none may end the process.
///
/// The file that is being read lies in the folder until the next one, so that a crash leaves it
/// behind.
package struct ProfileFuzzer {
  /// How many files were read and how many refused.
  package struct Counts: Equatable, Sendable {
    /// Files that could be read in spite of their damage.
    package var read = 0
    /// Files that were refused with an error.
    package var refused = 0
    /// Nothing yet.
    package init() {}
    /// All files.
    package var total: Int { read + refused }
  }

  private let folder: String
  private let samples: [FuzzSample]
  private var damage: FileDamage
  private var generator: SeededGenerator

  /// Prepares a run.
  ///
  /// - Parameters:
  ///   - seed: Equal seeds give equal damage.
  ///   - folder: An empty folder for the damaged files.
  ///   - files: GeoPackages and other files of features to damage, besides the texts that are built
  ///     in, with the columns `profile`, `top`, `bottom` and `oc`.
  /// - Throws: ``GeodataError/fileMissing(path:near:)``.
  package init(seed: Int, folder: String, files: [String] = []) throws {
    self.folder = folder
    damage = FileDamage(seed: seed)
    generator = SeededGenerator(seed: seed, stream: 2)
    let given = try files.map { path in
      guard let data = FileManager.default.contents(atPath: path) else {
        throw GeodataError.fileMissing(path: path, near: FilePaths.near(path))
      }
      return FuzzSample(FilePaths.name(path), [UInt8](data), hasPlaceColumns: false)
    }
    samples = FuzzSample.all + given
  }

  /// Damages and reads some more files.
  ///
  /// - Parameter count: How many.
  /// - Returns: What became of them.
  /// - Throws: Where the folder cannot be written to; ``Interrupted``.
  package mutating func run(count: Int) throws -> Counts {
    var counts = Counts()
    let context = RunContext.current
    for _ in 0..<count {
      try context.checkCancellation()
      let sample = samples[generator.index(below: samples.count)]
      let path = folder + "/" + sample.name
      try Data(damage.damaged(sample.bytes)).write(to: URL(fileURLWithPath: path))
      defer { try? FileManager.default.removeItem(atPath: path) }
      do {
        try use(try read(path, sample))
        counts.read += 1
      } catch {
        counts.refused += 1
      }
    }
    return counts
  }

  private mutating func read(_ path: String, _ sample: FuzzSample) throws -> SoilProfiles {
    let repairs = ProfileRepairs(
      overlaps: pick(OverlapRule.allCases, .refuse),
      inverted: pick(ExchangeRule.allCases, .exchange),
      litter: pick(LitterRule.allCases, .leaveOut),
      missingDepths: pick(MissingDepthRule.allCases, .fill),
      duplicates: pick(DuplicateRule.allCases, .average),
      repeatedProfiles: pick(RepeatedProfileRule.allCases, .keep),
      swappedCoordinates: pick(ExchangeRule.allCases, .leaveOut),
      outliers: pick(OutlierRule.allCases, .keep), censored: pick(CensoredRule.allCases, .missing))
    if sample.isPublished { return try SoilProfiles.open(path, repairs: repairs) }
    return try SoilProfiles.read(
      path, profile: "profile", top: "top", bottom: "bottom",
      x: sample.hasPlaceColumns ? "x" : nil, y: sample.hasPlaceColumns ? "y" : nil,
      properties: ["oc": .organicCarbon], repairs: repairs)
  }

  private mutating func pick<Value>(_ values: [Value], _ usual: Value) -> Value {
    values.isEmpty ? usual : values[generator.index(below: values.count)]
  }

  /// Shows the profiles, brings them to layers, and computes stocks.
  private func use(_ profiles: SoilProfiles) throws {
    _ = profiles.displayData
    _ = profiles.checks.displayData
    _ = profiles.replacingCensored(by: .halfLimit).censored.count
    if let id = profiles.ids.first { _ = try? profiles.plot(id).svg }
    let methods: [Harmonization] = [
      .equalAreaSpline(), .equalAreaSpline(averaging: .everyCentimetre), .thicknessWeighted,
      .centimetreSlices,
    ]
    for method in methods {
      guard let layers = try? profiles.harmonized(.organicCarbon, by: method) else { continue }
      _ = layers.displayData
      _ = layers.plot().svg
      _ = layers.correlation.values
    }
    _ = try? profiles.estimatingBulkDensity(by: .grigal).carbonStocks().displayData
  }
}
