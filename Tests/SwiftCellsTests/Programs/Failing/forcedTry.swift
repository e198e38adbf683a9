struct TooDeep: Error { var depth: Int }
func check(_ depth: Int) throws -> Int {
  if depth > 100 { throw TooDeep(depth: depth) }
  return depth
}
print(try! check(50))
print(try! check(150)) // fails: unexpectedly raised an error
