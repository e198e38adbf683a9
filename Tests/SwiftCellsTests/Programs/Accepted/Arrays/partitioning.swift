// Splitting, cutting and joining.
let values = [3, 8, 0, 5, 0, 0, 7]
print(values.split(separator: 0).map { Array($0) }, values.split(separator: 0, omittingEmptySubsequences: false).count)
print(values.split { $0 > 6 }.map(\.count), values.split(maxSplits: 1) { $0 == 0 }.map { $0.reduce(0, +) })
print(values.prefix(upTo: 3), values.prefix(through: 3), values.suffix(from: 5), values.prefix { $0 > 2 })
print(values.drop { $0 != 0 }, values.dropFirst(4).startIndex, values.dropLast(5))
var sorted = values
let border = sorted.partition { $0 == 0 }
print(sorted[..<border].sorted(), sorted[border...], border)
print([[1, 2], [3], []].joined().map { $0 * 2 }, Array([[1], [2, 3]].joined(separator: [0, 0])))
print(["A", "B"].map { [$0, "-"] }.joined().joined(), [[1.5], [2]].flatMap { $0 }.reduce(0, +))
print(values.index(after: 2), values.index(0, offsetBy: 3), values.distance(from: 1, to: 4), values.index(before: values.endIndex))
print([1, 2].lexicographicallyPrecedes([1, 3]), [2].lexicographicallyPrecedes([1, 9]), [1].lexicographicallyPrecedes([1, 0]))
print(values.lastIndex { $0 == 0 }!, values.last { $0 < 5 }!, values.lastIndex(of: 8)!)
