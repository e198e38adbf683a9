// Assigning to, removing and replacing what a range selects.
var depths = [0, 5, 15, 30, 60, 100]
depths[1...2] = [7, 12, 20]
print(depths, depths.count)
depths[..<2] = []
depths[4...] = [55]
print(depths)
depths[1..<1] = [13, 14]
depths.removeSubrange(0...1)
print(depths, depths.startIndex, depths.endIndex)
depths.replaceSubrange(0..<2, with: 1...3)
depths.insert(contentsOf: [8, 9], at: 1)
print(depths)
depths[0...1].sort(by: >)
depths[2...].reverse()
print(depths, depths[1...].first!, depths[...2].last!)
var grid = [[1, 2, 3], [4, 5, 6]]
grid[0][1...] = [9]
grid[1].removeSubrange(..<2)
print(grid)
var part = depths[1...3]
part[2] = 77
part.append(5)
print(part, part.indices, depths[2], Array(part))
