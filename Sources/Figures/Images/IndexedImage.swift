/// An image of at most 256 colours, written as PNG.
///
/// Source of the format: W3C (2003), Portable Network Graphics (Second Edition).
package struct IndexedImage: Sendable {
  /// Pixels in a row.
  package let width: Int
  /// Rows.
  package let height: Int
  /// The colour of each pixel, row by row from the top.
  package let indices: [UInt8]
  /// The colours, at most 256.
  package let palette: [Color]
  /// Whether the first colour is transparent.
  package let isFirstTransparent: Bool

  /// Makes an image; there is one index a pixel, each below the count of colours.
  package init(
    width: Int, height: Int, indices: [UInt8], palette: [Color], isFirstTransparent: Bool
  ) {
    self.width = width
    self.height = height
    self.indices = indices
    self.palette = palette
    self.isFirstTransparent = isFirstTransparent
  }

  /// The image as a PNG file.
  package func encoded() -> [UInt8] {
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let header = bigEndian(width) + bigEndian(height) + [8, 3, 0, 0, 0]
    addChunk("IHDR", header, to: &file)
    let colors = palette.flatMap { [UInt8($0.red), UInt8($0.green), UInt8($0.blue)] }
    addChunk("PLTE", colors, to: &file)
    if isFirstTransparent { addChunk("tRNS", [0], to: &file) }
    var rows: [UInt8] = []
    rows.reserveCapacity((width + 1) * height)
    for row in 0..<height {
      rows.append(0)
      rows.append(contentsOf: indices[row * width..<(row + 1) * width])
    }
    addChunk("IDAT", Deflate.zlib(rows), to: &file)
    addChunk("IEND", [], to: &file)
    return file
  }

  private func addChunk(_ name: String, _ data: [UInt8], to file: inout [UInt8]) {
    let body = Array(name.utf8) + data
    file += bigEndian(data.count) + body + bigEndian(Int(Checksum.crc32(body)))
  }

  private func bigEndian(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
