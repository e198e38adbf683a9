extension Column {
  /// The mean of the numbers that are known; not-a-number without any.
  ///
  /// - Throws: ``TableError/noNumbers(column:type:example:)``.
  public var mean: Double { get throws { Moments.mean(try numbers) } }

  /// The sum of the numbers that are known.
  ///
  /// - Throws: ``TableError/noNumbers(column:type:example:)``.
  public var sum: Double { get throws { Moments.sum(try numbers).sum } }

  /// The variance with the divisor n − 1; not-a-number for fewer than two numbers.
  ///
  /// - Throws: ``TableError/noNumbers(column:type:example:)``.
  public var variance: Double { get throws { Moments.variance(try numbers) } }

  /// The standard deviation with the divisor n − 1; not-a-number for fewer than two numbers.
  ///
  /// - Throws: ``TableError/noNumbers(column:type:example:)``.
  public var sd: Double { get throws { try variance.squareRoot() } }

  /// The median of the numbers that are known.
  ///
  /// - Throws: ``TableError/noNumbers(column:type:example:)``.
  public var median: Double { get throws { try quantile(0.5) } }

  /// The least number; not-a-number without any.
  ///
  /// - Throws: ``TableError/noNumbers(column:type:example:)``.
  public var min: Double { get throws { Moments.range(try numbers)?.lowerBound ?? .nan } }

  /// The greatest number; not-a-number without any.
  ///
  /// - Throws: ``TableError/noNumbers(column:type:example:)``.
  public var max: Double { get throws { Moments.range(try numbers)?.upperBound ?? .nan } }

  /// The skewness, adjusted for the count; not-a-number for fewer than three numbers.
  ///
  /// - Throws: ``TableError/noNumbers(column:type:example:)``.
  ///
  /// Source: Joanes & Gill (1998), G₁, DOI 10.1111/1467-9884.00122.
  public var skewness: Double { get throws { Moments.skewness(try numbers) } }

  /// The number below which a share of the numbers lies.
  ///
  /// - Parameter probability: The share, 0 to 1.
  /// - Returns: The quantile; not-a-number without numbers.
  /// - Throws: ``TableError`` for a column without numbers and a share outside of 0 to 1.
  ///
  /// Source: Hyndman & Fan (1996), type 7, DOI 10.1080/00031305.1996.10473566.
  public func quantile(_ probability: Double) throws -> Double {
    try quantiles([probability])[0]
  }

  /// The numbers below which shares of the numbers lie.
  ///
  /// - Parameter probabilities: The shares, 0 to 1.
  /// - Returns: A number a share.
  /// - Throws: ``TableError`` for a column without numbers and a share outside of 0 to 1.
  ///
  /// Source: Hyndman & Fan (1996), type 7, DOI 10.1080/00031305.1996.10473566.
  public func quantiles(_ probabilities: [Double]) throws -> [Double] {
    try Statistic.check(probabilities)
    return Quantiles.of(try numbers, probabilities)
  }

  /// How the numbers go together with those of another column, over the rows in which both are known.
  ///
  /// - Parameters:
  ///   - other: The other column.
  ///   - method: Of the numbers or of their ranks.
  /// - Returns: −1 to 1; not-a-number for fewer than three rows and where one column does not vary.
  /// - Throws: ``TableError`` for columns of different lengths or without numbers.
  public func correlation(
    with other: Column, method: CorrelationMethod = .pearson
  ) throws -> Double {
    try checkCount(other)
    return Association.correlation(try numbers, try other.numbers, method)
  }

  /// The covariance with another column, with the divisor n − 1, over the rows in which both are known.
  ///
  /// - Parameter other: The other column.
  /// - Returns: The covariance; not-a-number for fewer than two pairs.
  /// - Throws: ``TableError`` for columns of different lengths or without numbers.
  public func covariance(with other: Column) throws -> Double {
    try checkCount(other)
    return Association.covariance(try numbers, try other.numbers)
  }

  /// The distinct entries in the order in which they first occur, without the missing ones.
  public var distinct: [Value] {
    var seen: Set<Value> = []
    return (0..<count).compactMap { row in
      let value = value(at: row)
      return !value.isMissing && seen.insert(value).inserted ? value : nil
    }
  }

  /// How often each entry occurs, the most frequent first; missing ones are counted last.
  ///
  /// The columns are the column's name, `count` and `share`, of all rows. Categories that do not occur
  /// have a count of 0.
  public var counts: Table { Counts(self).table }
}
