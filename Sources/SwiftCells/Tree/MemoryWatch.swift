import Basics

/// Keeps a cell from taking more memory than there is for the process.
///
/// An allocation that fails ends the process. What is asked for at once is therefore looked at
/// before, and what grows bit by bit is watched while the cell runs.
enum MemoryWatch {
  /// Bytes that the process may hold: what it holds now is no reason to stop below it.
  static let limit = MemoryLimits.ofProcess.smallest

  /// What is wrong with a cell that has taken, or is about to take, too much.
  static var message: String {
    "the cell needs more memory than there is (\(Memory.room)); work on fewer or smaller values"
  }

  /// So many values other than plain numbers an array may hold: an object that is held by more than some
  /// hundred million places would end the process, because Swift counts the places in 30 bits.
  private static let mostValues = 1 << 28
  private static let manyValues =
    "the cell needs more memory than cells give to one array (\(mostValues) values that are no plain "
    + "numbers); work on fewer or smaller values"

  /// Refuses an allocation that does not fit beside what is held.
  static func check(_ count: Int, of stride: Int, _ span: Span?) throws {
    let (size, overflow) = count.multipliedReportingOverflow(by: stride)
    guard overflow || size >= Memory.smallSize else { return }
    if stride % MemoryLayout<Value>.stride == 0, count > mostValues {
      throw Failure(.fatal(manyValues), span)
    }
    if overflow || size > Memory.room.left { throw Failure(.fatal(message), span) }
  }

  /// Refuses to let an array grow that could then not be held beside its larger copy.
  @inline(__always)
  static func checkGrowth(of array: ArrayObject, by more: Int = 1) throws {
    let count = array.count &+ more
    if count >= 1 << 17 { try checkLargeGrowth(of: array, to: count) }
  }

  @inline(never)
  private static func checkLargeGrowth(of array: ArrayObject, to count: Int) throws {
    let capacity = array.capacity
    if count > capacity { try check(max(count, 2 * capacity), of: array.stride, nil) }
  }

  /// Refuses to let a dictionary grow that could then not be held beside its larger copy.
  ///
  /// The room of a dictionary doubles when three quarters of a power of two are taken.
  static func checkGrowth(of dictionary: DictionaryBox) throws {
    let count = dictionary.count
    guard count >= 3 << 15, count % 3 == 0, (count / 3).nonzeroBitCount == 1 else { return }
    try check(count / 3 * 8, of: 40, nil)
  }

  /// Refuses to let a text grow that could then not be held beside its larger copy.
  static func checkGrowth(of text: String, by more: Int) throws {
    let (count, total) = (text.utf8.count, text.utf8.count + more)
    // The room doubles about where the length passes a power of two.
    if count.leadingZeroBitCount != total.leadingZeroBitCount {
      try check(2 * total, of: 1, nil)
    }
  }
}

extension ArrayObject {
  /// How many elements there is room for.
  fileprivate var capacity: Int {
    switch self {
    case let array as IntArray: array.elements.capacity
    case let array as DoubleArray: array.elements.capacity
    case let array as BoolArray: array.elements.capacity
    case let array as ValueArray: array.elements.capacity
    default: count
    }
  }
}
