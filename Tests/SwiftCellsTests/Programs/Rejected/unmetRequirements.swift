protocol Sampled {
  var depth: Double { get set }
  func value(_ layer: Int) -> Double
  mutating func clear()
  static func make() -> Self
  subscript(i: Int) -> Double { get }
}
struct Right: Sampled {
  var depth = 0.0
  func value(_ layer: Int) -> Double { depth }
  func clear() {}
  static func make() -> Right { Right() }
  subscript(i: Int) -> Double { depth }
}
struct GetOnly: Sampled { // error: type 'GetOnly' does not conform to protocol 'Sampled'
  var depth: Double { 1 }
  func value(_ layer: Int) -> Double { depth }
  func clear() {}
  static func make() -> GetOnly { GetOnly() }
  subscript(i: Int) -> Double { depth }
}
struct OtherType: Sampled { // error: type 'OtherType' does not conform to protocol 'Sampled'
  var depth = 0.0
  func value(_ layer: String) -> Double { depth }
  func clear() {}
  static func make() -> OtherType { OtherType() }
  subscript(i: Int) -> Double { depth }
}
struct Changing: Sampled { // error: type 'Changing' does not conform to protocol 'Sampled'
  var depth = 0.0
  mutating func value(_ layer: Int) -> Double { depth }
  func clear() {}
  static func make() -> Changing { Changing() }
  subscript(i: Int) -> Double { depth }
}
struct NoSubscript: Sampled { // error: type 'NoSubscript' does not conform to protocol 'Sampled'
  var depth = 0.0
  func value(_ layer: Int) -> Double { depth }
  mutating func clear() { depth = 0 }
  static func make() -> NoSubscript { NoSubscript() }
}
struct OtherIndex: Sampled { // error: type 'OtherIndex' does not conform to protocol 'Sampled'
  let depth: Double
  func value(_ layer: Int) -> Double { depth }
  func clear() {}
  static func make() -> OtherIndex { OtherIndex(depth: 1) }
  subscript(i: String) -> Double { depth }
}
func change(_ one: any Sampled) {
  one.depth = 3 // error: cannot assign to property: 'one' is a 'let' constant
  one.clear() // error: cannot use mutating member on immutable value: 'one' is a 'let' constant
  one[0] = 1 // error: cannot assign through subscript: subscript is get-only
}
