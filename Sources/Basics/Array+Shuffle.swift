extension Array {
  /// Brings the elements into random order; unlike the standard library's shuffle, the order drawn
  /// from a seed is the same with every version of the compiler.
  ///
  /// Source: Durstenfeld (1964), Algorithm 235, DOI 10.1145/364520.364540.
  package mutating func shuffle(with generator: inout SeededGenerator) {
    guard count > 1 else { return }
    for last in stride(from: count - 1, to: 0, by: -1) {
      swapAt(last, generator.index(below: last + 1))
    }
  }
}
