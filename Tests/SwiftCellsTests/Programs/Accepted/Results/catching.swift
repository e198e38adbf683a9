// Results made from functions that throw.
struct ReadError: Error, CustomStringConvertible {
  var description: String { "unreadable" }
}
func number(_ text: String) throws -> Int {
  guard let value = Int(text) else { throw ReadError() }
  return value
}
let first = Result { try number("12") }
let second = Result { try number("twelve") }
func show<T>(_ result: Result<T, any Error>) -> String {
  switch result {
  case .success(let value): "value \(value)"
  case .failure(let error): "error \(error)"
  }
}
print(show(first), show(second), show(first.map { Double($0) / 8 }))
let all = ["1", "x", "3"].map { text in Result { try number(text) } }
var good = 0
for case .success(let value) in all { good += value }
print(good, all.filter { if case .failure = $0 { true } else { false } }.count)
print((try? first.get()) ?? 0, (try? second.get()) ?? 0)
typealias Outcome = Result<String, ReadError>
let outcome: Outcome = .failure(ReadError())
switch outcome {
case .success: print("never")
case .failure(let error): print("failed:", error)
}
