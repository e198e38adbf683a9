// A library that calls a closure again and again stands where it began: no call leaves room behind.
let plusOne = Array((0..<5_000_000).lazy.map { $0 + 1 })
print(plusOne.count, plusOne[4_999_999])
let halves = (0..<2_000_000).lazy.filter { $0 % 2 == 0 }.map { $0 / 2 }
print(halves.reduce(0, +))
