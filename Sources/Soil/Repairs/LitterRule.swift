/// What happens to layers of litter above the mineral soil.
///
/// Those are layers with depths above 0, layers counted upwards as in 8-3 and 3-0 cm, and layers
/// that a published file marks as litter or organic surface. ``OrganicHorizonRule`` says whether
/// horizons with names such as `OL` are litter too.
public enum LitterRule: String, Hashable, Sendable, CaseIterable {
  /// They are left out; depths count from the mineral surface.
  case leaveOut
  /// They are kept; depths count from the top of the litter, and those of all horizons below grow
  /// by its thickness.
  case shiftToZero
}
