import Geodata

/// What an entry of a column of coordinates says that is no plain number, such as `74.3W`,
/// `4 33 30 N` or `4°33.5'`.
enum CoordinateEntry: Equatable {
  /// Degrees, positive to the north and east; the doubt says what might be meant otherwise.
  case degrees(Double, Doubt?)
  /// No coordinate, and why.
  case fault(Fault)
  /// Anything else.
  case other

  /// Which of the two coordinates a column has.
  enum Axis: Equatable { case x, y }

  /// What is not certain of an entry that was read.
  enum Doubt: String {
    case noLetter = "degrees, minutes and seconds without signs or a letter; read as north or east"
    case signAndLetter = "a sign and a letter; the letter counts"
  }

  /// Why an entry is none.
  enum Fault: String {
    case otherAxis = "a latitude in the column of x:, or a longitude in that of y:"
    case letterO = "O is west in French and Spanish and east in German; write W or E"
    case signAgainstLetter = "the sign says the contrary of the letter"
    case minutes = "minutes and seconds are below 60"
    case range = "latitudes reach from -90 to 90 degrees, longitudes from -180 to 360"
  }

  /// Reads an entry that is no plain number.
  init(_ text: String, _ axis: Axis) {
    var letters = Substring(text.uppercased().filter { $0 != "\u{FEFF}" })
    guard let hemisphere = Hemisphere.taken(from: &letters) else {
      self = .other
      return
    }
    guard var parts = Sexagesimal(letters), hemisphere != .unnamed || parts.hasParts else {
      self = .other
      return
    }
    if let fault = Self.mistake(hemisphere, parts, axis) {
      self = .fault(fault)
      return
    }
    var doubt: Doubt?
    if hemisphere.isNegative {
      if parts.isNegative { doubt = .signAndLetter }
      parts.isNegative = true
    } else if hemisphere == .unnamed, !parts.hasSymbols, !parts.hasSign {
      doubt = .noLetter
    }
    self = .degrees(parts.value, doubt)
  }

  private static func mistake(
    _ hemisphere: Hemisphere, _ parts: Sexagesimal, _ axis: Axis
  ) -> Fault? {
    if hemisphere == .unclear { return .letterO }
    if let named = hemisphere.axis, named != axis { return .otherAxis }
    if hemisphere != .unnamed, !hemisphere.isNegative, parts.isNegative {
      return .signAgainstLetter
    }
    if parts.hasLargeParts { return .minutes }
    let degrees = parts.value.magnitude
    let most = axis == .y ? 90.0 : parts.isNegative || hemisphere.isNegative ? 180 : 360
    return degrees > most ? .range : nil
  }
}
