// prefix, suffix, drop, first, last, split, allSatisfy.
let v = [5, 1, 4, 1, 5, 9, 2, 6]
print(v.prefix(3), v.suffix(3), v.dropFirst(5), v.dropLast(5), v.prefix(0))
print(v.prefix { $0 != 9 }, v.drop { $0 != 9 }, v.prefix(upTo: 2), v.suffix(from: 6), v.prefix(through: 2))
print(v.split(separator: 1), v.split { $0 > 5 }, v.split(separator: 1, maxSplits: 1))
print(v.allSatisfy { $0 > 0 }, v.allSatisfy { $0 > 1 }, [Int]().allSatisfy { _ in false })
print(v.contains(9), v.contains { $0 > 9 }, v.first { $0 > 5 }!, v.last { $0 > 5 }!)
print(v.firstIndex(of: 1)!, v.lastIndex(of: 1)!, v.firstIndex { $0 == 9 }!)
print(v.min()!, v.max()!, v.min { abs($0 - 7) < abs($1 - 7) }!, v.max { $0 % 5 < $1 % 5 }!)
print(v.sorted(), v.sorted(by: >).prefix(3), v.sorted().dropFirst(2).dropLast(2))
let slice = v[2..<6]
print(slice.sum, slice.indices, slice.firstIndex(of: 5)!, slice.map { $0 + 1 }, slice.sorted())
print(slice.prefix(2), slice.dropFirst().first!, slice[slice.startIndex], slice.reversed().map { $0 })
print(v.starts(with: [5, 1]), Array(v.reversed().prefix(2)), v.dropFirst().dropLast().count)
print(v.partitioned())
extension Sequence where Element == Int {
  var sum: Int { reduce(0, +) }
}
extension Array where Element: Comparable {
  func partitioned() -> [Element] { guard let first else { return [] }; return filter { $0 < first } + filter { $0 >= first } }
}
