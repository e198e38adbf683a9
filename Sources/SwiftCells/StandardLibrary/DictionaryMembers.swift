/// Dictionaries.
enum DictionaryMembers {
  static func fill(_ table: LibraryTable) {
    subscripts(table)
    reading(table)
    changing(table)
    initializers(table)
  }

  private static func subscripts(_ table: LibraryTable) {
    table.add(
      "var subscript(_ key: Key) -> Value?",
      Intrinsic(
        place: { site in
          KeyPlace(
            site.receiverPlace ?? Place(), site.arguments[0], site.lowering.function,
            isNested: site.receiver.arguments[1].isOptional)
        }
      ) { site in
        KeyRead(
          site.arguments[0], site.arguments[1], isNested: site.receiver.arguments[1].isOptional)
      })
    table.add(
      "var subscript(_ key: Key, default defaultValue: @autoclosure Value) -> Value",
      Intrinsic(
        place: { site in
          DefaultKeyPlace(
            site.receiverPlace ?? Place(), site.arguments[0], site.arguments[1],
            site.lowering.function)
        }
      ) { site in DefaultKeyRead(site.arguments[0], site.arguments[1], site.arguments[2]) })
  }

  private static func reading(_ table: LibraryTable) {
    table.add("keys: Keys<Key>") { call in
      let key = call.site.receiver.arguments[0]
      return Value(
        ArrayObject.make(element: key, call.values[0].dictionary.entries.map(\.key)))
    }
    table.add("values: Values<Value>") { call in
      let value = call.site.receiver.arguments[1]
      return Value(
        ArrayObject.make(element: value, call.values[0].dictionary.entries.map(\.value)))
    }
    table.add("mapValues<T>(_ transform: (Value) throws -> T) -> [Key: T]") { call in
      let (source, transform) = (call.values[0].dictionary, call.values[1].function)
      let result = source.empty()
      for entry in source.entries { result.set(entry.key, try call.call(transform, entry.value)) }
      return Value(result)
    }
    table.add("compactMapValues<T>(_ transform: (Value) throws -> T?) -> [Key: T]") { call in
      let (source, transform) = (call.values[0].dictionary, call.values[1].function)
      let result = source.empty()
      for entry in source.entries {
        let value = try call.call(transform, entry.value)
        if !value.isNone { result.set(entry.key, value) }
      }
      return Value(result)
    }
    table.add("filter(_ isIncluded: ((key: Key, value: Value)) throws -> Bool) -> [Key: Value]") {
      call in
      let (source, test) = (call.values[0].dictionary, call.values[1].function)
      let result = source.empty()
      for entry in source.entries
      where try call.call(test, Value(Aggregate.make([entry.key, entry.value]))).bool {
        result.set(entry.key, entry.value)
      }
      return Value(result)
    }
    for (text, isSequence) in others {
      table.add(
        "merging\(text), uniquingKeysWith combine: (Value, Value) throws -> Value) -> [Key: Value]"
          + (isSequence ? " where S.Element == (Key, Value)" : "")
      ) { call in
        let result = call.values[0].dictionary.copy()
        let more = try entries(call.values[1], call.site.types[0])
        try merge(more, into: result, call.values[2].function, call)
        return Value(result)
      }
    }
  }

  /// What can be merged: a dictionary, or pairs.
  private static let others = [
    ("(_ other: [Key: Value]", false), ("<S: _PairSequence>(_ other: S", true),
  ]

  private static func entries(
    _ value: Value, _ type: CellType
  ) throws -> [(key: Value, value: Value)] {
    if type.isBuiltIn(BuiltIn.dictionary) { return value.dictionary.entries }
    return try Sequences.array(value, type).values.map { ($0.aggregate[0], $0.aggregate[1]) }
  }

  private static func merge(
    _ entries: [(key: Value, value: Value)], into result: DictionaryBox,
    _ combine: FunctionObject, _ call: LibraryCall
  ) throws {
    for entry in entries {
      let known = result.get(entry.key)
      result.set(
        entry.key, try known.map { try call.call(combine, $0, entry.value) } ?? entry.value)
    }
  }

  private static func changing(_ table: LibraryTable) {
    table.change("updateValue(_ value: Value, forKey key: Key) -> Value?") { call, pointer in
      let box = try pointer.growingDictionary()
      let old = box.get(call.values[1])
      box.set(call.values[1], call.values[0])
      return old.map { $0.wrapped(call.site.receiver.arguments[1]) } ?? .none
    }
    table.change("removeValue(forKey key: Key) -> Value?") { call, pointer in
      let old = pointer.uniqueDictionary().remove(call.values[0])
      return old.map { $0.wrapped(call.site.receiver.arguments[1]) } ?? .none
    }
    table.change("popFirst() -> (key: Key, value: Value)?") { _, pointer in
      guard let first = pointer.pointee.dictionary.entries.first else { return .none }
      pointer.uniqueDictionary().remove(first.key)
      return Value(Aggregate.make([first.key, first.value]))
    }
    emptying(table)
    for (text, isSequence) in others {
      table.change(
        "merge\(text), uniquingKeysWith combine: (Value, Value) throws -> Value)"
          + (isSequence ? " where S.Element == (Key, Value)" : "")
      ) { call, pointer in
        let result = pointer.pointee.dictionary.copy()
        let more = try entries(call.values[0], call.site.types[0])
        try merge(more, into: result, call.values[1].function, call)
        pointer.pointee = Value(result)
        return .void
      }
    }
  }

