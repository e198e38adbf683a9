/// Iterators: each hands out the elements of a sequence, one after another.
enum IteratorMembers {
  static func fill(_ table: LibraryTable, _ iterator: BuiltInType) {
    table.change("next() -> Element?") { call, pointer in
      guard let element = try pointer.pointee.object(as: IteratorBox.self).cursor.next() else {
        return .none
      }
      return call.site.element.isOptional ? element.nested : element
    }
    guard iterator === BuiltIn.anyIterator else { return }
    table.add("init(_ body: () -> Element?) -> AnyIterator<Element>") { call in
      let isNested = call.site.result.arguments[0].isOptional
      let body = call.values[0].function
      return Value(
        IteratorBox(
          Sequences.Cursor {
            let next = try Machine.callFromHost(body, [])
            return next.isNone ? nil : isNested ? next.unnested : next
          }))
    }
  }

  /// What every sequence gives.
  static func fillSequence(_ table: LibraryTable) {
    table.add("makeIterator() -> IndexingIterator<Self>") { call in
      Value(IteratorBox(try Sequences.cursor(call.values[0], call.site.receiver)))
    }
  }
}

/// Where an iterator stands.
final class IteratorBox {
  let cursor: Sequences.Cursor
  init(_ cursor: Sequences.Cursor) { self.cursor = cursor }
}

/// `Hasher`, for types that say themselves what counts.
enum HasherMembers {
  static func fill(_ table: LibraryTable) {
    table.change("combine<H: Hashable>(_ value: H)") { call, pointer in
      let box = pointer.pointee.object(as: HasherBox.self)
      Traits.of(call.site.types[0]).hash(call.values.first ?? .void, &box.hasher)
      return .void
    }
  }
}

/// A hasher while a cell's own `hash(into:)` runs.
final class HasherBox {
  var hasher: Hasher
  init(_ hasher: Hasher) { self.hasher = hasher }
}
