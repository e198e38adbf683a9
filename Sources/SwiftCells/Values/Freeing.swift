/// Frees what objects hold, so that a chain of a million of them does not fill the stack.
///
/// Objects are freed inside one another only so deep. What lies deeper waits, and is freed when the
/// outermost is done, from the beginning of the stack again.
enum Freeing {
  private static let deepest = 64

  /// Ends values that an object holds; nothing is left in their place.
  @inline(__always)
  static func end(_ values: UnsafeMutablePointer<Value>, _ count: Int) {
    for index in 0..<count where values[index].object != nil {
      return endObjects(values, count)
    }
  }

  @inline(never)
  private static func endObjects(_ values: UnsafeMutablePointer<Value>, _ count: Int) {
    let thread = ThreadState.current
    if thread.depth >= deepest {
      for index in 0..<count { values[index].object.map { thread.waiting.append($0) } }
    }
    thread.depth += 1
    drop(values, count)
    leave(thread)
  }

  /// Ends a value that an object holds.
  static func end(_ value: inout Value) {
    if value.object == nil { return }
    let thread = ThreadState.current
    if thread.depth >= deepest { value.object.map { thread.waiting.append($0) } }
    thread.depth += 1
    drop(&value.object, nil)
    leave(thread)
  }

  /// Ends anything else that holds values; something empty takes its place.
  static func end<Content>(_ content: inout Content, leaving empty: Content) {
    let thread = ThreadState.current
    if thread.depth >= deepest { return thread.waiting.append(Kept(content)) }
    thread.depth += 1
    drop(&content, empty)
    leave(thread)
  }

  // What is freed must be gone before the depth is counted down: the compiler moves no end of a life
  // out of a function of its own.

  @inline(never)
  private static func drop<Content>(_ content: inout Content, _ empty: Content) { content = empty }

  @inline(never)
  private static func drop(_ values: UnsafeMutablePointer<Value>, _ count: Int) {
    values.deinitialize(count: count)
  }

  @inline(__always)
  private static func leave(_ thread: ThreadState) {
    thread.depth -= 1
    if thread.depth == 0, !thread.waiting.isEmpty { freeWaiting(thread) }
  }

  @inline(never)
  private static func freeWaiting(_ thread: ThreadState) {
    thread.depth = 1
    // What is taken from the list goes at once, and may put more into it.
    while thread.waiting.popLast() != nil {}
    thread.depth = 0
  }

  /// Something that waits to be freed.
  private final class Kept<Content> {
    let content: Content
    init(_ content: Content) { self.content = content }
  }
}
