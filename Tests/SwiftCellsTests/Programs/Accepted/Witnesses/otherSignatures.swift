// Members with the name of a requirement but another signature are no witnesses.
struct Key: Hashable {
  var a: Int
  var b: Int
  func hash(into text: String) -> Int { 3 }
  func hash(into hasher: inout Hasher) { hasher.combine(a) }
  static func == (x: Key, y: Key) -> Bool { x.a == y.a }
}
print(Set([Key(a: 1, b: 1), Key(a: 1, b: 2)]).count, [Key(a: 1, b: 1): 5][Key(a: 1, b: 9)] ?? 0)

struct Label: CustomStringConvertible {
  func description(_ width: Int) -> String { "no" }
  var description: String { "label" }
}
print(Label(), [Label()], "\(Label())", String(describing: Label()))

struct Constant: CustomStringConvertible { let description = "stored" }
struct Variable: CustomStringConvertible { var description: String }
print(Constant(), [Constant()], "\(Variable(description: "b"))")

struct Steps: Sequence, IteratorProtocol {
  var n = 0
  mutating func next(_ step: Int) -> Int? { nil }
  mutating func next() -> Int? {
    n += 1
    return n < 4 ? n : nil
  }
}
print(Array(Steps()), Steps().map { $0 * 2 }, Steps().reduce(0, +))
for step in Steps() { print(step) }

struct Empty: IteratorProtocol { func next() -> Int? { nil } }
struct Nothing: Sequence { func makeIterator() -> Empty { Empty() } }
for value in Nothing() { print(value) }
print(Array(Nothing()))

struct Source: RandomNumberGenerator {
  var state: UInt64 = 1
  mutating func next(_ bound: Int) -> Int { 7 }
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }
}
var source = Source()
print(Int.random(in: 0..<100, using: &source), [1, 2, 3].shuffled(using: &source))

protocol Measured { func size(_ unit: Int) -> String }
struct First: Measured {
  func size(_ unit: String) -> String { "String" }
  func size(_ unit: Int) -> String { "Int" }
}
struct Second: Measured {
  func size(_ unit: Double) -> Int { 3 }
  func size(_ unit: Int, _ other: Int = 1) -> String { "two" }
  func size(_ unit: Int) -> String { "one" }
}
let measured: [any Measured] = [First(), Second()]
print(measured.map { $0.size(1) })
func size<T: Measured>(_ value: T) -> String { value.size(2) }
print(size(First()), size(Second()))

protocol Stepping { mutating func step() -> Int }
struct Still: Stepping {
  var value = 7
  func step() -> Int { value }
}
struct Moving: Stepping {
  var value = 7
  mutating func step() -> Int {
    value += 1
    return value
  }
}
var steppers: [any Stepping] = [Still(), Moving()]
print(steppers[0].step(), steppers[1].step(), steppers[1].step())

enum Answer: CaseIterable {
  case yes(Bool), no
  static var allCases: [Answer] { [.yes(true), .yes(false), .no] }
}
print(Answer.allCases.count)
enum Grade: Int, CaseIterable {
  case low = 1, high
  static let allCases: [Grade] = [.high]
  static let count = allCases.count
}
print(Grade.allCases.map(\.rawValue), Grade.count)
