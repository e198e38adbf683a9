protocol Number: Comparable { static func + (a: Self, b: Self) -> Self }
extension Bool: Number { static func + (a: Bool, b: Bool) -> Bool { a || b } } // error: type 'Bool' does not conform to protocol 'Comparable'
infix operator **
protocol Power { static func ** (a: Self, b: Self) -> Self }
extension Int: Power {} // error: type 'Int' does not conform to protocol 'Power'
protocol Scored { var score: Double { get } }
extension String: Scored { var score: Int { count } } // error: type 'String' does not conform to protocol 'Scored'
extension Array: Scored where Element: Scored { func score() -> Double { 0 } } // error: type 'Array<Element>' does not conform to protocol 'Scored'
struct Key: Hashable { // error: type 'Key' does not conform to protocol 'Equatable' // error: type 'Key' does not conform to protocol 'Hashable'
  var action: () -> Void
  static func == (a: Key, b: String) -> Bool { true }
  func hash(into text: String) {}
}
