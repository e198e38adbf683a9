/// The sizes and steps of a convolution over rows and columns; steps count numbers of memory.
package struct ConvolutionLoop: Sendable {
  /// Channels that go in.
  package var inputChannels = 1
  /// Rows of the input in memory.
  package var inputRows = 1
  /// Columns of the input in memory, with the zeros at the left and the right.
  package var inputColumns = 1
  /// Channels that come out.
  package var outputChannels = 1
  /// Rows of the output in memory.
  package var outputRows = 1
  /// Columns of the output in memory.
  package var outputColumns = 1
  /// Rows that are computed, from the first.
  package var usedRows = 1
  /// Columns that are computed, from the first.
  package var usedColumns = 1
  /// Rows of the kernel.
  package var kernelRows = 1
  /// Columns of the kernel.
  package var kernelColumns = 1
  /// Rows from one output to the next.
  package var rowStride = 1
  /// Columns from one output to the next.
  package var columnStride = 1
  /// Rows from one kernel element to the next.
  package var rowDilation = 1
  /// Columns from one kernel element to the next.
  package var columnDilation = 1
  /// The input row under the first kernel row of the first output row; rows outside count as zero.
  package var firstRow = 0

  /// A convolution of one element; set what differs.
  package init() {}

  /// The kernel rows that lie on input rows for one output row.
  @inline(__always)
  func kernelRange(outputRow: Int) -> Range<Int> {
    let top = outputRow * rowStride + firstRow
    let low = top >= 0 ? 0 : (-top + rowDilation - 1) / rowDilation
    let room = inputRows - 1 - top
    let high = room < 0 ? 0 : min(kernelRows, room / rowDilation + 1)
    return low..<max(low, high)
  }
}

/// What one call of the innermost loops runs over.
private struct Taps {
  let channels: Int
  let rows: Int
  let columns: Int
  let channelWeights: Int
  let channelStep: Int
  let rowStep: Int
  let columnStep: Int
  let positionStep: Int
  let outputStep: Int
  let kept: Int
}

/// Writes the convolution of one group: `output[o, y, x] = bias[o] + Σ weights · input`.
///
/// `weights` holds blocks of eight output channels, `[⌈O/8⌉, C, kernel rows, kernel columns, 8]`, `bias`
/// `[⌈O/8⌉, 8]`; input and output are `[C, rows, columns, 16]`.
package func convolve(
  _ input: UnsafePointer<Float>, weights: UnsafePointer<Float>, bias: UnsafePointer<Float>,
  into output: UnsafeMutablePointer<Float>, _ loop: ConvolutionLoop
) {
  let plane = loop.kernelRows * loop.kernelColumns * 8
  let outputPlane = loop.outputRows * loop.outputColumns * 16
  for block in 0..<(loop.outputChannels + 7) / 8 {
    let blockWeights = weights + block * loop.inputChannels * plane
    let blockOutput = output + block * 8 * outputPlane
    for row in 0..<loop.usedRows {
      let kernel = loop.kernelRange(outputRow: row)
      let inputRow = row * loop.rowStride + loop.firstRow + kernel.lowerBound * loop.rowDilation
      let taps = Taps(
        channels: loop.inputChannels, rows: kernel.count, columns: loop.kernelColumns,
        channelWeights: plane, channelStep: loop.inputRows * loop.inputColumns * 16,
        rowStep: loop.rowDilation * loop.inputColumns * 16,
        columnStep: loop.columnDilation * 16, positionStep: loop.columnStride * 16,
        outputStep: outputPlane, kept: min(8, loop.outputChannels - block * 8))
      convolveRow(
        input + inputRow * loop.inputColumns * 16,
        blockWeights + kernel.lowerBound * loop.kernelColumns * 8, bias + block * 8,
        blockOutput + row * loop.outputColumns * 16, loop.usedColumns, taps)
    }
  }
}

/// One output row, cut into pieces of three, two and one positions.
@inline(__always)
private func convolveRow(
  _ input: UnsafePointer<Float>, _ weights: UnsafePointer<Float>, _ bias: UnsafePointer<Float>,
  _ output: UnsafeMutablePointer<Float>, _ columns: Int, _ taps: Taps
) {
  var column = 0
  while column < columns {
    let rest = columns - column
    let x = input + column * taps.positionStep
    let y = output + column * 16
    if rest == 3 || rest >= 5 {
      convolveThree(x, weights, bias, y, taps)
      column += 3
    } else if rest >= 2 {
      convolveTwo(x, weights, bias, y, taps)
      column += 2
    } else {
      convolveOne(x, weights, bias, y, taps)
      column += 1
    }
  }
}

