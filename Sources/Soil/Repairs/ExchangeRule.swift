/// What happens to two numbers that look exchanged: top and bottom, or easting and northing.
public enum ExchangeRule: String, Hashable, Sendable, CaseIterable {
  /// They change places; a coordinate that only makes sense with the other sign has it changed.
  case exchange
  /// The horizon is left out; coordinates are set to missing.
  case leaveOut
}
