import Display

extension Spectra {
  /// Smooths the spectra by polynomials in a moving window.
  ///
  /// - Parameters:
  ///   - window: The width of the window in bands, an odd number from 3.
  ///   - order: The order of the polynomial, below the window's width and at most 10.
  ///   - edges: What becomes of the first and last bands.
  /// - Returns: The smoothed spectra.
  /// - Throws: ``RangeError/outOfRange(_:value:expected:)``;
  ///   ``SpectraError/uneven(first:distance:usual:)`` where the bands are not evenly spaced.
  ///
  /// Source: Savitzky & Golay (1964), Analytical Chemistry 36:1627, DOI 10.1021/ac60214a047.
  public func smoothed(
    window: Int = 11, order: Int = 2, edges: SpectraEdges = .fitted
  ) throws -> Spectra {
    try filtered(
      window, order, 0, edges, note: "smoothed (Savitzky-Golay, window \(window), order \(order))")
  }

  /// Differentiates the spectra by polynomials in a moving window.
  ///
  /// - Parameters:
  ///   - degree: Which derivative by the band, 1 for the slope; at most `order`.
  ///   - window: The width of the window in bands, an odd number from 3.
  ///   - order: The order of the polynomial, below the window's width and at most 10.
  ///   - edges: What becomes of the first and last bands.
  /// - Returns: The derivatives, for each unit of the bands.
  /// - Throws: As ``smoothed(window:order:edges:)``.
  ///
  /// Source: Savitzky & Golay (1964), Analytical Chemistry 36:1627, DOI 10.1021/ac60214a047.
  public func derivative(
    _ degree: Int = 1, window: Int = 11, order: Int = 2, edges: SpectraEdges = .fitted
  ) throws -> Spectra {
    guard degree >= 1, degree <= order else {
      throw RangeError.outOfRange(
        "The derivative", value: Double(degree),
        expected: "a number from 1 to the order of the polynomial, \(order)")
    }
    return try filtered(
      window, order, degree, edges,
      note: "derivative \(degree) (Savitzky-Golay, window \(window), order \(order))")
  }

  private func filtered(
    _ window: Int, _ order: Int, _ derivative: Int, _ edges: SpectraEdges, note: String
  ) throws -> Spectra {
    guard window >= 3, window % 2 == 1, window <= bands.count else {
      throw RangeError.outOfRange(
        "The window", value: Double(window),
        expected: "an odd number from 3 to the number of bands, \(bands.count)")
    }
    guard order >= 0, order < window, order <= 10 else {
      throw RangeError.outOfRange(
        "The order of the polynomial", value: Double(order),
        expected: "a number from 0 to \(min(10, window - 1))")
    }
    let filter = SavitzkyGolay(
      window: window, order: order, derivative: derivative, distance: try evenDistance())
    let half = window / 2
    let center = try filter.weights(at: half)
    let places = edges == .fitted ? (0..<window).filter { $0 != half } : []
    let ends = try places.map { (place: $0, weights: try filter.weights(at: $0)) }
    let kept = edges == .fitted ? bands : Array(bands[half..<bands.count - half])
    return try changing(bands: kept, note: note) {
      filter.applied(to: $0, center: center, ends: ends, edges: edges)
    }
  }

  /// The slopes between neighbouring bands, at the middles between them.
  ///
  /// The bands need not be evenly spaced. Noise grows: ``derivative(_:window:order:edges:)`` smooths
  /// as well.
  ///
  /// - Returns: Spectra of one band fewer.
  /// - Throws: ``SpectraError/counts(_:expected:found:)`` for a single band; `Interrupted`.
  public func slopes() throws -> Spectra {
    guard bands.count > 1 else {
      throw SpectraError.counts("bands", expected: 2, found: bands.count)
    }
    let middles = zip(bands, bands.dropFirst()).map { ($0 + $1) / 2 }
    let distances = zip(bands, bands.dropFirst()).map { $1 - $0 }
    return try changing(bands: middles, note: "slopes between neighbouring bands") { spectrum in
      distances.indices.map { (spectrum[$0 + 1] - spectrum[$0]) / distances[$0] }
    }
  }
}
