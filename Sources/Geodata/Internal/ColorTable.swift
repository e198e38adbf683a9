import CGDAL

/// The colours of the classes of a band, by their codes, each as a number written `0xRRGGBB`.
enum ColorTable {
  /// The colours that a band's table gives; none where it has no table.
  ///
  /// Entries that are transparent are left out, and so is black where it stands more than once: a
  /// GeoTIFF fills the entries that nobody set with it.
  static func colors(of band: GDALRasterBandH, _ gdal: GDAL.Functions) -> [Int: Int] {
    guard let table = gdal.GDALGetRasterColorTable(band) else { return [:] }
    var colors: [Int: Int] = [:]
    for code in 0..<max(0, gdal.GDALGetColorEntryCount(table)) {
      var entry = GDALColorEntry()
      guard gdal.GDALGetColorEntryAsRGB(table, code, &entry) != 0, entry.c4 > 0 else { continue }
      colors[Int(code)] = (Int(entry.c1) << 16 | Int(entry.c2) << 8 | Int(entry.c3)) & 0xFFFFFF
    }
    let isBlackSet = colors.values.count { $0 == 0 } == 1
    return isBlackSet ? colors : colors.filter { $0.value != 0 }
  }

  /// Gives a band of bytes a table of colours; codes that a byte does not hold are left out.
  static func set(_ colors: [Int: Int], of band: GDALRasterBandH?, _ gdal: GDAL.Functions) {
    guard !colors.isEmpty, let table = gdal.GDALCreateColorTable(GPI_RGB) else { return }
    defer { gdal.GDALDestroyColorTable(table) }
    for (code, color) in colors where (0...255).contains(code) {
      var entry = GDALColorEntry(
        c1: Int16(color >> 16 & 255), c2: Int16(color >> 8 & 255), c3: Int16(color & 255), c4: 255)
      gdal.GDALSetColorEntry(table, Int32(code), &entry)
    }
    _ = gdal.GDALSetRasterColorTable(band, table)
  }
}
