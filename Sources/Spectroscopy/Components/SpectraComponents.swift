import Display
import LinearAlgebra

/// Principal components of spectra: the few directions in which they differ most.
///
/// Shapes: `N` spectra, `K` components, `B` bands.
public struct SpectraComponents: Sendable {
  /// The bands of the spectra, `[B]`.
  public let bands: [Double]
  /// What the numbers of the bands are.
  public let unit: BandUnit
  /// The mean of the spectra, `[B]`.
  public let mean: [Double]
  /// What each band was divided by after its mean was taken, `[B]`; 1 where bands were not scaled.
  public let scale: [Double]
  /// The loadings, `[K][B]`: each of length 1 and at right angles to the others, with its greatest
  /// number above 0.
  public let loadings: [[Double]]
  /// The share of the variance that each component explains, `[K]`, from 0 to 1.
  public let explained: [Double]
  /// The scores of the spectra, `[N][K]`.
  public let scores: [[Double]]
  /// The identifiers of the spectra, `[N]`.
  public let ids: [String]

  /// The number of components.
  public var count: Int { loadings.count }

  /// The scores of other spectra with the same bands and the same preprocessing.
  ///
  /// - Parameter spectra: Spectra without missing values.
  /// - Returns: The scores, `[N][K]`, in the order of the spectra.
  /// - Throws: ``SpectraError/bandsDiffer(expected:found:first:)``,
  ///   ``SpectraError/missingValues(spectra:id:band:)``.
  public func projected(_ spectra: Spectra) throws -> [[Double]] {
    try requireBands(of: spectra)
    try spectra.requireComplete()
    let context = RunContext.current
    return try spectra.values.enumerated().map { row, spectrum in
      if row % 64 == 0 { try context.checkCancellation() }
      let centred = spectrum.indices.map { (spectrum[$0] - mean[$0]) / scale[$0] }
      return loadings.map { loading in
        var sum = 0.0
        for (weight, value) in zip(loading, centred) { sum += weight * value }
        return sum
      }
    }
  }

  private func requireBands(of spectra: Spectra) throws {
    let different = zip(bands, spectra.bands).first { abs($0 - $1) > 1e-6 * max(1, abs($0)) }
    guard spectra.bands.count == bands.count, different == nil else {
      let shorter = min(bands.count, spectra.bands.count)
      let beyond = spectra.bands.dropFirst(shorter).first ?? bands.dropFirst(shorter).first
      throw SpectraError.bandsDiffer(
        expected: bands.count, found: spectra.bands.count, first: different?.1 ?? beyond ?? .nan)
    }
  }
}

extension Spectra {
  /// The principal components, by the singular values of the spectra without their mean.
  ///
  /// - Parameters:
  ///   - count: How many components; at most one less than there are spectra, and one a band.
  ///   - scaled: Whether each band is divided by its standard deviation first, so that all count the
  ///     same; a band that does not vary is not divided.
  /// - Returns: Scores, loadings and explained shares.
  /// - Throws: ``SpectraError/missingValues(spectra:id:band:)``,
  ///   ``SpectraError/tooFew(found:needed:)``, ``RangeError/outOfRange(_:value:expected:)``;
  ///   `Interrupted`.
  ///
  /// Source: Jolliffe (2002), Principal Component Analysis, section 3.5, DOI 10.1007/b98835.
  public func principalComponents(
    _ count: Int = 10, scaled: Bool = false
  ) throws -> SpectraComponents {
    guard self.count >= 2 else { throw SpectraError.tooFew(found: self.count, needed: 2) }
    let most = min(self.count - 1, bands.count)
    guard count >= 1, count <= most else {
      throw RangeError.outOfRange(
        "The number of components", value: Double(count),
        expected: "a number from 1 to \(most), for \(self.count) spectra of \(bands.count) bands")
    }
    try requireComplete()
    let (mean, scale) = moments(scaled: scaled)
    var centred = Matrix(rows: self.count, columns: bands.count)
    for (row, spectrum) in values.enumerated() {
      for band in bands.indices { centred[row, band] = (spectrum[band] - mean[band]) / scale[band] }
    }
    let parts = try centred.singularValues()
    let total = parts.values.reduce(0) { $0 + $1 * $1 }
    let signs = (0..<count).map { Self.sign(parts.vTransposed.row($0)) }
    return SpectraComponents(
      bands: bands, unit: unit, mean: mean, scale: scale,
      loadings: (0..<count).map { component in
        parts.vTransposed.row(component).map { signs[component] * $0 }
      },
      explained: parts.values.prefix(count).map { total > 0 ? $0 * $0 / total : 0 },
      scores: (0..<self.count).map { row in
        (0..<count).map { signs[$0] * parts.u[row, $0] * parts.values[$0] }
      }, ids: ids)
  }

  /// The mean of each band, and what it is divided by.
  private func moments(scaled: Bool) -> (mean: [Double], scale: [Double]) {
    let mean = bands.indices.map { band in
      values.reduce(0) { $0 + $1[band] } / Double(count)
    }
    guard scaled else { return (mean, [Double](repeating: 1, count: bands.count)) }
    let scale = bands.indices.map { band -> Double in
      let squares = values.reduce(0) { $0 + ($1[band] - mean[band]) * ($1[band] - mean[band]) }
      let spread = (squares / Double(count - 1)).squareRoot()
      return spread > 0 ? spread : 1
    }
    return (mean, scale)
  }

  /// What makes the greatest number of a loading one above 0, as its sign says nothing.
  private static func sign(_ loading: [Double]) -> Double {
    let greatest = loading.max { abs($0) < abs($1) } ?? 1
    return greatest < 0 ? -1 : 1
  }
}
