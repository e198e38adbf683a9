import Basics

/// The distinct entries of a column, in ascending order with the missing one last, and which of them
/// each row has.
package struct Factor: Sendable {
  /// The number of the entry of each row.
  package let codes: [Int32]
  /// For every entry a row that has it.
  package let examples: [Int]

  /// How many distinct entries there are, with the missing one where there is any.
  package var count: Int { examples.count }

  /// Finds the distinct entries of a column.
  package init(_ column: Column) {
    switch column.storage {
    case .categories(let categories):
      let missing = Int32(categories.levels.count)
      self.init(small: categories.codes.map { $0 < 0 ? missing : $0 }, limit: Int(missing) + 1)
    case .logicals(let logicals):
      self.init(small: logicals.map { $0 < 0 ? 2 : Int32($0) }, limit: 3)
    case .integers(let integers): self.init(integers: integers)
    case .numbers(let numbers), .dates(let numbers):
      self.init(keys: numbers.map(\.orderedBits))
    case .texts(let texts): self.init(texts: texts)
    case .mixed: self.init(texts: TextStorage(column.optionalTexts))
    }
  }

  /// Finds the distinct rows of several columns.
  package init(_ columns: [Column]) {
    guard columns.count > 1 else {
      self.init(columns[0])
      return
    }
    let factors = columns.map { Factor($0) }
    var combined = factors[0]
    for next in factors.dropFirst() { combined = Factor(combined, next) }
    self = combined
  }

  private init(_ first: Factor, _ second: Factor) {
    let width = second.count
    let (limit, overflows) = first.count.multipliedReportingOverflow(by: width)
    if !overflows, limit <= 1 << 22 {
      self.init(
        small: first.codes.indices.map { first.codes[$0] * Int32(width) + second.codes[$0] },
        limit: limit)
    } else {
      self.init(
        keys: first.codes.indices.map {
          UInt64(first.codes[$0]) * UInt64(width) + UInt64(second.codes[$0])
        })
    }
  }

  /// Codes below a limit that are in order, some of which may not occur.
  private init(small codes: [Int32], limit: Int) {
    var firsts = [Int](repeating: -1, count: limit)
    codes.withUnsafeBufferPointer { codes in
      for row in codes.indices where firsts[Int(codes[row])] < 0 { firsts[Int(codes[row])] = row }
    }
    var numbers = [Int32](repeating: -1, count: limit)
    var examples: [Int] = []
    for code in 0..<limit where firsts[code] >= 0 {
      numbers[code] = Int32(examples.count)
      examples.append(firsts[code])
    }
    self.examples = examples
    self.codes = examples.count == limit ? codes : codes.map { numbers[Int($0)] }
  }

  private init(integers: [Int]) {
    var (low, high) = (Int.max, Int.min)
    for integer in integers where integer != ColumnStorage.missingInteger {
      low = min(low, integer)
      high = max(high, integer)
    }
    guard low <= high, high.subtractingReportingOverflow(low).overflow == false,
      high - low < 1 << 22
    else {
      self.init(keys: integers.map(\.orderedBits))
      return
    }
    let missing = Int32(high - low + 1)
    self.init(
      small: integers.map { $0 == ColumnStorage.missingInteger ? missing : Int32($0 - low) },
      limit: Int(missing) + 1)
  }

  private init(keys: [UInt64]) {
    var table = KeyTable()
    var codes = [Int32](repeating: 0, count: keys.count)
    var examples: [Int] = []
    for row in keys.indices {
      let code = table.code(of: keys[row])
      if code == examples.count { examples.append(row) }
      codes[row] = Int32(code)
    }
    self.init(codes: codes, examples: examples) { keys[$0] < keys[$1] }
  }

  private init(texts: TextStorage) {
    let found = TextTable.codes(of: texts)
    self.init(codes: found.codes, examples: found.examples) { left, right in
      if texts.isMissing(left) || texts.isMissing(right) { return !texts.isMissing(left) }
      return texts.precedes(left, right)
    }
  }

  /// Puts codes that are numbered as they occur into the order of their entries.
  private init(codes: [Int32], examples: [Int], areInOrder: (Int, Int) -> Bool) {
    let order = examples.indices.sorted { areInOrder(examples[$0], examples[$1]) }
    var numbers = [Int32](repeating: 0, count: order.count)
    for (number, old) in order.enumerated() { numbers[old] = Int32(number) }
    self.codes = codes.map { numbers[Int($0)] }
    self.examples = order.map { examples[$0] }
  }
}

extension Factor {
  /// How many rows have each entry.
  package var counts: [Int] {
    var counts = [Int](repeating: 0, count: count)
    for code in codes { counts[Int(code)] += 1 }
    return counts
  }

  /// The rows of every entry, one entry after the other, and where those of each begin.
  package var members: (rows: [Int], starts: [Int]) {
    var starts = [Int](repeating: 0, count: count + 1)
    for code in codes { starts[Int(code) + 1] += 1 }
    for code in 0..<count { starts[code + 1] += starts[code] }
    var next = starts
    let rows = [Int](unsafeUninitializedCapacity: codes.count) { buffer, filled in
      for (row, code) in codes.enumerated() {
        buffer[next[Int(code)]] = row
        next[Int(code)] += 1
      }
      filled = codes.count
    }
    return (rows, starts)
  }
}
