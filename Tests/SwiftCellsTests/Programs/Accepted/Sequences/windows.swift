// A sequence of overlapping windows, with an iterator of its own.
struct Windows: Sequence {
  let values: [Int]
  let width: Int
  struct Iterator: IteratorProtocol {
    let values: [Int]
    let width: Int
    var start = 0
    mutating func next() -> [Int]? {
      guard start + width <= values.count else { return nil }
      defer { start += 1 }
      return Array(values[start..<start + width])
    }
  }
  func makeIterator() -> Iterator { Iterator(values: values, width: width) }
}
let windows = Windows(values: [1, 2, 3, 4], width: 2)
for window in windows { print(window) }
print(windows.map { $0.reduce(0, +) }, windows.contains([2, 3]), Array(windows).count)
for (number, window) in windows.enumerated() where number > 0 { print(number, window[0]) }
