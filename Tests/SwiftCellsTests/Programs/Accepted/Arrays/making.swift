// Ways of making an array.
print(Array(repeating: 0.0, count: 3), [String](repeating: "x", count: 2), Array(1...4))
print(Array("abc"), [Int](), Array([3, 1].sorted()), Array(stride(from: 0, to: 10, by: 4)))
var grid = Array(repeating: Array(repeating: 0, count: 3), count: 2)
grid[1][2] = 5
grid[0][0] -= 1
print(grid)
print((0..<4).map { $0 * $0 }, (1...3).map { row in (1...3).map { row * $0 } })
let joined = [1] + [2, 3] + []
print(joined, [[1, 2], [3]].flatMap { $0 }, Array([[1], [2, 3]].joined()))
print(Array(zip([1, 2], ["a", "b"])), Array(["x", "y"].enumerated()).map { "\($0.offset)\($0.element)" })
print(Array(repeatElement("-", count: 3)), Array(Set([4])), Array(["k": 1].keys))
let identity = (0..<3).map { i in (0..<3).map { j in i == j ? 1.0 : 0.0 } }
print(identity)
let transposed = (0..<3).map { j in [[1, 2, 3], [4, 5, 6]].map { $0[j] } }
print(transposed)
var cubes: [Int] = []
cubes.reserveCapacity(3)
for i in 1...3 { cubes.append(i * i * i) }
print(cubes)
