extension Array where Element == Double {
  /// The mean of the numbers; not-a-number ones are left out.
  public var mean: Double { Moments.mean(self) }

  /// The variance with the divisor n − 1; not-a-number ones are left out.
  public var variance: Double { Moments.variance(self) }

  /// The standard deviation with the divisor n − 1; not-a-number ones are left out.
  public var sd: Double { Moments.variance(self).squareRoot() }

  /// The median; not-a-number ones are left out.
  public var median: Double { Quantiles.of(self, [0.5])[0] }

  /// The skewness G₁, adjusted for the count (Joanes & Gill 1998, DOI 10.1111/1467-9884.00122);
  /// not-a-number ones are left out.
  public var skewness: Double { Moments.skewness(self) }

  /// The number below which a share of the numbers lies; not-a-number ones are left out.
  ///
  /// - Parameter probability: The share, 0 to 1.
  /// - Returns: The quantile; not-a-number without numbers.
  /// - Throws: ``TableError/outOfRange(_:value:expected:)``.
  ///
  /// Source: Hyndman & Fan (1996), type 7, DOI 10.1080/00031305.1996.10473566.
  public func quantile(_ probability: Double) throws -> Double {
    try Statistic.check([probability])
    return Quantiles.of(self, [probability])[0]
  }

  /// How the numbers go together with others, over the pairs of which both are known.
  ///
  /// - Parameters:
  ///   - other: As many numbers.
  ///   - method: Of the numbers or of their ranks.
  /// - Returns: −1 to 1; not-a-number for fewer than three pairs and where one list does not vary.
  /// - Throws: ``TableError/countMismatch(first:_:second:_:)``.
  public func correlation(
    with other: [Double], method: CorrelationMethod = .pearson
  ) throws -> Double {
    try Column("first", self).correlation(with: Column("second", other), method: method)
  }

  /// The covariance with others, with the divisor n − 1, over the pairs of which both are known.
  ///
  /// - Parameter other: As many numbers.
  /// - Returns: The covariance; not-a-number for fewer than two pairs.
  /// - Throws: ``TableError/countMismatch(first:_:second:_:)``.
  public func covariance(with other: [Double]) throws -> Double {
    try Column("first", self).covariance(with: Column("second", other))
  }
}
