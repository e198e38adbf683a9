import Basics
import Display

extension Raster {
  /// Writes the raster as a GeoTIFF: tiled, compressed, with overviews, laid out so that parts can be
  /// read over the net (cloud-optimised).
  ///
  /// The file carries the value for missing cells, the unit, the label, the remarks, and for classes
  /// their names and colours; codes of classes are stored in the smallest type of whole numbers that
  /// holds them and a number for missing cells. It is written whole or not at all.
  ///
  /// - Parameter path: The file, which ends in `.tif` or `.tiff`, for example `"slope.tif"`; its folder
  ///   must exist.
  /// - Throws: ``GeodataError`` where values cannot be read or the file cannot be written;
  ///   `Interrupted` when stopped.
  public func save(_ path: String) throws {
    let context = RunContext.current
    try RasterWriter.check(path)
    let writer = try RasterWriter(
      path, grid: grid,
      bands: [.init(label.isEmpty ? name : label, unit: unit, colors: classColors)],
      type: try savedType(path), metadata: savedMetadata)
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

  /// Whole numbers for codes of classes, 65 536 at most; 32-bit numbers for anything else.
  private func savedType(_ path: String) throws -> RasterWriter.ValueType {
    guard isCategorical else { return .float32 }
    let codes = try distinctValues(limit: 1 << 16)
    if let code = codes.first(where: { !Self.distinctCodes.contains(Int(exactly: $0) ?? 0) }) {
      throw GeodataError.cannotWrite(
        path: path,
        reason: "“\(name)” has codes of classes such as \(Int(code)), and codes beyond "
          + "±\(Self.distinctCodes.upperBound) are not told apart; give the classes smaller codes")
    }
    let whole = Set(codes.compactMap { Int(exactly: $0) })
    guard !codes.isEmpty, whole.count == codes.count else { return .float32 }
    return .holding(whole) ?? .float32
  }

  /// The remarks, and the names of classes.
  private var savedMetadata: [String: String] {
    var result = metadata
    for key in ["AREA_OR_POINT", "OVR_RESAMPLING_ALG"] { result[key] = nil }
    for key in result.keys where key.hasPrefix("STATISTICS_") { result[key] = nil }
    result["TIFFTAG_SOFTWARE"] = Provenance.software
    result["VERSIONS"] = Provenance.versions(with: Provenance.geodata)
    if let path { result["SOURCE"] = FilePaths.name(path) + (band > 1 ? ", band \(band)" : "") }
    guard isCategorical else { return result }
    result["CATEGORICAL"] = "YES"
    for (code, name) in classNames { result["CLASS_\(code)"] = name }
    return result
  }
}
