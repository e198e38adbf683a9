import NetworkLoops

/// What one call of the innermost gradient loops runs over.
private struct Field {
  let rows: Int
  let columns: Int
  let inputRowStep: Int
  let inputStep: Int
  let errorRowStep: Int
  let errorPlane: Int
  let tapStep: Int
  var kept: Int

  init(_ loop: ConvolutionLoop, rows: Int, kept: Int) {
    self.rows = rows
    self.kept = kept
    columns = loop.usedColumns
    inputRowStep = loop.rowStride * loop.inputColumns * 16
    inputStep = loop.columnStride * 16
    errorRowStep = loop.outputColumns * 16
    errorPlane = loop.outputRows * loop.outputColumns * 16
    tapStep = loop.columnDilation * 16
  }

  /// Calls the body with every position's input and the errors of eight channels.
  @inline(__always)
  func forEach(
    _ input: UnsafePointer<Float>, _ error: UnsafePointer<Float>,
    _ body: (_ input: UnsafePointer<Float>, _ errors: ChannelPointers) -> Void
  ) {
    var channels = ChannelPointers(error, step: errorPlane, kept: kept)
    for row in 0..<rows {
      var x = input + row * inputRowStep
      channels.position = error + row * errorRowStep
      for _ in 0..<columns {
        body(x, channels)
        x += inputStep
        channels.position += 16
      }
    }
  }
}

extension CompiledLoops {
  package static func addConvolutionGradient(
    _ input: UnsafePointer<Float>, error: UnsafePointer<Float>,
    to result: UnsafeMutablePointer<Float>, _ loop: ConvolutionLoop
  ) {
    let plane = loop.kernelRows * loop.kernelColumns * 8
    let errorPlane = loop.outputRows * loop.outputColumns * 16
    for block in 0..<(loop.outputChannels + 7) / 8 {
      let blockError = error + block * 8 * errorPlane
      let kept = min(8, loop.outputChannels - block * 8)
      for kernelRow in 0..<loop.kernelRows {
        let rows = loop.outputRange(kernelRow: kernelRow)
        guard !rows.isEmpty else { continue }
        let field = Field(loop, rows: rows.count, kept: kept)
        let rowError = blockError + rows.lowerBound * loop.outputColumns * 16
        let inputRow =
          rows.lowerBound * loop.rowStride + loop.firstRow + kernelRow * loop.rowDilation
        for channel in 0..<loop.inputChannels {
          let x = input + (channel * loop.inputRows + inputRow) * loop.inputColumns * 16
          let target =
            result + (block * loop.inputChannels + channel) * plane
            + kernelRow * loop.kernelColumns * 8
          if kept == 1 {
            gradientRowOfOne(x, rowError, target, loop.kernelColumns, field)
          } else {
            for first in stride(from: 0, to: kept, by: Accumulators.channels) {
              var part = field
              part.kept = kept - first
              gradientRow(
                x, rowError + first * errorPlane, target + first, loop.kernelColumns, part)
            }
          }
        }
      }
    }
  }

  package static func addChannelSums(
    _ error: UnsafePointer<Float>, to result: UnsafeMutablePointer<Float>, _ loop: ConvolutionLoop
  ) {
    let plane = loop.outputRows * loop.outputColumns * 16
    for channel in 0..<loop.outputChannels {
      var sum = Lanes()
      for row in 0..<loop.usedRows {
        let start = error + channel * plane + row * loop.outputColumns * 16
        for column in 0..<loop.usedColumns { sum += Lanes(at: start + column * 16) }
      }
      result[channel] += sum.total
    }
  }
}

extension ConvolutionLoop {
  /// The output rows for which one kernel row lies on an input row.
  @inline(__always)
  fileprivate func outputRange(kernelRow: Int) -> Range<Int> {
    let offset = firstRow + kernelRow * rowDilation
    let low = offset >= 0 ? 0 : (-offset + rowStride - 1) / rowStride
    let room = inputRows - 1 - offset
    let high = room < 0 ? 0 : min(usedRows, room / rowStride + 1)
    return low..<max(low, high)
  }
}

