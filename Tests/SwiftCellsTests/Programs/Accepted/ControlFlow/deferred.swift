// defer runs when its block is left, last one first.
func work(_ fail: Bool) -> String {
  defer { print("first deferred, last run") }
  defer { print("second deferred") }
  print("working")
  if fail { return "failed" }
  defer { print("only on success") }
  return "done"
}
print(work(true))
print(work(false))
for i in 1...3 {
  defer { print("end of", i) }
  if i == 2 { continue }
  print("body", i)
}
func increment(_ value: inout Int) -> Int {
  defer { value += 1 }
  return value
}
var n = 5
print(increment(&n), n)
do {
  defer { print("block left") }
  print("in block")
}
while n < 8 {
  defer { n += 1 }
  if n == 7 { break }
}
print(n)
