import Display
import Geodata
import Tables

extension ProfileAssembly {
  /// A depth, converted to cm. An open one such as `100+` or `> 100`, as descriptions have for the
  /// last horizon, counts as the depth that is named.
  mutating func depth(_ text: String, _ column: String, _ id: String) -> Double {
    if let value = NumberEntry.decimal(text) {
      return checked(value * depthUnit.factor, text, column, id)
    }
    switch DepthEntry(text, unit: depthUnit) {
    case .depth(let value):
      depthsWithUnit += 1
      return checked(value, text, column, id)
    case .open(let value):
      note(id, .openDepth, "\(column): \(text)", "the depth that is named counts")
      return checked(value, text, column, id)
    case .interval:
      noteDepth(id, text, column, "an interval; give its column as top: and as bottom:")
    case .date: noteDepth(id, text, column, Self.dateAdvice)
    case .other: return checked(number(text, column, id) * depthUnit.factor, text, column, id)
    }
    return .nan
  }

  /// The two depths of an entry such as `0-5`, converted to cm.
  mutating func interval(
    _ text: String, _ column: String, _ id: String
  ) -> (top: Double, bottom: Double) {
    switch DepthEntry(text, unit: depthUnit) {
    case .interval(let top, let bottom):
      return (checked(top, text, column, id), checked(bottom, text, column, id))
    case .open(let top):
      // Where the horizon ends is not known, and is reported as a depth that is missing.
      return (checked(top, text, column, id), .nan)
    case .date: noteDepth(id, text, column, Self.dateAdvice)
    case .depth, .other:
      if NumberEntry(text) != .missing { noteDepth(id, text, column, "no interval such as 0-5") }
    }
    return (.nan, .nan)
  }

  private static let dateAdvice =
    "a date, as spreadsheets make one of 5-10; write the column as text"

  private mutating func noteDepth(_ id: String, _ text: String, _ column: String, _ why: String) {
    note(id, .notANumber, "\(column): \(text)", "counts as missing: \(why)")
  }

  /// A depth in cm, or not-a-number where it is beyond any soil, which is reported.
  private mutating func checked(
    _ value: Double, _ text: String, _ column: String, _ id: String
  ) -> Double {
    guard !value.isNaN else { return .nan }
    guard value.magnitude < 1e6 else {
      note(
        id, .outOfRange, "\(column): \(text)",
        "counts as missing: depths in cm are below 1,000,000")
      return .nan
    }
    return value
  }

  /// Depths that are written as heights, 0 to -10 and -10 to -30, get another sign; layers of litter
  /// above 0 have their top above their bottom as well, but not below 0.
  mutating func turnDownwardDepths() {
    let known = horizons.joined().filter { !$0.top.isNaN && !$0.bottom.isNaN }
    let downward = known.count { $0.bottom < $0.top && $0.top <= 0 }
    guard known.contains(where: { $0.top == 0 }), downward == known.count, downward > 0 else {
      return
    }
    for profile in horizons.indices {
      for index in horizons[profile].indices {
        horizons[profile][index].top = 0 - horizons[profile][index].top
        horizons[profile][index].bottom = 0 - horizons[profile][index].bottom
      }
    }
    note(
      "", .downward, "all depths are 0 or less and decrease downwards",
      "counted downwards, without their signs")
  }
}
