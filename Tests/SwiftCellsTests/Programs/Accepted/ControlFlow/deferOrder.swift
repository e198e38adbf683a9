// What is put off runs in the reverse order, however a scope is left.
func visit(_ depth: Int) -> String {
  defer { print("leave", depth) }
  defer { print("tidy", depth) }
  if depth > 1 { return "deep" }
  for i in 0..<2 {
    defer { print("round", i) }
    if i == 1 { break }
  }
  return "end"
}
print(visit(1))
print(visit(2))
struct Broken: Error {}
func risky(_ fails: Bool) throws -> Int {
  defer { print("closed") }
  if fails { throw Broken() }
  return 1
}
print((try? risky(true)) as Int? as Any, (try? risky(false)) ?? 0)
