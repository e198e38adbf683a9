import Basics

/// Sorts rows by whole numbers, digit by digit: pieces on several threads, which are merged.
///
/// Equal rows stay as they stood, so that the pieces do not show.
///
/// Source: Knuth (1998), The Art of Computer Programming 3, sections 5.2.4 and 5.2.5.
enum RadixSort {
  /// A row with its key.
  struct Entry {
    let key: UInt64
    let row: Int32
  }

  private static let bits: UInt64 = 11
  private static let leastPiece = 50_000

  /// The rows in ascending order of their keys; equal ones stay as they stood.
  static func sorted(_ rows: [Int32], by keys: [UInt64]) -> [Int32] {
    let count = max(1, min(Threads.count, 8, rows.count / leastPiece))
    let size = (rows.count + count - 1) / count
    let pieces = try? Shards.map(count) { piece in
      sortedPiece(rows[min(piece * size, rows.count)..<min((piece + 1) * size, rows.count)], keys)
    }
    var runs = pieces ?? [sortedPiece(rows[...], keys)]
    while runs.count > 1 {
      runs = stride(from: 0, to: runs.count, by: 2).map { first in
        first + 1 < runs.count ? merged(runs[first], runs[first + 1]) : runs[first]
      }
    }
    return runs.first?.map(\.row) ?? []
  }

  private static func sortedPiece(_ rows: ArraySlice<Int32>, _ keys: [UInt64]) -> [Entry] {
    var entries = keys.withUnsafeBufferPointer { keys in
      rows.map { Entry(key: keys[Int($0)], row: $0) }
    }
    var (all, common): (UInt64, UInt64) = (0, .max)
    for entry in entries {
      all |= entry.key
      common &= entry.key
    }
    let varying = all ^ common
    var shift: UInt64 = 0
    while shift < 64 {
      if varying >> shift & (1 << bits - 1) != 0 { entries = pass(entries, shift) }
      shift += bits
    }
    return entries
  }

  private static func pass(_ entries: [Entry], _ shift: UInt64) -> [Entry] {
    let mask: UInt64 = 1 << bits - 1
    return entries.withUnsafeBufferPointer { entries in
      withUnsafeTemporaryAllocation(of: Int.self, capacity: 1 << Int(bits) + 1) { next in
        next.initialize(repeating: 0)
        for entry in entries { next[Int(entry.key >> shift & mask) &+ 1] &+= 1 }
        for digit in 1..<next.count { next[digit] &+= next[digit - 1] }
        return [Entry](filling: entries.count) { buffer in
          for entry in entries {
            let digit = Int(entry.key >> shift & mask)
            buffer[next[digit]] = entry
            next[digit] &+= 1
          }
        }
      }
    }
  }

  /// Two runs in one; of equal rows those of the first come first.
  private static func merged(_ first: [Entry], _ second: [Entry]) -> [Entry] {
    first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in
        [Entry](filling: first.count + second.count) { buffer in
          var (here, there) = (0, 0)
          for place in buffer.indices {
            let takesFirst =
              there >= second.count || (here < first.count && first[here].key <= second[there].key)
            buffer[place] = takesFirst ? first[here] : second[there]
            if takesFirst { here &+= 1 } else { there &+= 1 }
          }
        }
      }
    }
  }
}
