/// `AnyIterator`, which a closure or another iterator feeds.
enum IteratorMembers {
  static func fill(_ table: LibraryTable) {
    table.change("next() -> Element?") { call, pointer in
      guard let element = try pointer.pointee.object(as: IteratorBox.self).cursor.next() else {
        return .none
      }
      return call.site.element.isOptional ? element.nested : element
    }
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
}

/// Where an iterator stands.
final class IteratorBox {
  let cursor: Sequences.Cursor
  init(_ cursor: Sequences.Cursor) { self.cursor = cursor }
}
