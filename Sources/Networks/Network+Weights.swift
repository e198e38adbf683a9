extension Network {
  /// Every weight array, first layer first.
  public var parameters: [WeightArray] {
    let weights = snapshot.weights
    return plan.entries.map { entry in
      WeightArray(
        name: entry.name, shape: Shape(entry.specification.dimensions),
        values: Array(weights[entry.range]))
    }
  }

  /// How many weights there are.
  public var parameterCount: Int { plan.entries.reduce(0) { $0 + $1.specification.count } }

  /// Replaces every weight array.
  ///
  /// - Throws: ``NetworksError`` where a name is missing or unknown or a shape differs; then nothing
  ///   is replaced.
  package func setParameters(_ parameters: [WeightArray]) throws {
    let entries = plan.entries
    let known = entries.map(\.name)
    let given = Dictionary(parameters.map { ($0.name, $0) }) { first, _ in first }
    if let stranger = parameters.first(where: { !known.contains($0.name) }) {
      throw NetworksError.weights(
        name: stranger.name, received: stranger.shape, expected: nil, known: known)
    }
    var weights = snapshot.weights
    for entry in entries {
      let expected = Shape(entry.specification.dimensions)
      guard let parameter = given[entry.name] else {
        throw NetworksError.weights(
          name: entry.name, received: nil, expected: expected, known: parameters.map(\.name))
      }
      guard parameter.shape == expected, parameter.values.count == entry.range.count else {
        throw NetworksError.weights(
          name: entry.name, received: parameter.shape, expected: expected, known: known)
      }
      weights.replaceSubrange(entry.range, with: parameter.values)
    }
    replaceWeights(weights)
  }
}
