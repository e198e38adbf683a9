import NetworkLoops

extension CompiledLoops {
  package static func multiply(
    _ input: UnsafePointer<Float>, inputs: Int, weights: UnsafePointer<Float>,
    bias: UnsafePointer<Float>, into output: UnsafeMutablePointer<Float>, outputs: Int
  ) {
    for block in 0..<(outputs + 7) / 8 {
      var sums = Accumulators(repeating: bias + block * 8)
      var weight = weights + block * inputs * 8
      for index in 0..<inputs {
        sums.add(Lanes(at: input + index * 16), times: weight)
        weight += 8
      }
      sums.store(min(8, outputs - block * 8), to: output + block * 128, step: 16)
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
    while output + 4 <= outputs {
      let e = error + output * 16
      var column = 0
      while column + 64 <= width {
        addFourByFour(input + column, width, e, result + output * width + column)
        column += 64
      }
      while column < width {
        for row in 0..<4 {
          addOne(input + column, width, e + row * 16, result + (output + row) * width + column)
        }
        column += 16
      }
      output += 4
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

/// Sixty-four inputs of four outputs.
@inline(__always)
private func addFourByFour(
  _ input: UnsafePointer<Float>, _ width: Int, _ error: UnsafePointer<Float>,
  _ result: UnsafeMutablePointer<Float>
) {
  let r1 = result + width
  let r2 = r1 + width
  let r3 = r2 + width
  var (a0, a1) = (Lanes(at: result), Lanes(at: result + 16))
  var (a2, a3) = (Lanes(at: result + 32), Lanes(at: result + 48))
  var (b0, b1, b2, b3) = (Lanes(at: r1), Lanes(at: r1 + 16), Lanes(at: r1 + 32), Lanes(at: r1 + 48))
  var (c0, c1, c2, c3) = (Lanes(at: r2), Lanes(at: r2 + 16), Lanes(at: r2 + 32), Lanes(at: r2 + 48))
  var (d0, d1, d2, d3) = (Lanes(at: r3), Lanes(at: r3 + 16), Lanes(at: r3 + 32), Lanes(at: r3 + 48))
  for lane in 0..<16 {
    let x = input + lane * width
    let (x0, x1, x2, x3) = (Lanes(at: x), Lanes(at: x + 16), Lanes(at: x + 32), Lanes(at: x + 48))
    var e = Lanes(repeating: error[lane])
    a0 = a0.plus(e, times: x0); a1 = a1.plus(e, times: x1)
    a2 = a2.plus(e, times: x2); a3 = a3.plus(e, times: x3)
    e = Lanes(repeating: error[16 + lane])
    b0 = b0.plus(e, times: x0); b1 = b1.plus(e, times: x1)
    b2 = b2.plus(e, times: x2); b3 = b3.plus(e, times: x3)
    e = Lanes(repeating: error[32 + lane])
    c0 = c0.plus(e, times: x0); c1 = c1.plus(e, times: x1)
    c2 = c2.plus(e, times: x2); c3 = c3.plus(e, times: x3)
    e = Lanes(repeating: error[48 + lane])
    d0 = d0.plus(e, times: x0); d1 = d1.plus(e, times: x1)
    d2 = d2.plus(e, times: x2); d3 = d3.plus(e, times: x3)
  }
  a0.store(to: result); a1.store(to: result + 16)
  a2.store(to: result + 32); a3.store(to: result + 48)
  b0.store(to: r1); b1.store(to: r1 + 16); b2.store(to: r1 + 32); b3.store(to: r1 + 48)
  c0.store(to: r2); c1.store(to: r2 + 16); c2.store(to: r2 + 32); c3.store(to: r2 + 48)
  d0.store(to: r3); d1.store(to: r3 + 16); d2.store(to: r3 + 32); d3.store(to: r3 + 48)
}
