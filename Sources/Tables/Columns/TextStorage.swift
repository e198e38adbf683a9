import Foundation

/// Texts one after the other in one piece of memory, some of them missing.
package struct TextStorage: Sendable {
  /// The bytes of all texts, in UTF-8.
  package private(set) var bytes: [UInt8] = []
  /// Where each text begins, and behind the last one where that ends; negative, as its complement,
  /// where the text is missing.
  private(set) var starts: [Int] = [0]

  /// Makes no texts.
  package init() {}

  /// Makes texts; empty ones stay what they are, `nil` is missing.
  package init(_ texts: [String?]) {
    starts.reserveCapacity(texts.count + 1)
    for text in texts {
      if var text { text.withUTF8 { append(UnsafeRawBufferPointer($0)) } } else { appendMissing() }
    }
  }

  /// How many texts there are, with the missing ones.
  package var count: Int { starts.count - 1 }

  /// Whether a text is missing.
  package func isMissing(_ index: Int) -> Bool { starts[index] < 0 }

  /// A text; `nil` where it is missing.
  package subscript(index: Int) -> String? {
    guard !isMissing(index) else { return nil }
    return withBytes(index) { String(decoding: $0, as: UTF8.self) }
  }

  /// Hands out the bytes of a text; none of a missing one.
  package func withBytes<Result>(
    _ index: Int, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    let range = range(index)
    return try bytes.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }

  /// Where the bytes of a text stand.
  package func range(_ index: Int) -> Range<Int> {
    let start = starts[index]
    let end = starts[index + 1]
    return (start < 0 ? ~start : start)..<(end < 0 ? ~end : end)
  }

  /// Adds a text.
  package mutating func append(_ text: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: text)
    starts.append(bytes.count)
  }

  /// Adds a missing text.
  package mutating func appendMissing() {
    starts[starts.count - 1] = ~bytes.count
    starts.append(bytes.count)
  }

  /// Makes room.
  package mutating func reserve(texts: Int, bytes: Int) {
    starts.reserveCapacity(texts + 1)
    self.bytes.reserveCapacity(bytes)
  }

  /// The texts at some places; missing for a negative place.
  package func gathered(_ places: [Int]) -> TextStorage {
    TextGathering(texts: self, places: places).result()
  }

  /// The texts of storages, one storage after the other.
  init(joining storages: [TextStorage]) {
    bytes = Array(joining: storages.map(\.bytes))
    var (row, shift) = (0, 0)
    starts = Array(filling: storages.reduce(1) { $0 + $1.count }) { starts in
      for storage in storages {
        for start in storage.starts.dropLast() {
          starts[row] = start < 0 ? start - shift : start + shift
          row += 1
        }
        shift += storage.bytes.count
      }
      starts[row] = shift
    }
  }

  /// Makes texts of their bytes, and of where each begins and the last one ends.
  init(bytes: [UInt8], starts: [Int]) {
    self.bytes = bytes
    self.starts = starts
  }
}

extension TextStorage {
  /// Below, at or above zero as a text comes before, equals or comes after another one.
  func compare(_ left: Int, _ right: Int) -> Int {
    let (first, second) = (range(left), range(right))
    return bytes.withUnsafeBytes { bytes in
      let common = min(first.count, second.count)
      guard common > 0, let start = bytes.baseAddress else { return first.count - second.count }
      let order = memcmp(start + first.lowerBound, start + second.lowerBound, common)
      return order == 0 ? first.count - second.count : Int(order)
    }
  }
}
