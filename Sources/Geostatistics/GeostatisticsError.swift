/// What can go wrong with the statistics of places.
public enum GeostatisticsError: Error, Equatable, Sendable {
  /// A variogram does not tell how large blocks should be.
  case blockSize(variogram: String, reason: String)
}

extension GeostatisticsError: CustomStringConvertible {
  /// What was wrong, the value, what was expected, and what to do.
  public var description: String {
    switch self {
    case .blockSize(let variogram, let reason):
      "The variogram of \(variogram) gives no size of blocks: \(reason). Look at its plot() and "
        + "choose a length in metres by hand."
    }
  }
}
