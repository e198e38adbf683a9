// Closures that change their argument, and arguments evaluated late.
func modify(_ list: inout [Int], with change: (inout Int) -> Void) {
  for i in list.indices { change(&list[i]) }
}
var list = [1, 2, 3]
modify(&list) { $0 *= 10 }
modify(&list) { value in value += 1 }
print(list)
func log(_ on: Bool, _ message: @autoclosure () -> String) {
  if on { print(message()) }
}
func expensive() -> String {
  print("made")
  return "message"
}
log(false, expensive())
log(true, expensive())
let sums = [1, 2, 3, 4].reduce(into: (even: 0, odd: 0)) { sums, x in
  if x % 2 == 0 { sums.even += x } else { sums.odd += x }
}
print(sums)
let swapPair: (inout Int, inout Int) -> Void = { a, b in
  let kept = a
  a = b
  b = kept
}
var p = 1, q = 2
swapPair(&p, &q)
print(p, q)
