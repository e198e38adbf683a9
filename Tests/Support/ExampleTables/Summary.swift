import Foundation

/// A way to make one number of a column.
public protocol Summary: Sendable {
  /// The name of the number.
  var name: String { get }

  /// The number.
  func value(of column: Column) throws -> Double
}

/// The largest number.
public struct Largest: Summary {
  /// Makes the summary.
  public init() {}
  /// `largest`.
  public var name: String { "largest" }
  /// The largest number of a column.
  public func value(of column: Column) throws -> Double { column.values.max() ?? .nan }
}

/// Numbers of a column with their names, as text.
public func summarized(_ column: Column, by summaries: [any Summary]) throws -> [String] {
  try summaries.map { "\($0.name) \(try $0.value(of: column))" }
}

/// The same on a thread of its own.
public func summarizedElsewhere(_ column: Column, by summary: any Summary) throws -> Double {
  nonisolated(unsafe) var result: Result<Double, any Error> = .success(.nan)
  let thread = Thread { result = Result { try summary.value(of: column) } }
  thread.start()
  while !thread.isFinished { usleep(1_000) }
  return try result.get()
}

/// The name of a summary, asked for on a thread of its own.
public func namedElsewhere(_ summary: any Summary) -> String {
  nonisolated(unsafe) var result = ""
  let thread = Thread { result = summary.name }
  thread.start()
  while !thread.isFinished { usleep(1_000) }
  return result
}

/// The summaries in another order.
public func reversed(_ summaries: [any Summary]) -> [any Summary] { summaries.reversed() }
