// zip, enumerated, stride and repeatElement together.
let tops = [0, 20, 45], bottoms = [20, 45, 90], names = ["Ap", "E", "Bt"]
for (name, (top, bottom)) in zip(names, zip(tops, bottoms)) { print(name, bottom - top, terminator: "; ") }
print()
for (index, name) in names.enumerated() where index > 0 { print(index, name, terminator: "; ") }
print()
print(zip(tops, bottoms).map { $1 - $0 }, zip(names, tops).first { $1 > 10 }!.0, Array(zip(names, 1...)).count)
print(names.enumerated().map { "\($0)\($1)" }, names.enumerated().max { $0.element < $1.element }!.offset)
print(Dictionary(uniqueKeysWithValues: zip(names, tops)).sorted { $0.value < $1.value }.map(\.key))
print(Array(stride(from: 10, through: 0, by: -5)), stride(from: 0.0, through: 1, by: 0.25).map { $0 * 4 })
print(stride(from: 0, to: 90, by: 30).map { ($0, $0 + 30) }.map { "\($0.0)-\($0.1)" })
print(Array(repeatElement("x", count: 3)), repeatElement(2, count: 4).reduce(1, *), Array(repeating: [0], count: 2))
print((1...3).reversed().map { $0 }, Array("abc".reversed()), Array([1, 2, 3].reversed()), names.indices.reversed().map { names[$0] })
print((0..<3).flatMap { row in (0..<2).map { row * 10 + $0 } }, (1...4).reduce(1, *), (1...9).filter { $0.isMultiple(of: 4) })
print(min(4, 2), max(1.5, 2), min(3, 1, 2), max("b", "a", "c"), abs(-3.5), min(tops.max()!, 30))
