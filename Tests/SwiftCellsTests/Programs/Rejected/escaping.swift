func keep(_ f: () -> Int) -> () -> Int { f } // error: using non-escaping parameter 'f' in a context expecting an '@escaping' closure
var kept: [() -> Void] = []
func store(_ f: () -> Void) {
  let g = { f() }
  g()
  let list = [f] // error: using non-escaping parameter 'f' in a context expecting an '@escaping' closure
  print(list.count)
}
