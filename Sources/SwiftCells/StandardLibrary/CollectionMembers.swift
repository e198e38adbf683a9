/// What every collection has.
enum CollectionMembers {
  static func fill(_ table: LibraryTable) {
    table.add("count: Int") { call in
      if let dictionary = call.values[0].object as? DictionaryBox { return Value(dictionary.count) }
      return Value(try call.elements().count)
    }
    table.add("isEmpty: Bool") { call in
      if let dictionary = call.values[0].object as? DictionaryBox {
        return Value(dictionary.count == 0)
      }
      return Value(try call.elements().count == 0)
    }
    table.add("first: Element?") { call in
      let source = try call.elements()
      return source.count == 0 ? .none : source.value(at: 0).wrapped(call.site.element)
    }
    table.addDrawing("randomElement", "", "-> Element?") { call, source in
      let elements = try call.elements()
      if elements.count == 0 { return .none }
      let position = Int.random(in: 0..<elements.count, using: &source)
      return elements.value(at: position).wrapped(call.site.element)
    }
  }

  static func fillBidirectional(_ table: LibraryTable) {
    table.add("last: Element?") { call in
      let source = try call.elements()
      return source.count == 0
        ? .none : source.value(at: source.count - 1).wrapped(call.site.element)
    }
    table.add("last(where predicate: (Element) throws -> Bool) -> Element?") { call in
      let (source, test) = (try call.elements(), call.values[1].function)
      for position in (0..<source.count).reversed()
      where try call.call(test, source.value(at: position)).bool {
        return source.value(at: position).wrapped(call.site.element)
      }
      return .none
    }
  }
}

/// Arrays and slices of arrays.
enum ArrayMembers {
  static func fill(_ table: LibraryTable) {
    initializers(table)
    subscripts(table, isSlice: false)
    reading(table)
    growing(table)
    shrinking(table, isSlice: false)
    arranging(table)
  }

  static func fillSlice(_ table: LibraryTable) {
    subscripts(table, isSlice: true)
    reading(table)
    growing(table)
    shrinking(table, isSlice: true)
    arranging(table)
    table.change("popFirst() -> Element?") { call, pointer in
      let array = pointer.uniqueArray()
      if array.count == 0 { return .none }
      array.startIndex += 1
      return array.remove(at: 0).wrapped(call.site.element)
    }
    table.add("init<S: Sequence>(_ elements: S) -> ArraySlice<Element> where S.Element == Element")
    {
      Value(try Sequences.array($0.values[0], $0.site.types[0]).copy())
    }
  }

  private static func initializers(_ table: LibraryTable) {
    table.add("init() -> [Element]") { Value($0.site.resultArray()) }
    table.add("init(repeating repeatedValue: Element, count: Int) -> [Element]") { call in
      let count = call.values[1].bits
      if count < 0 { throw call.fatal("Can't construct Array with count < 0") }
      let result = call.site.resultArray()
      try MemoryWatch.check(count, of: result.stride, call.site.span)
      switch result {
      case let array as IntArray:
        array.elements = Array(repeating: call.values[0].bits, count: count)
      case let array as DoubleArray:
        array.elements = Array(repeating: call.values[0].double, count: count)
      case let array as BoolArray:
        array.elements = Array(repeating: call.values[0].bool, count: count)
      case let array as ValueArray:
        array.elements = Array(repeating: call.values[0], count: count)
      default: break
      }
      return Value(result)
    }
    table.add("init<S: Sequence>(_ elements: S) -> [Element] where S.Element == Element") { call in
      let source = try Sequences.array(call.values[0], call.site.types[0])
      if source.startIndex == 0 { return Value(source) }
      let copy = source.copy()
      copy.startIndex = 0
      return Value(copy)
    }
  }

  private static func subscripts(_ table: LibraryTable, isSlice: Bool) {
    table.add(
      "var subscript(_ index: Int) -> Element",
      Intrinsic(
        place: { site in
          let element = site.receiver.elementType ?? .any
          let function = site.lowering.function
          return ElementPlace(
            site.receiverPlace ?? Place(), site.arguments[0],
            indexSlot: function.allocate(isWord: true), copySlot: function.allocate(element),
            holdsValues: element.representation == .object || element.representation == .word,
            site.span)
        }
      ) { site in
        ElementRead.make(site.arguments[0], site.receiver, site.arguments[1], site.span)
      })
    ArrayParts.subscripts(table)
  }

  private static func reading(_ table: LibraryTable) {
    table.add("count: Int", Intrinsic { ArrayCount($0.arguments[0]) })
    table.add("isEmpty: Bool") { Value($0.values[0].array.count == 0) }
    table.add("startIndex: Int") { Value($0.values[0].array.startIndex) }
    table.add("endIndex: Int") { call in
      Value(call.values[0].array.startIndex + call.values[0].array.count)
    }
    table.add("indices: Range<Int>") { call in
      let array = call.values[0].array
      return Value(
        RangeBox(Value(array.startIndex), Value(array.startIndex + array.count)))
    }
    table.add("firstIndex(of element: Element) -> Int? where Element: Equatable") { call in
      let (source, traits) = (call.values[0].array, Traits.of(call.site.element))
      for position in 0..<source.count
      where try traits.isEqual(source.value(at: position), call.values[1]) {
        return Value(position + source.startIndex)
      }
      return .none
    }
    table.add("lastIndex(of element: Element) -> Int? where Element: Equatable") { call in
      let (source, traits) = (call.values[0].array, Traits.of(call.site.element))
      for position in (0..<source.count).reversed()
      where try traits.isEqual(source.value(at: position), call.values[1]) {
        return Value(position + source.startIndex)
      }
      return .none
    }
    table.add("firstIndex(where predicate: (Element) throws -> Bool) -> Int?") { call in
      try Searching.first(call).map { Value($0 + call.values[0].array.startIndex) } ?? .none
    }
    table.add("lastIndex(where predicate: (Element) throws -> Bool) -> Int?") { call in
      let (source, test) = (call.values[0].array, call.values[1].function)
      for position in (0..<source.count).reversed()
      where try call.call(test, source.value(at: position)).bool {
        return Value(position + source.startIndex)
      }
      return .none
    }
    ArrayParts.fill(table)
  }

