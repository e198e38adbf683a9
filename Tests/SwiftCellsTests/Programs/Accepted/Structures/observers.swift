// Observers of properties, and a lazy property.
struct Thermostat {
  var history: [Double] = []
  var limit = 30.0
  var degrees = 20.0 {
    willSet { print("will be \(newValue)") }
    didSet {
      history.append(oldValue)
      if degrees > limit { degrees = limit }
    }
  }
  lazy var label: String = {
    print("making the label")
    return "T\(Int(limit))"
  }()
}
var room = Thermostat()
room.degrees = 25
room.degrees += 10
print(room.degrees, room.history)
print(room.label, room.label)
room.limit = 50
print(room.label)
struct Counter {
  var count = 0 { didSet { print("count \(oldValue) -> \(count)") } }
  init(start: Int) { count = start }
  mutating func twice() { count += 1; count += 1 }
}
var counter = Counter(start: 5)
counter.twice()
var counters = [Counter(start: 1), counter]
counters[0].count *= 10
print(counters.map(\.count))
