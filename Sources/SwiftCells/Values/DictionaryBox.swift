/// A dictionary of any key type; a set is a dictionary whose values hold nothing.
class DictionaryBox {
  var count: Int { 0 }
  func get(_ key: Value) -> Value? { nil }
  func set(_ key: Value, _ value: Value) {}
  @discardableResult
  func remove(_ key: Value) -> Value? { nil }
  func removeAll() {}
  func copy() -> DictionaryBox { self }
  /// An empty dictionary with the same kind of key.
  func empty() -> DictionaryBox { self }
  /// Keys and values, in the order in which Swift iterates.
  var entries: [(key: Value, value: Value)] { [] }
  /// Changes the word of a key in place; says whether the key is there.
  func updateWord(_ key: Value, _ change: (Int) throws -> Int) rethrows -> Bool { false }
  /// Changes the value of a key in place, starting from `fallback` where there is none.
  func update(
    _ key: Value, _ fallback: Value, _ change: (UnsafeMutablePointer<Value>) throws -> Void
  ) rethrows {}

  /// An empty dictionary for keys of a type.
  static func make(key: CellType) -> DictionaryBox {
    switch key {
    case .string: StringDictionary()
    case .int: IntDictionary()
    default: AnyDictionary(Traits.of(key))
    }
  }
}

/// A key whose equality depends on its type in the cell.
struct AnyKey: Hashable {
  let value: Value
  let traits: Traits

  static func == (left: AnyKey, right: AnyKey) -> Bool {
    left.traits.equals(left.value, right.value)
  }
  func hash(into hasher: inout Hasher) { traits.hash(value, &hasher) }
}
