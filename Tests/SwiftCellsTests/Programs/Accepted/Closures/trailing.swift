// Several closures behind a call.
func measure(_ name: String, before: () -> Void = {}, work: () -> Int, after: (Int) -> Void) {
  before()
  after(work())
  print("done", name)
}
measure("one") { 6 * 7 } after: { print("got", $0) }
measure("two") {
  print("start")
} work: {
  1
} after: { _ in
}
func pick(_ flag: Bool, yes: () -> String, no: () -> String) -> String { flag ? yes() : no() }
print(pick(true) { "y" } no: { "n" }, pick(false, yes: { "y" }, no: { "n" }))
