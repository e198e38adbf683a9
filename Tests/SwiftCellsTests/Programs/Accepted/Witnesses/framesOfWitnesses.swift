// What the library calls must leave the variables of its caller alone.
struct Code: Hashable {
  var value: Int
  static func == (a: Code, b: Code) -> Bool {
    let (first, second) = (a.value, b.value)
    return first == second
  }
  func hash(into hasher: inout Hasher) {
    let text = "\(value % 3)"
    hasher.combine(text)
  }
}
func same(_ left: [Code], _ right: [Code]) -> String {
  let number = 5
  let text = "text"
  let list = [1, 2, 3]
  let isSame = left == right
  return "\(number) \(text) \(list) \(isSame)"
}
print(same([Code(value: 1)], [Code(value: 1)]), same([Code(value: 1)], [Code(value: 2)]))

func count(_ codes: [Code]) -> Int {
  var counts: [Code: Int] = [:]
  let weight = 2
  for code in codes { counts[code, default: 0] += weight }
  let total = counts.values.reduce(0, +)
  return total + weight + (counts[Code(value: 1)] ?? 0)
}
print(count([Code(value: 1), Code(value: 4), Code(value: 1)]))

struct Shown: CustomStringConvertible {
  var part: Int
  var description: String {
    let (a, b) = (part, part + 1)
    return "<\(a)-\(b)>"
  }
}
func shown(_ part: Int) -> String {
  let before = "before"
  let text = "\(Shown(part: part))"
  return before + text + before
}
print(shown(3), [1, 2].map { shown($0) })

func deepest(_ n: Int, _ codes: [Code]) -> Bool {
  let mark = n
  if n == 0 { return codes == [Code(value: 9)] }
  let result = deepest(n - 1, codes)
  return result && mark == n && codes == [Code(value: 9)]
}
print(deepest(50, [Code(value: 9)]))

func ordered(_ a: Code?, _ b: Code?) -> String {
  let (x, y) = (1, "y")
  switch a {
  case b: return "same \(x) \(y)"
  default: return "other \(x) \(y)"
  }
}
print(ordered(Code(value: 1), Code(value: 1)), ordered(Code(value: 1), nil))
