// Changing what lies in an any P, through properties, subscripts, methods and defaults.
protocol Gauge {
  var level: Int { get set }
  mutating func reset()
  subscript(day: Int) -> Int { get set }
  subscript(name name: String) -> Int { get }
}
extension Gauge {
  mutating func double() { level *= 2; self[0] += level }
  var half: Int { get { level / 2 } set { level = newValue * 2 } }
}
struct Well: Gauge {
  var level = 0 { didSet { print("level", oldValue, level) } }
  var days = [1, 2, 3]
  mutating func reset() { level = 0 }
  subscript(day: Int) -> Int { get { days[day] } set { days[day] = newValue } }
  subscript(name name: String) -> Int { name.count }
}
struct River: Gauge {
  var hidden = 5
  var level: Int { get { hidden } set { hidden = newValue + 100 } }
  mutating func reset() { hidden = -1 }
  subscript(day: Int) -> Int { get { hidden + day } set { hidden = day * newValue } }
  subscript(name name: String) -> Int { -name.count }
}
var one: any Gauge = Well()
one.level = 4
one.level += 3
one[1] = 9
one[2] += 5
print(one, one[2], one[name: "abc"])
one.double()
one.half = 21
let kept = one
one.reset()
print(kept.level, one.level)
var list: [any Gauge] = [Well(level: 3), River()]
for i in list.indices { list[i].level += 1; list[i][1] -= 1; list[i].double(); print(list[i]) }
func change(_ thing: inout any Gauge) { thing.level = 70; thing.reset(); thing.level -= 1 }
change(&one)
print(one.level)
struct Holder { var inner: any Gauge; mutating func go() { inner.level = 8; inner.double() } }
var holder = Holder(inner: River())
holder.go()
holder.inner.level += 1
print(holder.inner.level)
var maybe: (any Gauge)? = Well()
maybe?.level = 5
maybe?.reset()
print(maybe!.level)
var named: [String: any Gauge] = ["a": River()]
named["a"]?.level = 2
named["a"]!.reset()
print(named)
let closure = { one.level += 10 }
closure()
print(one.level, type(of: one), type(of: 1.5), type(of: kept) == Well.self)
enum Trouble: Error { case dry }
protocol Flowing { mutating func flow() throws }
struct Spring: Flowing { var flows = 0; mutating func flow() throws { flows += 1; if flows > 1 { throw Trouble.dry } } }
var spring: any Flowing = Spring()
do { try spring.flow(); try spring.flow() } catch { print(error, spring) }
