import Display

/// An ordinary regression on the covariates at the sites' own cells.
enum LinearTrend {
  /// What the regression leaves.
  ///
  /// Covariates that are constant, or follow from others, are passed over.
  ///
  /// - Parameters:
  ///   - values: The values of some sites, none missing.
  ///   - samples: The samples that the sites belong to.
  ///   - sites: The sites, in the order of the values.
  ///   - name: What the values are, for an error.
  /// - Returns: One value a site.
  /// - Throws: ``SamplingError/noSites(reason:)`` where there are fewer than two sites a covariate.
  static func residuals(
    _ values: [Double], of samples: Samples, at sites: [Int], name: String
  ) throws -> [Double] {
    let channels = samples.channelCount
    let centers = samples.centers
    var basis: [[Double]] = []
    var residuals = centred(values)
    for channel in 0..<channels {
      let raw = sites.map { Double(centers[$0 * channels + channel]) }
      let column = centred(raw)
      let length = dot(column, column)
      // A constant column leaves rounding errors only.
      guard length > 1e-18 * dot(raw, raw) else { continue }
      // Twice, because once leaves rounding errors where columns are nearly the same.
      let rest = without(basis, without(basis, column))
      let remaining = dot(rest, rest)
      guard remaining.isFinite, remaining > 1e-8 * length, remaining > 0 else { continue }
      let unit = rest.map { $0 / remaining.squareRoot() }
      basis.append(unit)
      residuals = without([unit], residuals)
    }
    guard values.count >= 2 * (basis.count + 1) else {
      throw SamplingError.noSites(
        reason: "residuals on \(basis.count.counted("covariate")) take at least "
          + "\(2 * (basis.count + 1)) sites, \(name) has \(values.count)")
    }
    return residuals
  }

  private static func centred(_ values: [Double]) -> [Double] {
    let mean = values.reduce(0, +) / Double(max(1, values.count))
    return values.map { $0 - mean }
  }

  /// A column less its part along an orthonormal basis (modified Gram-Schmidt).
  ///
  /// Source: Björck (1967), DOI 10.1007/BF01934122.
  private static func without(_ basis: [[Double]], _ column: [Double]) -> [Double] {
    basis.reduce(column) { rest, unit in
      let part = dot(rest, unit)
      return zip(rest, unit).map { $0 - part * $1 }
    }
  }

  private static func dot(_ left: [Double], _ right: [Double]) -> Double {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
