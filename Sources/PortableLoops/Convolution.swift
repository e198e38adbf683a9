import NetworkLoops

extension ConvolutionLoop {
  /// The kernel rows that lie on input rows for one output row.
  @inline(__always)
  fileprivate func kernelRange(outputRow: Int) -> Range<Int> {
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

  /// Calls the body with every kernel element's input and eight weights.
  @inline(__always)
  func forEach(
    _ input: UnsafePointer<Float>, _ weights: UnsafePointer<Float>,
    _ body: (_ input: UnsafePointer<Float>, _ weights: UnsafePointer<Float>) -> Void
  ) {
    for channel in 0..<channels {
      var weight = weights + channel * channelWeights
      for row in 0..<rows {
        var x = input + channel * channelStep + row * rowStep
        for _ in 0..<columns {
          body(x, weight)
          weight += 8
          x += columnStep
        }
      }
    }
  }
}

extension CompiledLoops {
  package static func convolve(
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
        let x = input + inputRow * loop.inputColumns * 16
        let weight = blockWeights + kernel.lowerBound * loop.kernelColumns * 8
        let y = blockOutput + row * loop.outputColumns * 16
        if taps.kept == 1 {
          convolveRowOfOne(x, weight, bias[block * 8], y, loop.usedColumns, taps)
        } else {
          convolveRow(x, weight, bias + block * 8, y, loop.usedColumns, taps)
        }
      }
    }
  }
}

/// One output row, cut into tiles of three, two and one strips.
@inline(__always)
private func convolveRow(
  _ input: UnsafePointer<Float>, _ weights: UnsafePointer<Float>, _ bias: UnsafePointer<Float>,
  _ output: UnsafeMutablePointer<Float>, _ columns: Int, _ taps: Taps
) {
  let strips = columns * Strip.perGroup
  for channel in stride(from: 0, to: taps.kept, by: Accumulators.channels) {
    let tile = Tile(
      input: input, weights: weights + channel, bias: bias + channel,
      output: output + channel * taps.outputStep, kept: taps.kept - channel, taps: taps)
    var strip = 0
    while strip < strips {
      let rest = strips - strip
      if rest == 3 || rest >= 5 {
        tile.convolveThree(from: strip)
        strip += 3
      } else if rest >= 2 {
        tile.convolveTwo(from: strip)
        strip += 2
      } else {
        tile.convolveOne(strip)
        strip += 1
      }
    }
  }
}

/// Some strips of one output row and as many channels as ``Accumulators`` hold.
private struct Tile {
  let input: UnsafePointer<Float>
  let weights: UnsafePointer<Float>
  let bias: UnsafePointer<Float>
  let output: UnsafeMutablePointer<Float>
  let kept: Int
  let taps: Taps

  /// Where the input of a strip begins.
  @inline(__always)
  private func inputOffset(_ strip: Int) -> Int {
    strip / Strip.perGroup * taps.positionStep + strip % Strip.perGroup * Strip.length
  }

  @inline(__always)
  private func store(_ sums: Accumulators, _ strip: Int) {
    sums.store(kept, to: output + strip * Strip.length, step: taps.outputStep)
  }

  @inline(__always)
  func convolveThree(from strip: Int) {
    let first = inputOffset(strip)
    let (second, third) = (inputOffset(strip + 1) - first, inputOffset(strip + 2) - first)
    var a = Accumulators(repeating: bias)
    var b = a
    var c = a
    taps.forEach(input + first, weights) { x, weight in
      Accumulators.add(
        Strip(at: x), Strip(at: x + second), Strip(at: x + third), to: &a, &b, &c
      ) { Strip(repeating: weight[$0]) }
    }
    store(a, strip)
    store(b, strip + 1)
    store(c, strip + 2)
  }

  @inline(__always)
  func convolveTwo(from strip: Int) {
    let first = inputOffset(strip)
    let second = inputOffset(strip + 1) - first
    var a = Accumulators(repeating: bias)
    var b = a
    taps.forEach(input + first, weights) { x, weight in
      Accumulators.add(Strip(at: x), Strip(at: x + second), to: &a, &b) {
        Strip(repeating: weight[$0])
      }
    }
    store(a, strip)
    store(b, strip + 1)
  }

  @inline(__always)
  func convolveOne(_ strip: Int) {
    var a = Accumulators(repeating: bias)
    taps.forEach(input + inputOffset(strip), weights) { x, weight in
      a.add(Strip(at: x)) { Strip(repeating: weight[$0]) }
    }
    store(a, strip)
  }
}

/// One output row of a single output channel, cut into pieces of four and one positions.
@inline(__always)
private func convolveRowOfOne(
  _ input: UnsafePointer<Float>, _ weights: UnsafePointer<Float>, _ bias: Float,
  _ output: UnsafeMutablePointer<Float>, _ columns: Int, _ taps: Taps
) {
  let step = taps.positionStep
  var column = 0
  while column + 4 <= columns {
    var (a, b) = (Lanes(repeating: bias), Lanes(repeating: bias))
    var (c, d) = (a, a)
    taps.forEach(input + column * step, weights) { x, weight in
      let w = Lanes(repeating: weight[0])
      a = a.plus(Lanes(at: x), times: w)
      b = b.plus(Lanes(at: x + step), times: w)
      c = c.plus(Lanes(at: x + 2 * step), times: w)
      d = d.plus(Lanes(at: x + 3 * step), times: w)
    }
    let y = output + column * 16
    a.store(to: y)
    b.store(to: y + 16)
    c.store(to: y + 32)
    d.store(to: y + 48)
    column += 4
  }
  while column < columns {
    var a = Lanes(repeating: bias)
    taps.forEach(input + column * step, weights) { x, weight in
      a = a.plus(Lanes(at: x), times: Lanes(repeating: weight[0]))
    }
    a.store(to: output + column * 16)
    column += 1
  }
}
