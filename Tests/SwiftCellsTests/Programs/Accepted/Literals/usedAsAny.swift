// Literals beside other types, where the value is used as Any.
let d: Double? = nil
let e: Double? = 2
let flag = true
let x = 2.5
print(d ?? 0, e ?? 0)
print(flag ? 1 : x, flag ? x : 1)
print(flag ? 1 : 2.5)
print([1, x], (1, x), [d ?? 0])
print(max(1, x))
let any: Any = d ?? 0
print(any)
let list: [Any] = [d ?? 0, e ?? 1, flag ? 1 : x]
print(list)
print((d ?? 0) + 1)
print(d ?? e ?? 0)
print("\(d ?? 0)")
print(d.map { $0 * 2 } ?? 0)
print((d ?? 0) as Any)
let f: Float? = nil
print(f ?? 1, -(d ?? 0), abs(d ?? 3))
print([d ?? 0, 1.5])
print(["a": d ?? 0])
func shown(_ v: Any) { print(v) }
shown(d ?? 0)
shown(flag ? 1 : x)
let dict: [String: Double] = [:]
print(dict["a"] ?? 0, dict["a", default: 0])
print(d ?? Double(1), d ?? 0.0, d ?? 1 + 2)
print(d ?? (1 + 2))
let i: Int? = nil
print(i ?? 0, i ?? 1)
let s: String? = nil
print(s ?? "x")
let arr: [Double]? = nil
print(arr ?? [1, 2], arr ?? [])
let c: Character? = nil
print(c ?? "x")
print(c ?? "x", type(of: c ?? "x"))
let oi: Int8? = nil
print(oi ?? 3)
print(type(of: d ?? 0))
let tuple: (Any, Any) = (d ?? 0, 1)
print(tuple)
print(d ?? -1)
print([d, 1].map { $0 ?? 0 })
let closure: () -> Any = { d ?? 0 }
print(closure())
func g() -> Any { d ?? 0 }
func h() -> Any { return flag ? 1 : x }
print(g(), h())
print([1, 2.5] as [Any], [1, x] as [Any])
print(flag ? d : 1)
print((flag ? d : 1) as Any)
print(flag ? "a" : c ?? "b")
