/// The inner loops of networks, compiled for one kind of processor.
///
/// Whoever calls a loop has made sure that the pointers reach as far as the counts say. Samples stand
/// sixteen side by side; letters of shapes: `C` channels, `O` outputs, `I` inputs, `F` features, `T` targets.
package protocol NumericLoops: Sendable {
  // MARK: Activations

  /// Writes the function of `count` numbers, a multiple of sixteen; input and output may be the same.
  static func activate(
    _ function: ActivationLoop, _ input: UnsafePointer<Float>,
    into output: UnsafeMutablePointer<Float>, count: Int
  )

  /// Multiplies a gradient by the function's derivative; `value` is what went in where
  /// ``ActivationLoop/needsInput`` says so, else what came out.
  static func activationGradient(
    _ function: ActivationLoop, value: UnsafePointer<Float>,
    gradient: UnsafeMutablePointer<Float>, count: Int
  )

  // MARK: Convolution

  /// Writes the convolution of one group: `output[o, y, x] = bias[o] + Σ weights · input`.
  ///
  /// `weights` holds blocks of eight output channels, `[⌈O/8⌉, C, kernel rows, kernel columns, 8]`, `bias`
  /// `[⌈O/8⌉, 8]`; input and output are `[C, rows, columns, 16]`.
  static func convolve(
    _ input: UnsafePointer<Float>, weights: UnsafePointer<Float>, bias: UnsafePointer<Float>,
    into output: UnsafeMutablePointer<Float>, _ loop: ConvolutionLoop
  )

  // MARK: ConvolutionGradient

  /// Adds the gradient of a convolution's weights for one group.
  ///
  /// `error` is the gradient by the output, `[O, rows, columns, 16]`; `result` has the order of the weights
  /// in ``convolve(_:weights:bias:into:_:)``. Channels past the last one are left undefined.
  static func addConvolutionGradient(
    _ input: UnsafePointer<Float>, error: UnsafePointer<Float>,
    to result: UnsafeMutablePointer<Float>, _ loop: ConvolutionLoop
  )

  /// Adds the sum of each channel's values over positions and lanes: the gradient of a bias.
  static func addChannelSums(
    _ error: UnsafePointer<Float>, to result: UnsafeMutablePointer<Float>, _ loop: ConvolutionLoop
  )

  // MARK: Dense

  /// Writes `output[o] = bias[o] + Σ weights[o, i] · input[i]` for one group.
  ///
  /// `weights` holds blocks of eight outputs, `[⌈O/8⌉, I, 8]`, `bias` `[⌈O/8⌉, 8]`; input and output are
  /// `[features, 16]`.
  static func multiply(
    _ input: UnsafePointer<Float>, inputs: Int, weights: UnsafePointer<Float>,
    bias: UnsafePointer<Float>, into output: UnsafeMutablePointer<Float>, outputs: Int
  )

  /// Turns `[features, 16]` into `[16, ⌈features/16⌉ · 16]`; what is added at the end is zero.
  static func transposeGroup(
    _ input: UnsafePointer<Float>, features: Int, into output: UnsafeMutablePointer<Float>
  )

  /// Adds the gradient of a dense layer's weights for one group.
  ///
  /// `input` is transposed, `[16, width]` with `width` a multiple of sixteen, `error` `[O, 16]`, `result`
  /// `[O, width]`.
  static func addDenseGradient(
    transposed input: UnsafePointer<Float>, width: Int, error: UnsafePointer<Float>,
    to result: UnsafeMutablePointer<Float>, outputs: Int
  )

  /// Adds the sum over lanes of every row: the gradient of a bias.
  static func addLaneSums(
    _ error: UnsafePointer<Float>, rows: Int, to result: UnsafeMutablePointer<Float>
  )

  // MARK: Gathering

  /// Brings samples, each `[features]`, into one group `[features, 16]`; places without a sample are zero.
  ///
  /// `positions` names up to sixteen samples.
  static func gather(
    _ values: UnsafePointer<Float>, features: Int, positions: UnsafeBufferPointer<Int>,
    into output: UnsafeMutablePointer<Float>
  )

  /// Brings the first `count` samples of a group back into rows.
  static func scatter(
    _ input: UnsafePointer<Float>, features: Int, count: Int,
    into output: UnsafeMutablePointer<Float>
  )

  /// Adds numbers, a multiple of sixteen.
  static func add(
    _ input: UnsafePointer<Float>, to output: UnsafeMutablePointer<Float>, count: Int
  )

  /// Multiplies groups of numbers, `[groups, groupSize, 16]`, by one factor a group and lane.
  static func multiplyGroups(
    _ values: UnsafePointer<Float>, _ factors: UnsafePointer<Float>,
    into output: UnsafeMutablePointer<Float>, groups: Int, groupSize: Int
  )

  /// Whether every number is finite.
  static func allFinite(_ values: UnsafePointer<Float>, count: Int) -> Bool

  /// Writes a mask that is zero with probability `rate` and `1 / (1 − rate)` otherwise.
  ///
  /// Source: Marsaglia (2003), 32-bit xorshift, DOI 10.18637/jss.v008.i14, one generator a lane.
  static func dropoutMask(
    seeds: SIMD16<UInt32>, rate: Float, into output: UnsafeMutablePointer<Float>, count: Int
  )

  /// Writes every feature several times with a shift of its own each time, `[F, times, 16]`.
  static func repeatShifted(
    _ input: UnsafePointer<Float>, features: Int, times: Int, shifts: UnsafePointer<Float>,
    into output: UnsafeMutablePointer<Float>
  )

  /// Sums the repeats of every feature.
  static func sumRepeats(
    _ input: UnsafePointer<Float>, features: Int, times: Int,
    into output: UnsafeMutablePointer<Float>
  )

  // MARK: Losses

  /// Sums the loss of one group and writes its gradient by the outputs.
  ///
  /// Outputs are `[T · outputs a target, 16]`, targets `[T, 16]` with missing ones not a number, weights
  /// `[16]`. The gradient is multiplied by `scale`; it is left out where its pointer is `nil`.
  static func addLoss(
    _ loss: LossLoop, output: UnsafePointer<Float>, target: UnsafePointer<Float>, targets: Int,
    weights: UnsafePointer<Float>, scale: Float, gradient: UnsafeMutablePointer<Float>?
  ) -> Double

  // MARK: Normalization

  /// Adds, for every channel, the sum and the sum of squares over positions and samples.
  ///
  /// `values` is `[C, positions, 16]`, `sums` `[2, C]`.
  static func addMoments(
    _ values: UnsafePointer<Float>, channels: Int, positions: Int, samples: Int,
    to sums: UnsafeMutablePointer<Double>
  )

  /// Writes `(x − mean) · slope + shift` with one mean, slope and shift a channel.
  static func shiftAndScale(
    _ input: UnsafePointer<Float>, into output: UnsafeMutablePointer<Float>, channels: Int,
    positions: Int, mean: UnsafePointer<Float>, slope: (Int) -> Float, shift: UnsafePointer<Float>
  )

  /// Adds, for every channel, the sum of the errors and the sum of errors times normalised inputs,
  /// `[2, C]`.
  static func addErrorMoments(
    input: UnsafePointer<Float>, error: UnsafePointer<Float>, channels: Int, positions: Int,
    samples: Int, mean: UnsafePointer<Float>, inverse: UnsafePointer<Float>,
    to sums: UnsafeMutablePointer<Double>
  )

  /// Writes the gradient by the input of a batch normalisation; lanes without a sample get zero.
  static func batchNormGradient(
    input: UnsafePointer<Float>, error: UnsafePointer<Float>,
    into gradient: UnsafeMutablePointer<Float>, channels: Int, positions: Int, samples: Int,
    mean: UnsafePointer<Float>, inverse: UnsafePointer<Float>, gain: UnsafePointer<Float>,
    meanError: UnsafePointer<Float>, meanProduct: UnsafePointer<Float>
  )

  /// Normalises every sample over all its features; writes the normalised values and, sixteen numbers,
  /// the inverse deviations, then the output.
  static func layerNorm(
    _ input: UnsafePointer<Float>, into output: UnsafeMutablePointer<Float>, features: Int,
    gain: UnsafePointer<Float>, shift: UnsafePointer<Float>, epsilon: Float,
    normalized: UnsafeMutablePointer<Float>, inverse: UnsafeMutablePointer<Float>
  )

  /// The way back through ``layerNorm(_:into:features:gain:shift:epsilon:normalized:inverse:)``: adds the
  /// gradients of gain and shift, and writes the gradient by the input.
  static func layerNormGradient(
    error: UnsafePointer<Float>, normalized: UnsafePointer<Float>, inverse: UnsafePointer<Float>,
    features: Int, gain: UnsafePointer<Float>, gainGradient: UnsafeMutablePointer<Float>?,
    shiftGradient: UnsafeMutablePointer<Float>?, into gradient: UnsafeMutablePointer<Float>?
  )

  // MARK: Packing

  /// Brings weights `[O, I, kernel]` into blocks of eight outputs, `[⌈O/8⌉, I, kernel, 8]`.
  static func packKernel(
    _ weights: UnsafePointer<Float>, outputs: Int, inputs: Int, kernel: Int,
    into packed: UnsafeMutablePointer<Float>
  )

  /// Brings weights `[O, I, kernel]` into blocks of eight inputs with the kernel turned round,
  /// `[⌈I/8⌉, O, kernel, 8]`.
  static func packTurnedKernel(
    _ weights: UnsafePointer<Float>, outputs: Int, inputs: Int, kernel: Int,
    into packed: UnsafeMutablePointer<Float>
  )

  /// Brings blocks of eight outputs, `[⌈O/8⌉, I, kernel, 8]`, back into `[O, I, kernel]`.
  static func unpackKernel(
    _ packed: UnsafePointer<Float>, outputs: Int, inputs: Int, kernel: Int,
    into weights: UnsafeMutablePointer<Float>
  )

  // MARK: Padding

  /// Copies channels into a buffer with room at the left and right and, where the step is larger than
  /// one, between elements; the room is left as it is (zero).
  static func copyPadded(
    _ input: UnsafePointer<Float>, channels: Int, rows: Int, columns: Int, rowStep: Int,
    columnStep: Int, left: Int, outputRows: Int, outputColumns: Int,
    into output: UnsafeMutablePointer<Float>
  )

  // MARK: Pooling

  /// Writes the largest value of every field.
  static func maxPool(
    _ input: UnsafePointer<Float>, into output: UnsafeMutablePointer<Float>, _ loop: PoolingLoop
  )

  /// Gives the gradient of every field to the first of its largest values.
  static func maxPoolGradient(
    input: UnsafePointer<Float>, output: UnsafePointer<Float>, error: UnsafePointer<Float>,
    into gradient: UnsafeMutablePointer<Float>, _ loop: PoolingLoop
  )

  /// Writes the mean of every field.
  static func averagePool(
    _ input: UnsafePointer<Float>, into output: UnsafeMutablePointer<Float>, _ loop: PoolingLoop
  )

  /// Spreads the gradient of every field evenly over its values.
  static func averagePoolGradient(
    error: UnsafePointer<Float>, into gradient: UnsafeMutablePointer<Float>, _ loop: PoolingLoop
  )

  // MARK: Steps

  /// Moves weights along one Adam step; the count is a multiple of sixteen.
  static func adam(
    _ weights: UnsafeMutablePointer<Float>, gradient: UnsafePointer<Float>,
    mean: UnsafeMutablePointer<Float>, square: UnsafeMutablePointer<Float>, count: Int,
    _ step: AdamStep
  )

  /// Moves weights along one step of gradient descent with momentum; the count is a multiple of sixteen.
  static func descend(
    _ weights: UnsafeMutablePointer<Float>, gradient: UnsafePointer<Float>,
    velocity: UnsafeMutablePointer<Float>, count: Int, rate: Float, momentum: Float
  )

  /// Moves weights along one step of RMSprop; `kept` and `added` are the parts of the old and the new
  /// square, the count is a multiple of sixteen.
  static func descendByRootMeanSquare(
    _ weights: UnsafeMutablePointer<Float>, gradient: UnsafePointer<Float>,
    square: UnsafeMutablePointer<Float>, count: Int, rate: Float, kept: Float, added: Float,
    epsilon: Float
  )

  /// Adds a multiple of some numbers to others; the count is a multiple of sixteen.
  static func addMultiple(
    _ values: UnsafePointer<Float>, times factor: Float, to sums: UnsafeMutablePointer<Float>,
    count: Int
  )

  /// Multiplies numbers by one factor; the count is a multiple of sixteen.
  static func scale(_ values: UnsafeMutablePointer<Float>, by factor: Float, count: Int)

  /// The sum of the squares, in a fixed order; the count is a multiple of sixteen.
  static func sumOfSquares(_ values: UnsafePointer<Float>, count: Int) -> Double
}
