import Foundation

/// A set of characters.
final class CharacterSetBox {
  let set: CharacterSet
  init(_ set: CharacterSet) { self.set = set }
}

/// The few types of Foundation that notebooks use.
enum FoundationMembers {
  private static let rules: [(String, FloatingPointRoundingRule)] = [
    ("toNearestOrAwayFromZero", .toNearestOrAwayFromZero), ("toNearestOrEven", .toNearestOrEven),
    ("up", .up), ("down", .down), ("towardZero", .towardZero),
    ("awayFromZero", .awayFromZero),
  ]

  static func rule(_ value: Value) -> FloatingPointRoundingRule {
    rules.indices.contains(value.bits) ? rules[value.bits].1 : .toNearestOrAwayFromZero
  }

  static func fillRules(_ table: LibraryTable) {
    for (index, (name, _)) in rules.enumerated() {
      table.add(
        "static \(name): FloatingPointRoundingRule", Intrinsic { _ in Constant(Value(index)) })
    }
  }

  static func fillCharacterSets(_ table: LibraryTable) {
    let sets: [(String, CharacterSet)] = [
      ("whitespaces", .whitespaces), ("newlines", .newlines),
      ("whitespacesAndNewlines", .whitespacesAndNewlines), ("letters", .letters),
      ("decimalDigits", .decimalDigits), ("alphanumerics", .alphanumerics),
      ("punctuationCharacters", .punctuationCharacters),
    ]
    for (name, set) in sets {
      table.add("static \(name): CharacterSet") { _ in Value(CharacterSetBox(set)) }
    }
    table.add("init(charactersIn string: String) -> CharacterSet") {
      Value(CharacterSetBox(CharacterSet(charactersIn: $0.values[0].string)))
    }
  }

  static func fillProcess(_ table: LibraryTable) {
    table.add("static processInfo: ProcessInfo") { _ in Value(StringBox("ProcessInfo")) }
    table.add("environment: [String: String]") { _ in
      let box = DictionaryBox.make(key: .string)
      for (key, value) in ProcessInfo.processInfo.environment { box.set(Value(key), Value(value)) }
      return Value(box)
    }
    table.add("activeProcessorCount: Int") { _ in
      Value(ProcessInfo.processInfo.activeProcessorCount)
    }
    table.add("systemUptime: Double") { _ in Value(ProcessInfo.processInfo.systemUptime) }
  }

  static func fillDate(_ table: LibraryTable) {
    table.add("init() -> Date") { _ in Value(Date().timeIntervalSinceReferenceDate) }
    table.add("timeIntervalSinceNow: Double") {
      Value($0.values[0].double - Date().timeIntervalSinceReferenceDate)
    }
    table.add("timeIntervalSince(_ date: Date) -> Double") {
      Value($0.values[0].double - $0.values[1].double)
    }
    table.add("timeIntervalSince1970: Double") {
      Value(Date(timeIntervalSinceReferenceDate: $0.values[0].double).timeIntervalSince1970)
    }
    table.add("timeIntervalSinceReferenceDate: Double") { $0.values[0] }
    table.add("addingTimeInterval(_ timeInterval: Double) -> Date") {
      Value($0.values[0].double + $0.values[1].double)
    }
  }
}
