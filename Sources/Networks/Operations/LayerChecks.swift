extension Layer {
  /// Makes sure that an argument is at least 1 and not absurdly large.
  func requirePositive(_ value: Int, _ argument: String) throws {
    guard (1...1_000_000).contains(value) else {
      throw NetworksError.layerArgument(
        layer: description, place: nil, argument: argument, value: "\(value)",
        expected: .between(1, 1_000_000))
    }
  }

  /// Makes sure that a share of dropped numbers has a meaning.
  func requireRate(_ rate: Double) throws {
    guard rate >= 0, rate < 1 else {
      throw NetworksError.layerArgument(
        layer: description, place: nil, argument: "the rate", value: "\(rate)",
        expected: .fromZeroToBelowOne)
    }
  }

  /// Makes sure that weights of the given sizes fit in memory.
  func requireRoom(forWeights sizes: [Int]) throws {
    let largest = 1 << 28
    var count = 1
    for size in sizes {
      let (product, overflow) = count.multipliedReportingOverflow(by: size)
      guard !overflow, product <= largest else {
        throw NetworksError.layerArgument(
          layer: description, place: nil, argument: "the count of its weights",
          value: "more than \(largest)", expected: .smallEnough)
      }
      count = product
    }
  }

  /// Makes sure that the input has as many directions as the layer works on.
  func requireRank(_ rank: Int, of input: Shape, _ expected: PossibleLayerInput) throws {
    guard input.rank == rank, input.isUsable else {
      throw NetworksError.layerInput(
        layer: description, place: nil, received: input, expected: expected)
    }
  }

  /// One direction of a kernel over an input.
  func axis(
    _ direction: PossibleLayerInput.Direction, of input: Shape, size: Int, kernel: Int, stride: Int,
    dilation: Int = 1,
    padding: Padding
  ) throws -> ConvolutionAxis {
    let axis = ConvolutionAxis(
      input: size, kernel: kernel, stride: stride, dilation: dilation, padding: padding)
    guard let axis else {
      let needed = (kernel - 1) * dilation + 1
      throw NetworksError.layerInput(
        layer: description, place: nil, received: input,
        expected: .atLeast(needed, direction))
    }
    return axis
  }
}

extension Layer {
  /// Makes sure that the channels can be cut into groups.
  func requireGroups(_ groups: Int, inputs: Int, outputs: Int, _ input: Shape) throws {
    try requirePositive(groups, "groups")
    guard outputs % groups == 0 else {
      throw NetworksError.layerArgument(
        layer: description, place: nil, argument: "groups", value: "\(groups)",
        expected: .divisor(filters: outputs))
    }
    guard inputs % groups == 0 else {
      throw NetworksError.layerInput(
        layer: description, place: nil, received: input,
        expected: .divisible(groups: groups))
    }
  }
}
