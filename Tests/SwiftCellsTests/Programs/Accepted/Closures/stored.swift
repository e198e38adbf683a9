// Closures in arrays, dictionaries, tuples, optionals and structures.
let pipeline: [(name: String, run: (Double) -> Double)] = [
  ("double", { $0 * 2 }),
  ("shift", { $0 + 0.5 }),
  ("square", { $0 * $0 }),
]
var value = 1.0
for stage in pipeline {
  value = stage.run(value)
  print(stage.name, value)
}
var handlers: [String: (Int) -> String] = [:]
handlers["hex"] = { String($0, radix: 16) }
handlers["plain"] = { String($0) }
for name in handlers.keys.sorted() { print(name, handlers[name]!(255)) }
print(handlers["missing"]?(1) ?? "no such handler")
struct Scale {
  var forward: (Double) -> Double
  var backward: (Double) -> Double = { $0 }
}
let scale = Scale(forward: { $0 * 10 }, backward: { $0 / 10 })
print(scale.forward(2.5), scale.backward(scale.forward(7)), Scale { $0 + 1 }.backward(3))
var observer: ((String) -> Void)?
observer?("nobody hears this")
observer = { print("heard", $0) }
observer?("this")
var memory: [Int: Int] = [:]
func fibonacci(_ n: Int, _ memory: inout [Int: Int]) -> Int {
  if n < 2 { return n }
  if let known = memory[n] { return known }
  let result = fibonacci(n - 1, &memory) + fibonacci(n - 2, &memory)
  memory[n] = result
  return result
}
print(fibonacci(80, &memory), memory.count)