  /// What dictionaries and sets have in common.
  static func emptying(_ table: LibraryTable) {
    table.change("removeAll(keepingCapacity keepCapacity: Bool = false)") { _, pointer in
      pointer.uniqueDictionary().removeAll()
      return .void
    }
    table.change("reserveCapacity(_ minimumCapacity: Int)") { _, _ in .void }
  }

  private static func initializers(_ table: LibraryTable) {
    func box(_ call: LibraryCall) -> DictionaryBox {
      DictionaryBox.make(key: call.site.result.arguments[0])
    }
    table.add("init() -> [Key: Value]") { Value(box($0)) }
    table.add("init(minimumCapacity: Int) -> [Key: Value]") { Value(box($0)) }
    table.add(
      "init<S: Sequence>(uniqueKeysWithValues keysAndValues: S) -> [Key: Value] where S.Element == (Key, Value)"
    ) { call in
      let result = box(call)
      for pair in try Sequences.array(call.values[0], call.site.types[0]).values {
        if result.get(pair.aggregate[0]) != nil {
          let key = Describer.debugText(pair.aggregate[0], call.site.result.arguments[0])
          throw call.fatal("Duplicate values for key: '\(key)'")
        }
        result.set(pair.aggregate[0], pair.aggregate[1])
      }
      return Value(result)
    }
    table.add(
      "init<S: Sequence>(_ keysAndValues: S, uniquingKeysWith combine: (Value, Value) throws -> Value) -> [Key: Value] where S.Element == (Key, Value)"
    ) { call in
      let result = box(call)
      let pairs = try Sequences.array(call.values[0], call.site.types[0]).values
      try merge(
        pairs.map { ($0.aggregate[0], $0.aggregate[1]) }, into: result, call.values[1].function,
        call)
      return Value(result)
    }
    table.add(
      "init<S: Sequence>(grouping values: S, by keyForValue: (S.Element) throws -> Key) -> [Key: Value] where Value == [S.Element]"
    ) { call in
      let result = box(call)
      let source = try Sequences.array(call.values[0], call.site.types[0])
      let key = call.values[1].function
      for position in 0..<source.count {
        let element = source.value(at: position)
        let group = try call.call(key, element)
        result.update(group, Value(source.empty())) { $0.uniqueArray().append(element) }
      }
      return Value(result)
    }
  }
}

/// Sets.
enum SetMembers {
  static func fill(_ table: LibraryTable) {
    table.add("init() -> Set<Element>") {
      Value(DictionaryBox.make(key: $0.site.result.arguments[0]))
    }
    table.add("init<S: Sequence>(_ sequence: S) -> Set<Element> where S.Element == Element") {
      call in
      let result = DictionaryBox.make(key: call.site.result.arguments[0])
      for element in try Sequences.array(call.values[0], call.site.types[0]).values
      where result.get(element) == nil {
        result.set(element, .void)
      }
      return Value(result)
    }
    table.add("contains(_ member: Element) -> Bool") {
      Value($0.values[0].dictionary.get($0.values[1]) != nil)
    }
    table.add("filter(_ isIncluded: (Element) throws -> Bool) -> Set<Element>") { call in
      let (source, test) = (call.values[0].dictionary, call.values[1].function)
      let result = source.empty()
      for entry in source.entries where try call.call(test, entry.key).bool {
        result.set(entry.key, .void)
      }
      return Value(result)
    }
    algebra(table)
    changing(table)
  }

  private static func other(_ call: LibraryCall, _ index: Int) throws -> DictionaryBox {
    let value = call.values[index]
    if call.site.types[0].isBuiltIn(BuiltIn.set) { return value.dictionary }
    let result = DictionaryBox.make(key: call.site.element)
    for element in try Sequences.array(value, call.site.types[0]).values {
      result.set(element, .void)
    }
    return result
  }

