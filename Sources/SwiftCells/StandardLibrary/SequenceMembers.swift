/// What every sequence has.
enum SequenceMembers {
  static func fill(_ table: LibraryTable) {
    transforming(table)
    folding(table)
    searching(table)
    ordering(table)
    parts(table)
  }

  private static func transforming(_ table: LibraryTable) {
    table.add("map<T>(_ transform: (Element) throws -> T) -> [T]") { call in
      let (source, transform) = (try call.elements(), call.values[1].function)
      let result = try call.resultArray(count: source.count)
      for position in 0..<source.count {
        try call.poll()
        result.append(try call.call(transform, source.value(at: position)))
      }
      return Value(result)
    }
    table.add("compactMap<T>(_ transform: (Element) throws -> T?) -> [T]") { call in
      let (source, transform) = (try call.elements(), call.values[1].function)
      let result = call.site.resultArray()
      let isNested = call.site.result.arguments[0].isOptional
      for position in 0..<source.count {
        try call.poll()
        let value = try call.call(transform, source.value(at: position))
        if !value.isNone { result.append(isNested ? value.unnested : value) }
      }
      return Value(result)
    }
    table.add("flatMap<S: Sequence>(_ transform: (Element) throws -> S) -> [S.Element]") { call in
      let (source, transform) = (try call.elements(), call.values[1].function)
      let result = call.site.resultArray()
      let inner = call.site.types[0].functionType?.result ?? .any
      for position in 0..<source.count {
        try call.poll()
        let part = try call.call(transform, source.value(at: position))
        try call.append(try Sequences.array(part, inner), to: result)
      }
      return Value(result)
    }
    table.add("filter(_ isIncluded: (Element) throws -> Bool) -> [Element]") { call in
      let (source, test) = (try call.elements(), call.values[1].function)
      let result = source.empty()
      for position in 0..<source.count {
        try call.poll()
        let element = source.value(at: position)
        if try call.call(test, element).bool { result.append(element) }
      }
      return Value(result)
    }
    table.add("enumerated() -> EnumeratedSequence<Self>") { Value(Aggregate.make([$0.values[0]])) }
    table.add("reversed() -> [Element]") { call in
      let copy = try call.copy(of: call.elements())
      copy.reverse()
      return Value(copy)
    }
    table.addDrawing("shuffled", "", "-> [Element]") { call, source in
      let copy = try call.copy(of: call.elements())
      Shuffling.shuffle(copy, &source)
      return Value(copy)
    }
    table.add(
      "joined(separator: String = \"\") -> String where Element: StringProtocol",
      Intrinsic { site in
        LibraryNode(site) { call in
          let parts = try call.elements().values
          return Value(
            try Texts.joined(parts, separator: call.values[1].string, call.site.span))
        }
      }
    ).preference = 2
    table.add("joined() -> [Element.Element] where Element: _PlainSequence") { call in
      try call.joined(call.elements().values, of: call.site.element, separator: nil)
    }
    table.add(
      "joined<S: Sequence>(separator: S) -> [Element.Element] where Element: _PlainSequence, S.Element == Element.Element"
    ) { call in
      let separator = try Sequences.array(call.values[1], call.site.types[0])
      return try call.joined(
        call.elements().values, of: call.site.element, separator: separator)
    }
  }

  private static func folding(_ table: LibraryTable) {
    table.add(
      "reduce<Result>(_ initialResult: Result, _ nextPartialResult: (Result, Element) throws -> Result) -> Result"
    ) { call in
      let (source, combine) = (try call.elements(), call.values[2].function)
      var result = call.values[1]
      for position in 0..<source.count {
        try call.poll()
        result = try call.call(combine, result, source.value(at: position))
      }
      return result
    }
    table.add(
      "reduce<Result>(into initialResult: Result, _ updateAccumulatingResult: (inout Result, Element) throws -> Void) -> Result"
    ) { call in
      let (source, update) = (try call.elements(), call.values[2].function)
      // The closure gets the address of the result, in a box of its own.
      let box = VariableBox(call.values[1])
      let address = Value(Int(bitPattern: box.pointer))
      for position in 0..<source.count {
        try call.poll()
        _ = try call.call(update, address, source.value(at: position))
      }
      return box.pointer.pointee
    }
    table.add("forEach(_ body: (Element) throws -> Void)") { call in
      let (source, body) = (try call.elements(), call.values[1].function)
      for position in 0..<source.count {
        try call.poll()
        _ = try call.call(body, source.value(at: position))
      }
      return .void
    }
  }

