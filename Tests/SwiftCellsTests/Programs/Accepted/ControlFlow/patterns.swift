// Patterns in if, for, guard, switch: is, as, tuples, optionals, ranges together.
let items: [Any] = [1, "two", 3.5, (4, "four"), [5, 6], Optional<Int>.none as Any, -7, true]
for item in items {
  switch item {
  case let n as Int where n < 0: print("negative", n)
  case let n as Int: print("int", n)
  case is Double: print("double")
  case let text as String: print("text", text.count)
  case let (n, name) as (Int, String): print("pair", n, name)
  case let list as [Int]: print("list", list.count)
  case is Bool: print("bool")
  default: print("nothing known")
  }
}
for case let n as Int in items { print(n, terminator: " ") }
print()
let readings: [(String, Double?)] = [("a", 6.5), ("b", nil), ("c", 9.5)]
for case let (name, value?) in readings where value < 9 { print(name, value) }
for case (_, nil) in readings { print("one missing") }
if case (let name, 6...7) = (readings[0].0, readings[0].1 ?? 0) { print("neutral", name) }
if case let x? = readings[0].1, case 5..<7 = x { print("ok", x) }
let point: (Int, Int)? = (0, 5)
switch point {
case (0, let y)? where y > 3: print("high on axis", y)
case (0, _)?: print("on axis")
case .some(let p): print("at", p)
case nil: print("none")
}
while case let next? = [3, nil].randomElement().flatMap({ _ in Int?.none }) { print(next) }
