import Display

/// Numbers in row-major order with the size of every direction; the first direction counts samples.
///
/// Numbers are kept in single precision; a missing one is not a number.
public struct Tensor: Equatable, Sendable {
  /// The numbers, last direction fastest.
  package var values: [Float]
  /// The size of each direction, for example `[N, C, H, W]`.
  public let dimensions: [Int]

  /// Makes a tensor of samples, each a list of as many numbers.
  ///
  /// - Parameters:
  ///   - samples: One list a sample, `[N, F]`; windows and series one channel after the other, row by row.
  ///   - shape: The shape of one sample, for example `[10, 9, 9]`, or `nil` for plain lists.
  /// - Throws: ``NetworksError`` where a sample has another count of numbers.
  public init(_ samples: [[Double]], shape: Shape? = nil) throws {
    let count = shape?.count ?? samples.first?.count ?? 0
    if let place = samples.firstIndex(where: { $0.count != count }) {
      throw NetworksError.sampleSize(
        sample: place + 1, received: samples[place].count, expected: shape ?? Shape([count]))
    }
    try self.init(
      samples.flatMap { $0.map { Float($0) } },
      [samples.count] + (shape?.dimensions ?? [count]))
  }

  /// Makes a tensor of one number a sample, `[N, 1]`, for example of targets.
  ///
  /// - WeightArray values: One number a sample; a missing one is not a number.
  public init(column values: [Double]) {
    self.values = values.map { Float($0) }
    dimensions = [values.count, 1]
  }

  /// The numbers of every sample in one list, `[N, F]`.
  public var samples: [[Double]] {
    let size = sampleShape.rank == 0 ? 1 : sampleShape.count
    return (0..<sampleCount).map { row in
      values[row * size..<(row + 1) * size].map(Double.init)
    }
  }

  /// The first number of every sample, `[N]`, for example the prediction of a network with one output.
  public var column: [Double] { samples.compactMap(\.first) }

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

  /// How many samples there are: the size of the first direction.
  public var sampleCount: Int { dimensions.first ?? 0 }

  /// The shape of one sample: every direction but the first.
  public var sampleShape: Shape { Shape(Array(dimensions.dropFirst())) }

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

extension Tensor: CustomStringConvertible {
  /// The sizes and the first numbers, for example `"300 × 10 × 5 × 5: 0.1, 0.4, …"`.
  public var description: String {
    let first = values.prefix(6).map { NumberText.brief(Double($0)) }.joined(separator: ", ")
    return "\(Shape(dimensions)): \(first)\(values.count > 6 ? ", …" : "")"
  }
}
