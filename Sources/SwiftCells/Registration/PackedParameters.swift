/// The parameters of one registered function after their types have been looked up.
struct PackedParameters<each A> {
  let resolved: (repeat Conversion<each A>)
  let declarations: [ParameterDeclaration]

  init(_ vocabulary: Vocabulary, _ parameters: repeat Parameter<each A>) {
    let all = (repeat (each parameters).resolve(vocabulary))
    var declarations: [ParameterDeclaration] = []
    func declare<T>(_ parameter: Parameter<T>, _ resolved: ResolvedParameter<T>) {
      declarations.append(parameter.declaration(resolved))
    }
    repeat declare(each parameters, each all)
    self.declarations = declarations
    resolved = (repeat (each all).conversion)
  }
}

/// Hands out the arguments of a call one after another.
struct ArgumentCursor {
  private let values: [Value]
  private var index: Int

  init(_ values: [Value], from index: Int = 0) {
    self.values = values
    self.index = index
  }

  mutating func next<T>(_ conversion: Conversion<T>) throws -> T {
    guard index < values.count else { throw HostError("an argument is missing") }
    defer { index += 1 }
    return try conversion.unwrap(values[index])
  }
}
