/// The rows of a table, each different one once.
struct EqualRows: Sendable {
  /// The different rows, one after the other.
  let rows: [Float]
  /// Which of them each row of the table equals.
  let groups: [Int]
  /// The first row of the table of each.
  let first: [Int]
  /// How many rows of the table equal each.
  let counts: [Int]

  init(_ table: [Float], columns: Int) {
    var numbers: [[Float]: Int] = [:]
    var (rows, groups, first, counts): ([Float], [Int], [Int], [Int]) = ([], [], [], [])
    for row in 0..<(columns > 0 ? table.count / columns : 0) {
      let values = Array(table[row * columns..<(row + 1) * columns])
      let number = numbers[values] ?? first.count
      if number == first.count {
        numbers[values] = number
        rows += values
        first.append(row)
        counts.append(0)
      }
      counts[number] += 1
      groups.append(number)
    }
    (self.rows, self.groups, self.first, self.counts) = (rows, groups, first, counts)
  }
}
