// A running total is kept right by an observer.
var total = 0.0 {
  willSet { print("from", total, "to", newValue) }
  didSet(old) { if total < old { print("fell by", old - total) } }
}
total += 2.5
total = 1
print(total)
struct Core {
  var depths: [Int] = [] { didSet { changes += 1 } }
  private(set) var changes = 0
}
var core = Core()
core.depths.append(10)
core.depths += [20, 30]
core.depths[0] = 5
print(core.depths, core.changes)
