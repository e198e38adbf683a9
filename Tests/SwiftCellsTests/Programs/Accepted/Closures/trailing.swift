// Trailing closures, one and many, with and without parentheses.
func apply(to value: Int, _ change: (Int) -> Int) -> Int { change(value) }
print(apply(to: 3) { $0 + 1 })
func run(_ action: () -> String) -> String { action() }
print(run { "ran" })
func attempt(_ ok: Bool, success: (Int) -> Void, failure: (String) -> Void) {
  if ok { success(1) } else { failure("no") }
}
attempt(true) { print("got", $0) } failure: { print("failed", $0) }
attempt(false) {
  print("got", $0)
} failure: { reason in
  print("failed", reason)
}
attempt(false, success: { _ in }, failure: { print($0) })
func build(start: () -> Int, step: (Int) -> Int, until: (Int) -> Bool) -> [Int] {
  var list = [start()]
  while !until(list[list.count - 1]) { list.append(step(list[list.count - 1])) }
  return list
}
print(build { 1 } step: { $0 * 3 } until: { $0 > 50 })
func optional(_ x: Int, then action: ((Int) -> Int)? = nil) -> Int { action?(x) ?? -1 }
print(optional(4), optional(4) { $0 * 2 })
let total = [1, 2, 3].reduce(0) { $0 + $1 }
print(total, [1, 2, 3].map { $0 * 2 }.filter { $0 > 2 }.reduce(into: [Int]()) { $0.insert($1, at: 0) })
if [1, 2].contains(where: { $0 > 1 }) { print("contains") }
for x in [1, 2, 3].filter({ $0 != 2 }) { print(x, terminator: ";") }
print()
