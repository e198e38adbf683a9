// Functions inside functions share what is around them.
func statistics(_ values: [Double]) -> (mean: Double, deviation: Double) {
  func mean(_ list: [Double]) -> Double { list.reduce(0, +) / Double(list.count) }
  let middle = mean(values)
  func squared(_ x: Double) -> Double { (x - middle) * (x - middle) }
  return (middle, mean(values.map(squared)).squareRoot())
}
let result = statistics([2, 4, 4, 4, 5, 5, 7, 9])
print(result.mean, result.deviation, result)
func isEven(_ n: Int) -> Bool { n == 0 ? true : isOdd(n - 1) }
func isOdd(_ n: Int) -> Bool { n == 0 ? false : isEven(n - 1) }
print(isEven(10), isOdd(7))
func hanoi(_ n: Int, _ from: String, _ to: String, _ via: String, _ moves: inout [String]) {
  if n == 0 { return }
  hanoi(n - 1, from, via, to, &moves)
  moves.append(from + to)
  hanoi(n - 1, via, to, from, &moves)
}
var moves: [String] = []
hanoi(3, "A", "C", "B", &moves)
print(moves.count, moves.joined(separator: " "))
