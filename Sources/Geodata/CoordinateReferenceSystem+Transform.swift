import CGDAL
import Display

extension CoordinateReferenceSystem {
  /// Brings coordinates into another reference system.
  ///
  /// - Parameters:
  ///   - x: Eastings or longitudes; not-a-number stays not-a-number.
  ///   - y: Northings or latitudes, as many as `x`.
  ///   - target: The system wanted.
  /// - Returns: The coordinates in the target system; not-a-number for points that have no place
  ///   in it.
  /// - Throws: ``GeodataError`` where a system is not understood or no transformation is known.
  public func transform(
    x: [Double], y: [Double], to target: CoordinateReferenceSystem
  ) throws -> (x: [Double], y: [Double]) {
    guard x.count == y.count else {
      throw GeodataError.countMismatch(
        what: "y coordinates", expected: x.count, found: y.count)
    }
    if definition == target.definition || x.isEmpty { return (x, y) }
    return try withHandle { gdal, from in
      try target.withHandle { _, to in
        try transform(x, y, gdal, from, to, target)
      }
    }
  }

  /// Transforms in pieces, so that a wish to stop is heard.
  private func transform(
    _ x: [Double], _ y: [Double], _ gdal: GDAL.Functions, _ from: OGRSpatialReferenceH,
    _ to: OGRSpatialReferenceH, _ target: CoordinateReferenceSystem
  ) throws -> (x: [Double], y: [Double]) {
    let context = RunContext.current
    guard let transformation = gdal.OCTNewCoordinateTransformation(from, to) else {
      throw GeodataError.cannotTransform(
        from: description, to: target.description, reason: "no way is known")
    }
    defer { gdal.OCTDestroyCoordinateTransformation(transformation) }
    var resultX: [Double] = []
    var resultY: [Double] = []
    resultX.reserveCapacity(x.count)
    resultY.reserveCapacity(x.count)
    for start in stride(from: 0, to: x.count, by: 4096) {
      try context.checkCancellation()
      let end = min(start + 4096, x.count)
      var partX = Array(x[start..<end])
      var partY = Array(y[start..<end])
      var success = [Int32](repeating: 0, count: end - start)
      _ = gdal.OCTTransformEx(
        transformation, Int32(end - start), &partX, &partY, nil, &success)
      for index in 0..<end - start {
        let input = x[start + index].isFinite && y[start + index].isFinite
        let isGood =
          input && success[index] != 0 && partX[index].isFinite && partY[index].isFinite
        resultX.append(isGood ? partX[index] : .nan)
        resultY.append(isGood ? partY[index] : .nan)
      }
    }
    return (resultX, resultY)
  }
}
