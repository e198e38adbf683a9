// An enumeration as the state of a machine.
enum State: String, CaseIterable {
  case idle, drilling, sampling, done
  var next: State? {
    guard let index = Self.allCases.firstIndex(of: self), index + 1 < Self.allCases.count else { return nil }
    return Self.allCases[index + 1]
  }
  mutating func advance() { self = next ?? .done }
  static let first = State.idle
}
var state = State.first
var path = [state.rawValue]
while state != .done {
  state.advance()
  path.append(state.rawValue)
}
print(path.joined(separator: " > "), State(rawValue: "sampling")!, State(rawValue: "lost") == nil)
print(State.allCases.map(\.rawValue).filter { $0.hasPrefix("d") }, state.next == nil)
enum Month: Int { case january = 1, february, march, june = 6 }
print(Month.march.rawValue, Month(rawValue: 2)!, Month(rawValue: 4) == nil)
