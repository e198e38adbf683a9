import Foundation

/// Positions in texts.
///
/// A `String.Index` is the distance from the beginning in bytes of UTF-8. A part of a text knows
/// where in the whole it begins, so that the indices of the whole hold in the part, as in Swift.
struct TextIndices {
  let text: String
  let start: Int
  let call: LibraryCall

  init(_ value: Value, _ call: LibraryCall) {
    let box = value.object(as: StringBox.self)
    (text, start) = (box.text, box.start)
    self.call = call
  }

  /// The place of an index, the end included.
  func place(_ index: Value) throws -> String.Index {
    let offset = index.bits - start
    guard offset >= 0, offset <= text.utf8.count else {
      throw call.fatal("String index is out of bounds")
    }
    return text.utf8.index(text.startIndex, offsetBy: offset)
  }

  /// The place of an index that a character begins at.
  func character(_ index: Value) throws -> String.Index {
    let place = try place(index)
    guard place < text.endIndex else { throw call.fatal("String index is out of bounds") }
    return place
  }

  func index(_ place: String.Index) -> Value {
    Value(start + text.utf8.distance(from: text.startIndex, to: place))
  }

  /// A part of the text, which keeps the indices.
  func part(_ part: Substring) -> Value {
    Value(StringBox(String(part), start: index(part.startIndex).bits))
  }

  /// The places that a range of any kind says.
  func bounds(_ range: Value, _ type: CellType) throws -> Range<String.Index> {
    var (low, high) = (text.startIndex, text.endIndex)
    if type.nominal !== BuiltIn.partialRangeUpTo, type.nominal !== BuiltIn.partialRangeThrough {
      low = try place(range.range.lower)
    }
    switch type.nominal {
    case BuiltIn.closedRange, BuiltIn.partialRangeThrough:
      high = text.index(after: try character(range.range.upper))
    case BuiltIn.partialRangeFrom: break
    default: high = try place(range.range.upper)
    }
    guard low <= high else { throw call.fatal("String index is out of bounds") }
    return low..<high
  }
}

/// What has to do with the positions of characters.
enum TextIndexMembers {
  /// The kinds of range that select a part.
  static let ranges = [
    "Range", "ClosedRange", "PartialRangeFrom", "PartialRangeUpTo", "PartialRangeThrough",
  ].map { $0 + "<String.Index>" }

  /// What strings and their parts have.
  static func fill(_ table: LibraryTable) {
    func add(_ text: String, _ body: @escaping (TextIndices, LibraryCall) throws -> Value) {
      table.add(text) { try body(TextIndices($0.values[0], $0), $0) }
    }
    add("startIndex: String.Index") { text, _ in Value(text.start) }
    add("endIndex: String.Index") { text, _ in text.index(text.text.endIndex) }
    add("indices: [String.Index]") { text, _ in
      Value(ValueArray(text.text.indices.map { text.index($0) }))
    }
    add("subscript(_ i: String.Index) -> Character") { text, call in
      Value(String(text.text[try text.character(call.values[1])]))
    }
    for range in ranges {
      add("subscript(_ bounds: \(range)) -> Substring") { text, call in
        text.part(text.text[try text.bounds(call.values[1], call.site.types[0])])
      }
    }
    moving(add)
    searching(add)
    views(table)
  }

  private typealias Add = (String, @escaping (TextIndices, LibraryCall) throws -> Value) -> Void

  private static func moving(_ add: Add) {
    add("index(after i: String.Index) -> String.Index") { text, call in
      text.index(text.text.index(after: try text.character(call.values[1])))
    }
    add("index(before i: String.Index) -> String.Index") { text, call in
      let place = try text.place(call.values[1])
      guard place > text.text.startIndex else {
        throw call.fatal("String index is out of bounds")
      }
      return text.index(text.text.index(before: place))
    }
    add("index(_ i: String.Index, offsetBy distance: Int) -> String.Index") { text, call in
      let (place, distance) = (try text.place(call.values[1]), call.values[2].bits)
      let limit = distance < 0 ? text.text.startIndex : text.text.endIndex
      guard let result = text.text.index(place, offsetBy: distance, limitedBy: limit) else {
        throw call.fatal("String index is out of bounds")
      }
      return text.index(result)
    }
    add(
      "index(_ i: String.Index, offsetBy distance: Int, limitedBy limit: String.Index) -> String.Index?"
    ) { text, call in
      let (place, distance) = (try text.place(call.values[1]), call.values[2].bits)
      let limit = try text.place(call.values[3])
      let end = distance < 0 ? text.text.startIndex : text.text.endIndex
      if let result = text.text.index(place, offsetBy: distance, limitedBy: limit) {
        let isInside = distance < 0 ? result >= end : result <= end
        if isInside { return text.index(result) }
      }
      return .none
    }
    add("distance(from start: String.Index, to end: String.Index) -> Int") { text, call in
      let (from, to) = (try text.place(call.values[1]), try text.place(call.values[2]))
      return Value(text.text.distance(from: from, to: to))
    }
    add("prefix(upTo end: String.Index) -> Substring") { text, call in
      text.part(text.text[..<(try text.place(call.values[1]))])
    }
    add("prefix(through position: String.Index) -> Substring") { text, call in
      text.part(text.text[...(try text.character(call.values[1]))])
    }
    add("suffix(from start: String.Index) -> Substring") { text, call in
      text.part(text.text[(try text.place(call.values[1]))...])
    }
  }

