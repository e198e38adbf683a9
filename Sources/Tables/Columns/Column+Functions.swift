import Display
import Foundation

extension Column {
  /// The numbers after a function, entry by entry; missing where it gives not-a-number.
  ///
  /// - Parameter transform: The function.
  /// - Returns: A column of numbers.
  /// - Throws: ``TableError/noNumbers(column:type:example:)``, and what the function throws.
  public func mapped(_ transform: (Double) throws -> Double) throws -> Column {
    Column(name, try numbers.map { try $0.isNaN ? .nan : transform($0) })
  }

  /// Natural logarithms; missing for zero and below.
  ///
  /// - Throws: ``TableError/noNumbers(column:type:example:)``.
  public var log: Column {
    get throws { try applying("log") { $0 > 0 ? Foundation.log($0) : .nan } }
  }

  /// Logarithms to the base of 10; missing for zero and below.
  ///
  /// - Throws: ``TableError/noNumbers(column:type:example:)``.
  public var log10: Column {
    get throws { try applying("log10") { $0 > 0 ? Foundation.log10($0) : .nan } }
  }

  /// The exponential function.
  ///
  /// - Throws: ``TableError/noNumbers(column:type:example:)``.
  public var exp: Column { get throws { try applying("exp") { Foundation.exp($0) } } }

  /// Square roots; missing below zero.
  ///
  /// - Throws: ``TableError/noNumbers(column:type:example:)``.
  public var squareRoot: Column { get throws { try applying("√") { $0.squareRoot() } } }

  /// Magnitudes.
  ///
  /// - Throws: ``TableError/noNumbers(column:type:example:)``.
  public var magnitude: Column { get throws { try applying("abs") { $0.magnitude } } }

  /// The numbers rounded to a count of decimals; halves away from zero.
  ///
  /// - Parameter decimals: How many; negative for tens, hundreds and so on.
  /// - Returns: A column of numbers.
  /// - Throws: ``TableError/noNumbers(column:type:example:)``.
  public func rounded(decimals: Int = 0) throws -> Column {
    let scale = pow(10, Double(Swift.min(Swift.max(decimals, -300), 300)))
    return Column(name, try numbers.map { ($0 * scale).rounded() / scale })
  }

  /// The numbers minus their mean, divided by their standard deviation.
  ///
  /// - Throws: ``TableError/noNumbers(column:type:example:)``.
  public var standardized: Column {
    get throws {
      let (mean, sd) = (try mean, try sd)
      return Column(name, try numbers.map { ($0 - mean) / sd })
    }
  }

  /// The number of each entry in ascending order, from 1; equal ones share the mean of theirs,
  /// missing ones have none.
  ///
  /// - Throws: ``TableError/noNumbers(column:type:example:)``.
  public var ranks: Column { get throws { Column("rank of \(name)", Ranks.of(try numbers)) } }

  /// The numbers with another one in place of missing ones.
  ///
  /// - Parameter number: What stands in.
  /// - Returns: A column without missing entries.
  /// - Throws: ``TableError/noNumbers(column:type:example:)``.
  public func filled(with number: Double) throws -> Column {
    Column(name, try numbers.map { $0.isNaN ? number : $0 })
  }

  /// The texts with another one in place of missing ones.
  ///
  /// - Parameter text: What stands in.
  /// - Returns: A column without missing entries.
  /// - Throws: ``TableError/wrongType(column:found:expected:)`` for a column of numbers.
  public func filled(with text: String) throws -> Column {
    guard !type.isNumeric || missingCount == count else {
      throw TableError.wrongType(column: name, found: type, expected: .text)
    }
    let texts = optionalTexts.map { $0 ?? text }
    guard type == .category else { return Column(name, .texts(TextStorage(texts))) }
    let levels = self.levels.contains(text) ? self.levels : self.levels + [text]
    return Column(name, .categories(CategoryStorage(texts, levels: levels)))
  }

  /// The classes into which numbers fall, for example depths: `column.cut(at: [0, 30, 100])` has the
  /// classes `0–30` and `30–100`.
  ///
  /// - Parameter limits: The limits in ascending order; a lower one belongs to its class, an upper one
  ///   to the next, the last one to the last class. Numbers outside are missing.
  /// - Returns: A column of categories, a class an entry.
  /// - Throws: ``TableError`` for a column without numbers and for fewer than two limits.
  public func cut(at limits: [Double]) throws -> Column {
    let sorted = limits.sorted()
    guard sorted.count > 1 else {
      throw TableError.outOfRange(
        "The number of limits", value: Double(limits.count), expected: "two or more")
    }
    let levels = zip(sorted, sorted.dropFirst()).map {
      "\(NumberText.brief($0))–\(NumberText.brief($1))"
    }
    let codes = try numbers.map { number -> Int32 in
      guard number >= sorted[0], number <= sorted[sorted.count - 1] else { return -1 }
      let above = sorted.firstIndex { $0 > number } ?? sorted.count - 1
      return Int32(above - 1)
    }
    return Column(name, .categories(CategoryStorage(codes: codes, levels: levels)))
  }

  private func applying(_ function: String, _ transform: (Double) -> Double) throws -> Column {
    Column("\(function)(\(name))", try numbers.map(transform))
  }
}
