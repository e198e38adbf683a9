import NetworkLoops

extension CompiledLoops {
  package static func multiply(
    _ input: UnsafePointer<Float>, inputs: Int, weights: UnsafePointer<Float>,
    bias: UnsafePointer<Float>, into output: UnsafeMutablePointer<Float>, outputs: Int
  ) {
    for block in 0..<(outputs + 7) / 8 {
      let kept = min(8, outputs - block * 8)
      let blockWeights = weights + block * inputs * 8
      for first in stride(from: 0, to: kept, by: Accumulators.channels) {
        for strip in stride(from: 0, to: 16, by: stripsAtOnce * Strip.length) {
          multiplyTile(
            input + strip, inputs, blockWeights + first, bias + block * 8 + first,
            output + (block * 8 + first) * 16 + strip, kept - first)
        }
      }
    }
  }

  package static func transposeGroup(
    _ input: UnsafePointer<Float>, features: Int, into output: UnsafeMutablePointer<Float>
  ) {
    let width = (features + 15) / 16 * 16
    for block in stride(from: 0, to: width, by: 16) {
      if features - block >= 16 {
        transpose(
          row: { Lanes(at: input + (block + $0) * 16) },
          column: { $1.store(to: output + $0 * width + block) })
      } else {
        for row in 0..<16 {
          for lane in 0..<16 {
            output[lane * width + block + row] =
              block + row < features ? input[(block + row) * 16 + lane] : 0
          }
        }
      }
    }
  }

  package static func addDenseGradient(
    transposed input: UnsafePointer<Float>, width: Int, error: UnsafePointer<Float>,
    to result: UnsafeMutablePointer<Float>, outputs: Int
  ) {
    var output = 0
    while output + outputsAtOnce <= outputs {
      let e = error + output * 16
      var column = 0
      while column + 4 * Strip.length <= width {
        addTile(input + column, width, e, result + output * width + column)
        column += 4 * Strip.length
      }
      while column < width {
        for row in 0..<outputsAtOnce {
          addOne(input + column, width, e + row * 16, result + (output + row) * width + column)
        }
        column += 16
      }
      output += outputsAtOnce
    }
    while output < outputs {
      for column in stride(from: 0, to: width, by: 16) {
        addOne(input + column, width, error + output * 16, result + output * width + column)
      }
      output += 1
    }
  }

  package static func addLaneSums(
    _ error: UnsafePointer<Float>, rows: Int, to result: UnsafeMutablePointer<Float>
  ) {
    for row in 0..<rows { result[row] += Lanes(at: error + row * 16).total }
  }
}

/// Sixteen inputs of one output.
@inline(__always)
private func addOne(
  _ input: UnsafePointer<Float>, _ width: Int, _ error: UnsafePointer<Float>,
  _ result: UnsafeMutablePointer<Float>
) {
  var sum = Lanes(at: result)
  for lane in 0..<16 {
    sum = sum.plus(Lanes(at: input + lane * width), times: Lanes(repeating: error[lane]))
  }
  sum.store(to: result)
}

#if WIDE
private let stripsAtOnce = 1

/// One strip of eight outputs.
@inline(__always)
private func multiplyTile(
  _ input: UnsafePointer<Float>, _ inputs: Int, _ weights: UnsafePointer<Float>,
  _ bias: UnsafePointer<Float>, _ output: UnsafeMutablePointer<Float>, _ kept: Int
) {
  var sums = Accumulators(repeating: bias)
  var weight = weights
  for index in 0..<inputs {
    sums.add(Strip(at: input + index * 16)) { Strip(repeating: weight[$0]) }
    weight += 8
  }
  sums.store(kept, to: output, step: 16)
}

private let outputsAtOnce = 4

/// Four strips of inputs of four outputs.
@inline(__always)
private func addTile(
  _ input: UnsafePointer<Float>, _ width: Int, _ error: UnsafePointer<Float>,
  _ result: UnsafeMutablePointer<Float>
) {
  var (a, b) = (Sums(at: result), Sums(at: result + width))
  var (c, d) = (Sums(at: result + 2 * width), Sums(at: result + 3 * width))
  for lane in 0..<16 {
    let x = Sums(at: input + lane * width)
    a.add(x, times: error[lane])
    b.add(x, times: error[16 + lane])
    c.add(x, times: error[32 + lane])
    d.add(x, times: error[48 + lane])
  }
  a.store(4, to: result, step: Strip.length)
  b.store(4, to: result + width, step: Strip.length)
  c.store(4, to: result + 2 * width, step: Strip.length)
  d.store(4, to: result + 3 * width, step: Strip.length)
}
#else
private let stripsAtOnce = 2

/// Two strips of four outputs.
@inline(__always)
private func multiplyTile(
  _ input: UnsafePointer<Float>, _ inputs: Int, _ weights: UnsafePointer<Float>,
  _ bias: UnsafePointer<Float>, _ output: UnsafeMutablePointer<Float>, _ kept: Int
) {
  var a = Sums(repeating: bias)
  var b = a
  var weight = weights
  for index in 0..<inputs {
    let x = input + index * 16
    Sums.add(Strip(at: x), Strip(at: x + Strip.length), to: &a, &b) {
      Strip(repeating: weight[$0])
    }
    weight += 8
  }
  a.store(kept, to: output, step: 16)
  b.store(kept, to: output + Strip.length, step: 16)
}

private let outputsAtOnce = 2

/// Four strips of inputs of two outputs.
@inline(__always)
private func addTile(
  _ input: UnsafePointer<Float>, _ width: Int, _ error: UnsafePointer<Float>,
  _ result: UnsafeMutablePointer<Float>
) {
  var (a, b) = (Sums(at: result), Sums(at: result + width))
  for lane in 0..<16 {
    let x = Sums(at: input + lane * width)
    a.add(x, times: error[lane])
    b.add(x, times: error[16 + lane])
  }
  a.store(4, to: result, step: Strip.length)
  b.store(4, to: result + width, step: Strip.length)
}
#endif
