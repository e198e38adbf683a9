import Foundation

/// How two entries are compared.
enum Comparison {
  case below, atMost, above, atLeast, same, other

  func holds<Entry: Comparable>(_ left: Entry, _ right: Entry) -> Bool {
    switch self {
    case .below: left < right
    case .atMost: left <= right
    case .above: left > right
    case .atLeast: left >= right
    case .same: left == right
    case .other: left != right
    }
  }
}

extension Comparison {
  /// Where a comparison with a number holds; not-a-number is neither the same nor another.
  func rows(_ numbers: [Double], _ limit: Double) -> [Bool] {
    switch self {
    case .below: numbers.map { $0 < limit }
    case .atMost: numbers.map { $0 <= limit }
    case .above: numbers.map { $0 > limit }
    case .atLeast: numbers.map { $0 >= limit }
    case .same: numbers.map { $0 == limit }
    case .other: numbers.map { $0 < limit || $0 > limit }
    }
  }
}

extension Column {
  /// Where a comparison with one value holds.
  ///
  /// - Throws: ``TableError/cannotCompare(_:_:)`` for a number with a text.
  func compared(_ comparison: Comparison, with value: Value) throws(TableError) -> Mask {
    if case .text(let text) = value { return try compared(comparison, withText: text) }
    guard let numbers = try? numbers else {
      throw TableError.cannotCompare(example, value)
    }
    return Mask(comparison.rows(numbers, value.number))
  }

  private func compared(
    _ comparison: Comparison, withText text: String
  ) throws(TableError) -> Mask {
    switch storage {
    case .texts(let texts):
      return Mask(
        (0..<texts.count).map { texts[$0].map { comparison.holds($0, text) } ?? false })
    case .categories(let categories):
      let holds = categories.levels.map { comparison.holds($0, text) }
      return Mask(categories.codes.map { $0 >= 0 && holds[Int($0)] })
    case .dates(let dates):
      return Mask(
        dates.map { !$0.isNaN && comparison.holds(DateText.text(seconds: $0), text) })
    case .mixed:
      return Mask(values.map { !$0.isMissing && comparison.holds($0.text, text) })
    case .numbers, .integers, .logicals: throw TableError.cannotCompare(example, .text(text))
    }
  }

  /// Where a comparison with the entries of another column holds.
  ///
  /// - Throws: ``TableError`` for different lengths, and where numbers meet texts.
  func compared(_ comparison: Comparison, with other: Column) throws(TableError) -> Mask {
    try checkCount(other)
    if let left = try? numbers, let right = try? other.numbers {
      return Mask(
        left.indices.map {
          comparison.holds(left[$0], right[$0]) && !left[$0].isNaN && !right[$0].isNaN
        })
    }
    guard !type.isNumeric, !other.type.isNumeric else {
      throw TableError.cannotCompare(example, other.example)
    }
    let (left, right) = (texts, other.texts)
    return Mask(
      left.indices.map {
        !storage.isMissing($0) && !other.storage.isMissing($0)
          && comparison.holds(left[$0], right[$0])
      })
  }

  /// The first entry that is known.
  private var example: Value {
    (0..<count).first { !storage.isMissing($0) }.map { value(at: $0) } ?? .missing
  }
}
