import Display
import Geodata
import Tables

extension ProfileAssembly {
  /// A number from an entry; not-a-number where there is none, and what is strange is noted with
  /// the horizon's depths, where it has any.
  mutating func number(
    _ text: String, _ column: String, _ id: String, top: Double = .nan, bottom: Double = .nan
  ) -> Double {
    switch NumberEntry(text) {
    case .number(let value, let decimalComma):
      if decimalComma { decimalCommas += 1 }
      // Shorter ones have no two groups of digits.
      if text.utf8.count > 6, NumberEntry.decimal(text) == nil, NumberEntry.grouped(text) != nil {
        groupedNumbers += 1
      }
      return value
    case .undetermined: undetermined["\(column): “\(text)”", default: 0] += 1
    case let entry:
      guard let (rule, repair) = Self.fault(entry) else { return .nan }
      note(id, rule, Self.described(text, column, top, bottom), repair)
    }
    return .nan
  }

  /// What is wrong with an entry that is no number, and what is done about it.
  private static func fault(_ entry: NumberEntry) -> (rule: Finding.Rule, repair: String)? {
    switch entry {
    case .number, .missing, .undetermined: nil
    case .belowLimit: (.belowLimit, CensoredRule.missing.sentence)
    case .aboveLimit: (.aboveLimit, "counts as missing: only its lower bound is known")
    case .outOfRange: (.outOfRange, "counts as missing: too great for a number")
    case .notANumber: (.notANumber, "counts as missing")
    }
  }

  /// An entry with its column and depths, for example `oc 10-20 cm: BDL`.
  private static func described(
    _ text: String, _ column: String, _ top: Double, _ bottom: Double
  ) -> String {
    guard !top.isNaN || !bottom.isNaN else { return "\(column): \(text)" }
    let ends = [top, bottom].map { $0.isNaN ? "?" : NumberText.trimmed($0, decimals: 2) }
    return "\(column) \(ends[0])-\(ends[1]) cm: \(text)"
  }

  /// Reports words such as `ND` once a column; there may be thousands of them.
  mutating func noteUndetermined() {
    for (entry, count) in undetermined.sorted(by: { $0.key < $1.key }) {
      note(
        "", .undetermined, "\(entry), \(count.counted("time"))",
        "counts as missing; where it means not detected, write < and the limit")
    }
  }

  /// A measured value in the column's unit, and its detection limit where it is censored.
  ///
  /// - Returns: The value, not-a-number where missing, with what stands in for a censored one; and
  ///   the limit, not-a-number for a value that is not censored, infinite where it is not known.
  mutating func measured(
    _ text: String, _ column: String, _ id: String, top: Double = .nan, bottom: Double = .nan
  ) -> (value: Double, limit: Double) {
    guard NumberEntry(text) == .belowLimit else {
      return (number(text, column, id, top: top, bottom: bottom), .nan)
    }
    let limit = Self.limit(text) ?? detectionLimits[column] ?? .infinity
    let value = repairs.censored.value(below: limit)
    let isUnknown = limit.isInfinite && repairs.censored != .missing
    note(
      id, .belowLimit, Self.described(text, column, top, bottom),
      isUnknown
        ? "counts as missing: the limit is not known, give it by detectionLimits"
        : repairs.censored.sentence)
    return (value, limit)
  }

  /// The number of an entry such as `< 0,5`; `nil` for `< LOD`.
  private static func limit(_ text: String) -> Double? {
    let number = String(text.drop { $0.isWhitespace || $0 == "<" || $0 == "=" || $0 == "≤" })
    let value = NumberEntry(number).value
    return value.isFinite && value >= 0 ? value : nil
  }

  /// A value computed from others of its row; not-a-number where there is none, which is reported
  /// where something is there to compute it from.
  mutating func derived(
    _ outcome: ProfileReader.Fallback.Outcome, _ id: String, _ horizon: RawHorizon
  ) -> Double {
    switch outcome {
    case .value(let value, let remark):
      computed[remark, default: 0] += 1
      return value
    case .lacking(let reason):
      let text = Self.described(reason, "layer", horizon.top, horizon.bottom)
      note(id, .notDerived, text, "counts as missing")
      return .nan
    case .nothing: return .nan
    }
  }

  /// Says how many values were computed, and how.
  mutating func remarkDerived() {
    for (text, count) in computed.sorted(by: { $0.key < $1.key }) {
      remark("\(count.counted("time")) \(text)")
    }
  }
}
