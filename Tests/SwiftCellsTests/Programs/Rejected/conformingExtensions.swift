protocol Named { var name: String { get } }
extension Int: Named {} // error: type 'Int' does not conform to protocol 'Named'
extension String: Named { var name: Int { 3 } } // error: type 'String' does not conform to protocol 'Named'
extension Double: Named { var name: String { self } } // error: cannot convert return expression of type 'Double' to return type 'String'
struct Plot: Named { private var title = ""; func name() -> String { title } } // error: type 'Plot' does not conform to protocol 'Named'
print(3.5.name, [1.5].name, "a".name.count) // error: value of type 'Int' has no member 'count' // error: value of type '[Double]' has no member 'name'
