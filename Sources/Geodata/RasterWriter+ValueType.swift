import CGDAL

extension RasterWriter {
  /// How values are stored.
  package struct ValueType: Sendable {
    let gdal: GDALDataType
    /// The size of a value.
    let bytes: Int
    /// What is stored for a missing value.
    let nodata: Double

    /// Numbers; missing is stored as -9999.
    package static let float32 = ValueType(gdal: GDT_Float32, bytes: 4, nodata: -9999)
    /// Whole numbers from 0 to 254; missing is stored as 255.
    package static let byte = ValueType(gdal: GDT_Byte, bytes: 1, nodata: 255)

    /// Whether only whole numbers are stored.
    var isWhole: Bool { gdal != GDT_Float32 }

    /// The smallest type of whole numbers that holds some codes and has a number left for “missing”:
    /// an end of its range or else the greatest free one; `nil` for codes beyond 32 bits.
    package static func holding(_ codes: Set<Int>) -> ValueType? {
      let types: [(type: GDALDataType, bytes: Int, range: ClosedRange<Int>)] = [
        (GDT_Byte, 1, 0...255), (GDT_Int16, 2, -32_768...32_767), (GDT_UInt16, 2, 0...65_535),
        (GDT_Int32, 4, Int(Int32.min)...Int(Int32.max)),
      ]
      for (type, bytes, range) in types where codes.allSatisfy(range.contains) {
        let ends =
          range.lowerBound < 0
          ? [range.lowerBound, range.upperBound] : [range.upperBound, range.lowerBound]
        let free = ends.first { !codes.contains($0) } ?? range.last { !codes.contains($0) }
        if let free { return ValueType(gdal: type, bytes: bytes, nodata: Double(free)) }
      }
      return nil
    }
  }
}
