// Changing two parts at once, known numbers, branches with several types, ranges in patterns.
struct Pair { var a = [1], b = [2], point = (x: 1, y: 2) }
func merge(_ x: inout [Int], _ y: [Int]) { x += y }
func exchange<T>(_ x: inout T, _ y: inout T) { let z = x; x = y; y = z }
func run() {
  var pair = Pair()
  exchange(&pair.a, &pair.b)
  exchange(&pair.point.x, &pair.point.y)
  merge(&pair.a, pair.a)
  var other = Pair()
  exchange(&pair, &other)
  pair.a.append(pair.a[0])
  print(pair.a, other.a, other.b, other.point)
}
run()
let small = 7 / 2, rest = -7 % 3, edge = Int.max - 1 + 1, least = -9_223_372_036_854_775_807 - 1
func known() -> Int { let k = 5; let m = k - 4; return 10 / m + 7 % k }
print(small, rest, edge, least, known(), 1 << 3, 2 * 3 - 6)
let n = 3, o: Int? = 2
let a = if n > 1 { o } else { 3 }
let b = if n > 5 { 1 } else if n > 2 { 2 } else { 3 }
let c: Double = switch n { case 1: 1; case 2...: 2.5; default: 0 }
let d = switch n { case 3: "three"; default: "other" }
let e: Double = if n > 2 { 1 } else { 2 }
let f = switch o { case 1?: 1.5; case let x?: Double(x); case nil: 0.0 }
print(a as Any, b, c, d, e, f)
switch Double(n) { case 0..<2: print("low"); case 2...: print("high"); default: print("none") }
switch (n, "a") { case (0...5, "a"..."c"): print("in"); default: print("out") }
switch "b" { case "a"..<"c": print("ab"); default: print("no") }
if case 1..<4 = n { print("range") }
for x: Double in [1, 2] { print(x) }
for case let x? in [1, nil] { print(x) }
let values = [3, 1, 2]
values.forEach { return print($0) }
let t: (Int) -> Void = { _ = $0 + 1 }
t(1)
enum Depth: Double { case top = 0, mid = 10.5, deep = 20 }
enum Code: String { case a, b = "x", c = "y" }
enum Order: Int { case one = 1, two, five = 5, six, minus = -1 }
print(Depth.mid.rawValue, Code.a.rawValue, Order.six.rawValue, Order.minus.rawValue, Order(rawValue: 2) as Any)
print([1, 2].map { $0 == 1 ? "one" : "more" }, (Int).max, [Int].self, Int.self)
let flags = ~0 & 0b1010
print(flags, [3, 1].sorted(by: >), [(1, "a"), (0, "b")].sorted(by: <).map(\.1))
