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
    let dictionary = try base.pointer(frame).growingDictionary()
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
  let base: Place
  let key: Expression
  let fallback: Expression
  private let keySlot: Int
  private let copySlot: Int
  /// Says whether the value has been taken out into the copy, so that asking for the address again,
  /// as nested places do, finds it there; or whether the default lies there.
  private let stateSlot: Int
  private enum State { static let fresh = 0, taken = 1, absent = 2 }
  init(
    _ base: Place, _ key: Expression, _ fallback: Expression, _ function: FunctionContext
  ) {
    self.base = base
    self.key = key
    self.fallback = fallback
    keySlot = function.allocate(isWord: false)
    copySlot = function.allocate(isWord: false)
    stateSlot = function.allocate(isWord: true)
  }
  override func prepare(_ frame: Frame) throws {
    try base.prepare(frame)
    frame[stateSlot].bits = State.fresh
    frame[keySlot] = try key.value(frame)
  }
  /// Evaluates the default where it is needed, once, before anything is taken out.
  private func look(_ frame: Frame) throws {
    guard frame[stateSlot].bits == State.fresh,
      try base.load(frame).dictionary.get(frame[keySlot]) == nil
    else { return }
    frame[copySlot] = try fallback.value(frame)
    frame[stateSlot].bits = State.absent
  }
  override func pointer(_ frame: Frame) throws -> UnsafeMutablePointer<Value> {
    try look(frame)
    if frame[stateSlot].bits != State.fresh { return frame + copySlot }
    frame[stateSlot].bits = State.taken
    let dictionary = try base.pointer(frame).uniqueDictionary()
    if let value = dictionary.get(frame[keySlot]) {
      dictionary.set(frame[keySlot], .void)
      frame[copySlot] = value
    }
    return frame + copySlot
  }
  override func load(_ frame: Frame) throws -> Value {
    try look(frame)
    if frame[stateSlot].bits != State.fresh { return frame[copySlot] }
    return try base.load(frame).dictionary.get(frame[keySlot]) ?? .void
  }
  override func store(_ frame: Frame, _ value: Value) throws {
    frame[copySlot] = value
    try finish(frame)
  }
  override func finish(_ frame: Frame) throws {
    let value = frame[copySlot]
    frame[copySlot].object = nil
    frame[stateSlot].bits = State.fresh
    try base.pointer(frame).growingDictionary().set(frame[keySlot], value)
    frame[keySlot].object = nil
    try base.finish(frame)
  }
}

/// `dictionary[key, default: …] += value` for numbers, where the dictionary is a simple variable.
final class DefaultKeyCompound: Expression {
  private let base: Operand
  private let key: Expression
  private let fallback: Expression
  private let source: WordSource
  private let operation: Expression
  private let leftSlot: Int
  private let rightSlot: Int
  init(
    _ base: Operand, _ place: DefaultKeyPlace, _ source: Expression, _ operation: Expression,
    leftSlot: Int, rightSlot: Int
  ) {
    self.base = base
    key = place.key
    fallback = place.fallback
    self.source = WordSource(source)
    self.operation = operation
    self.leftSlot = leftSlot
    self.rightSlot = rightSlot
  }
  override func value(_ frame: Frame) throws -> Value {
    let key = try key.value(frame)
    frame[rightSlot].bits = try source.word(frame)
    let dictionary = base.pointer(frame).uniqueDictionary()
    let isKnown = try dictionary.updateWord(key) { old in
      frame[leftSlot].bits = old
      return try operation.word(frame)
    }
    if !isKnown {
      frame[leftSlot].bits = try fallback.word(frame)
      let first = try operation.word(frame)
      // The default may have changed the variable: it is looked at anew.
      try base.pointer(frame).growingDictionary().set(key, Value(first))
    }
    return .void
  }
}
