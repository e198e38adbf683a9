// What runs and what does not when an error passes through.
enum Failure: Error { case at(Int) }
var journal: [String] = []
let step = { (n: Int, limit: Int) throws -> Int in
  journal.append("step \(n)")
  defer { journal.append("left \(n)") }
  if n == limit { throw Failure.at(n) }
  return n * n
}
do {
  for n in 1...5 { journal.append("got \(try step(n, 3))") }
  journal.append("never")
} catch Failure.at(let n) where n > 10 {
  journal.append("late")
} catch {
  journal.append("caught \(error)")
}
print(journal.joined(separator: ", "))
func first(_ limits: [Int]) -> Int? {
  for limit in limits {
    if let value = try? step(2, limit) { return value }
  }
  return nil
}
print(first([2, 2, 5]) as Any, first([2]) as Any)
func partial(_ list: inout [Int]) throws {
  for n in 1...4 {
    list.append(n)
    if n == 3 { throw Failure.at(n) }
  }
}
var list: [Int] = []
try? partial(&list)
print(list)
let mapped = try? [1, 2, 3].map { try step($0, 2) }
print(mapped as Any, (try? [5, 6].map { try step($0, 2) }) ?? [])
func choose(_ n: Int) throws -> String {
  switch n {
  case 0: return "zero"
  case 1...3: return try step(n, 3) == 4 ? "two" : "other"
  default: throw Failure.at(n)
  }
}
for n in [0, 2, 3, 9] {
  do { print(try choose(n)) } catch { print("failed", error) }
}
