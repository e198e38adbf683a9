/// What one call of the innermost gradient loops runs over.
private struct Field {
  let rows: Int
  let columns: Int
  let inputRowStep: Int
  let inputStep: Int
  let errorRowStep: Int
  let tapStep: Int
  let offset1: Int
  let offset2: Int
  let offset3: Int
  let offset4: Int
  let offset5: Int
  let offset6: Int
  let offset7: Int

  /// Channels past the last one read the first; what they give is never looked at.
  init(_ loop: ConvolutionLoop, rows: Int, kept: Int) {
    let plane = loop.outputRows * loop.outputColumns * 16
    func offset(_ channel: Int) -> Int { channel < kept ? channel * plane : 0 }
    self.rows = rows
    columns = loop.usedColumns
    inputRowStep = loop.rowStride * loop.inputColumns * 16
    inputStep = loop.columnStride * 16
    errorRowStep = loop.outputColumns * 16
    tapStep = loop.columnDilation * 16
    (offset1, offset2, offset3, offset4) = (offset(1), offset(2), offset(3), offset(4))
    (offset5, offset6, offset7) = (offset(5), offset(6), offset(7))
  }
}

/// Adds the gradient of a convolution's weights for one group.
///
/// `error` is the gradient by the output, `[O, rows, columns, 16]`; `result` has the order of the weights
/// in ``convolve(_:weights:bias:into:_:)``. Channels past the last one are left undefined.
package func addConvolutionGradient(
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
        gradientRow(x, rowError, target, loop.kernelColumns, field)
      }
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

@inline(__always)
private func add(_ values: SIMD8<Float>, to pointer: UnsafeMutablePointer<Float>) {
  let raw = UnsafeMutableRawPointer(pointer)
  raw.storeBytes(of: raw.loadUnaligned(as: SIMD8<Float>.self) + values, as: SIMD8<Float>.self)
}

/// Three kernel elements of eight output channels.
@inline(__always)
private func gradientThree(
  _ input: UnsafePointer<Float>, _ error: UnsafePointer<Float>,
  _ result: UnsafeMutablePointer<Float>, _ field: Field
) {
  var a0 = Lanes(), a1 = Lanes(), a2 = Lanes(), a3 = Lanes()
  var a4 = Lanes(), a5 = Lanes(), a6 = Lanes(), a7 = Lanes()
  var b0 = Lanes(), b1 = Lanes(), b2 = Lanes(), b3 = Lanes()
  var b4 = Lanes(), b5 = Lanes(), b6 = Lanes(), b7 = Lanes()
  var c0 = Lanes(), c1 = Lanes(), c2 = Lanes(), c3 = Lanes()
  var c4 = Lanes(), c5 = Lanes(), c6 = Lanes(), c7 = Lanes()
  for row in 0..<field.rows {
    var x = input + row * field.inputRowStep
    var e = error + row * field.errorRowStep
    for _ in 0..<field.columns {
      let x0 = Lanes(at: x)
      let x1 = Lanes(at: x + field.tapStep)
      let x2 = Lanes(at: x + 2 * field.tapStep)
      var d = Lanes(at: e)
      a0 = a0.plus(d, times: x0); b0 = b0.plus(d, times: x1); c0 = c0.plus(d, times: x2)
      d = Lanes(at: e + field.offset1)
      a1 = a1.plus(d, times: x0); b1 = b1.plus(d, times: x1); c1 = c1.plus(d, times: x2)
      d = Lanes(at: e + field.offset2)
      a2 = a2.plus(d, times: x0); b2 = b2.plus(d, times: x1); c2 = c2.plus(d, times: x2)
      d = Lanes(at: e + field.offset3)
      a3 = a3.plus(d, times: x0); b3 = b3.plus(d, times: x1); c3 = c3.plus(d, times: x2)
      d = Lanes(at: e + field.offset4)
      a4 = a4.plus(d, times: x0); b4 = b4.plus(d, times: x1); c4 = c4.plus(d, times: x2)
      d = Lanes(at: e + field.offset5)
      a5 = a5.plus(d, times: x0); b5 = b5.plus(d, times: x1); c5 = c5.plus(d, times: x2)
      d = Lanes(at: e + field.offset6)
      a6 = a6.plus(d, times: x0); b6 = b6.plus(d, times: x1); c6 = c6.plus(d, times: x2)
      d = Lanes(at: e + field.offset7)
      a7 = a7.plus(d, times: x0); b7 = b7.plus(d, times: x1); c7 = c7.plus(d, times: x2)
      x += field.inputStep
      e += 16
    }
  }
  add(totals(a0, a1, a2, a3, a4, a5, a6, a7), to: result)
  add(totals(b0, b1, b2, b3, b4, b5, b6, b7), to: result + 8)
  add(totals(c0, c1, c2, c3, c4, c5, c6, c7), to: result + 16)
}

