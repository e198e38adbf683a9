/// What the marks of a figure ask of its axes.
package struct PlotNeeds: Sendable {
  /// What they ask of the horizontal axis.
  package var x = AxisNeeds()
  /// What they ask of the vertical axis.
  package var y = AxisNeeds()
  /// Length of a unit of y over a unit of x, where a mark fixes it.
  package var aspect: Double?
  /// Whether both axes show the same domain, as a 1:1 line asks.
  package var sharesDomain = false
  /// Pixels above the panel that marks need, for headings of parts of it.
  package var headroom = 0.0

  /// Adds what another figure's marks ask, so that both can share their axes.
  package mutating func merge(_ other: PlotNeeds) {
    x.merge(other.x)
    y.merge(other.y)
    aspect = aspect ?? other.aspect
    sharesDomain = sharesDomain || other.sharesDomain
    headroom = max(headroom, other.headroom)
  }
}

/// What the marks of a figure ask of one axis.
package struct AxisNeeds: Sendable {
  /// The smallest value, +∞ where there is none.
  package var low = Double.infinity
  /// The greatest value, -∞ where there is none.
  package var high = -Double.infinity
  /// The smallest value above zero, which bounds a logarithmic axis.
  package var smallestPositive = Double.infinity
  /// The names along the axis, in order of appearance.
  package private(set) var categories: [String] = []
  /// Whether the axis must show zero, as bars ask.
  package var holdsZero = false
  /// Whether the data fill the frame to its edges, as rasters do.
  package var isExact = false
  /// Whether the axis has no ticks to speak of, as a matrix.
  package var hidesGrid = false

  private var known: Set<String> = []

  /// Makes needs of nothing.
  package init() {}

  /// Adds one value; values that are not finite or beyond all measure are left out.
  package mutating func add(_ value: Double) {
    guard value.magnitude <= AxisNeeds.limit else { return }
    if value < low { low = value }
    if value > high { high = value }
    if value > 0, value < smallestPositive { smallestPositive = value }
  }

  /// Adds many values.
  package mutating func add(_ values: [Double]) {
    for value in values { add(value) }
  }

  /// Adds names that are not yet there.
  package mutating func add(categories names: [String]) {
    for name in names where known.insert(name).inserted { categories.append(name) }
  }

  /// Adds what another figure's marks ask.
  package mutating func merge(_ other: AxisNeeds) {
    low = min(low, other.low)
    high = max(high, other.high)
    smallestPositive = min(smallestPositive, other.smallestPositive)
    add(categories: other.categories)
    holdsZero = holdsZero || other.holdsZero
    isExact = isExact || other.isExact
    hidesGrid = hidesGrid || other.hidesGrid
  }

  /// Values beyond this size are left out: differences between them would overflow.
  package static let limit = 1e290
}
