import Display
import Glibc
import LinearAlgebra

extension Spectra {
  /// The standard normal variate: every spectrum without its mean, divided by its standard deviation,
  /// which takes out what the size of grains adds and multiplies.
  ///
  /// The standard deviation is that of a sample, divided by the number of bands less one. A spectrum
  /// that does not vary becomes missing.
  ///
  /// Source: Barnes, Dhanoa & Lister (1989), Applied Spectroscopy 43:772,
  /// DOI 10.1366/0003702894202201.
  public func standardNormalVariate() throws -> Spectra {
    guard bands.count > 1 else {
      throw SpectraError.counts("bands", expected: 2, found: bands.count)
    }
    return try changing(note: "standard normal variate") { spectrum in
      let mean = spectrum.reduce(0, +) / Double(spectrum.count)
      let squares = spectrum.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      let spread = (squares / Double(spectrum.count - 1)).squareRoot()
      return spectrum.map { spread > 0 ? ($0 - mean) / spread : .nan }
    }
  }

  /// Takes out of every spectrum the polynomial of the bands that fits it best, by least squares.
  ///
  /// - Parameter degree: The degree of the polynomial, from 0 to 5 and below the number of bands.
  /// - Returns: What the polynomials leave.
  /// - Throws: ``RangeError/outOfRange(_:value:expected:)``; `Interrupted`.
  ///
  /// Source: Barnes, Dhanoa & Lister (1989), Applied Spectroscopy 43:772,
  /// DOI 10.1366/0003702894202201, where it follows the standard normal variate with degree 2.
  public func detrended(degree: Int = 2) throws -> Spectra {
    guard degree >= 0, degree <= 5, degree < bands.count else {
      throw RangeError.outOfRange(
        "The degree", value: Double(degree),
        expected: "a number from 0 to \(min(5, bands.count - 1))")
    }
    let basis = try polynomials(degree)
    return try changing(note: "without a trend of degree \(degree)") { spectrum in
      var rest = spectrum
      for column in basis {
        var share = 0.0
        for (weight, value) in zip(column, spectrum) { share += weight * value }
        for index in rest.indices { rest[index] -= share * column[index] }
      }
      return rest
    }
  }

  /// Polynomials of the bands of length 1 and at right angles to each other.
  private func polynomials(_ degree: Int) throws -> [[Double]] {
    let first = bands.first ?? 0
    let span = max((bands.last ?? 0) - first, .leastNormalMagnitude)
    var powers = Matrix(rows: bands.count, columns: degree + 1)
    for (row, band) in bands.enumerated() {
      let position = bands.count > 1 ? 2 * (band - first) / span - 1 : 0
      var power = 1.0
      for column in 0...degree {
        powers[row, column] = power
        power *= position
      }
    }
    let q = try powers.qr().q
    return (0...degree).map(q.column)
  }

  /// The absorbance, log₁₀(1 / R), of reflectances between 0 and 1; what is not above 0 becomes missing.
  public func absorbance() throws -> Spectra {
    try changing(note: "absorbance, log10(1 / reflectance)") { spectrum in
      spectrum.map { $0 > 0 ? -log10($0) : .nan }
    }
  }
}