/// Two kernel elements of eight output channels.
@inline(__always)
private func gradientTwo(
  _ input: UnsafePointer<Float>, _ error: UnsafePointer<Float>,
  _ result: UnsafeMutablePointer<Float>, _ field: Field
) {
  var a0 = Lanes(), a1 = Lanes(), a2 = Lanes(), a3 = Lanes()
  var a4 = Lanes(), a5 = Lanes(), a6 = Lanes(), a7 = Lanes()
  var b0 = Lanes(), b1 = Lanes(), b2 = Lanes(), b3 = Lanes()
  var b4 = Lanes(), b5 = Lanes(), b6 = Lanes(), b7 = Lanes()
  for row in 0..<field.rows {
    var x = input + row * field.inputRowStep
    var e = error + row * field.errorRowStep
    for _ in 0..<field.columns {
      let x0 = Lanes(at: x)
      let x1 = Lanes(at: x + field.tapStep)
      var d = Lanes(at: e)
      a0 = a0.plus(d, times: x0); b0 = b0.plus(d, times: x1)
      d = Lanes(at: e + field.offset1)
      a1 = a1.plus(d, times: x0); b1 = b1.plus(d, times: x1)
      d = Lanes(at: e + field.offset2)
      a2 = a2.plus(d, times: x0); b2 = b2.plus(d, times: x1)
      d = Lanes(at: e + field.offset3)
      a3 = a3.plus(d, times: x0); b3 = b3.plus(d, times: x1)
      d = Lanes(at: e + field.offset4)
      a4 = a4.plus(d, times: x0); b4 = b4.plus(d, times: x1)
      d = Lanes(at: e + field.offset5)
      a5 = a5.plus(d, times: x0); b5 = b5.plus(d, times: x1)
      d = Lanes(at: e + field.offset6)
      a6 = a6.plus(d, times: x0); b6 = b6.plus(d, times: x1)
      d = Lanes(at: e + field.offset7)
      a7 = a7.plus(d, times: x0); b7 = b7.plus(d, times: x1)
      x += field.inputStep
      e += 16
    }
  }
  add(totals(a0, a1, a2, a3, a4, a5, a6, a7), to: result)
  add(totals(b0, b1, b2, b3, b4, b5, b6, b7), to: result + 8)
}

/// One kernel element of eight output channels.
@inline(__always)
private func gradientOne(
  _ input: UnsafePointer<Float>, _ error: UnsafePointer<Float>,
  _ result: UnsafeMutablePointer<Float>, _ field: Field
) {
  var a0 = Lanes(), a1 = Lanes(), a2 = Lanes(), a3 = Lanes()
  var a4 = Lanes(), a5 = Lanes(), a6 = Lanes(), a7 = Lanes()
  for row in 0..<field.rows {
    var x = input + row * field.inputRowStep
    var e = error + row * field.errorRowStep
    for _ in 0..<field.columns {
      let x0 = Lanes(at: x)
      var d = Lanes(at: e)
      a0 = a0.plus(d, times: x0)
      d = Lanes(at: e + field.offset1)
      a1 = a1.plus(d, times: x0)
      d = Lanes(at: e + field.offset2)
      a2 = a2.plus(d, times: x0)
      d = Lanes(at: e + field.offset3)
      a3 = a3.plus(d, times: x0)
      d = Lanes(at: e + field.offset4)
      a4 = a4.plus(d, times: x0)
      d = Lanes(at: e + field.offset5)
      a5 = a5.plus(d, times: x0)
      d = Lanes(at: e + field.offset6)
      a6 = a6.plus(d, times: x0)
      d = Lanes(at: e + field.offset7)
      a7 = a7.plus(d, times: x0)
      x += field.inputStep
      e += 16
    }
  }
  add(totals(a0, a1, a2, a3, a4, a5, a6, a7), to: result)
}

/// Adds the sum of each channel's values over positions and lanes: the gradient of a bias.
package func addChannelSums(
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
