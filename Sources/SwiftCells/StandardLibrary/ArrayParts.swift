/// Parts of arrays: slices, splitting, and changing what a range selects.
enum ArrayParts {
  private static let ranges = [
    "Range", "ClosedRange", "PartialRangeFrom", "PartialRangeUpTo", "PartialRangeThrough",
  ].map { $0 + "<Int>" }

  /// The positions that a range of any kind selects in an array.
  private static func positions(
    _ range: Value, _ type: CellType, _ array: ArrayObject, _ span: Span
  ) throws -> Range<Int> {
    let (start, end) = (array.startIndex, array.startIndex + array.count)
    let (low, high) = RangeMembers.bounds(range, type, start, end)
    guard low >= start, low <= high, high <= end else {
      throw Failure(.fatal("Array index is out of range: \(low)..<\(high)"), span)
    }
    return (low - start)..<(high - start)
  }

  static func subscripts(_ table: LibraryTable) {
    for range in ranges {
      table.add(
        "var subscript(_ bounds: \(range)) -> ArraySlice<Element>",
        Intrinsic(
          place: { site in
            let (type, span) = (site.types[0], site.span)
            return AccessorPlace(
              site.receiverPlace, site.arguments,
              slots: [site.lowering.function.allocate(isWord: false)],
              copySlot: site.lowering.function.allocate(isWord: false),
              read: { _, array, indices in
                Parts.slice(array.array, try positions(indices[0], type, array.array, span))
              },
              write: { _, pointer, indices, part in
                let array = pointer.uniqueArray()
                array.replace(try positions(indices[0], type, array, span), with: part.array)
              })
          }
        ) { site in
          LibraryNode(site) { call in
            let array = call.values[0].array
            return Parts.slice(
              array, try positions(call.values[1], call.site.types[0], array, call.site.span))
          }
        })
    }
  }

  static func fill(_ table: LibraryTable) {
    lengths(table)
    tests(table)
    table.add("prefix(upTo end: Int) -> ArraySlice<Element>") { call in
      try part(call) { ($0.startIndex, call.values[1].bits) }
    }
    table.add("prefix(through position: Int) -> ArraySlice<Element>") { call in
      try part(call) { ($0.startIndex, call.values[1].bits &+ 1) }
    }
    table.add("suffix(from start: Int) -> ArraySlice<Element>") { call in
      try part(call) { (call.values[1].bits, $0.startIndex + $0.count) }
    }
    let options =
      "maxSplits: Int = 9223372036854775807, omittingEmptySubsequences: Bool = true"
    table.add(
      "split(separator: Element, \(options)) -> [ArraySlice<Element>] where Element: Equatable"
    ) { call in
      let traits = Traits.of(call.site.element)
      return try split(call, call.values[2].bits, call.values[3].bool) {
        try traits.isEqual($0, call.values[1])
      }
    }
    table.add(
      "split(\(options), whereSeparator isSeparator: (Element) throws -> Bool) -> [ArraySlice<Element>]"
    ) { call in
      let test = call.values[3].function
      return try split(call, call.values[1].bits, call.values[2].bool) {
        try call.call(test, $0).bool
      }
    }
    for (name, step) in [("after", 1), ("before", -1)] {
      table.add("index(\(name) i: Int) -> Int") { Value($0.values[1].bits &+ step) }
    }
    table.add("index(_ i: Int, offsetBy distance: Int) -> Int") {
      Value($0.values[1].bits &+ $0.values[2].bits)
    }
    table.add("distance(from start: Int, to end: Int) -> Int") {
      Value($0.values[2].bits &- $0.values[1].bits)
    }
  }

  private static func lengths(_ table: LibraryTable) {
    table.add("prefix(_ maxLength: Int) -> ArraySlice<Element>") {
      try Parts.slice($0) { 0..<min($1, $0) }
    }
    table.add("suffix(_ maxLength: Int) -> ArraySlice<Element>") {
      try Parts.slice($0) { max(0, $0 - $1)..<$0 }
    }
    table.add("dropFirst(_ k: Int = 1) -> ArraySlice<Element>") {
      try Parts.slice($0) { min($1, $0)..<$0 }
    }
    table.add("dropLast(_ k: Int = 1) -> ArraySlice<Element>") {
      try Parts.slice($0) { 0..<max(0, $0 - $1) }
    }
  }

