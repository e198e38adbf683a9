import NetworkLoops

extension CompiledLoops {
  package static func copyPadded(
    _ input: UnsafePointer<Float>, channels: Int, rows: Int, columns: Int, rowStep: Int,
    columnStep: Int, left: Int, outputRows: Int, outputColumns: Int,
    into output: UnsafeMutablePointer<Float>
  ) {
    for channel in 0..<channels {
      for row in 0..<rows {
        let from = input + (channel * rows + row) * columns * 16
        let to = output + ((channel * outputRows + row * rowStep) * outputColumns + left) * 16
        if columnStep == 1 {
          to.update(from: from, count: columns * 16)
        } else {
          for column in 0..<columns {
            Lanes(at: from + column * 16).store(to: to + column * columnStep * 16)
          }
        }
      }
    }
  }
}
