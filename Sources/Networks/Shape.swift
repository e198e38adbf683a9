/// The size of one sample in every direction, without the count of samples.
///
/// Letters: `C` channels, `H` rows, `W` columns, `L` positions along a profile or series, `F` features.
/// A window is `[C, H, W]`, a series `[C, L]`, a plain list of numbers `[F]`.
public struct Shape: Hashable, Sendable, CustomStringConvertible, ExpressibleByArrayLiteral {
  /// The size in each direction.
  public let dimensions: [Int]

  /// Makes a shape.
  ///
  /// - WeightArray dimensions: The size in each direction, channels first.
  public init(_ dimensions: [Int]) {
    self.dimensions = dimensions
  }

  /// Makes a shape from a literal such as `[10, 9, 9]`.
  public init(arrayLiteral elements: Int...) {
    self.init(elements)
  }

  /// How many numbers one sample holds; 0 where the product is too large for a whole number.
  public var count: Int {
    var product = 1
    for dimension in dimensions {
      let (value, overflow) = product.multipliedReportingOverflow(by: dimension)
      if overflow { return 0 }
      product = value
    }
    return product
  }

  /// The shape as `10 × 9 × 9`.
  public var description: String {
    dimensions.isEmpty ? "nothing" : dimensions.map(String.init).joined(separator: " × ")
  }
}

extension Shape {
  /// How many directions there are.
  package var rank: Int { dimensions.count }

  /// The most numbers one sample may have anywhere in a network, so that sixteen samples fit in memory.
  package static let largestCount = 1 << 24

  /// Whether every direction has at least one element and the total can be held in memory.
  package var isUsable: Bool {
    !dimensions.isEmpty && dimensions.allSatisfy { $0 > 0 }
      && (1...Shape.largestCount).contains(count)
  }
}
