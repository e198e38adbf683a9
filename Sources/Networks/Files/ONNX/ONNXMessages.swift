import Foundation
import SwiftProtobuf

extension ONNXTensorProto {
  /// An array of numbers, stored low byte first.
  init<Number: LittleEndianBits>(
    _ name: String, _ dimensions: [Int], _ type: DataType, _ values: [Number]
  ) {
    self.init()
    self.name = name
    dims = dimensions.map(Int64.init)
    dataType = Int32(type.rawValue)
    rawData = values.map(\.littleEndianBits).withUnsafeBytes { Data($0) }
  }
}

extension ONNXValueInfoProto {
  /// A value in single precision; `[N]` and a shape.
  init(_ name: String, _ shape: Shape) {
    self.init()
    self.name = name
    type.tensorType.elemType = Int32(ONNXTensorProto.DataType.float.rawValue)
    type.tensorType.shape.dim =
      [.with { $0.dimParam = "N" }]
      + shape.dimensions.map { size in .with { $0.dimValue = Int64(size) } }
  }
}

/// A number whose bits can be written low byte first.
protocol LittleEndianBits {
  associatedtype Bits
  /// The bits in that order.
  var littleEndianBits: Bits { get }
}

extension Float: LittleEndianBits {
  var littleEndianBits: UInt32 { bitPattern.littleEndian }
}

extension Int64: LittleEndianBits {
  var littleEndianBits: Int64 { littleEndian }
}
