/// Sequences that make their elements one by one.
enum LazyMembers {
  /// `lazy` of every sequence.
  static func fillSequence(_ table: LibraryTable) {
    table.add("lazy: LazySequence<Element>") { call in
      let (source, type) = (call.values[0], call.site.receiver)
      return Value(LazyBox { try Sequences.cursor(source, type) })
    }
  }

  static func fillLazy(_ table: LibraryTable) {
    add(table, "map<T>(_ transform: (Element) throws -> T) -> LazySequence<T>") { cursor, call in
      { try cursor.next().map { try call($0) } }
    }
    add(table, "filter(_ isIncluded: (Element) throws -> Bool) -> LazySequence<Element>") {
      cursor, call in
      {
        while let next = try cursor.next() {
          if try call(next).bool { return next }
        }
        return nil
      }
    }
    add(table, "compactMap<T>(_ transform: (Element) throws -> T?) -> LazySequence<T>") {
      cursor, call in
      {
        while let next = try cursor.next() {
          let value = try call(next)
          if !value.isNone { return value }
        }
        return nil
      }
    }
    add(table, "prefix(while predicate: (Element) throws -> Bool) -> LazySequence<Element>") {
      cursor, call in
      { try cursor.next().flatMap { try call($0).bool ? $0 : nil } }
    }
    add(table, "drop(while predicate: (Element) throws -> Bool) -> LazySequence<Element>") {
      cursor, call in
      var isDropping = true
      return {
        while let next = try cursor.next() {
          if isDropping, try call(next).bool { continue }
          isDropping = false
          return next
        }
        return nil
      }
    }
    count(table, "prefix(_ maxLength: Int) -> LazySequence<Element>") { cursor, count in
      var left = count
      return {
        if left <= 0 { return nil }
        left -= 1
        return try cursor.next()
      }
    }
    count(table, "dropFirst(_ k: Int = 1) -> LazySequence<Element>") { cursor, count in
      var left = count
      return {
        while left > 0 {
          left -= 1
          if try cursor.next() == nil { return nil }
        }
        return try cursor.next()
      }
    }
    table.add("first: Element?") { call in
      let cursor = try Sequences.cursor(call.values[0], call.site.receiver)
      return try cursor.next()?.wrapped(call.site.element) ?? .none
    }
    table.add("count: Int") { Value(try $0.elements().count) }
    table.add("lazy: LazySequence<Element>") { $0.values[0] }
  }

  private typealias Advance = () throws -> Value?

  /// A function whose argument is called for each element when that is asked for.
  private static func add(
    _ table: LibraryTable, _ text: String,
    _ body: @escaping (Sequences.Cursor, @escaping (Value) throws -> Value) -> Advance
  ) {
    table.add(text) { call in
      let (source, type, function) = (call.values[0], call.site.receiver, call.values[1].function)
      return Value(
        LazyBox {
          let cursor = try Sequences.cursor(source, type)
          return Sequences.Cursor(body(cursor) { try Machine.callFromHost(function, [$0]) })
        })
    }
  }

  private static func count(
    _ table: LibraryTable, _ text: String, _ body: @escaping (Sequences.Cursor, Int) -> Advance
  ) {
    table.add(text) { call in
      let (source, type, count) = (call.values[0], call.site.receiver, call.values[1].bits)
      if count < 0 { throw call.fatal("Can't take a part of negative length from a sequence") }
      return Value(
        LazyBox { Sequences.Cursor(body(try Sequences.cursor(source, type), count)) })
    }
  }

  /// `sequence(first:next:)` and `sequence(state:next:)`
  static let functions: [Declaration] = [
    GlobalFunctions.declare("sequence<T>(first: T, next: (T) throws -> T?) -> UnfoldSequence<T>") {
      call in
      let (first, function) = (call.values[0], call.values[1].function)
      return Value(
        LazyBox {
          var last: Value?
          return Sequences.Cursor {
            let next = try last.map { try Machine.callFromHost(function, [$0]) } ?? first
            if next.isNone { return nil }
            last = next
            return next
          }
        })
    },
    GlobalFunctions.declare(
      "sequence<T, State>(state: State, next: (inout State) throws -> T?) -> UnfoldSequence<T>"
    ) { call in
      let (state, function) = (call.values[0], call.values[1].function)
      return Value(
        LazyBox {
          let box = VariableBox(state)
          return Sequences.Cursor {
            let address = Value(Int(bitPattern: box.pointer))
            let next = try Machine.callFromHost(function, [address])
            return next.isNone ? nil : next
          }
        })
    },
  ]
}

/// A sequence that begins anew whenever its elements are asked for.
final class LazyBox {
  private var makeCursor: HeldFunction<(), Sequences.Cursor>
  init(_ cursor: @escaping () throws -> Sequences.Cursor) {
    makeCursor = HeldFunction { _ in try cursor() }
  }
  deinit { Freeing.end(&makeCursor, leaving: HeldFunction { _ in Sequences.Cursor { nil } }) }
  func cursor() throws -> Sequences.Cursor { try makeCursor.call(()) }
}
