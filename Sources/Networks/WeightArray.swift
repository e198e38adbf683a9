/// One weight array of a network, by name.
public struct WeightArray: Equatable, Sendable {
  /// The layer's position from 1 and the array's name, for example `"1.weight"`.
  public let name: String
  /// The size in each direction, as PyTorch orders them: outputs, inputs, kernel.
  public let shape: Shape
  /// The values in row-major order.
  package let values: [Float]

  /// The values in row-major order, last direction fastest.
  public var numbers: [Double] { values.map(Double.init) }

  /// Makes an array; whether it fits a network is checked when it is set.
  package init(name: String, shape: Shape, values: [Float]) {
    self.name = name
    self.shape = shape
    self.values = values
  }
}
