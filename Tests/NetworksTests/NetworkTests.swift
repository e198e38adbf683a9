import Display
import Foundation
import Networks
import Testing

@Suite struct NetworkTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let layers: [any Layer]
    let input: Shape
    let message: String
    var testDescription: String { message }
  }

  static let mistakes: [Mistake] = [
    Mistake(
      layers: [Conv2D(4, kernel: 3), MaxPool2D(2), Conv2D(8, kernel: 3)], input: [2, 5, 5],
      message: "Layer 3, Conv2D(8, kernel: 3), cannot take an input of 4 × 1 × 1: it expects 3 or "
        + "more rows. Use a smaller kernel, a wider window, fewer pooling layers before it, or "
        + "padding: .same where the layer has it."),
    Mistake(
      layers: [Conv2D(4, kernel: 3), Dense(1)], input: [2, 5, 5],
      message: "Layer 2, Dense(1), cannot take an input of 4 × 3 × 3: it expects a plain list of "
        + "features. Put Flatten() before it."),
    Mistake(
      layers: [Conv1D(4, kernel: 3)], input: [2, 5, 5],
      message: "Layer 1, Conv1D(4, kernel: 3), cannot take an input of 2 × 5 × 5: it expects "
        + "channels × positions. Give it a series with its channels, or use Conv2D for windows of "
        + "rasters."),
    Mistake(
      layers: [Conv2D(0, kernel: 3)], input: [2, 5, 5],
      message: "Layer 1, Conv2D(0, kernel: 3): the number of filters is 0, but must be a whole "
        + "number from 1 to 1000000."),
    Mistake(
      layers: [Conv2D(4, kernel: 3, stride: -1)], input: [2, 5, 5],
      message: "Layer 1, Conv2D(4, kernel: 3, stride: -1): stride is -1, but must be a whole "
        + "number from 1 to 1000000."),
    Mistake(
      layers: [Conv2D(4, kernel: 3, groups: 3)], input: [3, 5, 5],
      message: "Layer 1, Conv2D(4, kernel: 3, groups: 3): groups is 3, but must be a divisor of "
        + "the 4 filters."),
    Mistake(
      layers: [Flatten(), Dropout(1)], input: [3, 5, 5],
      message: "Layer 2, Dropout(1.0): the rate is 1.0, but must be from 0 to below 1."),
    Mistake(
      layers: [SpatialDropout(-0.1)], input: [3, 5, 5],
      message: "Layer 1, SpatialDropout(-0.1): the rate is -0.1, but must be from 0 to below 1."),
    Mistake(
      layers: [MaxPool2D(2), Center()], input: [3, 9, 9],
      message: "Layer 2, Center(), cannot take an input of 3 × 4 × 4: it expects channels × an odd "
        + "number of rows and columns. Put it before pooling, on windows of an odd size."),
    Mistake(
      layers: [Reshape([3, 4])], input: [13],
      message: "Layer 1, Reshape([3, 4]), cannot take an input of 13: it expects 3 × 4 = 12 "
        + "numbers. The input has 13 numbers: give a shape with as many."),
    Mistake(
      layers: [DepthwiseConv2D(kernel: 3, multiplier: 0)], input: [3, 5, 5],
      message: "Layer 1, DepthwiseConv2D(kernel: 3, multiplier: 0): multiplier is 0, but must be a "
        + "whole number from 1 to 1000000."),
    Mistake(
      layers: [], input: [3],
      message: "The network has no layers. Name at least one, for example Dense(1)."),
    Mistake(
      layers: [Dense(1)], input: [0],
      message: "The option input is 0, but must be a shape with at least one element in every "
        + "direction and at most 16777216 in all."),
    Mistake(
      layers: [Conv2D(1_000_000, kernel: 1_000_000, padding: .same)], input: [9, 5, 5],
      message: "Layer 1, Conv2D(1000000, kernel: 1000000, padding: .same): the count of its "
        + "weights is more than 268435456, but must be small enough for memory."),
    Mistake(
      layers: [Conv2D(1_000_000, kernel: 1)], input: [2, 5, 5],
      message: "Layer 1, Conv2D(1000000, kernel: 1): the count of its outputs is more than "
        + "16777216, but must be small enough for memory."),
  ]

  @Test(arguments: mistakes)
  func shapesThatCannotWorkAreErrorsAtDefinition(_ mistake: Mistake) {
    let error = #expect(throws: NetworksError.self) {
      try Network(layers: mistake.layers, input: mistake.input, seed: 1)
    }
    #expect(error?.description == mistake.message)
  }

  @Test(arguments: [
    (Shape([10, 9, 9]), 1), (Shape([1, 32]), 0), (Shape([2]), 2),
  ])
  func layersTellTheirOutputShape(input: Shape, place: Int) throws {
    let layers: [any Layer] = [
      Conv1D(16, kernel: 3, padding: .same), Conv2D(16, kernel: 3, stride: 2), Dense(5),
    ]
    let expected: [Shape] = [[16, 32], [16, 4, 4], [5]]
    #expect(try layers[place].outputShape(for: input) == expected[place])
  }

  @Test func theBuilderTakesConditionsAndLoops() {
    func layers(deep: Bool, @LayerBuilder _ body: (Bool) -> [any Layer]) -> [any Layer] {
      body(deep)
    }
    let shallow = layers(deep: false) { deep in
      for filters in [8, 16] { Conv2D(filters, kernel: 2) }
      if deep { Dropout(0.1) } else { ReLU() }
      Flatten()
      if deep { Dense(3) }
    }
    #expect(
      shallow.map(\.description)
        == ["Conv2D(8, kernel: 2)", "Conv2D(16, kernel: 2)", "ReLU()", "Flatten()"])
  }

  /// The bound of PyTorch's default: one over the square root of the inputs of a unit.
  @Test func firstWeightsLieEvenlyWithinTheirBound() throws {
    let network = try Network(
      layers: [Conv2D(64, kernel: 3), Flatten(), Dense(50)], input: [4, 5, 5], seed: 3)
    let bounds = [1 / Float(36).squareRoot(), 1 / Float(576).squareRoot()]
    for (place, parameter) in network.parameters.enumerated() {
      let bound = bounds[place / 2]
      #expect(parameter.values.allSatisfy { abs($0) <= bound })
      #expect(parameter.values.contains { abs($0) > 0.9 * bound })
      let mean = parameter.values.reduce(0, +) / Float(parameter.values.count)
      #expect(abs(mean) < 3 * bound / Float(parameter.values.count).squareRoot())
    }
    let other = try Network(
      layers: [Conv2D(64, kernel: 3), Flatten(), Dense(50)], input: [4, 5, 5], seed: 4)
    #expect(other.parameters != network.parameters)
  }

  @Test func aSamplesOutputDoesNotDependOnItsCompany() throws {
    let network = try Network(
      layers: [Conv2D(6, kernel: 3, activation: .silu), Flatten(), Dense(3)], input: [2, 4, 4],
      seed: 1)
    let inputs = try Tensor(wave(2000 * 32, 0.3), [2000, 2, 4, 4])
    let together = try network.predict(inputs)
    for sample in [0, 17, 1030, 1999] {
      let alone = try network.predict(inputs.samples([sample]))
      #expect(alone.values == together.samples([sample]).values)
    }
  }

  @Test func dropoutDoesNothingWhenPredicting() throws {
    let network = try Network(layers: [Dropout(0.9)], input: [40], seed: 1)
    let inputs = try Tensor(wave(80, 0.1), [2, 40])
    #expect(try network.predict(inputs) == inputs)
  }

  @Test func noSamplesGiveNoPredictions() throws {
    let network = try Network(layers: [Dense(3)], input: [2], seed: 1)
    #expect(try network.predict(try Tensor([], [0, 2])).dimensions == [0, 3])
  }

  @Test func weightsCanBeReadAndReplaced() throws {
    let network = try Network(layers: [Flatten(), Dense(2)], input: [1, 3], seed: 1)
    #expect(network.parameters.map(\.name) == ["2.weight", "2.bias"])
    #expect(network.parameters.map(\.shape) == [[2, 3], [2]])
    #expect(network.parameterCount == 8)
    try network.setParameters([
      WeightArray(name: "2.weight", shape: [2, 3], values: [1, 2, 3, 4, 5, 6]),
      WeightArray(name: "2.bias", shape: [2], values: [0.5, -0.5]),
    ])
    let output = try network.predict(try Tensor([1, 10, 100], [1, 1, 3]))
    #expect(output.values == [321.5, 653.5])
  }

  @Test func weightsOfAnotherNetworkAreRefused() throws {
    let network = try Network(layers: [Dense(2)], input: [3], seed: 1)
    let before = network.parameters
    let bias = WeightArray(name: "1.bias", shape: [2], values: [0, 0])
    let sets = [
      [bias],
      [bias, WeightArray(name: "1.weight", shape: [3, 2], values: wave(6, 0))],
      before + [WeightArray(name: "2.weight", shape: [1], values: [0])],
    ]
    let messages = sets.map { parameters in
      let error = #expect(throws: NetworksError.self) { try network.setParameters(parameters) }
      return error?.description ?? ""
    }
    #expect(
      messages == [
        "The weights 1.weight are missing; given were 1.bias.",
        "The weights 1.weight have the shape 3 × 2, but this network's are 2 × 3. Use the network "
          + "that wrote them.",
        "This network has no weights named 2.weight; it has 1.weight, 1.bias.",
      ])
    #expect(network.parameters == before)
  }

  @Test func theSummaryNamesShapesAndWeights() throws {
    let network = try Network(
      layers: [Conv2D(16, kernel: 3, activation: .relu), MaxPool2D(2), Flatten(), Dense(1)],
      input: [10, 9, 9], seed: 1)
    network.freeze(.convolutions)
    let summary = network.summary
    #expect(summary.rows.map(\.output) == [[16, 7, 7], [16, 3, 3], [144], [1]])
    #expect(summary.rows.map(\.parameters) == [1456, 0, 0, 145])
    #expect(summary.parameterCount == 1601)
    #expect(summary.trainableCount == 145)
    #expect(summary.description.contains("1601 weights, 145 of them learn"))
    #expect(summary.displayData.text(.html)?.contains("<svg") == true)
  }
}
