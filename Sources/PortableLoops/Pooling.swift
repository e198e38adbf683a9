import NetworkLoops

extension PoolingLoop {
  /// Calls the body with the input and output positions of every field.
  @inline(__always)
  fileprivate func forEachField(_ body: (_ input: Int, _ output: Int) -> Void) {
    for channel in 0..<channels {
      for row in 0..<outputRows {
        let inputRow = (channel * inputRows + row * rowStride) * inputColumns
        let outputRow = (channel * outputRows + row) * outputColumns
        for column in 0..<outputColumns {
          body((inputRow + column * columnStride) * 16, (outputRow + column) * 16)
        }
      }
    }
  }

  /// Whether some input belongs to no field or to several.
  @inline(__always)
  fileprivate var leavesGaps: Bool {
    rows != rowStride || columns != columnStride || outputRows * rows != inputRows
      || outputColumns * columns != inputColumns
  }

  /// Sets the whole input gradient to zero.
  @inline(__always)
  fileprivate func clear(_ gradient: UnsafeMutablePointer<Float>) {
    gradient.update(repeating: 0, count: channels * inputRows * inputColumns * 16)
  }
}

extension CompiledLoops {
  package static func maxPool(
    _ input: UnsafePointer<Float>, into output: UnsafeMutablePointer<Float>, _ loop: PoolingLoop
  ) {
    // With sizes known to the compiler the inner loops vanish.
    switch (loop.rows, loop.columns) {
    case (1, 2): largest(input, output, loop, rows: 1, columns: 2)
    case (2, 2): largest(input, output, loop, rows: 2, columns: 2)
    default: largest(input, output, loop, rows: loop.rows, columns: loop.columns)
    }
  }

  package static func maxPoolGradient(
    input: UnsafePointer<Float>, output: UnsafePointer<Float>, error: UnsafePointer<Float>,
    into gradient: UnsafeMutablePointer<Float>, _ loop: PoolingLoop
  ) {
    if loop.leavesGaps { loop.clear(gradient) }
    let isApart = loop.rows <= loop.rowStride && loop.columns <= loop.columnStride
    switch (isApart, loop.rows, loop.columns) {
    case (true, 1, 2): spread(input, output, error, gradient, loop, 1, 2, adds: false)
    case (true, 2, 2): spread(input, output, error, gradient, loop, 2, 2, adds: false)
    default:
      spread(input, output, error, gradient, loop, loop.rows, loop.columns, adds: !isApart)
    }
  }

  package static func averagePool(
    _ input: UnsafePointer<Float>, into output: UnsafeMutablePointer<Float>, _ loop: PoolingLoop
  ) {
    let share = Lanes(repeating: 1 / Float(loop.rows * loop.columns))
    loop.forEachField { from, to in
      var sum = Lanes()
      for row in 0..<loop.rows {
        for column in 0..<loop.columns {
          sum += Lanes(at: input + from + (row * loop.inputColumns + column) * 16)
        }
      }
      (sum * share).store(to: output + to)
    }
  }

  package static func averagePoolGradient(
    error: UnsafePointer<Float>, into gradient: UnsafeMutablePointer<Float>, _ loop: PoolingLoop
  ) {
    loop.clear(gradient)
    let share = Lanes(repeating: 1 / Float(loop.rows * loop.columns))
    loop.forEachField { from, to in
      let part = Lanes(at: error + to) * share
      for row in 0..<loop.rows {
        for column in 0..<loop.columns {
          let place = gradient + from + (row * loop.inputColumns + column) * 16
          (Lanes(at: place) + part).store(to: place)
        }
      }
    }
  }
}

@inline(__always)
private func largest(
  _ input: UnsafePointer<Float>, _ output: UnsafeMutablePointer<Float>, _ loop: PoolingLoop,
  rows: Int, columns: Int
) {
  loop.forEachField { from, to in
    var best = Lanes(at: input + from)
    for row in 0..<rows {
      for column in 0..<columns {
        let value = Lanes(at: input + from + (row * loop.inputColumns + column) * 16)
        best.replace(with: value, where: value .> best)
      }
    }
    best.store(to: output + to)
  }
}

/// Writes, or where fields overlap adds, the gradient of every field.
@inline(__always)
private func spread(
  _ input: UnsafePointer<Float>, _ output: UnsafePointer<Float>, _ error: UnsafePointer<Float>,
  _ gradient: UnsafeMutablePointer<Float>, _ loop: PoolingLoop, _ rows: Int, _ columns: Int,
  adds: Bool
) {
  loop.forEachField { from, to in
    let best = Lanes(at: output + to)
    var rest = Lanes(at: error + to)
    for row in 0..<rows {
      for column in 0..<columns {
        let place = from + (row * loop.inputColumns + column) * 16
        let isBest = Lanes(at: input + place) .== best
        let share = Lanes().replacing(with: rest, where: isBest)
        rest.replace(with: Lanes(), where: isBest)
        (adds ? Lanes(at: gradient + place) + share : share).store(to: gradient + place)
      }
    }
  }
}
