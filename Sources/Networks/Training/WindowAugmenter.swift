import Basics
import Display

/// Turns and mirrors windows at random.
struct WindowAugmenter: Sendable {
  /// For every way of turning, where each cell of a plane comes from.
  private let sources: [[Int]]
  private let plane: Int
  private let channels: Int

  /// Makes the tables, or `nil` where windows stay as they are.
  ///
  /// - Throws: ``NetworksError/augmentation(_:shape:)`` where the shape cannot be turned.
  init?(_ augmentation: Augmentation, shape: Shape) throws {
    if augmentation == .none { return nil }
    guard shape.rank == 3,
      augmentation == .flips || shape.dimensions[1] == shape.dimensions[2]
    else { throw NetworksError.augmentation(augmentation, shape: shape) }
    let (rows, columns) = (shape.dimensions[1], shape.dimensions[2])
    channels = shape.dimensions[0]
    plane = rows * columns
    sources = Self.turns(augmentation).map { turn in
      (0..<rows * columns).map { cell in
        var (row, column) = (cell / columns, cell % columns)
        if turn.isTransposed { (row, column) = (column, row) }
        if turn.isFlippedUpDown { row = rows - 1 - row }
        if turn.isFlippedLeftRight { column = columns - 1 - column }
        return row * columns + column
      }
    }
  }

  /// One of the eight symmetries of a square.
  private struct Turn {
    var isTransposed = false
    var isFlippedUpDown = false
    var isFlippedLeftRight = false
  }

  private static func turns(_ augmentation: Augmentation) -> [Turn] {
    let none = Turn()
    let half = Turn(isFlippedUpDown: true, isFlippedLeftRight: true)
    let flips = [Turn(isFlippedUpDown: true), Turn(isFlippedLeftRight: true)]
    let quarters = [
      Turn(isTransposed: true, isFlippedUpDown: true),
      Turn(isTransposed: true, isFlippedLeftRight: true),
    ]
    let diagonals = [
      Turn(isTransposed: true),
      Turn(isTransposed: true, isFlippedUpDown: true, isFlippedLeftRight: true),
    ]
    switch augmentation {
    case .none: return [none]
    case .flips: return [none, half] + flips
    case .rotations: return [none, half] + quarters
    case .flipsAndRotations: return [none, half] + flips + quarters + diagonals
    }
  }

  /// Writes one sample, `[C, H, W]`, turned in a way that the generator draws.
  func turn(
    _ input: UnsafePointer<Float>, into output: UnsafeMutablePointer<Float>,
    _ generator: inout SeededGenerator
  ) {
    let source = sources[generator.index(below: sources.count)]
    for channel in 0..<channels {
      let first = channel * plane
      for (cell, place) in source.enumerated() { output[first + cell] = input[first + place] }
    }
  }
}