  private static func searching(_ add: Add) {
    add("firstIndex(of element: Character) -> String.Index?") { text, call in
      let wanted = call.values[1].string.first
      return text.text.firstIndex { $0 == wanted }.map { text.index($0) } ?? .none
    }
    add("lastIndex(of element: Character) -> String.Index?") { text, call in
      let wanted = call.values[1].string.first
      return text.text.lastIndex { $0 == wanted }.map { text.index($0) } ?? .none
    }
    func test(_ call: LibraryCall) -> (Character) throws -> Bool {
      { try call.call(call.values[1].function, Value(String($0))).bool }
    }
    add("firstIndex(where predicate: (Character) throws -> Bool) -> String.Index?") { text, call in
      try text.text.firstIndex(where: test(call)).map { text.index($0) } ?? .none
    }
    add("lastIndex(where predicate: (Character) throws -> Bool) -> String.Index?") { text, call in
      try text.text.lastIndex(where: test(call)).map { text.index($0) } ?? .none
    }
    add("range<S: StringProtocol>(of searchString: S) -> Range<String.Index>?") { text, call in
      guard let found = text.text.range(of: call.values[1].string) else { return .none }
      return Value(RangeBox(text.index(found.lowerBound), text.index(found.upperBound)))
    }
    add("prefix(while predicate: (Character) throws -> Bool) -> Substring") { text, call in
      text.part(try text.text.prefix(while: test(call)))
    }
    add("drop(while predicate: (Character) throws -> Bool) -> Substring") { text, call in
      text.part(try text.text.drop(while: test(call)))
    }
  }

  /// The code units and scalars of a text or character.
  static func views(_ table: LibraryTable) {
    table.add("utf8: [UInt8]") { call in
      Value(ValueArray(call.values[0].string.utf8.map { Value(integer: $0) }))
    }
    table.add("utf16: [UInt16]") { call in
      Value(ValueArray(call.values[0].string.utf16.map { Value(integer: $0) }))
    }
    table.add("unicodeScalars: [Unicode.Scalar]") { call in
      Value(ValueArray(try call.values[0].string.unicodeScalars.map { try HostTypes.wrap($0) }))
    }
  }

  /// What changes a string.
  static func fillChanges(_ table: LibraryTable) {
    func change(
      _ text: String,
      _ body: @escaping (inout String, TextIndices, LibraryCall) throws -> Value
    ) {
      table.change(text) { call, pointer in
        let indices = TextIndices(pointer.pointee, call)
        return try body(&pointer.uniqueString().text, indices, call)
      }
    }
    change("insert(_ newElement: Character, at i: String.Index)") { text, indices, call in
      text.insert(contentsOf: call.values[0].string, at: try indices.place(call.values[1]))
      return .void
    }
    change(
      "insert<S: Sequence>(contentsOf newElements: S, at i: String.Index) where S.Element == Character"
    ) { text, indices, call in
      let more = try Sequences.array(call.values[0], call.site.types[0]).values.map(\.string)
      text.insert(contentsOf: more.joined(), at: try indices.place(call.values[1]))
      return .void
    }
    change("remove(at i: String.Index) -> Character") { text, indices, call in
      Value(String(text.remove(at: try indices.character(call.values[0]))))
    }
    for range in ranges {
      change("removeSubrange(_ bounds: \(range))") { text, indices, call in
        text.removeSubrange(try indices.bounds(call.values[0], call.site.types[0]))
        return .void
      }
      change(
        "replaceSubrange<S: Sequence>(_ bounds: \(range), with newElements: S) where S.Element == Character"
      ) { text, indices, call in
        let more = try Sequences.array(call.values[1], call.site.types[1]).values.map(\.string)
        text.replaceSubrange(
          try indices.bounds(call.values[0], call.site.types[0]), with: more.joined())
        return .void
      }
    }
    for (name, isFirst) in [("removeFirst", true), ("removeLast", false)] {
      change("\(name)(_ k: Int)") { text, _, call in
        let count = call.values[0].bits
        guard count >= 0, count <= text.count else {
          throw call.fatal("Can't remove more items from a collection than it contains")
        }
        text = String(isFirst ? text.dropFirst(count) : text.dropLast(count))
        return .void
      }
    }
    change("popLast() -> Character?") { text, _, _ in
      text.popLast().map { Value(String($0)) } ?? .none
    }
    table.change("removeAll(where shouldBeRemoved: (Character) throws -> Bool)") { call, pointer in
      let kept = try pointer.pointee.string.filter {
        try !call.call(call.values[0].function, Value(String($0))).bool
      }
      pointer.pointee = Value(kept)
      return .void
    }
  }
}
