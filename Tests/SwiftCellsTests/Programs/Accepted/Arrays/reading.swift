// Looking things up in arrays.
let depths = [0, 5, 15, 30, 60, 100]
print(depths[0], depths[depths.count - 1], depths.first!, depths.last!)
print(depths.contains(15), depths.firstIndex(of: 30) as Any, depths.firstIndex(of: 7) as Any)
print(depths.first { $0 > 10 } as Any, depths.last { $0 < 10 } as Any, depths.firstIndex { $0 > 50 } as Any)
print(depths.lastIndex(of: 5) as Any, depths.lastIndex { $0 % 10 == 0 } as Any)
print(depths.prefix(2), depths.suffix(2), depths.dropFirst(), depths.dropLast(4))
print(depths.prefix(100), depths.dropFirst(100), depths.prefix(while: { $0 < 20 }), depths.drop(while: { $0 < 20 }))
print(depths.min()!, depths.max()!, [Int]().min() as Any)
print(depths.indices, depths.startIndex, depths.endIndex)
for i in depths.indices where i % 2 == 1 { print(i, depths[i]) }
for (i, depth) in depths.enumerated().prefix(2) { print(i, depth) }
print(Array(depths.reversed()), Array(depths.reversed())[0])
print(depths.starts(with: [0, 5]), depths.elementsEqual([0]), depths.randomElement() != nil)
print(depths.isEmpty, depths.allSatisfy { $0 >= 0 }, depths.contains { $0 == 1 })
let slice = depths[2...4]
print(slice, slice[2], slice.startIndex, slice.count, Array(slice)[0], slice.first!)
print(zip(depths, depths.dropFirst()).map { $1 - $0 })
