import CGDAL

/// A part of a raster, and the size in which it is read.
struct TransferWindow {
  let columns: Range<Int>
  let rows: Range<Int>
  /// The number of values in a row of the result; that of ``columns`` unless thinned out.
  let width: Int
  /// The number of rows of the result.
  let height: Int
  /// The number of values from one row of the result to the next.
  let stride: Int

  /// One call of GDAL's reading function.
  func read(
    _ gdal: GDAL.Functions, _ band: GDALRasterBandH?, _ type: GDALDataType,
    to target: UnsafeMutableRawPointer, lineSpace: Int
  ) -> CPLErr {
    gdal.GDALRasterIO(
      band, GF_Read, Int32(columns.lowerBound), Int32(rows.lowerBound), Int32(columns.count),
      Int32(rows.count), target, Int32(width), Int32(height), type, 0, Int32(lineSpace))
  }

  /// Sets values to not-a-number where a mask is 0.
  func hide(_ mask: [UInt8], in target: UnsafeMutablePointer<Float>) {
    for row in 0..<height {
      for column in 0..<width where mask[row * width + column] == 0 {
        target[row * stride + column] = .nan
      }
    }
  }
}

extension Raster {
  /// Reads stored numbers; cells that a mask hides become not-a-number.
  func transfer(
    _ dataset: Dataset, _ window: TransferWindow, to target: UnsafeMutablePointer<Float>
  ) throws {
    let band = try dataset.band(self.band, path: source)
    let alpha = try exceptions.alphaBand.map { try dataset.band($0, path: source) }
    try GDAL.listening { gdal, messages in
      var status = window.read(gdal, band, GDT_Float32, to: target, lineSpace: window.stride * 4)
      if status == CE_None, exceptions.hidesCells {
        var mask = [UInt8](repeating: 255, count: window.width * window.height)
        status = window.read(
          gdal, alpha ?? gdal.GDALGetMaskBand(band), GDT_Byte, to: &mask,
          lineSpace: window.width)
        window.hide(mask, in: target)
      }
      guard status == CE_None else {
        throw GeodataError.cannotRead(path: source, reason: messages.reason)
      }
    }
  }
}
