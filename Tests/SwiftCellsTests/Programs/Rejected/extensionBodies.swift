extension Sequence {
  var total: Int { parts() }
  func parts() -> Int { "a" } // error: cannot convert return expression of type 'String' to return type 'Int'
  func unused() -> Int { missing.count } // error: cannot find 'missing' in scope
}
extension Sequence where Element: Numeric {
  var sum: Int { reduce(0, +) } // error: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Self.Element) throws -> Int'
}
extension Array where Element: Numeric {
  func product() -> Element { reduce([1], *) } // error: cannot convert value of type '[Int]' to expected argument type 'Element'
}
protocol Store {
  associatedtype Item
  var all: [Item] { get }
}
extension Store {
  var size: Int { allOfThem.count } // error: cannot find 'allOfThem' in scope
}
struct Heap: Store { var all = [1.5] }
print([1.5, 2.5].total, [1.5].sum, [1, 2].product(), Heap().size)
print(Set(nil)) // error: generic parameter 'Source' could not be inferred
print(swap) // error: generic parameter 'T' could not be inferred
struct Closed { private(set) let depth = 1 } // error: 'private(set)' modifier cannot be applied to read-only properties
static func loose() {} // error: static methods may only be declared on a type
