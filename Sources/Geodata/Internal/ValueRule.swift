/// What stored values mean: which one stands for “missing”, and a scale and an offset.
struct ValueRule: Sendable {
  private let missing: Float?
  private let isHuge: Bool
  private let scale: Double
  private let offset: Double

  init(_ raster: Raster) {
    let nodata = raster.nodata.flatMap { $0.isNaN ? nil : $0 }
    missing = nodata.map { Float($0) }
    isHuge = nodata.map { $0.magnitude >= 3.4e38 } ?? false
    scale = raster.scale
    offset = raster.offset
  }

  /// Sets missing values to not-a-number and applies scale and offset, in place.
  func apply(to values: UnsafeMutablePointer<Float>, count: Int) {
    if let missing {
      for index in 0..<count {
        let value = values[index]
        if value == missing || (isHuge && value.magnitude >= 3.4e38) { values[index] = .nan }
      }
    }
    if scale != 1 || offset != 0 {
      for index in 0..<count { values[index] = Float(Double(values[index]) * scale + offset) }
    }
  }
}
