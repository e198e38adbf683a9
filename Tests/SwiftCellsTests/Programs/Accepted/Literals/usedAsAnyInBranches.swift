// Branches and generic calls whose values are used as Any.
struct H { var clay: Double?; var ph: Double = 7; func g<T>(_ t: T) -> T? { nil }; func k<T>(_ t: () -> T) -> T? { nil }; func l<T>(_ t: [T]) -> T? { nil} }
let h = H(), oh: H? = nil, x = 2.5, d: Double? = nil, flag = true, i: Int? = nil
let hs: [H] = []
print(1, h.g(x) ?? 0)
print(2, h.k { x } ?? 0)
print(3, h.k { let y = x; return y } ?? 0)
print(6, oh?.ph ?? oh?.ph ?? 0)
print(7, d ?? oh?.ph ?? 0)
print(8, oh?.ph ?? d ?? 0)
print(9, flag ? oh?.ph ?? 0 : 1)
print(10, flag ? (flag ? 1 : x) : x)
let a: Any = if flag { 1 } else { x }
print(11, a)
print(12, d.map { v in v * 2 } ?? 0, d.map { v in let w = v; return w } ?? 0)
print(13, oh.map { $0.ph } ?? 0, oh.flatMap { $0.clay } ?? 0)
print(14, i.map { Double($0) } ?? 0)
print(15, hs.map { $0.ph }.first ?? 0, hs.compactMap { $0.clay }.min() ?? 0)
print(16, (oh?.ph ?? 0) as Any, [oh?.ph ?? 0] as [Any])
let any: [Any] = [oh?.ph ?? 0, d ?? 0, flag ? 1 : x]
print(17, any)
print(18, oh?.ph ?? 0.0, oh?.ph ?? (0), oh?.ph ?? -1, oh?.ph ?? 1 + 1)
print(19, oh?.ph.rounded() ?? 0, oh?.g(x) ?? 0)
func f() -> Any { oh?.ph ?? 0 }
print(20, f())
print(22, (try? { () throws -> Double in x }()) ?? 0)
print(23, d ?? "none", i ?? x, d ?? i ?? 0)
print(24, Optional(x) ?? 0, Optional.some(x) ?? 0, Double?.none ?? 0)
print(25, hs.first?.ph ?? .nan, hs.first.map(\.ph) ?? 0)
var dict = ["a": x]
print(28, hs.map { $0.ph }.max().map { $0 * 2 } ?? 0)
print(29, flag ? 1 : 2, flag ? "a" : 1, flag ? nil : 1)
print(30, hs.first?.clay.map { $0 * 2 } ?? 0)
print(31, hs.first?.clay?.rounded() ?? 0)
print(32, flag ? [1] : [x], flag ? (1, 2) : (x, x))
