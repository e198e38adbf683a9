// guard leaves early and keeps its bindings.
func mean(_ texts: [String]?) -> String {
  guard let texts else { return "no texts" }
  guard !texts.isEmpty else { return "empty" }
  var sum = 0.0
  for text in texts {
    guard let value = Double(text) else { return "bad \(text)" }
    guard value >= 0, value < 100 else { continue }
    sum += value
  }
  return "\(sum / Double(texts.count))"
}
print(mean(nil), mean([]), mean(["1", "x"]), mean(["1", "3"]), mean(["50", "-50", "500", "50"]))
func first(_ pairs: [(String, Int)]) -> Int {
  for pair in pairs {
    guard case let (name, value) = pair, name != "skip" else { continue }
    guard value != 0 else { break }
    return value
  }
  return -1
}
print(first([("skip", 1), ("a", 5)]), first([("a", 0), ("b", 2)]), first([]))
for n in 1...10 {
  guard n % 4 != 0 else { continue }
  guard n < 8 else { break }
  print(n, terminator: " ")
}
print()
