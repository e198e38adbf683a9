// Closures keep the variables they captured.
func counter(from start: Int, by step: Int = 1) -> () -> Int {
  var value = start
  return {
    defer { value += step }
    return value
  }
}
let ones = counter(from: 1)
let tens = counter(from: 0, by: 10)
print(ones(), ones(), tens(), ones(), tens())
var log: [String] = []
let note: (String) -> Void = { log.append($0) }
note("a")
note("b")
print(log)
var limit = 3
let isAbove = { (x: Int) in x > limit }
limit = 10
print(isAbove(5), [4, 11].map(isAbove))
let frozen = { [limit] in limit }
limit = 0
print(frozen(), limit)
