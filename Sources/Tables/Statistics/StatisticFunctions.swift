/// The mean of numbers; not-a-number ones are left out.
public func mean(_ numbers: [Double]) -> Double { numbers.mean }

/// The mean of a column; missing entries are left out.
///
/// - Throws: ``TableError/noNumbers(column:type:example:)``.
public func mean(_ column: Column) throws -> Double { try column.mean }

/// The standard deviation, with the divisor n − 1, of numbers; not-a-number ones are left out.
public func sd(_ numbers: [Double]) -> Double { numbers.sd }

/// The standard deviation, with the divisor n − 1, of a column; missing entries are left out.
///
/// - Throws: ``TableError/noNumbers(column:type:example:)``.
public func sd(_ column: Column) throws -> Double { try column.sd }

/// The variance, with the divisor n − 1, of numbers; not-a-number ones are left out.
public func variance(_ numbers: [Double]) -> Double { numbers.variance }

/// The variance, with the divisor n − 1, of a column; missing entries are left out.
///
/// - Throws: ``TableError/noNumbers(column:type:example:)``.
public func variance(_ column: Column) throws -> Double { try column.variance }

/// The median of numbers; not-a-number ones are left out.
public func median(_ numbers: [Double]) -> Double { numbers.median }

/// The median of a column; missing entries are left out.
///
/// - Throws: ``TableError/noNumbers(column:type:example:)``.
public func median(_ column: Column) throws -> Double { try column.median }

/// The skewness, adjusted for the count, of numbers; not-a-number ones are left out.
public func skewness(_ numbers: [Double]) -> Double { numbers.skewness }

/// The skewness, adjusted for the count, of a column; missing entries are left out.
///
/// - Throws: ``TableError/noNumbers(column:type:example:)``.
public func skewness(_ column: Column) throws -> Double { try column.skewness }

/// The number below which a share of numbers lies; not-a-number ones are left out.
///
/// - Parameters:
///   - numbers: The numbers.
///   - probability: The share, 0 to 1.
/// - Returns: The quantile; not-a-number without numbers.
/// - Throws: ``TableError/outOfRange(_:value:expected:)``.
public func quantile(_ numbers: [Double], _ probability: Double) throws -> Double {
  try numbers.quantile(probability)
}

/// The number below which a share of a column lies; missing entries are left out.
///
/// - Parameters:
///   - column: The column.
///   - probability: The share, 0 to 1.
/// - Returns: The quantile; not-a-number without numbers.
/// - Throws: ``TableError``.
public func quantile(_ column: Column, _ probability: Double) throws -> Double {
  try column.quantile(probability)
}

/// How two columns go together, over the rows in which both are known.
///
/// - Throws: ``TableError``.
public func correlation(
  _ x: Column, _ y: Column, method: CorrelationMethod = .pearson
) throws -> Double {
  try x.correlation(with: y, method: method)
}

/// How two lists of numbers go together, over the pairs of which both are known.
///
/// - Throws: ``TableError/countMismatch(first:_:second:_:)``.
public func correlation(
  _ x: [Double], _ y: [Double], method: CorrelationMethod = .pearson
) throws -> Double {
  try x.correlation(with: y, method: method)
}
