import Basics
import Display
import NetworkLoops
import Networks
import Testing

/// The loops of all levels that this processor runs do the same but for rounding, and to the bit where
/// both round a product and a sum at once.
///
/// Their results themselves are held against PyTorch by the tests of layers, which run with each level.
@Suite struct LoopsTests {
  private static let all = ProcessorLevel.runnable.map { compiledLoops(for: $0) }

  @Test(arguments: [(1, 1), (2, 3), (7, 2), (5, 9)], [1, 3, 4, 8, 11])
  func convolutionsAgree(columns: (Int, Int), outputs: Int) {
    var loop = ConvolutionLoop()
    (loop.inputChannels, loop.outputChannels) = (3, outputs)
    (loop.inputRows, loop.inputColumns) = (columns.0, columns.1 + 2)
    (loop.outputRows, loop.outputColumns) = columns
    (loop.usedRows, loop.usedColumns) = columns
    (loop.kernelRows, loop.kernelColumns, loop.firstRow) = (3, 3, -1)
    let input = normals(3 * columns.0 * (columns.1 + 2) * 16, seed: 1)
    let weights = normals((outputs + 7) / 8 * 8 * 3 * 9, seed: 2)
    let bias = normals((outputs + 7) / 8 * 8, seed: 3)
    let results = Self.all.map { loops in
      var output = [Float](repeating: 0, count: outputs * columns.0 * columns.1 * 16)
      loops.convolve(input, weights: weights, bias: bias, into: &output, loop)
      return output
    }
    expectAgreement(results, within: 2e-5)
  }

  @Test(arguments: [1, 2, 3, 5], [1, 4, 7, 8, 13])
  func gradientsOfConvolutionsAgree(kernel: Int, outputs: Int) {
    var loop = ConvolutionLoop()
    (loop.inputChannels, loop.outputChannels) = (2, outputs)
    (loop.inputRows, loop.inputColumns) = (5, 4 + kernel)
    (loop.outputRows, loop.outputColumns, loop.usedRows, loop.usedColumns) = (5, 5, 5, 5)
    (loop.kernelRows, loop.kernelColumns, loop.firstRow) = (3, kernel, -1)
    let input = normals(2 * 5 * (4 + kernel) * 16, seed: 4)
    let error = normals(outputs * 25 * 16, seed: 5)
    let blocks = (outputs + 7) / 8
    let results = Self.all.map { loops in
      var gradient = [Float](repeating: 0, count: blocks * 8 * 2 * 3 * kernel)
      loops.addConvolutionGradient(input, error: error, to: &gradient, loop)
      // Channels past the last one are left undefined.
      return gradient.enumerated().filter { place, _ in
        place / (8 * 2 * 3 * kernel) * 8 + place % 8 < outputs
      }.map(\.element)
    }
    expectAgreement(results, within: 1e-4)
  }

  @Test(arguments: [1, 3, 8, 21], [1, 4, 13])
  func denseLayersAgree(inputs: Int, outputs: Int) {
    let input = normals(inputs * 16, seed: 7)
    let blocks = (outputs + 7) / 8
    let (weights, bias) = (normals(blocks * inputs * 8, seed: 8), normals(blocks * 8, seed: 9))
    let results = Self.all.map { loops in
      var output = [Float](repeating: 0, count: outputs * 16)
      loops.multiply(
        input, inputs: inputs, weights: weights, bias: bias, into: &output, outputs: outputs)
      return output
    }
    expectAgreement(results, within: 1e-5)
  }

  @Test(arguments: [16, 48, 112], [1, 2, 7])
  func gradientsOfDenseLayersAgree(width: Int, outputs: Int) {
    let (input, error) = (normals(16 * width, seed: 10), normals(outputs * 16, seed: 11))
    let results = Self.all.map { loops in
      var gradient = normals(outputs * width, seed: 12)
      loops.addDenseGradient(
        transposed: input, width: width, error: error, to: &gradient, outputs: outputs)
      return gradient
    }
    expectAgreement(results, within: 1e-5)
  }

  @Test func sumsInDoublePrecisionAgree() {
    let values = normals(160, seed: 13)
    let sums = Self.all.map { $0.sumOfSquares(values, count: 160) }
    let expected = values.reduce(0) { $0 + Double($1) * Double($1) }
    for sum in sums { #expect(abs(sum - expected) < 1e-9) }
  }

  @Test(
    arguments: [
      ActivationLoop.relu, .leakyReLU, .elu, .gelu, .silu, .tanh, .sigmoid, .softplus,
    ])
  func activationsAgree(function: ActivationLoop) {
    let input = normals(256, seed: 6)
    let results = Self.all.map { loops in
      var output = [Float](repeating: 0, count: 256)
      loops.activate(function, input, into: &output, count: 256)
      return output
    }
    expectAgreement(results, within: 1e-6)
  }

  private func normals(_ count: Int, seed: Int) -> [Float] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in Float(generator.normal()) }
  }

  /// All levels give the same numbers within a tolerance, those above the portable one to the bit.
  private func expectAgreement(_ results: [[Float]], within tolerance: Float) {
    let first = results[0]
    #expect(first.contains { $0 != 0 })
    for result in results.dropFirst() {
      let worst = zip(first, result).map { abs($0 - $1) }.max() ?? .infinity
      #expect(worst <= tolerance)
      #expect(result.map(\.bitPattern) == results[1].map(\.bitPattern))
    }
  }
}
