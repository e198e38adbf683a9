/// One axis of a figure: its label, its domain and how values become positions.
public struct Axis: Equatable, Sendable {
  /// The label, with the unit in parentheses; empty where there is none.
  public var label: String
  /// The values at both ends, or `nil` where the marks decide.
  public var domain: ClosedRange<Double>?
  /// How values become positions.
  public var scale: AxisScale
  /// Whether values grow to the left or downwards, as depth does.
  public var isReversed: Bool
  /// The names along the axis in order; empty where the axis shows numbers or the marks bring names.
  ///
  /// A number `i` on such an axis lies on the centre of category `i`, counted from 0.
  public var categories: [String]
  /// Whether the axis bears no ticks, as in a small map.
  package var hidesTicks = false

  /// Makes an axis.
  ///
  /// - Parameters:
  ///   - label: The label, with the unit in parentheses.
  ///   - domain: The values at both ends, or `nil` where the marks decide.
  ///   - scale: How values become positions.
  ///   - isReversed: Whether values grow to the left or downwards, as depth does.
  ///   - categories: The names along the axis in order.
  public init(
    _ label: String = "", domain: ClosedRange<Double>? = nil, scale: AxisScale = .linear,
    isReversed: Bool = false, categories: [String] = []
  ) {
    self.label = label
    self.domain = domain
    self.scale = scale
    self.isReversed = isReversed
    self.categories = categories
  }
}
