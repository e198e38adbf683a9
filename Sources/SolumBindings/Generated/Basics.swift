// Written by `swift run dev bindings` from the declarations of Basics; edit those.
import Basics
import SwiftCells

extension Vocabulary {
  /// Registers what Basics gives to cells.
  func addBasics() {
    type(
      Basics.ModelFileProblem.self, name: "ModelFileProblem",
      documentation: "What can be wrong with a file that holds a model, whatever kind of model it is.",
      addBasicsModelFileProblem)
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

private func addBasicsModelFileProblem(_ type: TypeRegistrar<Basics.ModelFileProblem>) {
  type.enumCase(
    "unwritable",
    Parameter("reason", String.self),
    documentation: "The system refused to write, for a reason it gives.",
    make: { (a0: String) throws -> Basics.ModelFileProblem in
    Basics.ModelFileProblem.unwritable(reason: a0)
  },
    match: { (value: Basics.ModelFileProblem) -> (String)? in
      if case Basics.ModelFileProblem.unwritable(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "unknownEnding",
    Parameter("known", [String].self),
    documentation: "The ending of the name is that of no format in which the model is saved.",
    make: { (a0: [String]) throws -> Basics.ModelFileProblem in
    Basics.ModelFileProblem.unknownEnding(known: a0)
  },
    match: { (value: Basics.ModelFileProblem) -> ([String])? in
      if case Basics.ModelFileProblem.unknownEnding(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "unreadable",
    Parameter("reason", String.self),
    documentation: "The system refused to read, for a reason it gives.",
    make: { (a0: String) throws -> Basics.ModelFileProblem in
    Basics.ModelFileProblem.unreadable(reason: a0)
  },
    match: { (value: Basics.ModelFileProblem) -> (String)? in
      if case Basics.ModelFileProblem.unreadable(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "tooShort",
    documentation: "There is no room for the length of the header.") { () -> Basics.ModelFileProblem in Basics.ModelFileProblem.tooShort }
  type.enumCase(
    "header",
    documentation: "The header is longer than the file, or than any header may be.") { () -> Basics.ModelFileProblem in Basics.ModelFileProblem.header }
  type.enumCase(
    "notJSON",
    documentation: "The header is no object in JSON.") { () -> Basics.ModelFileProblem in Basics.ModelFileProblem.notJSON }
  type.enumCase(
    "incomplete",
    Parameter("array", String.self),
    documentation: "The header lacks something about an array.",
    make: { (a0: String) throws -> Basics.ModelFileProblem in
    Basics.ModelFileProblem.incomplete(array: a0)
  },
    match: { (value: Basics.ModelFileProblem) -> (String)? in
      if case Basics.ModelFileProblem.incomplete(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "misplaced",
    Parameter("array", String.self),
    documentation: "An array lies outside the file, or has another length than its shape.",
    make: { (a0: String) throws -> Basics.ModelFileProblem in
    Basics.ModelFileProblem.misplaced(array: a0)
  },
    match: { (value: Basics.ModelFileProblem) -> (String)? in
      if case Basics.ModelFileProblem.misplaced(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "shape",
    Parameter("array", String.self),
    documentation: "An array has a length that is no length.",
    make: { (a0: String) throws -> Basics.ModelFileProblem in
    Basics.ModelFileProblem.shape(array: a0)
  },
    match: { (value: Basics.ModelFileProblem) -> (String)? in
      if case Basics.ModelFileProblem.shape(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "elementType",
    Parameter("array", String.self),
    Parameter("type", String.self),
    documentation: "An array has a type of number that is not read.",
    make: { (a0: String, a1: String) throws -> Basics.ModelFileProblem in
    Basics.ModelFileProblem.elementType(array: a0, type: a1)
  },
    match: { (value: Basics.ModelFileProblem) -> (String, String)? in
      if case Basics.ModelFileProblem.elementType(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.property(
    "description",
    documentation: "The problem and what to do, to be read after the name of the file.") { (value: Basics.ModelFileProblem) throws -> String in value.description }
}

private func addBasicsSeededGenerator(_ type: TypeRegistrar<Basics.SeededGenerator>) {
  type.initializer(
    Parameter("seed", Int.self),
    documentation: "Makes a generator; equal seeds give equal numbers.") { (a0: Int) throws -> Basics.SeededGenerator in
    Basics.SeededGenerator(seed: a0)
  }
}
