import Glibc

/// Turns the values of one axis into pixels.
package struct PositionScale: Sendable {
  /// How the scale treats numbers.
  package enum Kind: Equatable, Sendable {
    /// Pixels are proportional to the value.
    case linear
    /// Pixels are proportional to the logarithm of the value.
    case logarithmic
    /// Values count categories from 0.
    case categorical
  }

  /// How the scale treats numbers.
  package let kind: Kind
  /// The value at the first pixel.
  package let low: Double
  /// The value at the last pixel.
  package let high: Double
  /// The pixel of ``low``.
  package let start: Double
  /// The pixel of ``high``.
  package let end: Double
  /// The names along the axis.
  package let categories: [String]

  private let slope: Double
  private let offset: Double
  private let indices: [String: Int]

  /// Makes a scale; `low` is below `high`, both above zero where the scale is logarithmic.
  package init(
    kind: Kind, low: Double, high: Double, start: Double, end: Double, categories: [String] = []
  ) {
    self.kind = kind
    self.low = low
    self.high = high
    self.start = start
    self.end = end
    self.categories = categories
    let first = kind == .logarithmic ? log10(low) : low
    let last = kind == .logarithmic ? log10(high) : high
    slope = last > first ? (end - start) / (last - first) : 0
    offset = start - slope * first
    indices = Dictionary(
      categories.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The pixel of a value; not a number where the value cannot be drawn.
  package func position(_ value: Double) -> Double {
    if kind == .logarithmic {
      guard value > 0 else { return .nan }
      return clamped(offset + slope * log10(value))
    }
    return clamped(offset + slope * value)
  }

  /// The pixel of a category's centre; not a number where the category is unknown.
  package func position(_ category: String) -> Double {
    guard let index = indices[category] else { return .nan }
    return position(Double(index))
  }

  /// The value at a fraction of the axis, from 0 (low) to 1 (high).
  package func value(atFraction fraction: Double) -> Double {
    if kind == .logarithmic {
      return pow(10, log10(low) + (log10(high) - log10(low)) * fraction)
    }
    return low + (high - low) * fraction
  }

  /// Pixels between the centres of two neighbouring categories.
  package var bandWidth: Double {
    kind == .categorical ? slope.magnitude : 0
  }

  /// The length of the axis, in pixels.
  package var length: Double { (end - start).magnitude }

  /// The pixel where bars begin: that of zero, or the low end where zero is not shown.
  package var baseline: Double {
    if kind == .logarithmic { return start }
    return position(min(max(0, low), high))
  }

  // Positions far outside the picture are drawn at its far outside: formats and renderers keep
  // their digits for what can be seen.
  private func clamped(_ position: Double) -> Double {
    guard position.isFinite else { return .nan }
    return min(max(position, -20_000), 20_000)
  }
}
