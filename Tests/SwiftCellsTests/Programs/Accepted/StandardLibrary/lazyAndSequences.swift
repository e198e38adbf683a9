// Sequences of one's own get all the usual members.
struct Countdown: Sequence, IteratorProtocol {
  var value: Int
  mutating func next() -> Int? {
    guard value > 0 else { return nil }
    defer { value -= 1 }
    return value
  }
}
for n in Countdown(value: 3) { print(n, terminator: " ") }
print()
print(Countdown(value: 5).map { $0 * $0 }, Countdown(value: 4).reduce(0, +), Array(Countdown(value: 2)))
print(Countdown(value: 6).filter { $0 % 2 == 0 }, Countdown(value: 3).contains(2), Countdown(value: 3).sorted())
print(Countdown(value: 9).first { $0 < 5 }!, Countdown(value: 3).max()!, Array(Countdown(value: 5).prefix(2)))
print(zip(Countdown(value: 3), "abc").map { "\($1)\($0)" }, Countdown(value: 0).map { $0 })
struct Grid: Sequence {
  let rows: Int, columns: Int
  func makeIterator() -> AnyIterator<(Int, Int)> {
    var index = 0
    return AnyIterator {
      guard index < rows * columns else { return nil }
      defer { index += 1 }
      return (index / columns, index % columns)
    }
  }
}
for (row, column) in Grid(rows: 2, columns: 2) { print(row, column, terminator: "; ") }
print()
print(Grid(rows: 3, columns: 4).filter { $0 == $1 }.count)
