// Written by `swift run dev bindings` from the declarations of Basics; edit those.
import Basics
import SwiftCells

extension Vocabulary {
  /// Registers what Basics gives to cells.
  func addBasics() {
    type(
      Basics.SeededGenerator.self, name: "SeededGenerator",
      documentation: #"""
      A random number generator whose numbers depend on its seed alone.

      Source: Blackman & Vigna (2021), xoshiro256**, ACM TOMS 47(4), DOI 10.1145/3460772; the state is
      filled by SplitMix64 (Steele, Lea & Flood 2014, DOI 10.1145/2660193.2660195).
      """#,
      addBasicsSeededGenerator)
  }
}

private func addBasicsSeededGenerator(_ type: TypeRegistrar<Basics.SeededGenerator>) {
  type.initializer(
    Parameter("seed", Int.self),
    documentation: "Makes a generator; equal seeds give equal numbers.") { (a0: Int) throws -> Basics.SeededGenerator in
    Basics.SeededGenerator(seed: a0)
  }
}