/// Three positions of eight output channels.
@inline(__always)
private func convolveThree(
  _ input: UnsafePointer<Float>, _ weights: UnsafePointer<Float>,
  _ bias: UnsafePointer<Float>, _ output: UnsafeMutablePointer<Float>, _ taps: Taps
) {
  var a0 = Lanes(repeating: bias[0]), a1 = Lanes(repeating: bias[1])
  var a2 = Lanes(repeating: bias[2]), a3 = Lanes(repeating: bias[3])
  var a4 = Lanes(repeating: bias[4]), a5 = Lanes(repeating: bias[5])
  var a6 = Lanes(repeating: bias[6]), a7 = Lanes(repeating: bias[7])
  var b0 = a0, b1 = a1, b2 = a2, b3 = a3, b4 = a4, b5 = a5, b6 = a6, b7 = a7
  var c0 = a0, c1 = a1, c2 = a2, c3 = a3, c4 = a4, c5 = a5, c6 = a6, c7 = a7
  for channel in 0..<taps.channels {
    var weight = weights + channel * taps.channelWeights
    for row in 0..<taps.rows {
      var x = input + channel * taps.channelStep + row * taps.rowStep
      for _ in 0..<taps.columns {
        let x0 = Lanes(at: x)
        let x1 = Lanes(at: x + taps.positionStep)
        let x2 = Lanes(at: x + 2 * taps.positionStep)
        var w = Lanes(repeating: weight[0])
        a0 = a0.plus(w, times: x0); b0 = b0.plus(w, times: x1); c0 = c0.plus(w, times: x2)
        w = Lanes(repeating: weight[1])
        a1 = a1.plus(w, times: x0); b1 = b1.plus(w, times: x1); c1 = c1.plus(w, times: x2)
        w = Lanes(repeating: weight[2])
        a2 = a2.plus(w, times: x0); b2 = b2.plus(w, times: x1); c2 = c2.plus(w, times: x2)
        w = Lanes(repeating: weight[3])
        a3 = a3.plus(w, times: x0); b3 = b3.plus(w, times: x1); c3 = c3.plus(w, times: x2)
        w = Lanes(repeating: weight[4])
        a4 = a4.plus(w, times: x0); b4 = b4.plus(w, times: x1); c4 = c4.plus(w, times: x2)
        w = Lanes(repeating: weight[5])
        a5 = a5.plus(w, times: x0); b5 = b5.plus(w, times: x1); c5 = c5.plus(w, times: x2)
        w = Lanes(repeating: weight[6])
        a6 = a6.plus(w, times: x0); b6 = b6.plus(w, times: x1); c6 = c6.plus(w, times: x2)
        w = Lanes(repeating: weight[7])
        a7 = a7.plus(w, times: x0); b7 = b7.plus(w, times: x1); c7 = c7.plus(w, times: x2)
        weight += 8
        x += taps.columnStep
      }
    }
  }
  put(a0, a1, a2, a3, a4, a5, a6, a7, output, taps)
  put(b0, b1, b2, b3, b4, b5, b6, b7, output + 16, taps)
  put(c0, c1, c2, c3, c4, c5, c6, c7, output + 32, taps)
}

