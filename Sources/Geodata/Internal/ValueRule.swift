/// What stored values mean: which ones stand for “missing”, and a scale and an offset.
struct ValueRule: Sendable {
  private let isSigned: Bool
  /// The value that means “missing”; not-a-number where there is none.
  private let missing: Float
  /// Values of this size and larger ones are missing; infinity always is.
  private let limit: Float
  private let furtherMissing: [Float]
  private let scale: Double
  private let offset: Double
  private let codes: Set<Float>?

  /// The rule for values as the file stores them.
  init(_ raster: Raster) {
    isSigned = raster.exceptions.hasSignedBytes
    missing = raster.nodata.map { Float($0) } ?? .nan
    limit = missing.magnitude >= 3.4e38 ? 3.4e38 : .infinity
    furtherMissing = raster.exceptions.missing.map { Float($0) }
    scale = raster.scale
    offset = raster.offset
    codes = raster.exceptions.codes
  }

  /// The rule for values that were resampled, among which no number means “missing” any more.
  init(resampled raster: Raster) {
    isSigned = false
    missing = .nan
    limit = .infinity
    furtherMissing = []
    // Cells that are read first are scaled already.
    let isScaled = raster.exceptions.isUnknownToWarper
    scale = isScaled ? 1 : raster.scale
    offset = isScaled ? 0 : raster.offset
    codes = raster.exceptions.codes
  }

  /// Sets missing values to not-a-number and applies scale and offset, in place.
  func apply(to values: UnsafeMutablePointer<Float>, count: Int) {
    if isSigned {
      for index in 0..<count where values[index] > 127 { values[index] -= 256 }
    }
    for index in 0..<count {
      let value = values[index]
      if value == missing || value.magnitude >= limit { values[index] = .nan }
    }
    for other in furtherMissing {
      for index in 0..<count where values[index] == other { values[index] = .nan }
    }
    if scale != 1 || offset != 0 {
      for index in 0..<count { values[index] = Float(Double(values[index]) * scale + offset) }
    }
    if let codes { keep(codes, values, count) }
  }

  /// The same for a list.
  func applied(to stored: [Float]) -> [Float] {
    var values = stored
    values.withUnsafeMutableBufferPointer { buffer in
      if let start = buffer.baseAddress { apply(to: start, count: buffer.count) }
    }
    return values
  }

  /// Neighbours are mostly of one class, so that few values have to be looked up.
  private func keep(_ codes: Set<Float>, _ values: UnsafeMutablePointer<Float>, _ count: Int) {
    var known = Float.nan
    for index in 0..<count where values[index] != known {
      if codes.contains(values[index]) {
        known = values[index]
      } else {
        values[index] = .nan
      }
    }
  }
}
