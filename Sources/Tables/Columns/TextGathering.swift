import Basics
import Foundation

/// Takes texts out of a storage, on several threads where there are many.
struct TextGathering {
  let texts: TextStorage
  let places: [Int]

  func result() -> TextStorage {
    let offsets = offsets()
    let size = offsets.last ?? 0
    var starts: [Int] = []
    let bytes = [UInt8](filling: size) { bytes in
      starts = [Int](filling: places.count + 1) { starts in
        // Each piece writes its own texts, and all are done before anybody reads.
        nonisolated(unsafe) let (bytes, starts) = (bytes, starts)
        RowPieces.each(of: places.count) { piece, rows in
          copy(rows, to: bytes[offsets[piece]..<offsets[piece + 1]], starts)
        }
        starts[places.count] = size
      }
    }
    return TextStorage(bytes: bytes, starts: starts)
  }

  /// Where the bytes of every piece begin, and where the last one ends.
  private func offsets() -> [Int] {
    var sizes = [Int](repeating: 0, count: RowPieces.count(of: places.count))
    sizes.withUnsafeMutableBufferPointer { sizes in
      nonisolated(unsafe) let sizes = sizes
      RowPieces.each(of: places.count) { piece, rows in sizes[piece] = size(of: rows) }
    }
    var offsets = [0]
    for size in sizes { offsets.append(offsets[offsets.count - 1] + size) }
    return offsets
  }

  private func size(of rows: Range<Int>) -> Int {
    texts.starts.withUnsafeBufferPointer { starts in
      places.withUnsafeBufferPointer { places in
        var size = 0
        for row in rows where places[row] >= 0 {
          let (start, end) = (starts[places[row]], starts[places[row] + 1])
          // The text behind may be missing, and its place a complement.
          if start >= 0 { size &+= (end < 0 ? ~end : end) &- start }
        }
        return size
      }
    }
  }

  /// Copies texts into a part of all bytes, and tells where they begin.
  private func copy(
    _ rows: Range<Int>, to bytes: Slice<UnsafeMutableBufferPointer<UInt8>>,
    _ begins: UnsafeMutableBufferPointer<Int>
  ) {
    texts.bytes.withUnsafeBytes { from in
      texts.starts.withUnsafeBufferPointer { starts in
        places.withUnsafeBufferPointer { places in
          let to = UnsafeMutableRawBufferPointer(bytes.base)
          var end = bytes.startIndex
          for row in rows {
            let place = places[row]
            guard place >= 0, starts[place] >= 0 else {
              begins[row] = ~end
              continue
            }
            begins[row] = end
            let next = starts[place + 1]
            let range = starts[place]..<(next < 0 ? ~next : next)
            Self.copy(range, of: from, to: end, of: to, before: bytes.endIndex)
            end &+= range.count
          }
        }
      }
    }
  }

  /// Copies bytes; few of them together with what follows, where that is written over later.
  @inline(__always)
  private static func copy(
    _ range: Range<Int>, of from: UnsafeRawBufferPointer, to place: Int,
    of to: UnsafeMutableRawBufferPointer, before end: Int
  ) {
    guard let source = from.baseAddress, let target = to.baseAddress else { return }
    if range.count <= 16, range.lowerBound &+ 16 <= from.count, place &+ 16 <= end {
      let block = (source + range.lowerBound).loadUnaligned(as: SIMD16<UInt8>.self)
      (target + place).storeBytes(of: block, as: SIMD16<UInt8>.self)
    } else {
      memcpy(target + place, source + range.lowerBound, range.count)
    }
  }
}