/// Two positions of eight output channels.
@inline(__always)
private func convolveTwo(
  _ input: UnsafePointer<Float>, _ weights: UnsafePointer<Float>,
  _ bias: UnsafePointer<Float>, _ output: UnsafeMutablePointer<Float>, _ taps: Taps
) {
  var a0 = Lanes(repeating: bias[0]), a1 = Lanes(repeating: bias[1])
  var a2 = Lanes(repeating: bias[2]), a3 = Lanes(repeating: bias[3])
  var a4 = Lanes(repeating: bias[4]), a5 = Lanes(repeating: bias[5])
  var a6 = Lanes(repeating: bias[6]), a7 = Lanes(repeating: bias[7])
  var b0 = a0, b1 = a1, b2 = a2, b3 = a3, b4 = a4, b5 = a5, b6 = a6, b7 = a7
  for channel in 0..<taps.channels {
    var weight = weights + channel * taps.channelWeights
    for row in 0..<taps.rows {
      var x = input + channel * taps.channelStep + row * taps.rowStep
      for _ in 0..<taps.columns {
        let x0 = Lanes(at: x)
        let x1 = Lanes(at: x + taps.positionStep)
        var w = Lanes(repeating: weight[0])
        a0 = a0.plus(w, times: x0); b0 = b0.plus(w, times: x1)
        w = Lanes(repeating: weight[1])
        a1 = a1.plus(w, times: x0); b1 = b1.plus(w, times: x1)
        w = Lanes(repeating: weight[2])
        a2 = a2.plus(w, times: x0); b2 = b2.plus(w, times: x1)
        w = Lanes(repeating: weight[3])
        a3 = a3.plus(w, times: x0); b3 = b3.plus(w, times: x1)
        w = Lanes(repeating: weight[4])
        a4 = a4.plus(w, times: x0); b4 = b4.plus(w, times: x1)
        w = Lanes(repeating: weight[5])
        a5 = a5.plus(w, times: x0); b5 = b5.plus(w, times: x1)
        w = Lanes(repeating: weight[6])
        a6 = a6.plus(w, times: x0); b6 = b6.plus(w, times: x1)
        w = Lanes(repeating: weight[7])
        a7 = a7.plus(w, times: x0); b7 = b7.plus(w, times: x1)
        weight += 8
        x += taps.columnStep
      }
    }
  }
  put(a0, a1, a2, a3, a4, a5, a6, a7, output, taps)
  put(b0, b1, b2, b3, b4, b5, b6, b7, output + 16, taps)
}

/// One position of eight output channels.
@inline(__always)
private func convolveOne(
  _ input: UnsafePointer<Float>, _ weights: UnsafePointer<Float>,
  _ bias: UnsafePointer<Float>, _ output: UnsafeMutablePointer<Float>, _ taps: Taps
) {
  var a0 = Lanes(repeating: bias[0]), a1 = Lanes(repeating: bias[1])
  var a2 = Lanes(repeating: bias[2]), a3 = Lanes(repeating: bias[3])
  var a4 = Lanes(repeating: bias[4]), a5 = Lanes(repeating: bias[5])
  var a6 = Lanes(repeating: bias[6]), a7 = Lanes(repeating: bias[7])
  for channel in 0..<taps.channels {
    var weight = weights + channel * taps.channelWeights
    for row in 0..<taps.rows {
      var x = input + channel * taps.channelStep + row * taps.rowStep
      for _ in 0..<taps.columns {
        let x0 = Lanes(at: x)
        var w = Lanes(repeating: weight[0])
        a0 = a0.plus(w, times: x0)
        w = Lanes(repeating: weight[1])
        a1 = a1.plus(w, times: x0)
        w = Lanes(repeating: weight[2])
        a2 = a2.plus(w, times: x0)
        w = Lanes(repeating: weight[3])
        a3 = a3.plus(w, times: x0)
        w = Lanes(repeating: weight[4])
        a4 = a4.plus(w, times: x0)
        w = Lanes(repeating: weight[5])
        a5 = a5.plus(w, times: x0)
        w = Lanes(repeating: weight[6])
        a6 = a6.plus(w, times: x0)
        w = Lanes(repeating: weight[7])
        a7 = a7.plus(w, times: x0)
        weight += 8
        x += taps.columnStep
      }
    }
  }
  put(a0, a1, a2, a3, a4, a5, a6, a7, output, taps)
}

/// Writes one position of up to eight channels.
@inline(__always)
private func put(
  _ v0: Lanes, _ v1: Lanes, _ v2: Lanes, _ v3: Lanes, _ v4: Lanes, _ v5: Lanes, _ v6: Lanes,
  _ v7: Lanes, _ output: UnsafeMutablePointer<Float>, _ taps: Taps
) {
  v0.store(to: output)
  if taps.kept > 1 { v1.store(to: output + taps.outputStep) }
  if taps.kept > 2 { v2.store(to: output + 2 * taps.outputStep) }
  if taps.kept > 3 { v3.store(to: output + 3 * taps.outputStep) }
  if taps.kept > 4 { v4.store(to: output + 4 * taps.outputStep) }
  if taps.kept > 5 { v5.store(to: output + 5 * taps.outputStep) }
  if taps.kept > 6 { v6.store(to: output + 6 * taps.outputStep) }
  if taps.kept > 7 { v7.store(to: output + 7 * taps.outputStep) }
}
