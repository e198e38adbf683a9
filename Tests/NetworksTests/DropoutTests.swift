import Networks
import Testing

/// What training leaves of a constant input: the gradient of a dense layer's weights shows which inputs
/// were dropped and by how much the others were enlarged.
@Suite struct DropoutTests {
  /// The inputs of a dense layer behind a dropout layer, of one sample of ones, read off its gradient.
  private func passed(_ layer: any Layer, shape: Shape, seed: Int) throws -> [Float] {
    let network = try Network(layers: [layer, Flatten(), Dense(1)], input: shape, seed: 1)
    let data = TrainingData(
      inputs: Tensor(repeating: 1, [1] + shape.dimensions), targets: Tensor(repeating: 9, [1, 1]))
    let gradients = try network.lossAndGradients(data, loss: .meanSquaredError, seed: seed)
      .gradients
    // The gradient by a weight is that by the output, which is the bias's own, times the input.
    let slope = gradients[1].values[0]
    return gradients[0].values.map { $0 / slope }
  }

  @Test func keptInputsAreEnlarged() throws {
    let values = try passed(Dropout(0.75), shape: [2_000], seed: 1)
    #expect(values.allSatisfy { $0 == 0 || abs($0 - 4) < 1e-4 })
  }

  /// Within four standard deviations of a binomial count.
  @Test func theShareThatIsDroppedIsTheRate() throws {
    let values = try passed(Dropout(0.3), shape: [20_000], seed: 2)
    let dropped = values.filter { $0 == 0 }.count
    #expect(abs(Double(dropped) - 6_000) < 4 * 65)
  }

  @Test func otherSeedsDropOthers() throws {
    #expect(
      try passed(Dropout(0.5), shape: [64], seed: 1)
        != passed(Dropout(0.5), shape: [64], seed: 2))
  }

  @Test func spatialDropoutDropsWholeChannels() throws {
    let values = try passed(SpatialDropout(0.5), shape: [40, 3, 4], seed: 1)
    let channels = stride(from: 0, to: 480, by: 12).map { Set(values[$0..<$0 + 12]) }
    #expect(channels.allSatisfy { $0.count == 1 })
    #expect(channels.contains([0]))
    #expect(channels.contains { $0 != [0] })
  }

  @Test func spatialDropoutDoesNothingWhenPredicting() throws {
    let network = try Network(layers: [SpatialDropout(0.9)], input: [4, 2, 2], seed: 1)
    let inputs = Tensor(repeating: 3, [5, 4, 2, 2])
    #expect(try network.predict(inputs) == inputs)
  }
}
