import Display

extension Raster {
  /// Writes the raster as a GeoTIFF: tiled, compressed, with overviews, laid out so that parts can be
  /// read over the net (cloud-optimised).
  ///
  /// The file carries the value for missing cells, the unit, the label, the remarks, and for classes
  /// their names and colours. It is written whole or not at all.
  ///
  /// - Parameter path: The file, for example `"slope.tif"`; its folder must exist.
  /// - Throws: ``GeodataError`` where values cannot be read or the file cannot be written;
  ///   `Interrupted` when stopped.
  public func save(_ path: String) throws {
    let context = RunContext.current
    let writer = try RasterWriter(
      path, grid: grid,
      bands: [.init(label.isEmpty ? name : label, unit: unit, colors: classColors)],
      type: try fitsBytes(path) ? .byte : .float32, metadata: savedMetadata)
    let height = max(256, (1_000_000 / columns) / 256 * 256)
    for first in stride(from: 0, to: rows, by: height) {
      try context.checkCancellation()
      context.report("Writing “\(name)”", first, of: rows, remark: "rows")
      let part = first..<min(rows, first + height)
      try writer.write(
        values(columns: 0..<columns, rows: part), columns: 0..<columns, rows: part)
    }
    try writer.finish()
    context.report("Writing “\(name)”", rows, of: rows, remark: "rows")
  }

  /// Whether all values are codes that a byte holds.
  private func fitsBytes(_ path: String) throws -> Bool {
    guard isCategorical else { return false }
    let codes = try distinctValues(limit: 256)
    if let code = codes.first(where: { !Self.distinctCodes.contains(Int(exactly: $0) ?? 0) }) {
      throw GeodataError.cannotWrite(
        path: path,
        reason: "“\(name)” has codes of classes such as \(Int(code)), and codes beyond "
          + "±\(Self.distinctCodes.upperBound) are not told apart; give the classes smaller codes")
    }
    return !codes.isEmpty && codes.allSatisfy { $0 >= 0 && $0 <= 254 && $0 == $0.rounded() }
  }

  /// The remarks, and the names of classes.
  private var savedMetadata: [String: String] {
    var result = metadata
    for key in ["AREA_OR_POINT", "OVR_RESAMPLING_ALG"] { result[key] = nil }
    for key in result.keys where key.hasPrefix("STATISTICS_") { result[key] = nil }
    result["TIFFTAG_SOFTWARE"] = Provenance.software
    if let path { result["SOURCE"] = FilePaths.name(path) + (band > 1 ? ", band \(band)" : "") }
    guard isCategorical else { return result }
    result["CATEGORICAL"] = "YES"
    for (code, name) in classNames { result["CLASS_\(code)"] = name }
    return result
  }
}
