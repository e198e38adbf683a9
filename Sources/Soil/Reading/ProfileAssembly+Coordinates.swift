import Display
import Geodata
import Tables

extension ProfileAssembly {
  /// A coordinate: a number, or degrees with minutes or a letter; not-a-number where it is neither,
  /// which is reported.
  mutating func coordinate(
    _ text: String, _ column: String, _ axis: CoordinateEntry.Axis, _ id: String
  ) -> Double {
    guard NumberEntry(text) == .notANumber else { return number(text, column, id) }
    switch CoordinateEntry(text, axis) {
    case .other: return number(text, column, id)
    case .fault(let fault):
      note(id, .notANumber, "\(column): \(text)", "counts as missing: \(fault.rawValue)")
      return .nan
    case .degrees(let value, let doubt):
      guard isInDegrees else {
        note(
          id, .notANumber, "\(column): \(text)",
          "counts as missing: degrees, and \(crs) is not; give crs: \"EPSG:4326\"")
        return .nan
      }
      degreesWithParts += 1
      if let doubt { coordinateDoubts[column, default: [:]][doubt, default: []].append(text) }
      return value
    }
  }

  /// Whether the reference system is one of degrees, looked up once.
  private var isInDegrees: Bool {
    mutating get {
      if let isGeographic { return isGeographic }
      let answer = (try? crs.isGeographic) ?? true
      isGeographic = answer
      return answer
    }
  }

  /// Says once a column and kind which coordinates might be meant otherwise.
  mutating func noteCoordinateDoubts() {
    guard !repairs.hasConfirmed(.coordinates) else { return }
    for (column, doubts) in coordinateDoubts.sorted(by: { $0.key < $1.key }) {
      for (doubt, texts) in doubts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        let count = texts.count.counted("entry", plural: "entries")
        note(
          "", .coordinateDoubt, "\(column): \(count) as “\(texts[0])”", "kept: \(doubt.rawValue)")
      }
    }
  }
}