  private static func growing(_ table: LibraryTable) {
    table.add(
      "mutating append(_ newElement: Element)",
      Intrinsic { site in
        guard let place = site.receiverPlace else { return Constant(.void) }
        return Append(place, site.arguments[0])
      })
    table.change("append<S: Sequence>(contentsOf newElements: S) where S.Element == Element") {
      call, pointer in
      let more = try Sequences.array(call.values[0], call.site.types[0])
      try pointer.growingArray(by: more.count).append(contentsOf: more)
      return .void
    }
    table.change("insert(_ newElement: Element, at i: Int)") { call, pointer in
      let array = try pointer.growingArray()
      let position = call.values[1].bits - array.startIndex
      guard position >= 0, position <= array.count else {
        throw call.fatal("Array index is out of range: \(call.values[1].bits)")
      }
      array.insert(call.values[0], at: position)
      return .void
    }
    table.change(
      "insert<S: Sequence>(contentsOf newElements: S, at i: Int) where S.Element == Element"
    ) { call, pointer in
      let more = try Sequences.array(call.values[0], call.site.types[0])
      let array = try pointer.growingArray(by: more.count)
      let position = call.values[1].bits - array.startIndex
      guard position >= 0, position <= array.count else {
        throw call.fatal("Array index is out of range: \(call.values[1].bits)")
      }
      array.replace(position..<position, with: more)
      return .void
    }
    table.change("reserveCapacity(_ minimumCapacity: Int)") { call, pointer in
      try MemoryWatch.check(call.values[0].bits, of: 16, call.site.span)
      pointer.uniqueArray().reserve(max(0, call.values[0].bits))
      return .void
    }
  }

  private static func shrinking(_ table: LibraryTable, isSlice: Bool) {
    func removed(_ call: LibraryCall, _ array: ArrayObject, _ position: Int) throws -> Value {
      guard position >= 0, position < array.count else {
        throw call.fatal(
          array.count == 0
            ? "Can't remove an element from an empty collection"
            : "Index out of range: \(position + array.startIndex)")
      }
      return array.remove(at: position)
    }
    table.change("remove(at index: Int) -> Element") { call, pointer in
      let array = pointer.uniqueArray()
      return try removed(call, array, call.values[0].bits - array.startIndex)
    }
    table.change("removeFirst() -> Element") { call, pointer in
      let array = pointer.uniqueArray()
      let first = try removed(call, array, 0)
      if isSlice { array.startIndex += 1 }
      return first
    }
    table.change("removeLast() -> Element") { call, pointer in
      let array = pointer.uniqueArray()
      return try removed(call, array, array.count - 1)
    }
    table.change("popLast() -> Element?") { call, pointer in
      let array = pointer.uniqueArray()
      if array.count == 0 { return .none }
      return array.remove(at: array.count - 1).wrapped(call.site.element)
    }
    for (name, isFirst) in [("removeFirst", true), ("removeLast", false)] {
      table.change("\(name)(_ k: Int)") { call, pointer in
        let array = pointer.uniqueArray()
        let count = call.values[0].bits
        guard count >= 0, count <= array.count else {
          throw call.fatal("Can't remove more items from a collection than it contains")
        }
        let range = isFirst ? 0..<count : (array.count - count)..<array.count
        array.replace(range, with: array.empty())
        if isSlice && isFirst { array.startIndex += count }
        return .void
      }
    }
    table.change("removeAll(keepingCapacity: Bool = false)") { call, pointer in
      pointer.uniqueArray().removeAll(keepingCapacity: call.values[0].bool)
      return .void
    }
    table.change("removeAll(where shouldBeRemoved: (Element) throws -> Bool)") { call, pointer in
      let (source, test) = (pointer.pointee.array, call.values[0].function)
      let kept = source.empty()
      for position in 0..<source.count {
        let element = source.value(at: position)
        if try !call.call(test, element).bool { kept.append(element) }
      }
      pointer.pointee = Value(kept)
      return .void
    }
    ArrayParts.changes(table)
  }

  private static func arranging(_ table: LibraryTable) {
    table.change("sort() where Element: Comparable") { call, pointer in
      pointer.pointee = Value(
        try Sorting.sorted(pointer.pointee.array, call.site.element, nil, call))
      return .void
    }
    table.change("sort(by areInIncreasingOrder: (Element, Element) throws -> Bool)") {
      call, pointer in
      pointer.pointee = Value(
        try Sorting.sorted(
          pointer.pointee.array, call.site.element, call.values[0].function, call))
      return .void
    }
    table.change("reverse()") { _, pointer in
      pointer.uniqueArray().reverse()
      return .void
    }
    table.changeDrawing("shuffle") { array, source in Shuffling.shuffle(array, &source) }
    table.change("swapAt(_ i: Int, _ j: Int)") { call, pointer in
      let array = pointer.uniqueArray()
      let (first, second) = (
        call.values[0].bits - array.startIndex, call.values[1].bits - array.startIndex
      )
      for position in [first, second] where position < 0 || position >= array.count {
        throw call.fatal("Index out of range: \(position + array.startIndex)")
      }
      array.swapAt(first, second)
      return .void
    }
  }
}
