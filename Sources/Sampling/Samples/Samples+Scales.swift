import CovariateGrids
import Display

extension Samples {
  /// The widths in cells of the squares that the windows' cells are means over, in the order of the
  /// channels; `[1]` where the windows hold single cells.
  ///
  /// The channels of one scale lie side by side, so that `Channels(0..<10)` picks the first scale of
  /// ten covariates and `Channels(10..<20)` the second.
  public var scales: [Int] {
    var found: [Int] = []
    for scale in covariateNames.map({ ChannelName($0).scale }) where !found.contains(scale) {
      found.append(scale)
    }
    return found
  }

  /// The channels of one scale.
  ///
  /// - Parameter scale: One of ``scales``.
  /// - Returns: The range of the channels, for `Channels(_:)`.
  /// - Throws: ``RangeError/outOfRange(_:value:expected:)`` for another scale.
  public func channels(scale: Int) throws -> Range<Int> {
    let own = covariateNames.indices.filter { ChannelName(covariateNames[$0]).scale == scale }
    guard let first = own.first, let last = own.last else {
      throw RangeError.outOfRange(
        "scale", value: Double(scale),
        expected: "one of the samples' scales, " + scales.map(String.init).joined(separator: ", "))
    }
    return first..<last + 1
  }
}
