/// A named array of a safetensors file.
package struct StoredTensor: Equatable, Sendable {
  /// Numbers of one type, in row-major order.
  package enum Elements: Equatable, Sendable {
    /// `F32`.
    case float32([Float])
    /// `F64`.
    case float64([Double])
    /// `I32`.
    case int32([Int32])
    /// `I64`.
    case int64([Int64])
    /// `U8`.
    case uint8([UInt8])
    /// `U16`.
    case uint16([UInt16])
    /// `U32`.
    case uint32([UInt32])
  }

  /// The name; each occurs once in a file.
  package let name: String
  /// The length of every dimension; none for a single number.
  package let shape: [Int]
  /// As many numbers as the product of ``shape``.
  package let elements: Elements

  /// Makes an array; the product of `shape` must be the number of elements.
  package init(name: String, shape: [Int], elements: Elements) {
    self.name = name
    self.shape = shape
    self.elements = elements
  }

  /// Makes an array of one dimension.
  package init(_ name: String, _ elements: Elements) {
    self.init(name: name, shape: [elements.count], elements: elements)
  }
}

extension StoredTensor.Elements {
  /// The number of elements.
  package var count: Int {
    switch self {
    case .float32(let values): values.count
    case .float64(let values): values.count
    case .int32(let values): values.count
    case .int64(let values): values.count
    case .uint8(let values): values.count
    case .uint16(let values): values.count
    case .uint32(let values): values.count
    }
  }

  /// The name of the type in a file.
  package var typeName: String {
    switch self {
    case .float32: "F32"
    case .float64: "F64"
    case .int32: "I32"
    case .int64: "I64"
    case .uint8: "U8"
    case .uint16: "U16"
    case .uint32: "U32"
    }
  }

  /// The length of one element in bytes, or `nil` for a type that is not read.
  static func width(_ typeName: String) -> Int? {
    switch typeName {
    case "U8": 1
    case "U16": 2
    case "F32", "I32", "U32": 4
    case "F64", "I64": 8
    default: nil
    }
  }

  /// Reads elements, low byte first; `nil` for a type that is not read.
  init?(_ typeName: String, _ bytes: UnsafeRawBufferPointer) {
    switch typeName {
    case "F32": self = .float32(Self.read(bytes, UInt32.self).map { Float(bitPattern: $0) })
    case "F64": self = .float64(Self.read(bytes, UInt64.self).map { Double(bitPattern: $0) })
    case "I32": self = .int32(Self.read(bytes, Int32.self))
    case "I64": self = .int64(Self.read(bytes, Int64.self))
    case "U8": self = .uint8(Self.read(bytes, UInt8.self))
    case "U16": self = .uint16(Self.read(bytes, UInt16.self))
    case "U32": self = .uint32(Self.read(bytes, UInt32.self))
    default: return nil
    }
  }

  /// The elements as bytes, low byte first.
  func append(to bytes: inout [UInt8]) {
    switch self {
    case .float32(let values): Self.write(values.map(\.bitPattern), to: &bytes)
    case .float64(let values): Self.write(values.map(\.bitPattern), to: &bytes)
    case .int32(let values): Self.write(values, to: &bytes)
    case .int64(let values): Self.write(values, to: &bytes)
    case .uint8(let values): Self.write(values, to: &bytes)
    case .uint16(let values): Self.write(values, to: &bytes)
    case .uint32(let values): Self.write(values, to: &bytes)
    }
  }

  private static func read<Value: FixedWidthInteger>(
    _ bytes: UnsafeRawBufferPointer, _ type: Value.Type
  ) -> [Value] {
    let width = MemoryLayout<Value>.size
    return (0..<bytes.count / width).map {
      Value(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * width, as: type))
    }
  }

  private static func write<Value: FixedWidthInteger>(_ values: [Value], to bytes: inout [UInt8]) {
    values.map(\.littleEndian).withUnsafeBytes { bytes.append(contentsOf: $0) }
  }
}