  private static func searching(_ table: LibraryTable) {
    table.add("contains(_ element: Element) -> Bool where Element: Equatable") { call in
      let traits = Traits.of(call.site.element)
      let source = try call.elements()
      for position in 0..<source.count
      where try traits.isEqual(source.value(at: position), call.values[1]) {
        return Value(true)
      }
      return Value(false)
    }
    table.add("contains(where predicate: (Element) throws -> Bool) -> Bool") { call in
      let cursor = try Sequences.cursor(call.values[0], call.site.receiver)
      while let element = try cursor.next() {
        try call.poll()
        if try call.call(call.values[1].function, element).bool { return Value(true) }
      }
      return Value(false)
    }
    table.add("first(where predicate: (Element) throws -> Bool) -> Element?") { call in
      let cursor = try Sequences.cursor(call.values[0], call.site.receiver)
      while let element = try cursor.next() {
        try call.poll()
        if try call.call(call.values[1].function, element).bool {
          return element.wrapped(call.site.element)
        }
      }
      return .none
    }
    table.add("allSatisfy(_ predicate: (Element) throws -> Bool) -> Bool") { call in
      let (source, test) = (try call.elements(), call.values[1].function)
      for position in 0..<source.count
      where try !call.call(test, source.value(at: position)).bool {
        return Value(false)
      }
      return Value(true)
    }
    table.add("count(where predicate: (Element) throws -> Bool) -> Int") { call in
      let (source, test) = (try call.elements(), call.values[1].function)
      var count = 0
      for position in 0..<source.count where try call.call(test, source.value(at: position)).bool {
        count += 1
      }
      return Value(count)
    }
    table.add(
      "elementsEqual<S: Sequence>(_ other: S) -> Bool where Element: Equatable, S.Element == Element"
    ) { call in
      let (first, second) = (
        try call.elements(), try Sequences.array(call.values[1], call.site.types[0])
      )
      let array = CellType.array(call.site.element)
      return Value(try Traits.of(array).isEqual(Value(first), Value(second)))
    }
    table.add(
      "starts<S: Sequence>(with prefix: S) -> Bool where Element: Equatable, S.Element == Element"
    ) { call in
      let (source, prefix) = (
        try call.elements(), try Sequences.array(call.values[1], call.site.types[0])
      )
      guard prefix.count <= source.count else { return Value(false) }
      let traits = Traits.of(call.site.element)
      return Value(
        try (0..<prefix.count).allSatisfy {
          try traits.isEqual(source.value(at: $0), prefix.value(at: $0))
        })
    }
  }

  private static func ordering(_ table: LibraryTable) {
    table.add("sorted() -> [Element] where Element: Comparable") { call in
      Value(try Sorting.sorted(try call.elements(), call.site.element, nil, call))
    }
    table.add(
      "lexicographicallyPrecedes<S: Sequence>(_ other: S) -> Bool where Element: Comparable, S.Element == Element"
    ) { call in
      let traits = Traits.of(call.site.element)
      let first = try call.elements().values
      let second = try Sequences.array(call.values[1], call.site.types[0]).values
      for (a, b) in zip(first, second) {
        if try traits.isLess(a, b) { return Value(true) }
        if try traits.isLess(b, a) { return Value(false) }
      }
      return Value(first.count < second.count)
    }
    table.add("sorted(by areInIncreasingOrder: (Element, Element) throws -> Bool) -> [Element]") {
      call in
      Value(
        try Sorting.sorted(
          try call.elements(), call.site.element, call.values[1].function, call))
    }
    for (name, isMaximum) in [("min", false), ("max", true)] {
      table.add("\(name)() -> Element? where Element: Comparable") { call in
        let traits = Traits.of(call.site.element)
        return try Searching.extreme(call, isMaximum) { try traits.isLess($0, $1) }
      }
      table.add("\(name)(by areInIncreasingOrder: (Element, Element) throws -> Bool) -> Element?") {
        call in
        let order = call.values[1].function
        return try Searching.extreme(call, isMaximum) { try call.call(order, $0, $1).bool }
      }
    }
  }

  /// Parts of sequences that are no arrays; arrays and strings have their own.
  private static func parts(_ table: LibraryTable) {
    table.add("prefix(_ maxLength: Int) -> [Element]") { call in
      guard Sequences.isEndless(call.site.receiver) else {
        return try Parts.array(call) { 0..<min($1, $0) }
      }
      var left = call.values[1].bits
      if left < 0 { throw call.fatal("Can't take a part of negative length from a sequence") }
      let result = call.site.resultArray()
      let cursor = try Sequences.cursor(call.values[0], call.site.receiver)
      while left > 0, let element = try cursor.next() {
        try call.poll()
        result.append(element)
        left -= 1
      }
      return Value(result)
    }
    table.add("suffix(_ maxLength: Int) -> [Element]") {
      try Parts.array($0) { max(0, $0 - $1)..<$0 }
    }
    table.add("dropFirst(_ k: Int = 1) -> [Element]") { try Parts.array($0) { min($1, $0)..<$0 } }
    table.add("dropLast(_ k: Int = 1) -> [Element]") {
      try Parts.array($0) { 0..<max(0, $0 - $1) }
    }
    table.add("prefix(while predicate: (Element) throws -> Bool) -> [Element]") { call in
      try Parts.taken(call) { try call.call(call.values[1].function, $0).bool }
    }
    table.add("drop(while predicate: (Element) throws -> Bool) -> [Element]") { call in
      let source = try call.elements()
      return Value(source.part((try Searching.firstFailing(call) ?? source.count)..<source.count))
    }
  }
}