  private static func combined(
    _ name: String, _ first: DictionaryBox, _ second: DictionaryBox
  ) -> DictionaryBox {
    let result: DictionaryBox
    switch name {
    case "union":
      result = first.copy()
      for entry in second.entries where first.get(entry.key) == nil { result.set(entry.key, .void) }
    case "intersection":
      result = first.empty()
      for entry in first.entries where second.get(entry.key) != nil {
        result.set(entry.key, .void)
      }
    case "subtracting":
      result = first.copy()
      for entry in second.entries { result.remove(entry.key) }
    default:
      result = first.empty()
      for entry in first.entries where second.get(entry.key) == nil { result.set(entry.key, .void) }
      for entry in second.entries where first.get(entry.key) == nil { result.set(entry.key, .void) }
    }
    return result
  }

  private static func algebra(_ table: LibraryTable) {
    let same = "where S.Element == Element"
    for (name, changing) in [
      ("union", "formUnion"), ("intersection", "formIntersection"), ("subtracting", "subtract"),
      ("symmetricDifference", "formSymmetricDifference"),
    ] {
      table.add("\(name)<S: Sequence>(_ other: S) -> Set<Element> \(same)") { call in
        Value(combined(name, call.values[0].dictionary, try other(call, 1)))
      }
      table.change("\(changing)<S: Sequence>(_ other: S) \(same)") { call, pointer in
        pointer.pointee = Value(combined(name, pointer.pointee.dictionary, try other(call, 0)))
        return .void
      }
    }
    func test(_ name: String, _ body: @escaping (DictionaryBox, DictionaryBox) -> Bool) {
      table.add(
        "\(name)<S: Sequence>(\(name == "isDisjoint" ? "with" : "of") other: S) -> Bool \(same)"
      ) {
        Value(body($0.values[0].dictionary, try other($0, 1)))
      }
    }
    test("isSubset") { a, b in a.entries.allSatisfy { b.get($0.key) != nil } }
    test("isSuperset") { a, b in b.entries.allSatisfy { a.get($0.key) != nil } }
    test("isStrictSubset") { a, b in
      a.count < b.count && a.entries.allSatisfy { b.get($0.key) != nil }
    }
    test("isStrictSuperset") { a, b in
      b.count < a.count && b.entries.allSatisfy { a.get($0.key) != nil }
    }
    test("isDisjoint") { a, b in a.entries.allSatisfy { b.get($0.key) == nil } }
  }

  private static func changing(_ table: LibraryTable) {
    table.change(
      "insert(_ newMember: Element) -> (inserted: Bool, memberAfterInsert: Element)"
    ) { call, pointer in
      let box = try pointer.growingDictionary()
      let isNew = box.get(call.values[0]) == nil
      if isNew { box.set(call.values[0], .void) }
      return Value(Aggregate.make([Value(isNew), call.values[0]]))
    }
    table.change("remove(_ member: Element) -> Element?") { call, pointer in
      let box = pointer.uniqueDictionary()
      guard box.remove(call.values[0]) != nil else { return .none }
      return call.values[0].wrapped(call.site.element)
    }
    table.change("removeFirst() -> Element") { call, pointer in
      guard let first = pointer.pointee.dictionary.entries.first else {
        throw call.fatal("Can't removeFirst from an empty Set")
      }
      pointer.uniqueDictionary().remove(first.key)
      return first.key
    }
    table.change("popFirst() -> Element?") { call, pointer in
      guard let first = pointer.pointee.dictionary.entries.first else { return .none }
      pointer.uniqueDictionary().remove(first.key)
      return first.key.wrapped(call.site.element)
    }
    table.change("update(with newMember: Element) -> Element?") { call, pointer in
      let box = pointer.uniqueDictionary()
      let isKnown = box.remove(call.values[0]) != nil
      box.set(call.values[0], .void)
      return isKnown ? call.values[0].wrapped(call.site.element) : .none
    }
    DictionaryMembers.emptying(table)
  }
}

/// Optionals.
enum OptionalMembers {
  static func fill(_ table: LibraryTable) {
    table.add("map<U>(_ transform: (Wrapped) throws -> U) -> U?") { call in
      let value = call.values[0]
      if value.isNone { return value }
      let wrapped = call.site.receiver.arguments[0].isOptional ? value.unnested : value
      let result = try call.call(call.values[1].function, wrapped)
      return result.wrapped(call.site.result.arguments[0])
    }
    table.add("flatMap<U>(_ transform: (Wrapped) throws -> U?) -> U?") { call in
      let value = call.values[0]
      if value.isNone { return value }
      let wrapped = call.site.receiver.arguments[0].isOptional ? value.unnested : value
      return try call.call(call.values[1].function, wrapped)
    }
    table.add("init(_ some: Wrapped) -> Wrapped?") { call in
      call.values[0].wrapped(call.site.result.arguments[0])
    }
    let none = table.add("static none: Wrapped?", Intrinsic { _ in Constant(.none) })
    none.isSettable = false
    table.add("static some(_ value: Wrapped) -> Wrapped?") { call in
      call.values[0].wrapped(call.site.result.arguments[0])
    }
  }
}
