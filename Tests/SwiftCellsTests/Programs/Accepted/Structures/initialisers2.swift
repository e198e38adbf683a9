// Initialisers that call one another, and some that fail.
struct Interval: CustomStringConvertible {
  var low: Double
  var high: Double
  init?(low: Double, high: Double) {
    guard low <= high else { return nil }
    self.low = low
    self.high = high
  }
  init(around middle: Double, width: Double = 2) {
    low = middle - width / 2
    high = middle + width / 2
  }
  init?(text: String) {
    let parts = text.split(separator: "-").compactMap { Double($0) }
    if parts.count != 2 { return nil }
    self.init(low: parts[0], high: parts[1])
  }
  var description: String { "\(low)..\(high)" }
}
print(Interval(around: 5), Interval(around: 1, width: 1), Interval(low: 3, high: 1)?.low ?? -1)
print(Interval(text: "0-5")?.description ?? "none", Interval(text: "5-0")?.description ?? "none")
print(Interval(text: "x")?.high ?? -1)
