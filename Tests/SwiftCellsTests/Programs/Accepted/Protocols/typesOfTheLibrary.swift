protocol Scored {
  var score: Double { get }
  func told() -> String
}
extension Scored {
  func told() -> String { "scored \(score)" }
  var twice: Double { 2 * score }
}
extension Double: Scored { var score: Double { self } }
extension Int: Scored {
  var score: Double { Double(self) }
  func told() -> String { "whole" }
}
extension Bool: Scored { var score: Double { self ? 1 : 0 } }
extension Character: Scored { var score: Double { 9 } }
extension Array: Scored where Element: Scored {
  var score: Double { reduce(0) { $0 + $1.score } }
}
extension Optional: Scored where Wrapped: Scored { var score: Double { self?.score ?? -1 } }
func total(_ values: [any Scored]) -> Double { values.reduce(0) { $0 + $1.score } }
func double<T: Scored>(_ value: T) -> Double { 2 * value.score }
print(total([1, 2.5]), double(4), double([1, 2]), double(Optional(4)), double("c" as Character))
let mixed: [any Scored] = [1, true, [1, 2], Character("x"), 0.5]
print(mixed.map(\.score), mixed.map { $0.told() }, 3.twice, [1.5].twice)
let anything: [Any] = [5, "text", [1], 1.5 as Float]
print(anything.map { ($0 as? any Scored)?.score ?? -2 }, anything.map { $0 is any Scored })

protocol Number {
  static func + (a: Self, b: Self) -> Self
  static func * (a: Self, b: Self) -> Self
  static prefix func - (a: Self) -> Self
  static func += (a: inout Self, b: Self)
  static func < (a: Self, b: Self) -> Bool
  static var zero: Self { get }
  init(_ value: Int)
}
extension Int: Number {}
extension Double: Number {}
struct Money: Number {
  var cents: Int
  init(_ value: Int) { cents = value * 100 }
  static func + (a: Money, b: Money) -> Money { Money(a.cents / 100 + b.cents / 100) }
  static func * (a: Money, b: Money) -> Money { Money(a.cents / 100 * b.cents / 100) }
  static prefix func - (a: Money) -> Money { Money(-a.cents / 100) }
  static func += (a: inout Money, b: Money) { a = a + b }
  static func < (a: Money, b: Money) -> Bool { a.cents < b.cents }
  static var zero: Money { Money(0) }
}
func dot<T: Number>(_ a: T, _ b: T, _ c: T) -> T { a * b + c }
print(dot(1, 2, 3), dot(0.5, 4, 1), dot(Money(2), Money(3), Money(4)))
func folded<T: Number>(_ values: [T]) -> T {
  var sum = T.zero
  for value in values { sum += value }
  return sum < T(3) ? -sum : sum
}
print(folded([1, 1]), folded([1.5, 2.5]), folded([Money(1)]).cents)

protocol Counted {
  var count: Int { get }
  var isEmpty: Bool { get }
}
extension String: Counted {}
extension Array: Counted {}
extension Dictionary: Counted {}
extension Set: Counted {}
let counted: [any Counted] = ["abc", [1, 2], [1: 2], Set([7]), ""]
print(counted.map(\.count), counted.map(\.isEmpty))
func size<T: Counted>(_ value: T) -> Int { value.count }
print(size("ab"), size(["a": 1, "b": 2]))

protocol Growing { mutating func append(_ element: Int) }
extension Array: Growing where Element == Int {}
extension Set: Growing where Element == Int { mutating func append(_ element: Int) { insert(element) } }
var growing: any Growing = [1, 2]
growing.append(5)
print(growing)
growing = Set([3])
growing.append(3)
print(growing)

extension String: Error {}
extension Array: Error where Element == Int {}
func failing(_ n: Int) throws { if n > 0 { throw "oh" } else { throw [n] } }
for n in 0...1 {
  do { try failing(n) } catch let text as String { print("text", text) } catch { print(error) }
}

protocol Identified { var id: Int { get } }
extension Identified where Self: CustomStringConvertible { var tag: String { "\(id): \(self)" } }
extension Int: Identified { var id: Int { self } }
print(5.tag)
