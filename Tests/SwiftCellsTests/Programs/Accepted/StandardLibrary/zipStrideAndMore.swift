// zip, stride, repeatElement, enumerated, joined, min, max, abs.
let x = [1.0, 2, 3], y = [2.0, 4, 6.5, 100]
print(zip(x, y).map { $0 * $1 }.reduce(0, +), zip(x, y).map { ($0, $1) }.count)
print(zip(x, y).allSatisfy { $0 < $1 }, zip(x, y).map(+), Array(zip("ab", 1...9)))
print(Array(stride(from: 0, to: 10, by: 3)), Array(stride(from: 0, through: 9, by: 3)))
print(Array(stride(from: 1.0, to: 0, by: -0.25)), Array(stride(from: 3, to: 3, by: 1)), Array(stride(from: 5, to: 1, by: 1)))
print(stride(from: 0, to: 100, by: 25).map { $0 / 25 }, stride(from: 0, to: 1, by: 0.5).map { $0 })
print(Array(repeatElement(0, count: 2)), repeatElement("ab", count: 3).joined(), String(repeating: "-", count: 5))
print(["a", "b", "c"].enumerated().map { "\($0 + 1).\($1)" }.joined(separator: " "))
print(min(3, 1), max(3, 1), max(1, 2.5), min(4, 2, 8, 1), max("a", "b"), abs(-4), abs(-2.5), abs(3))
print([[1, 2], [3]].joined().map { $0 }, [["a"], ["b", "c"]].joined(separator: ["-"]).map { $0 })
print(["x", "y"].joined(separator: ""), [1, 2, 3].map(String.init).joined(separator: "/"))
print(Array((0..<3).reversed()), zip(0..., "ab").map { "\($0)\($1)" }, Array([3, 4].enumerated()).count)
print(sequence(first: 1) { $0 < 100 ? $0 * 3 : nil }.map { $0 }, Array(sequence(first: 2, next: { $0 * $0 }).prefix(4)))
var iterator = [10, 20].makeIterator()
print(iterator.next()!, iterator.next()!, iterator.next() == nil)
var a = 1, b = 2
swap(&a, &b)
print(a, b, type(of: a), [1, 2].hashValue == [1, 2].hashValue)
