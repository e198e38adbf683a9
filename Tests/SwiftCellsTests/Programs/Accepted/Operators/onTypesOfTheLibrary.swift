func + (a: [Double], b: [Double]) -> [Double] { zip(a, b).map { $0 * 10 + $1 } }
let (x, y) = ([1.0, 2], [3.0, 4])
print(x + y, [1.0, 2] + [3, 4], [1, 2] + [3, 4], [x, y].reduce([1, 1], +))
print(["a"] + ["b"])

func * (a: [Double], b: Double) -> [Double] { a.map { $0 * b } }
func *= (a: inout [Double], b: Double) { a = a * b }
func += (a: inout [Double], b: [Double]) { a = zip(a, b).map { $0 + $1 } }
var v = [1.0, 2]
v *= 3
v += [1, 1]
print(v, v * 2)

func + (a: String, b: Int) -> String { a + String(b) }
func + (a: Int, b: Double) -> Double { Double(a) + b }
func == (a: Int, b: Double) -> Bool { Double(a) == b }
let (i, d) = (1, 2.5)
print("a" + 1, i + d, i == d, 1 + 2.5, 1 + 2, i == 1)

func + <T>(a: [T], b: T) -> [T] { a + [b] }
print([1, 2] + 3, ["a"] + "b")

prefix func - (a: Int) -> Int { 42 }
prefix func - (a: [Int]) -> [Int] { a.map { 0 - $0 } }
prefix func ! (a: Int) -> Bool { a == 0 }
print(-i, -1, -(1), -[1, 2], !0, !i, !true)

func == (a: [Int], b: [Int]) -> Bool { true }
print([1] == [2], [1] != [2], [[1]] == [[2]])
func == (a: Int?, b: Int?) -> Bool { true }
let (some, other): (Int?, Int?) = (3, 4)
print(some == other, some != other)
func < (a: (Int, Int), b: (Int, Int)) -> Bool { true }
print((2, 2) < (1, 1))

extension Double {
  static func < (a: Double, b: Double) -> Bool { true }
  static prefix func - (a: Double) -> Double { 7 }
  static func ** (a: Double, b: Double) -> Double { a }
}
infix operator **
print(2.0 < 1.0, 2.0 ** 3, -d, -2.5)
extension Array where Element == Bool {
  static func - (a: [Bool], b: [Bool]) -> [Bool] { zip(a, b).map { $0 && !$1 } }
}
print([true, true] - [true, false])
