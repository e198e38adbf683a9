func largest<T: Comparable>(_ list: [T]) -> T? { list.max() }
struct Point { var x = 1 }
print(largest([Point()]) as Any) // error: global function 'largest' requires that 'Point' conform to 'Comparable'
print(largest(3) as Any) // error: cannot convert value of type 'Int' to expected argument type '[Int]'
func same<T: Equatable>(_ a: T, _ b: T) -> Bool { a == b }
print(same(1, "a")) // error: conflicting arguments to generic parameter 'T' ('String' vs. 'Int')
func sum<T>(_ a: T, _ b: T) -> T { a + b } // error: binary operator '+' cannot be applied to two 'T' operands
struct Box<Value> { var value: Value }
let box: Box<Int> = Box(value: "a") // error: cannot convert value of type 'String' to expected argument type 'Int'
let bare = Box<Int>(value: 1.5) // error: cannot convert value of type 'Double' to expected argument type 'Int'
print(box.value.count) // error: value of type 'Int' has no member 'count'
func first<T>(_ list: [T]) -> T { list.first } // error: value of optional type 'T?' must be unwrapped to a value of type 'T'
func convert<T: Shape>(_ x: T) {} // error: cannot find type 'Shape' in scope
