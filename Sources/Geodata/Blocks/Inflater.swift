import CDeflate

/// Unpacks the beginning of a Deflate stream, with libdeflate; used by one thread at a time.
final class Inflater {
  private static let functions: SolumDeflateFunctions? = solum_deflate_open()?.pointee

  /// Room past the bytes that are asked for.
  private static let margin = 1024
  /// Where in that room a mark stands, and the mark: bytes that are gone once the stream has come there.
  ///
  /// A piece that does not fit is left out whole, up to 64 KiB of it, and the library may write some bytes
  /// past the last piece that it has unpacked; it never writes 500.
  private static let place = 512
  private static let mark: [UInt8] = [
    0x9E, 0x37, 0x79, 0xB9, 0x7F, 0x4A, 0x7C, 0x15, 0xF3, 0x9C, 0xC0, 0x60, 0x5C, 0xED, 0xC8, 0x34,
  ]

  private let functions: SolumDeflateFunctions
  private let decompressor: UnsafeMutableRawPointer

  /// `nil` where libdeflate is not installed.
  init?() {
    guard let functions = Self.functions,
      let decompressor = functions.libdeflate_alloc_decompressor()
    else { return nil }
    self.functions = functions
    self.decompressor = decompressor
  }

  deinit { functions.libdeflate_free_decompressor(decompressor) }

  /// Unpacks at least the first `wanted` bytes of a zlib stream.
  ///
  /// - Returns: Whether they are there; where not, the whole must be unpacked.
  func unpack(
    _ packed: UnsafeRawBufferPointer, first wanted: Int, capacity: Int,
    into bytes: UnsafeMutableRawPointer
  ) -> Bool {
    let room = wanted + Self.margin
    guard room < capacity else { return false }
    let marked = UnsafeMutableRawBufferPointer(
      start: bytes + wanted + Self.place, count: Self.mark.count)
    marked.copyBytes(from: Self.mark)
    var (used, count) = (0, 0)
    let result = functions.libdeflate_zlib_decompress_ex(
      decompressor, packed.baseAddress, packed.count, bytes, room, &used, &count)
    return result == solum_deflate_full && !marked.elementsEqual(Self.mark)
  }
}
