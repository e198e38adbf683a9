/// Numbers in row-major order with the size of every direction; the first direction counts samples.
package struct Tensor: Equatable, Sendable {
  /// The numbers, last direction fastest.
  package var values: [Float]
  /// The size of each direction, for example `[N, C, H, W]`.
  package let dimensions: [Int]

  /// Makes a tensor.
  ///
  /// - Throws: ``NetworksError`` where the count of values is not the product of the dimensions.
  package init(_ values: [Float], _ dimensions: [Int]) throws {
    guard dimensions.allSatisfy({ $0 >= 0 }) else {
      throw NetworksError.tensorSize(values: values.count, dimensions: dimensions)
    }
    var product = 1
    for dimension in dimensions {
      let (value, overflow) = product.multipliedReportingOverflow(by: dimension)
      guard !overflow else {
        throw NetworksError.tensorSize(values: values.count, dimensions: dimensions)
      }
      product = value
    }
    guard product == values.count else {
      throw NetworksError.tensorSize(values: values.count, dimensions: dimensions)
    }
    self.values = values
    self.dimensions = dimensions
  }

  /// Makes a tensor of one value throughout.
  package init(repeating value: Float, _ dimensions: [Int]) {
    self.dimensions = dimensions.map { max(0, $0) }
    values = Array(repeating: value, count: self.dimensions.reduce(1, *))
  }

  /// The size of the first direction.
  package var sampleCount: Int { dimensions.first ?? 0 }

  /// The shape of one sample: every direction but the first.
  package var sampleShape: Shape { Shape(Array(dimensions.dropFirst())) }

  /// The samples at the given positions, in that order; positions outside are left out.
  package func samples(_ positions: [Int]) -> Tensor {
    let size = sampleShape.rank == 0 ? 1 : sampleShape.count
    let kept = positions.filter { (0..<sampleCount).contains($0) }
    var result = Tensor(repeating: 0, [kept.count] + dimensions.dropFirst())
    for (row, position) in kept.enumerated() {
      result.values.replaceSubrange(
        row * size..<(row + 1) * size, with: values[position * size..<(position + 1) * size])
    }
    return result
  }
}
