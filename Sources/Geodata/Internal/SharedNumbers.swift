/// Numbers that several threads write to, each to places of its own.
package struct SharedNumbers: @unchecked Sendable {
  /// The first number.
  package let start: UnsafeMutablePointer<Float>

  /// Gives the numbers of a list to a piece of work that threads share.
  package static func sharing<Result>(
    _ values: inout [Float], _ work: (SharedNumbers) throws -> Result
  ) rethrows -> Result? {
    try values.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return nil }
      return try work(SharedNumbers(start: start))
    }
  }
}
