/// Places in dictionaries.

/// The value of a key in a dictionary, as an optional.
final class KeyPlace: Place {
  private let base: Place
  private let key: Expression
  private let keySlot: Int
  private let copySlot: Int
  /// Says whether the value has been taken out into the copy, so that asking for the address again,
  /// as nested places do, finds it there.
  private let takenSlot: Int
  /// Whether the values of the dictionary are optionals themselves.
  private let isNested: Bool
  init(
    _ base: Place, _ key: Expression, _ function: FunctionContext, isNested: Bool
  ) {
    self.base = base
    self.key = key
    keySlot = function.allocate(isWord: false)
    copySlot = function.allocate(isWord: false)
    takenSlot = function.allocate(isWord: true)
    self.isNested = isNested
  }
  override func prepare(_ frame: Frame) throws {
    try base.prepare(frame)
    frame[takenSlot].bits = 0
    frame[keySlot] = try key.value(frame)
  }
  override func pointer(_ frame: Frame) throws -> UnsafeMutablePointer<Value> {
    if frame[takenSlot].bits == 1 { return frame + copySlot }
    frame[takenSlot].bits = 1
    // Taken out of the dictionary, so that the copy is the only holder and can change in place.
    let dictionary = try base.pointer(frame).uniqueDictionary()
    if let value = dictionary.get(frame[keySlot]) {
      dictionary.set(frame[keySlot], .void)
      frame[copySlot] = isNested ? value.nested : value
    } else {
      frame[copySlot] = .none
    }
    return frame + copySlot
  }
  override func load(_ frame: Frame) throws -> Value {
    if frame[takenSlot].bits == 1 { return frame[copySlot] }
    guard let value = try base.load(frame).dictionary.get(frame[keySlot]) else { return .none }
    return isNested ? value.nested : value
  }
  override func finish(_ frame: Frame) throws {
    let value = frame[copySlot]
    frame[copySlot].object = nil
    frame[takenSlot].bits = 0
    try put(frame, value)
  }
  override func store(_ frame: Frame, _ value: Value) throws { try put(frame, value) }

  private func put(_ frame: Frame, _ value: Value) throws {
    let dictionary = try base.pointer(frame).uniqueDictionary()
    if value.isNone {
      dictionary.remove(frame[keySlot])
    } else {
      dictionary.set(frame[keySlot], isNested ? value.unnested : value)
    }
    frame[keySlot].object = nil
    try base.finish(frame)
  }
}

/// The value of a key in a dictionary, with a default where there is none.
final class DefaultKeyPlace: Place {
  private let base: Place
  private let key: Expression
  private let fallback: Expression
  private let keySlot: Int
  private let copySlot: Int
  /// Says whether the value has been taken out into the copy, so that asking for the address again,
  /// as nested places do, finds it there.
  private let takenSlot: Int
  init(
    _ base: Place, _ key: Expression, _ fallback: Expression, _ function: FunctionContext
  ) {
    self.base = base
    self.key = key
    self.fallback = fallback
    keySlot = function.allocate(isWord: false)
    copySlot = function.allocate(isWord: false)
    takenSlot = function.allocate(isWord: true)
  }
  override func prepare(_ frame: Frame) throws {
    try base.prepare(frame)
    frame[takenSlot].bits = 0
    frame[keySlot] = try key.value(frame)
    // The default is evaluated before anything is taken out of the dictionary, and only once.
    if try base.load(frame).dictionary.get(frame[keySlot]) == nil {
      frame[copySlot] = try fallback.value(frame)
    }
  }
  override func pointer(_ frame: Frame) throws -> UnsafeMutablePointer<Value> {
    if frame[takenSlot].bits == 1 { return frame + copySlot }
    frame[takenSlot].bits = 1
    let dictionary = try base.pointer(frame).uniqueDictionary()
    if let value = dictionary.get(frame[keySlot]) {
      dictionary.set(frame[keySlot], .void)
      frame[copySlot] = value
    }
    return frame + copySlot
  }
  override func load(_ frame: Frame) throws -> Value {
    if frame[takenSlot].bits == 1 { return frame[copySlot] }
    return try base.load(frame).dictionary.get(frame[keySlot]) ?? frame[copySlot]
  }
  override func store(_ frame: Frame, _ value: Value) throws {
    frame[copySlot] = value
    try finish(frame)
  }
  override func finish(_ frame: Frame) throws {
    let value = frame[copySlot]
    frame[copySlot].object = nil
    frame[takenSlot].bits = 0
    try base.pointer(frame).uniqueDictionary().set(frame[keySlot], value)
    frame[keySlot].object = nil
    try base.finish(frame)
  }
}
