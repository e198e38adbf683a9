/// Iterators: each hands out the elements of a sequence, one after another.
///
/// That of a sequence with an end is a value, the elements and the position of the next one; any
/// other is a cursor, which its copies share.
enum IteratorMembers {
  /// `makeIterator()` of every sequence.
  static func fillSequence(_ table: LibraryTable) {
    table.add("makeIterator() -> IndexingIterator<Self>") { call in
      if Sequences.isEndless(call.site.receiver) {
        return Value(try Sequences.cursor(call.values[0], call.site.receiver))
      }
      return Value(Aggregate.make([Value(try call.elements()), Value(0)]))
    }
  }

  static func fill(_ table: LibraryTable) {
    table.change("next() -> Element?") { call, pointer in
      if let cursor = pointer.pointee.object as? Sequences.Cursor {
        return try cursor.next()?.wrapped(call.site.element) ?? .none
      }
      let state = pointer.uniqueAggregate()
      let (array, position) = (state[0].array, state[1].bits)
      if position >= array.count { return .none }
      state.elements[1].bits = position + 1
      return array.value(at: position).wrapped(call.site.element)
    }
  }

  /// `AnyIterator`, which a closure feeds.
  static func fillAny(_ table: LibraryTable) {
    fill(table)
    table.add("init(_ body: () -> Element?) -> AnyIterator<Element>") { call in
      let isNested = call.site.result.arguments[0].isOptional
      let body = call.values[0].function
      return Value(
        Sequences.Cursor {
          let next = try Machine.callFromHost(body, [])
          return next.isNone ? nil : isNested ? next.unnested : next
        })
    }
  }
}
