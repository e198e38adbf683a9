// Functions inside functions, and functions that call themselves or each other.
func factorial(_ n: Int) -> Int { n <= 1 ? 1 : n * factorial(n - 1) }
print(factorial(5), factorial(20))
func isEven(_ n: Int) -> Bool { n == 0 ? true : isOdd(n - 1) }
func isOdd(_ n: Int) -> Bool { n == 0 ? false : isEven(n - 1) }
print(isEven(10), isOdd(7), isEven(7))
func search(_ values: [Int], for wanted: Int) -> Int? {
  func between(_ low: Int, _ high: Int) -> Int? {
    guard low <= high else { return nil }
    let middle = (low + high) / 2
    if values[middle] == wanted { return middle }
    return values[middle] < wanted ? between(middle + 1, high) : between(low, middle - 1)
  }
  return between(0, values.count - 1)
}
print(search([1, 3, 5, 7, 9], for: 7) as Any, search([1, 3], for: 2) as Any)
func moves(_ disks: Int, _ from: String, _ to: String, _ by: String) -> Int {
  disks == 0 ? 0 : moves(disks - 1, from, by, to) + 1 + moves(disks - 1, by, to, from)
}
print(moves(6, "a", "c", "b"))
func permutations(_ items: [Int]) -> [[Int]] {
  if items.count < 2 { return [items] }
  var result: [[Int]] = []
  for (i, item) in items.enumerated() {
    var rest = items
    rest.remove(at: i)
    for tail in permutations(rest) { result.append([item] + tail) }
  }
  return result
}
print(permutations([1, 2, 3]))
func greatestDivisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : greatestDivisor(b, a % b) }
print(greatestDivisor(48, 36))
