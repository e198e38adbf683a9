// What `??` gives where the left operand is a chain, a call or an attempt.
struct H { var clay: Double?; var ph: Double = 7; var sub: S? = nil; func m() -> Double? { nil }; func g<T>(_ t: T) -> T? { nil } }
struct S { var v: Double?; var w: Double = 1 }
let empty: [Double] = []
let hs: [H] = []
let h = H(clay: nil)
let oh: H? = nil
let d: Double? = nil
let dict: [String: H] = [:]
let flag = false
func f() -> Double? { nil }
func gen<T>(_ x: [T]) -> T? { x.first }
func th() throws -> Double { struct E: Error {}; throw E() }
func tho() throws -> Double? { nil }
print(1, empty.first ?? 0)
print(2, empty.max() ?? 0)
print(3, Double("x") ?? 0)
print(4, f() ?? 0)
print(5, oh?.ph ?? 0)
print(6, h.clay ?? 0)
print(7, hs.last?.clay ?? 0)
print(8, dict["a"]?.ph ?? 0)
print(9, empty.filter { $0 > 1 }.first ?? 0)
print(10, empty.map { $0 * 2 }.max() ?? 0)
print(11, empty.min(by: <) ?? 0)
print(12, hs.first { $0.ph > 1 }?.clay ?? 0)
print(13, h.m() ?? 0)
print(14, gen(empty) ?? 0)
print(15, hs.map(\.ph).max() ?? 0)
print(16, hs.compactMap(\.clay).first ?? 0)
print(17, (try? th()) ?? 0)
print(18, try tho() ?? 0)
print(19, h.g(1.5) ?? 0)
print(20, d ?? f() ?? 0)
print(21, oh?.clay ?? 0)
print(22, oh?.sub?.v ?? 0)
print(23, h.sub?.v ?? 0)
print(24, (d ?? f()) ?? 0)
print(25, empty.first.map { $0 + 1 } ?? 0)
print(28, (flag ? d : nil) ?? 0)
print(29, [d, nil].first ?? 0)
print(30, [1.5, 2].first { $0 > 3 } ?? 0)
print(32, empty.last { $0 > 1 } ?? 0, hs.first?.ph ?? 0, hs.max { $0.ph < $1.ph }?.ph ?? 0)
print(33, "\(empty.map { $0 * 2 }.max() ?? 0)")
print(34, String(describing: oh?.ph ?? 0))
print(35, Double("1.5").map { $0 * 2 } ?? 0)
print(37, hs.first?.m() ?? 0)
print(38, hs.first?.g(2.5) ?? 0)
print(39, hs.first.map { $0.ph } ?? 0)
print(40, hs.first.map(\.ph) ?? 0)
print(41, flag ? 1.5 : 1)
print(42, d == nil ? 0 : d!)
print(43, d.map { x in x } ?? 0)
print(44, hs.isEmpty ? 0 : hs[0].ph)
print(45, -(oh?.ph ?? 0), (oh?.ph ?? 0), [oh?.ph ?? 0], (oh?.ph ?? 0, 1))
print(46, [flag ? 1.5 : 1], (flag ? 1.5 : 1, 2), (flag ? 1.5 : 1))
print(47, empty.isEmpty ? 0 : empty.reduce(0, +) / 2)
print(48, oh?.ph ?? Int(3), oh?.ph ?? "none")
print(49, hs.first?.clay ?? -1, hs.first?.ph ?? -1)
print(50, dict["a"]?.clay ?? 0, hs.first?.sub?.w ?? 0)
print(51, oh.map(\.ph) ?? 0, oh.flatMap(\.clay) ?? 0)
print(52, hs.firstIndex { $0.ph > 1 } ?? 0.5)
let v = ["a": [1.5]]
print(53, v["a"]?.first ?? 0, v["b"]?.first ?? 0, v["b"]?.max() ?? 0, v["b"]?[0] ?? 0)
print(54, v["b", default: []].first ?? 0)
print(55, flag ? empty.first ?? 0 : 1)
