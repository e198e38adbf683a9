/// The kinds of dictionary: one final class each, so that every call is direct.

/// A dictionary with String keys.
final class StringDictionary: DictionaryBox {
  private var storage: [String: Value] = [:]

  deinit { Freeing.end(&storage, leaving: [:]) }

  override var count: Int { storage.count }
  override func get(_ key: Value) -> Value? { storage[key.string] }
  override func set(_ key: Value, _ value: Value) { storage[key.string] = value }
  override func remove(_ key: Value) -> Value? { storage.removeValue(forKey: key.string) }
  override func removeAll() { storage.removeAll() }
  override func copy() -> DictionaryBox {
    let copy = StringDictionary()
    copy.storage = storage
    return copy
  }
  override func empty() -> DictionaryBox { StringDictionary() }
  override var entries: [(key: Value, value: Value)] { storage.map { (Value($0.key), $0.value) } }
  override func updateWord(_ key: Value, _ change: (Int) throws -> Int) rethrows -> Bool {
    guard let place = storage.index(forKey: key.string) else { return false }
    storage.values[place].bits = try change(storage.values[place].bits)
    return true
  }
  override func update(
    _ key: Value, _ fallback: Value, _ change: (UnsafeMutablePointer<Value>) throws -> Void
  ) rethrows {
    try withUnsafeMutablePointer(to: &storage[key.string, default: fallback], change)
  }
}

/// A dictionary with Int keys.
final class IntDictionary: DictionaryBox {
  private var storage: [Int: Value] = [:]

  deinit { Freeing.end(&storage, leaving: [:]) }

  override var count: Int { storage.count }
  override func get(_ key: Value) -> Value? { storage[key.bits] }
  override func set(_ key: Value, _ value: Value) { storage[key.bits] = value }
  override func remove(_ key: Value) -> Value? { storage.removeValue(forKey: key.bits) }
  override func removeAll() { storage.removeAll() }
  override func copy() -> DictionaryBox {
    let copy = IntDictionary()
    copy.storage = storage
    return copy
  }
  override func empty() -> DictionaryBox { IntDictionary() }
  override var entries: [(key: Value, value: Value)] { storage.map { (Value($0.key), $0.value) } }
  override func updateWord(_ key: Value, _ change: (Int) throws -> Int) rethrows -> Bool {
    guard let place = storage.index(forKey: key.bits) else { return false }
    storage.values[place].bits = try change(storage.values[place].bits)
    return true
  }
  override func update(
    _ key: Value, _ fallback: Value, _ change: (UnsafeMutablePointer<Value>) throws -> Void
  ) rethrows {
    try withUnsafeMutablePointer(to: &storage[key.bits, default: fallback], change)
  }
}

/// A dictionary with keys of any type that can be hashed.
final class AnyDictionary: DictionaryBox {
  private var storage: [AnyKey: Value] = [:]

  private let traits: Traits

  init(_ traits: Traits) { self.traits = traits }

  deinit { Freeing.end(&storage, leaving: [:]) }

  override var count: Int { storage.count }
  override func get(_ key: Value) -> Value? { storage[AnyKey(value: key, traits: traits)] }
  override func set(_ key: Value, _ value: Value) {
    storage[AnyKey(value: key, traits: traits)] = value
  }
  override func remove(_ key: Value) -> Value? {
    storage.removeValue(forKey: AnyKey(value: key, traits: traits))
  }
  override func removeAll() { storage.removeAll() }
  override func copy() -> DictionaryBox {
    let copy = AnyDictionary(traits)
    copy.storage = storage
    return copy
  }
  override func empty() -> DictionaryBox { AnyDictionary(traits) }
  override var entries: [(key: Value, value: Value)] { storage.map { ($0.key.value, $0.value) } }
  override func updateWord(_ key: Value, _ change: (Int) throws -> Int) rethrows -> Bool {
    guard let place = storage.index(forKey: AnyKey(value: key, traits: traits)) else {
      return false
    }
    storage.values[place].bits = try change(storage.values[place].bits)
    return true
  }
  override func update(
    _ key: Value, _ fallback: Value, _ change: (UnsafeMutablePointer<Value>) throws -> Void
  ) rethrows {
    try withUnsafeMutablePointer(
      to: &storage[AnyKey(value: key, traits: traits), default: fallback], change)
  }
}
