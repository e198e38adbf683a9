// A Result holds a value or the error.
enum LabError: Error, Equatable { case missing(String), negative(Double) }
func check(_ value: Double?, _ name: String) -> Result<Double, LabError> {
  guard let value else { return .failure(.missing(name)) }
  return value < 0 ? .failure(.negative(value)) : .success(value)
}
let results = [check(4.5, "pH"), check(nil, "clay"), check(-1, "carbon")]
for result in results {
  switch result {
  case .success(let value): print("good", value)
  case .failure(.missing(let name)): print("no", name)
  case .failure(.negative(let value)): print("below zero", value)
  }
}
print(results[0], results[1], results[0] == .success(4.5), results[1] == results[2])
if case .success(let value) = results[0] { print(value + 1) }
do {
  print(try results[0].get())
  print(try results[2].get())
} catch {
  print("caught", error)
}
print((try? results[1].get()) as Any, results.compactMap { try? $0.get() })
let doubled = results[0].map { $0 * 2 }
print(doubled, results[0].flatMap { check($0 - 10, "shifted") })
let described = results[1].mapError { error in LabError.missing("\(error)") }
print(described)
