import Foundation
import Spectroscopy

/// Numbers of SciPy and NumPy, made by `make_spectra.py`.
enum SpectraFixture {
  static let numbers: [String: [Double]] = {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/spectra.csv").path
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    let lines = text.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
    return Dictionary(
      uniqueKeysWithValues: lines.map { ($0[0], $0.dropFirst().compactMap(Double.init)) })
  }()

  /// The six spectra.
  static func spectra() throws -> Spectra {
    try Spectra(
      bands: numbers["bands"] ?? [], values: (0..<6).map { numbers["spectrum \($0)"] ?? [] },
      ids: (0..<6).map { "s\($0)" })
  }

  /// Whether numbers are those of the fixture but for rounding.
  static func agrees(_ found: [Double], _ name: String, tolerance: Double = 1e-11) -> Bool {
    guard let expected = numbers[name], expected.count == found.count else { return false }
    let size = expected.map(\.magnitude).max() ?? 0
    return zip(found, expected).allSatisfy { abs($0 - $1) <= tolerance * (1e-3 + size) }
  }
}