  private static func tests(_ table: LibraryTable) {
    table.add("prefix(while predicate: (Element) throws -> Bool) -> ArraySlice<Element>") { call in
      let source = call.values[0].array
      return Parts.slice(source, 0..<(try Searching.firstFailing(call) ?? source.count))
    }
    table.add("drop(while predicate: (Element) throws -> Bool) -> ArraySlice<Element>") { call in
      let source = call.values[0].array
      return Parts.slice(
        source, (try Searching.firstFailing(call) ?? source.count)..<source.count)
    }
  }

  /// A part between two indices of the array.
  private static func part(
    _ call: LibraryCall, _ indices: (ArrayObject) -> (low: Int, high: Int)
  ) throws -> Value {
    let array = call.values[0].array
    let wanted = indices(array)
    let (start, end) = (array.startIndex, array.startIndex + array.count)
    guard wanted.low >= start, wanted.low <= wanted.high, wanted.high <= end else {
      throw call.fatal("Array index is out of range")
    }
    return Parts.slice(array, (wanted.low - start)..<(wanted.high - start))
  }

  private static func split(
    _ call: LibraryCall, _ maxSplits: Int, _ omitsEmpty: Bool, _ test: (Value) throws -> Bool
  ) throws -> Value {
    let source = call.values[0].array
    let parts = try Splitting.positions(source.count, maxSplits, omitsEmpty) {
      try test(source.value(at: $0))
    }
    return Value(ValueArray(parts.map { Parts.slice(source, $0) }))
  }

  /// Functions that take away or replace what a range selects.
  static func changes(_ table: LibraryTable) {
    for range in ranges {
      table.change("removeSubrange(_ bounds: \(range))") { call, pointer in
        let array = pointer.uniqueArray()
        let part = try positions(call.values[0], call.site.types[0], array, call.site.span)
        array.replace(part, with: array.empty())
        return .void
      }
      table.change(
        "replaceSubrange<S: Sequence>(_ subrange: \(range), with newElements: S) where S.Element == Element"
      ) { call, pointer in
        let more = try Sequences.array(call.values[1], call.site.types[1])
        let array = pointer.uniqueArray()
        let part = try positions(call.values[0], call.site.types[0], array, call.site.span)
        array.replace(part, with: more)
        return .void
      }
    }
    table.change("partition(by belongsInSecondPartition: (Element) throws -> Bool) -> Int") {
      call, pointer in
      try partition(call, pointer)
    }
  }

  /// Partitions as Swift does: from both ends, swapping what stands on the wrong side.
  private static func partition(
    _ call: LibraryCall, _ pointer: UnsafeMutablePointer<Value>
  ) throws -> Value {
    let array = pointer.pointee.array.copy()
    func belongs(_ position: Int) throws -> Bool {
      try call.call(call.values[0].function, array.value(at: position)).bool
    }
    var (low, high) = (0, array.count)
    while true {
      while low < high, try !belongs(low) { low += 1 }
      if low >= high { break }
      high -= 1
      while low < high, try belongs(high) { high -= 1 }
      if low >= high { break }
      array.swapAt(low, high)
      low += 1
    }
    pointer.pointee = Value(array)
    return Value(low + array.startIndex)
  }
}

/// Where sequences are split.
enum Splitting {
  static func positions(
    _ count: Int, _ maxSplits: Int, _ omitsEmpty: Bool, _ isSeparator: (Int) throws -> Bool
  ) rethrows -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for position in 0..<count {
      if result.count >= maxSplits { break }
      guard try isSeparator(position) else { continue }
      if !(omitsEmpty && position == start) { result.append(start..<position) }
      start = position + 1
    }
    if !(omitsEmpty && start == count) { result.append(start..<count) }
    return result
  }
}
