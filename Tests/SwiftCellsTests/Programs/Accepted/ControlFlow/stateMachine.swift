// A small automaton, a simulation and an early exit out of several levels.
enum State { case start, number(Int), word(String), done }
func tokens(_ text: String) -> [String] {
  var state = State.start, found: [String] = []
  let flush = { (state: State) in
    switch state {
    case .number(let n): found.append("n\(n)")
    case .word(let w): found.append("w\(w)")
    case .start, .done: break
    }
  }
  for c in text {
    switch (state, c.wholeNumberValue, c.isLetter) {
    case (.number(let n), let digit?, _): state = .number(n * 10 + digit)
    case (_, let digit?, _): flush(state); state = .number(digit)
    case (.word(let w), nil, true): state = .word(w + String(c))
    case (_, nil, true): flush(state); state = .word(String(c))
    default: flush(state); state = .start
    }
  }
  flush(state)
  return found
}
print(tokens("clay12 40 ph-7x"))
var water = 50.0, day = 0, log: [String] = []
year: while true {
  for rain in [0.0, 12, 3] {
    day += 1
    water = min(100, water + rain) - 6
    guard water > 0 else { log.append("dry on \(day)"); break year }
    if day > 60 { log.append("gave up"); break year }
    if day.isMultiple(of: 20) { log.append("\(day): \(water)") }
  }
}
print(log)
let primes = (2...50).filter { n in
  for d in 2..<max(3, n) where d * d <= n { if n % d == 0 { return false } }
  return true
}
print(primes)