/// One kernel row, cut into pieces of three, two and one elements.
@inline(__always)
private func gradientRow(
  _ input: UnsafePointer<Float>, _ error: UnsafePointer<Float>,
  _ result: UnsafeMutablePointer<Float>, _ columns: Int, _ field: Field
) {
  var column = 0
  while column < columns {
    let rest = columns - column
    let x = input + column * field.tapStep
    let target = result + column * 8
    if rest == 3 || rest >= 5 {
      gradientThree(x, error, target, field)
      column += 3
    } else if rest >= 2 {
      gradientTwo(x, error, target, field)
      column += 2
    } else {
      gradientOne(x, error, target, field)
      column += 1
    }
  }
}

/// Three kernel elements.
@inline(__always)
private func gradientThree(
  _ input: UnsafePointer<Float>, _ error: UnsafePointer<Float>,
  _ result: UnsafeMutablePointer<Float>, _ field: Field
) {
  var (x, y, z) = (GroupAccumulators(), GroupAccumulators(), GroupAccumulators())
  for strip in 0..<Strip.perGroup {
    var (a, b, c) = (Accumulators(), Accumulators(), Accumulators())
    let start = strip * Strip.length
    field.forEach(input + start, error + start) { x, channels in
      Accumulators.add(
        Strip(at: x), Strip(at: x + field.tapStep), Strip(at: x + 2 * field.tapStep),
        to: &a, &b, &c
      ) { channels[$0] }
    }
    x.set(strip, a)
    y.set(strip, b)
    z.set(strip, c)
  }
  x.addTotals(to: result)
  y.addTotals(to: result + 8)
  z.addTotals(to: result + 16)
}

/// Two kernel elements.
@inline(__always)
private func gradientTwo(
  _ input: UnsafePointer<Float>, _ error: UnsafePointer<Float>,
  _ result: UnsafeMutablePointer<Float>, _ field: Field
) {
  var (x, y) = (GroupAccumulators(), GroupAccumulators())
  for strip in 0..<Strip.perGroup {
    var (a, b) = (Accumulators(), Accumulators())
    let start = strip * Strip.length
    field.forEach(input + start, error + start) { x, channels in
      Accumulators.add(Strip(at: x), Strip(at: x + field.tapStep), to: &a, &b) { channels[$0] }
    }
    x.set(strip, a)
    y.set(strip, b)
  }
  x.addTotals(to: result)
  y.addTotals(to: result + 8)
}

/// One kernel element.
@inline(__always)
private func gradientOne(
  _ input: UnsafePointer<Float>, _ error: UnsafePointer<Float>,
  _ result: UnsafeMutablePointer<Float>, _ field: Field
) {
  var x = GroupAccumulators()
  for strip in 0..<Strip.perGroup {
    var a = Accumulators()
    let start = strip * Strip.length
    field.forEach(input + start, error + start) { x, channels in
      a.add(Strip(at: x)) { channels[$0] }
    }
    x.set(strip, a)
  }
  x.addTotals(to: result)
}

/// One kernel row of a single output channel, cut into pieces of three and one elements.
@inline(__always)
private func gradientRowOfOne(
  _ input: UnsafePointer<Float>, _ error: UnsafePointer<Float>,
  _ result: UnsafeMutablePointer<Float>, _ columns: Int, _ field: Field
) {
  var column = 0
  while column < columns {
    let isThree = columns - column >= 3
    let step = isThree ? field.tapStep : 0
    var (a, b, c) = (Lanes(), Lanes(), Lanes())
    field.forEach(input + column * field.tapStep, error) { x, channels in
      let e = Lanes(at: channels.position)
      a = a.plus(Lanes(at: x), times: e)
      b = b.plus(Lanes(at: x + step), times: e)
      c = c.plus(Lanes(at: x + 2 * step), times: e)
    }
    result[column * 8] += a.total
    if isThree {
      result[(column + 1) * 8] += b.total
      result[(column + 2) * 8] += c.total
    }
    column += isThree ? 3 : 1
  }
}
