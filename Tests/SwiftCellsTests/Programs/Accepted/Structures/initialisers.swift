// Own initialisers, delegation, failable ones, and the memberwise one kept by an extension.
struct Interval {
  let low: Double, high: Double
  init(_ low: Double, _ high: Double) {
    self.low = min(low, high)
    self.high = max(low, high)
  }
  init(centre: Double, width: Double = 1) { self.init(centre - width / 2, centre + width / 2) }
  init?(_ text: String) {
    let parts = text.split(separator: "-").compactMap { Double($0) }
    guard parts.count == 2 else { return nil }
    self.init(parts[0], parts[1])
  }
}
print(Interval(5, 2), Interval(centre: 3), Interval(centre: 10, width: 4).low)
print(Interval("15-30")!.high, Interval("x") == nil, Interval("1-2-3")?.low as Any)
struct Site {
  var name: String, x: Int, y = 7
}
extension Site {
  init(_ name: String) { self.init(name: name, x: name.count) }
}
print(Site("Edgeroi"), Site(name: "B", x: 1), Site(name: "C", x: 2, y: 3))
let made: [Interval] = [.init(1, 2), .init(centre: 0)]
print(made.map { $0.high }, ["1-3", "bad"].compactMap(Interval.init(_:)).count)
struct Lazy {
  var values: [Int]
  var total: Int
  init(upTo n: Int) {
    values = []
    for i in 0..<n { values.append(i * i) }
    total = values.reduce(0, +)
  }
}
print(Lazy(upTo: 4), [1, 2].map(Lazy.init(upTo:)).map(\.total))