extension Value {
  /// The value as an optional of its type.
  func wrapped(_ type: CellType) -> Value { type.isOptional ? nested : self }
}

/// Looking for elements.
enum Searching {
  /// The position of the first element that passes the test, the second argument of a call.
  static func first(_ call: LibraryCall) throws -> Int? {
    let (source, test) = (try call.elements(), call.values[1].function)
    for position in 0..<source.count where try call.call(test, source.value(at: position)).bool {
      return position
    }
    return nil
  }

  static func firstFailing(_ call: LibraryCall) throws -> Int? {
    let (source, test) = (try call.elements(), call.values[1].function)
    for position in 0..<source.count where try !call.call(test, source.value(at: position)).bool {
      return position
    }
    return nil
  }

  /// The smallest element, or the largest, the first of equals as Swift chooses.
  static func extreme(
    _ call: LibraryCall, _ isMaximum: Bool, _ isLess: (Value, Value) throws -> Bool
  ) throws -> Value {
    let source = try call.elements()
    guard source.count > 0 else { return .none }
    var best = source.value(at: 0)
    for position in 1..<max(1, source.count) {
      let element = source.value(at: position)
      if isMaximum ? try isLess(best, element) : try isLess(element, best) { best = element }
    }
    return best.wrapped(call.site.element)
  }
}

/// Parts of sequences.
enum Parts {
  /// The part at the positions that the number of elements and the second argument give.
  static func array(
    _ call: LibraryCall, _ range: (Int, Int) -> Range<Int>
  ) throws -> Value {
    let source = try call.elements()
    let length = call.values[1].bits
    if length < 0 { throw call.fatal("Can't take a part of negative length from a sequence") }
    return Value(source.part(range(source.count, length)))
  }

  /// The elements as long as a test says so, asked for one by one.
  static func taken(
    _ call: LibraryCall, while test: (Value) throws -> Bool
  ) throws -> Value {
    let result = call.site.resultArray()
    let cursor = try Sequences.cursor(call.values[0], call.site.receiver)
    while let element = try cursor.next(), try test(element) {
      try call.poll()
      result.append(element)
    }
    return Value(result)
  }

  /// The same as a slice, which keeps the indices.
  static func slice(
    _ call: LibraryCall, _ range: (Int, Int) -> Range<Int>
  ) throws -> Value {
    let source = call.values[0].array
    let length = call.values[1].bits
    if length < 0 { throw call.fatal("Can't take a part of negative length from a collection") }
    return slice(source, range(source.count, length))
  }

  static func slice(_ source: ArrayObject, _ positions: Range<Int>) -> Value {
    let part = source.part(positions)
    part.startIndex = source.startIndex + positions.lowerBound
    return Value(part)
  }
}

/// Sorting, stable as Swift's is.
enum Sorting {
  static func sorted(
    _ source: ArrayObject, _ element: CellType, _ order: FunctionObject?, _ call: LibraryCall
  ) throws -> ArrayObject {
    if order == nil {
      if let numbers = source as? IntArray { return IntArray(numbers.elements.sorted()) }
      if let numbers = source as? DoubleArray { return DoubleArray(numbers.elements.sorted()) }
    }
    let traits = Traits.of(element)
    try MemoryWatch.check(source.count, of: MemoryLayout<Value>.stride, call.site.span)
    var values = source.values
    try values.sort { first, second in
      try call.poll()
      guard let order else { return try traits.isLess(first, second) }
      return try call.call(order, first, second).bool
    }
    return ArrayObject.make(element: element, values)
  }
}

/// Shuffling and drawing as Swift does it, so that a seed gives the same order in compiled code.
enum Shuffling {
  static func shuffle(_ array: ArrayObject, _ generator: inout some RandomNumberGenerator) {
    var amount = array.count
    var current = 0
    while amount > 1 {
      let random = Int.random(in: 0..<amount, using: &generator)
      amount -= 1
      array.swapAt(current, current + random)
      current += 1
    }
  }
}
