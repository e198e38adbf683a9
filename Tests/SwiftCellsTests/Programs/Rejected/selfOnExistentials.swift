protocol Layer {
  func same(_ other: Self) -> Bool
  func made() -> () -> Self
  static func + (a: Self, b: Self) -> Self
  var depth: Int { get }
}
struct Sand: Layer {
  var depth = 1
  func same(_ other: Sand) -> Bool { depth == other.depth }
  func made() -> () -> Sand { { Sand() } }
  static func + (a: Sand, b: Sand) -> Sand { Sand(depth: a.depth + b.depth) }
}
let (a, b): (any Layer, any Layer) = (Sand(), Sand())
print(a.depth)
print(a.same(b)) // error: member 'same' cannot be used on value of type 'any Layer'; consider using a generic constraint instead [#ExistentialMemberAccess]
print(a + b) // error: binary operator '+' cannot be applied to two 'any Layer' operands
func sum<T: Layer>(_ a: T, _ b: T) -> T { a.same(b) ? a + b : a }
print(sum(Sand(), Sand()).depth)
