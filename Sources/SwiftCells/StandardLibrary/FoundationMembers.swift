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
      ("punctuationCharacters", .punctuationCharacters), ("symbols", .symbols),
      ("uppercaseLetters", .uppercaseLetters), ("lowercaseLetters", .lowercaseLetters),
      ("controlCharacters", .controlCharacters),
    ]
    for (name, set) in sets {
      table.add("static \(name): CharacterSet") { _ in Value(CharacterSetBox(set)) }
    }
    table.add("init(charactersIn string: String) -> CharacterSet") {
      Value(CharacterSetBox(CharacterSet(charactersIn: $0.values[0].string)))
    }
    table.add("inverted: CharacterSet") {
      Value(CharacterSetBox($0.values[0].object(as: CharacterSetBox.self).set.inverted))
    }
    table.add("union(_ other: CharacterSet) -> CharacterSet") { call in
      let (own, other) = (
        call.values[0].object(as: CharacterSetBox.self).set,
        call.values[1].object(as: CharacterSetBox.self).set
      )
      return Value(CharacterSetBox(own.union(other)))
    }
    table.add("contains(_ member: Unicode.Scalar) -> Bool") { call in
      let scalar = try HostTypes.unwrap(call.values[1], Unicode.Scalar.self)
      return Value(call.values[0].object(as: CharacterSetBox.self).set.contains(scalar))
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
}
