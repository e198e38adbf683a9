import Display
import NativeLoops
import NetworkLoops
import PortableLoops
import Testing

/// The loops for this machine and those for every processor do the same but for rounding.
///
/// Their results themselves are held against PyTorch by the tests of layers, which run with either.
@Suite struct LoopsTests {
  static let both: [any NumericLoops.Type] = [
    NativeLoops.CompiledLoops.self, PortableLoops.CompiledLoops.self,
  ]

  @Test func portableLoopsRunOnEveryProcessor() {
    #expect(PortableLoops.CompiledLoops.canRun)
  }

  @Test func nativeLoopsRunWhereTheyWereBuilt() {
    #expect(NativeLoops.CompiledLoops.canRun)
  }

  @Test func convolutionsAgree() {
    var loop = ConvolutionLoop()
    (loop.inputChannels, loop.outputChannels) = (3, 11)
    (loop.inputRows, loop.inputColumns) = (7, 9)
    (loop.outputRows, loop.outputColumns, loop.usedRows, loop.usedColumns) = (7, 7, 7, 7)
    (loop.kernelRows, loop.kernelColumns, loop.firstRow) = (3, 3, -1)
    let input = normals(3 * 7 * 9 * 16, seed: 1)
    let weights = normals(16 * 3 * 9, seed: 2)
    let bias = normals(16, seed: 3)
    let results = Self.both.map { loops in
      var output = [Float](repeating: 0, count: 11 * 49 * 16)
      loops.convolve(input, weights: weights, bias: bias, into: &output, loop)
      return output
    }
    expectNear(results[0], results[1], within: 2e-5)
  }

  @Test func gradientsOfConvolutionsAgree() {
    var loop = ConvolutionLoop()
    (loop.inputChannels, loop.outputChannels) = (2, 8)
    (loop.inputRows, loop.inputColumns) = (5, 7)
    (loop.outputRows, loop.outputColumns, loop.usedRows, loop.usedColumns) = (5, 5, 5, 5)
    (loop.kernelRows, loop.kernelColumns, loop.firstRow) = (3, 3, -1)
    let input = normals(2 * 5 * 7 * 16, seed: 4)
    let error = normals(8 * 25 * 16, seed: 5)
    let results = Self.both.map { loops in
      var gradient = [Float](repeating: 0, count: 8 * 2 * 9)
      loops.addConvolutionGradient(input, error: error, to: &gradient, loop)
      return gradient
    }
    expectNear(results[0], results[1], within: 1e-4)
  }

  @Test(
    arguments: [
      ActivationLoop.relu, .leakyReLU, .elu, .gelu, .silu, .tanh, .sigmoid, .softplus,
    ])
  func activationsAgree(function: ActivationLoop) {
    let input = normals(256, seed: 6)
    let results = Self.both.map { loops in
      var output = [Float](repeating: 0, count: 256)
      loops.activate(function, input, into: &output, count: 256)
      return output
    }
    expectNear(results[0], results[1], within: 1e-6)
  }

  private func normals(_ count: Int, seed: Int) -> [Float] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in Float(generator.normal()) }
  }

  private func expectNear(_ left: [Float], _ right: [Float], within tolerance: Float) {
    let worst = zip(left, right).map { abs($0 - $1) }.max() ?? .infinity
    #expect(worst <= tolerance)
    #expect(left.contains { $0 != 0 })
  }
}
