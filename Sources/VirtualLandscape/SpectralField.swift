import Basics
import Glibc

/// Random surfaces that are rough at all scales, as terrain is.
///
/// Waves of all lengths are given random phases and amplitudes that fall with the wave number to
/// some power (Voss 1985, in: Fundamental Algorithms for Computer Graphics,
/// DOI 10.1007/978-3-642-84574-1_34).
enum SpectralField {
  /// A surface with mean 0 and variance 1, row by row; it continues itself beyond its edges.
  ///
  /// - Parameters:
  ///   - size: The width and height in cells, a power of two.
  ///   - exponent: How fast power falls with the wave number: 2 is rough, 4 is smooth.
  ///   - generator: The source of random numbers.
  /// - Returns: One number a cell.
  static func make(
    size: Int, exponent: Double, generator: inout SeededGenerator
  ) -> [Double] {
    var real = [Double](repeating: 0, count: size * size)
    var imaginary = real
    for row in 0..<size {
      for column in 0..<size {
        let x = Double(min(column, size - column))
        let y = Double(min(row, size - row))
        let square = x * x + y * y
        let amplitude = square > 0 ? pow(square, -exponent / 4) : 0
        real[row * size + column] = amplitude * generator.normal()
        imaginary[row * size + column] = amplitude * generator.normal()
      }
    }
    transformRows(&real, &imaginary, size)
    transpose(&real, size)
    transpose(&imaginary, size)
    transformRows(&real, &imaginary, size)
    return standardized(real)
  }

  /// The values with mean 0 and variance 1.
  static func standardized(_ values: [Double]) -> [Double] {
    let mean = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let spread = (squares / Double(values.count)).squareRoot()
    return values.map { spread > 0 ? ($0 - mean) / spread : 0 }
  }

  private static func transpose(_ values: inout [Double], _ size: Int) {
    for row in 0..<size {
      for column in row + 1..<max(size, row + 1) {
        values.swapAt(row * size + column, column * size + row)
      }
    }
  }

  /// The fast Fourier transform of each row (Cooley & Tukey 1965, DOI 10.2307/2003354).
  private static func transformRows(
    _ real: inout [Double], _ imaginary: inout [Double], _ size: Int
  ) {
    let waves = (0..<size / 2).map { 2 * Double.pi * Double($0) / Double(size) }
    let (cosines, sines) = (waves.map { cos($0) }, waves.map { sin($0) })
    for start in stride(from: 0, to: size * size, by: size) {
      reorder(&real, &imaginary, start, size)
      var half = 1
      while half < size {
        let step = size / (2 * half)
        for block in stride(from: start, to: start + size, by: 2 * half) {
          for offset in 0..<half {
            let (c, s) = (cosines[offset * step], sines[offset * step])
            let (upper, lower) = (block + offset, block + offset + half)
            let turnedReal = real[lower] * c - imaginary[lower] * s
            let turnedImaginary = real[lower] * s + imaginary[lower] * c
            real[lower] = real[upper] - turnedReal
            imaginary[lower] = imaginary[upper] - turnedImaginary
            real[upper] += turnedReal
            imaginary[upper] += turnedImaginary
          }
        }
        half *= 2
      }
    }
  }

  /// Brings a row into the order of reversed bits.
  private static func reorder(
    _ real: inout [Double], _ imaginary: inout [Double], _ start: Int, _ size: Int
  ) {
    var target = 0
    for index in 1..<size {
      var bit = size / 2
      while target & bit != 0 {
        target ^= bit
        bit /= 2
      }
      target |= bit
      if index < target {
        real.swapAt(start + index, start + target)
        imaginary.swapAt(start + index, start + target)
      }
    }
  }
}
