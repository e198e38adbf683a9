import Basics

/// Whole numbers of certain ranks among many, without sorting them all.
///
/// They are counted by their first bits; those that begin as the wanted ones do are looked at again.
struct RankedKeys {
  private let keys: [UInt64]
  /// How far the bits that are looked at stand above the last one.
  private let shift: UInt64

  private static let bits: UInt64 = 16
  private static let binCount = 1 << Int(bits)
  private static let fewKeys = 4096

  /// Takes keys, which agree in all bits above those at a shift.
  init(_ keys: [UInt64], shift: UInt64 = 48) {
    self.keys = keys
    self.shift = shift
  }

  /// The keys of ranks.
  ///
  /// - Parameter ranks: How many keys are before each, in ascending order, all below the count of keys.
  /// - Returns: A key a rank.
  func keys(of ranks: [Int]) -> [UInt64] {
    guard keys.count > Self.fewKeys else {
      let sorted = keys.sorted()
      return ranks.map { sorted[$0] }
    }
    let wanted = bins(of: ranks)
    guard shift > 0 else {
      return wanted.flatMap { bin, ranks in ranks.map { _ in prefix | UInt64(bin) } }
    }
    return zip(wanted, members(of: wanted.map(\.bin))).flatMap { wanted, members in
      RankedKeys(members, shift: shift - Self.bits).keys(of: wanted.ranks)
    }
  }

  /// The bits above those that are looked at, where nothing is below these.
  private var prefix: UInt64 { keys[0] & ~UInt64(Self.binCount - 1) }

  /// The bins in which keys of ranks are, and the ranks within each.
  private func bins(of ranks: [Int]) -> [(bin: Int, ranks: [Int])] {
    let counts = counts()
    var result: [(bin: Int, ranks: [Int])] = []
    var (bin, below) = (0, 0)
    for rank in ranks {
      while below + counts[bin] <= rank {
        below += counts[bin]
        bin += 1
      }
      if result.last?.bin == bin {
        result[result.count - 1].ranks.append(rank - below)
      } else {
        result.append((bin, [rank - below]))
      }
    }
    return result
  }

  /// How many keys are in each bin.
  private func counts() -> [Int] {
    let parts = parts { part in
      var counts = [Int](repeating: 0, count: Self.binCount)
      for key in part { counts[bin(of: key)] &+= 1 }
      return counts
    }
    return parts.dropFirst().reduce(into: parts[0]) { sums, counts in
      for bin in sums.indices { sums[bin] += counts[bin] }
    }
  }

  /// The keys in some bins.
  private func members(of bins: [Int]) -> [[UInt64]] {
    var places = [Int](repeating: -1, count: Self.binCount)
    for (place, bin) in bins.enumerated() { places[bin] = place }
    let parts = parts { [places] part in
      var members = bins.map { _ in [UInt64]() }
      for key in part {
        let place = places[bin(of: key)]
        if place >= 0 { members[place].append(key) }
      }
      return members
    }
    return bins.indices.map { place in parts.flatMap { $0[place] } }
  }

  private func bin(of key: UInt64) -> Int { Int(key >> shift & UInt64(Self.binCount - 1)) }

  /// What work finds in parts of the keys, on as many threads.
  private func parts<Found: Sendable>(
    _ work: @Sendable (ArraySlice<UInt64>) -> Found
  ) -> [Found] {
    let count = max(1, min(Threads.count, keys.count / Self.binCount))
    let parts = (0..<count).map { part in
      keys[keys.count * part / count..<keys.count * (part + 1) / count]
    }
    return (try? Shards.map(count) { work(parts[$0]) }) ?? parts.map(work)
  }
}
